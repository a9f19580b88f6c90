"""Clerks, guests, traces and staff messages in the database, and what a change of them means for waiting copies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.actor import Actor
from app.core.changes import Area, Change, differences
from app.core.due import comes_too_late, is_open, wall_clock
from app.core.errors import FieldError
from app.core.records import (
    RECORD_TYPES,
    Clerk,
    Record,
    SaveCounts,
    StaffMessage,
    Trace,
)
from app.store import consequences, departments, edits, feeds, finding
from app.store.changes import remember
from app.store.database import Database
from app.store.plan import CHUNK, chunks, from_row, parts
from app.store.schema import clerks, sign_ons
from app.store.settings import load_setup
from app.store.sign_on import keeping_access
from app.store.tables import TABLES, record_key, row_of
from app.store.uses import uses_of

ONE_AFTER_THE_OTHER = sa.text("SELECT pg_advisory_xact_lock(hashtext('trace_mailer.records ' || current_schema()))")


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

    def compare(self, name: str, records: Iterable[Record], keep: frozenset[str] = frozenset()) -> SaveCounts:
        """Return what `save` would do."""
        with self._database.read() as connection:
            return sum((Batch(connection, name, part, keep).counts for part in parts(records)), SaveCounts())

    def save(
        self,
        name: str,
        records: Iterable[Record],
        now: datetime,
        by: Actor,
        keep: frozenset[str] = frozenset(),
        source: int | None = None,
    ) -> SaveCounts:
        """Add or update records by their id, all in one transaction; what follows for waiting copies follows.

        Only a few of the records are in memory at a time. What an iterator brings may be many: such saves take turns on
        a server too, as two that bring the same records would wait for each other.

        Of a record that is stored already the fields `keep` stay as they are. `source` is the feed they come from.
        """
        with self._database.write() as connection:
            if isinstance(records, Iterator) and not self._database.is_sqlite:
                connection.execute(ONE_AFTER_THE_OTHER)
            return save(connection, name, records, now, by, keep, source)

    def add(self, name: str, record: Record, now: datetime, by: Actor) -> bool:
        """Add one record; say whether it was done: not if there is one of its id already."""
        with self._database.write() as connection:
            batch = Batch(connection, name, [record], frozenset())
            if batch.counts.new:
                batch.write(now, by)
            return bool(batch.counts.new)

    def change(self, name: str, record: Record, base: Record, now: datetime, by: Actor) -> None:
        """Update one record that was loaded as `base`; ChangedMeanwhile if others changed it since then."""
        table, key = TABLES[name]
        mine = sa.select(table).where(table.c[key] == record_key(record)).with_for_update()
        with self._database.write() as connection:
            row = connection.execute(mine).first()
            stored = from_row(RECORD_TYPES[name], row) if row else None
            record = edits.settle(connection, name, record_key(record), base, record, stored)
            save(connection, name, [record], now, by, frozenset())

    def unfit(self, record: Record, base: Record | None = None) -> tuple[FieldError, ...]:
        """Return what stands against saving a record that was entered by hand, loaded as `base` if it was there."""
        with self._database.read() as connection:
            return (*departments.unfit(connection, record), *feeds.refused_edits(connection, record, base))

    def delete(self, name: str, record: Record, now: datetime, by: Actor) -> tuple[str, ...]:
        """Delete a record, if nothing uses it; return the kinds of what does."""
        table, key = TABLES[name]
        with self._database.write() as connection:
            row = connection.execute(sa.select(table).where(table.c[key] == record_key(record))).first()
            if row is None:
                return ()
            feeds.refuse_removal(connection, row)
            old = from_row(RECORD_TYPES[name], row)
            if used := uses_of(connection, name, record_key(old)):
                return used
            with keeping_access(connection):
                connection.execute(sa.delete(table).where(table.c[key] == record_key(old)))
                if isinstance(old, Clerk):  # a later clerk of this code must not sign on with it
                    connection.execute(sa.delete(sign_ons).where(sign_ons.c.clerk_key == record_key(old)))
            finding.keep_words(connection, name, [(old, None)])
            remember(connection, changes_of_clerks([(old, None)]), now, by)
            edits.note(connection, name, [record_key(old)], now, by)
            return ()


def save(
    connection: Connection,
    name: str,
    records: Iterable[Record],
    now: datetime,
    by: Actor,
    keep: frozenset[str],
    source: int | None = None,
) -> SaveCounts:
    """Add or update records inside a transaction, as RecordStore.save does."""
    counts = SaveCounts()
    with keeping_access(connection):
        for part in parts(records):
            batch = Batch(connection, name, part, keep)
            batch.write(now, by)
            counts += batch.counts
            if source is not None:
                feeds.take_over(connection, name, [record_key(record) for record in part], source)
    return counts


class Batch:
    """Records about to be saved, beside what is stored under their ids, of which the fields `keep` stay."""

    def __init__(self, connection: Connection, name: str, records: Sequence[Record], keep: frozenset[str]) -> None:
        self._connection = connection
        self._name = name
        self._type = RECORD_TYPES[name]
        self._table, self._key = TABLES[name]
        self._keep = keep
        self._old = self._stored(sa.select(self._table), [record_key(record) for record in records])
        self._new = [record for record in records if record_key(record) not in self._old]
        self._changed = self._differing(records)
        self.counts = SaveCounts(len(self._new), len(self._changed), len(records) - len(self._new) - len(self._changed))

    def write(self, now: datetime, by: Actor) -> None:
        """Write what is new or changed, and let follow what follows."""
        self._hold_changed()
        setup = load_setup(self._connection)
        if self._new:
            today = wall_clock(now, setup.zone).date()
            rows = [{**row_of(record), **first_state(record, today, now)} for record in self._new]
            self._connection.execute(sa.insert(self._table), rows)
        if self._changed:
            rows = [{f"old_{self._key}": record_key(record), **row_of(record)} for record in self._changed]
            columns: dict[str, Any] = {column: sa.bindparam(column) for column in row_of(self._changed[0])}
            condition = self._table.c[self._key] == sa.bindparam(f"old_{self._key}")
            self._connection.execute(sa.update(self._table).where(condition).values(**columns), rows)
        changes = [(self._old.get(record_key(record)), record) for record in (*self._new, *self._changed)]
        departments.take_over(self._connection, [new for _, new in changes])
        finding.keep_words(self._connection, self._name, changes)
        consequences.follow(self._connection, changes, setup, now)
        remember(self._connection, changes_of_clerks(changes), now, by)
        edits.note(self._connection, self._name, [record_key(record) for record in self._changed], now, by)

    def _hold_changed(self) -> None:
        """Look again at what is to be changed, and let nobody else change it until the end.

        On a server a person may have saved it since it was read. A SQLite file has one writer anyway. All hold in one
        order: none waits for another that waits for it.
        """
        if self._changed and self._connection.dialect.name != "sqlite":
            locked = sa.select(self._table).order_by(self._table.c[self._key]).with_for_update()
            self._old |= self._stored(locked, sorted(map(record_key, self._changed)))
            self._changed = self._differing(self._changed)

    def _differing(self, records: Sequence[Record]) -> list[Record]:
        """Return those of the records that are stored otherwise, with the fields of theirs that stay."""
        known = [(self._old.get(record_key(record)), record) for record in records]
        merged = [(old, kept(old, record, self._keep)) for old, record in known if old]
        return [record for old, record in merged if old != record]

    def _stored(self, query: sa.Select[Any], keys: Sequence[str]) -> dict[str, Record]:
        stored: dict[str, Record] = {}
        for chunk in chunks(keys):
            for row in self._connection.execute(query.where(self._table.c[self._key].in_(chunk))):
                record = from_row(self._type, row)
                stored[record_key(record)] = record
        return stored


def changes_of_clerks(changes: Sequence[tuple[Record | None, Record | None]]) -> list[Change]:
    """Return what is remembered of (old, new) records: the changes of clerks, not those of a day's work."""
    clerks = [(each, old, new) for old, new in changes if isinstance(each := new or old, Clerk)]
    return [change for clerk, old, new in clerks for change in differences(Area.CLERK, clerk.clerk_code, old, new)]


def kept(old: Record, new: Record, keep: frozenset[str]) -> Record:
    """Return the new record with the fields `keep` of the old one."""
    return replace(new, **{key: getattr(old, key) for key in keep}) if keep else new


def first_state(record: Record, today: date, now: datetime) -> dict[str, Any]:
    """Return the columns that a record gets once, when it becomes known here at `now`, `today` for the property."""
    if isinstance(record, Trace):
        pending = is_open(record) and not comes_too_late(record, today)
        return {"first_seen": today, "pending": int(pending), "resolved_at": None if is_open(record) else now}
    return {"pending": 1} if isinstance(record, StaffMessage) else {}
