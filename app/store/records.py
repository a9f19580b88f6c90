"""Clerks, guests, traces and staff messages in the database, and what a change of them means for waiting copies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.actor import Actor
from app.core.changes import Area, Change, differences
from app.core.due import comes_too_late, due_at, fold, is_open, wall_clock
from app.core.errors import FieldError
from app.core.fields import fields_of
from app.core.records import RECORD_TYPES, Clerk, Guest, ListedTrace, Record, SaveCounts, StaffMessage, Trace
from app.store import consequences, feeds
from app.store.changes import remember
from app.store.database import Database
from app.store.listing import listed_traces
from app.store.plan import CHUNK, from_row
from app.store.schema import clerks, guests, messages, traces
from app.store.settings import load_setup
from app.store.sign_on import keeping_access

TABLES: Mapping[str, tuple[sa.Table, str]] = {
    "clerks": (clerks, "clerk_key"),
    "guests": (guests, "guest_no"),
    "traces": (traces, "trace_id"),
    "messages": (messages, "message_id"),
}
"""Table and identifying column of each kind of record."""


class RecordStore:
    """Loads and saves records by their id."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def clerks(self) -> list[Clerk]:
        """Return all clerks, ordered by clerk code."""
        with self._database.read() as connection:
            return [from_row(Clerk, row) for row in connection.execute(sa.select(clerks).order_by(clerks.c.clerk_key))]

    def every(self, name: str) -> Iterator[Record]:
        """Yield all records of a kind, ordered by their id, a chunk at a time."""
        table, key = TABLES[name]
        query = sa.select(table).order_by(table.c[key]).execution_options(yield_per=CHUNK)
        with self._database.read() as connection:
            for row in connection.execute(query):
                yield from_row(RECORD_TYPES[name], row)

    def traces(self, search: str, limit: int, now: datetime) -> list[ListedTrace]:
        """Return the latest-dated traces that contain `search`, each with what became of its copies."""
        with self._database.read() as connection:
            return listed_traces(connection, search, limit, now)

    def compare(self, name: str, records: Sequence[Record], keep: frozenset[str] = frozenset()) -> SaveCounts:
        """Return what `save` would do."""
        with self._database.read() as connection:
            return Batch(connection, name, records, keep).counts

    def save(
        self,
        name: str,
        records: Sequence[Record],
        now: datetime,
        by: Actor,
        keep: frozenset[str] = frozenset(),
        source: int | None = None,
    ) -> SaveCounts:
        """Add or update records by their id, all in one transaction; what follows for waiting copies follows.

        Of a record that is stored already the fields `keep` stay as they are. `source` is the feed they come from.
        """
        with self._database.write() as connection:
            batch = Batch(connection, name, records, keep)
            with keeping_access(connection):
                batch.write(now, by)
            if source is not None:
                feeds.take_over(connection, *TABLES[name], [record_key(record) for record in records], source)
            return batch.counts

    def unfit(self, record: Record) -> tuple[FieldError, ...]:
        """Return what stands against saving a record that was entered by hand."""
        name = next(name for name, kind in RECORD_TYPES.items() if isinstance(record, kind))
        table, key = TABLES[name]
        with self._database.read() as connection:
            stored = connection.execute(sa.select(table).where(table.c[key] == record_key(record))).first()
            return feeds.refused_edits(connection, stored, record)


class Batch:
    """Records about to be saved, beside what is stored under their ids, of which the fields `keep` stay."""

    def __init__(self, connection: Connection, name: str, records: Sequence[Record], keep: frozenset[str]) -> None:
        self._connection = connection
        self._type = RECORD_TYPES[name]
        self._table, self._key = TABLES[name]
        self._old = self._stored([record_key(record) for record in records])
        if keep:
            records = [kept(self._old.get(record_key(record)), record, keep) for record in records]
        self._new = [record for record in records if record_key(record) not in self._old]
        self._changed = [record for record in records if self._old.get(record_key(record), record) != record]
        self.counts = SaveCounts(len(self._new), len(self._changed), len(records) - len(self._new) - len(self._changed))

    def write(self, now: datetime, by: Actor) -> None:
        """Write what is new or changed, and let follow what follows."""
        setup = load_setup(self._connection)
        today = wall_clock(now, setup.zone).date()
        if self._new:
            rows = [{**row_of(record), **first_state(record, today)} for record in self._new]
            self._connection.execute(sa.insert(self._table), rows)
        if self._changed:
            rows = [{f"old_{self._key}": record_key(record), **row_of(record)} for record in self._changed]
            columns: dict[str, Any] = {column: sa.bindparam(column) for column in row_of(self._changed[0])}
            condition = self._table.c[self._key] == sa.bindparam(f"old_{self._key}")
            self._connection.execute(sa.update(self._table).where(condition).values(**columns), rows)
        changes = [(self._old.get(record_key(record)), record) for record in (*self._new, *self._changed)]
        consequences.follow(self._connection, changes, setup, now)
        remember(self._connection, changes_of_clerks(changes), now, by)

    def _stored(self, keys: Sequence[str]) -> dict[str, Record]:
        stored: dict[str, Record] = {}
        for start in range(0, len(keys), CHUNK):
            query = sa.select(self._table).where(self._table.c[self._key].in_(keys[start : start + CHUNK]))
            for row in self._connection.execute(query):
                record = from_row(self._type, row)
                stored[record_key(record)] = record
        return stored


def changes_of_clerks(changes: Sequence[tuple[Record | None, Record]]) -> list[Change]:
    """Return what is remembered of (old, new) records: the changes of clerks, not those of a day's work."""
    clerks = [(old, new) for old, new in changes if isinstance(new, Clerk)]
    return [change for old, new in clerks for change in differences(Area.CLERK, new.clerk_code, old, new)]


def kept(old: Record | None, new: Record, keep: frozenset[str]) -> Record:
    """Return the new record with the fields `keep` of the old one, if there is one."""
    return replace(new, **{key: getattr(old, key) for key in keep}) if old else new


def record_key(record: Record) -> str:
    """Return what identifies a record among those of its kind."""
    match record:
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
        case Clerk():
            row |= {"clerk_key": fold(record.clerk_code), "department_key": fold(record.department)}
        case Trace():
            row |= {"clerk_key": fold(record.clerk_code), "department_key": fold(record.department)}
            row |= {"due_at": due_at(record)}
        case StaffMessage():
            row |= {"to_key": fold(record.to_clerk)}
    return row


def first_state(record: Record, today: date) -> dict[str, Any]:
    """Return the columns that a record gets once, when it becomes known here on the local day `today`."""
    if isinstance(record, Trace):
        pending = is_open(record) and not comes_too_late(record, today)
        return {"first_seen": today, "pending": int(pending)}
    return {"pending": 1} if isinstance(record, StaffMessage) else {}
