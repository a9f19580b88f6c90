"""The records of departments beside what clerks and traces call theirs."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.due import fold
from app.core.errors import FieldError, NoSuchRecord
from app.core.fields import field_of
from app.core.records import Clerk, Department, Record, Trace
from app.core.said import said
from app.store import finding
from app.store.database import upsert
from app.store.plan import CHUNK
from app.store.schema import departments
from app.store.tables import TABLES, record_key, row_of


def take_over(connection: Connection, records: Sequence[Record]) -> None:
    """Add the departments that clerks and traces name and that nobody has entered yet."""
    named: dict[str, str] = {}
    for each in records:
        if isinstance(each, Clerk | Trace) and each.department:
            named.setdefault(fold(each.department), each.department)
    keys = sorted(named)
    for start in range(0, len(keys), CHUNK):
        chunk = keys[start : start + CHUNK]
        known = set(connection.scalars(sa.select(departments.c.department_key).where(in_chunk(chunk))))
        new = [Department(department=named[key]) for key in chunk if key not in known]
        if new:
            insert = upsert(connection, departments).on_conflict_do_nothing()
            connection.execute(insert, [row_of(each) for each in new])
            finding.keep_words(connection, "departments", [(None, each) for each in new])


def in_chunk(keys: Sequence[str]) -> sa.ColumnElement[bool]:
    """Return the condition for the departments with these keys."""
    return departments.c.department_key.in_(keys)


def unfit(connection: Connection, record: Record) -> tuple[FieldError, ...]:
    """Return what stands against a clerk's or trace's department: it must be there and open, or the one it had."""
    if not isinstance(record, Clerk | Trace) or not record.department:
        return ()
    label = field_of(record, "department").label
    named = fold(record.department)
    row = connection.execute(sa.select(departments).where(in_chunk([named]))).first()
    if row is None:
        problem = said(
            "there is no {code}. F8 lists the departments, Clerk | Departments adds one.", code=record.department
        )
        return (NoSuchRecord("department", label, problem, Department(department=record.department)),)
    if not row.active and named != stored_department(connection, record):
        problem = said("{code} is not active. F8 lists those that are.", code=row.department)
    else:
        return ()
    return (FieldError("department", label, problem),)


def stored_department(connection: Connection, record: Clerk | Trace) -> str | None:
    """Return the department that a record has in the database, as departments are compared; None for a new one."""
    table, key = TABLES["clerks" if isinstance(record, Clerk) else "traces"]
    query = sa.select(table.c.department_key).where(table.c[key] == record_key(record))
    return connection.execute(query).scalar_one_or_none()
