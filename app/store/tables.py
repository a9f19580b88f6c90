"""Where each kind of record is kept, what identifies one, and the columns that follow from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from app.core.due import due_at, fold
from app.core.fields import fields_of
from app.core.records import Clerk, Department, Guest, Record, StaffMessage, Trace
from app.store.schema import clerks, departments, guests, messages, traces

TABLES: Mapping[str, tuple[sa.Table, str]] = {
    "departments": (departments, "department_key"),
    "clerks": (clerks, "clerk_key"),
    "guests": (guests, "guest_no"),
    "traces": (traces, "trace_id"),
    "messages": (messages, "message_id"),
}
"""Table and identifying column of each kind of record."""

FOLDED = frozenset({"departments", "clerks"})
"""The kinds whose codes are compared without regard to case."""


def key_of(name: str, code: str) -> str:
    """Return what identifies the record of a kind that has this code."""
    return fold(code) if name in FOLDED else code.strip()


def record_key(record: Record) -> str:
    """Return what identifies a record among those of its kind."""
    match record:
        case Department():
            return fold(record.department)
        case Clerk():
            return fold(record.clerk_code)
        case Guest():
            return record.guest_no
        case Trace():
            return record.trace_id
    return record.message_id


def row_of(record: Record) -> dict[str, Any]:
    """Return the columns that follow from a record."""
    row = {field.key: getattr(record, field.key) for field in fields_of(record)}
    match record:
        case Department():
            row |= {"department_key": fold(record.department)}
        case Clerk():
            row |= {"clerk_key": fold(record.clerk_code), "department_key": fold(record.department)}
        case Trace():
            row |= {"clerk_key": fold(record.clerk_code), "department_key": fold(record.department)}
            row |= {"room_key": fold(record.room), "due_at": due_at(record)}
        case StaffMessage():
            row |= {"from_key": fold(record.from_clerk), "to_key": fold(record.to_clerk)}
    return row
