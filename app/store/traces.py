"""Traces as they are worked off: listed, entered several at once, resolved, opened again; and their text codes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.actor import Actor
from app.core.records import OPEN, RESOLVED, Page, Trace
from app.core.text_codes import TextCode
from app.core.trace_filter import TraceFilter
from app.store.database import Database, upsert
from app.store.feeds import refuse_moves
from app.store.listing import listed_traces
from app.store.plan import chunks, from_row
from app.store.records import save
from app.store.schema import text_codes, traces


class TraceStore:
    """The list of traces."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def listed(self, wanted: TraceFilter, limit: int, now: datetime) -> Page:
        """Return the first ListedTraces that the filter lets through."""
        with self._database.read() as connection:
            return listed_traces(connection, wanted, limit, now)

    def resolve(self, trace_ids: Sequence[str], now: datetime, by: Actor) -> int:
        """Resolve the open ones among these traces, all in one transaction; return how many they were."""
        with self._database.write() as connection:
            found = move(connection, trace_ids, OPEN, RESOLVED, now, by)
            for chunk in chunks(found):
                connection.execute(sa.update(traces).where(traces.c.trace_id.in_(chunk)).values(resolved_by=by.name))
            return len(found)

    def reopen(self, trace_ids: Sequence[str], now: datetime, by: Actor) -> int:
        """Open the resolved ones among these traces again, all in one transaction; return how many they were."""
        with self._database.write() as connection:
            return len(move(connection, trace_ids, RESOLVED, OPEN, now, by))


def move(
    connection: Connection, trace_ids: Sequence[str], before: str, after: str, now: datetime, by: Actor
) -> list[str]:
    """Give those of the traces that have one status another, as any change of them is saved; return their ids."""
    found: list[Trace] = []
    for chunk in chunks(trace_ids):
        query = (
            sa.select(traces)
            .where(traces.c.trace_id.in_(chunk), traces.c.status == before)
            .order_by(traces.c.id)
            .with_for_update()
        )
        rows = connection.execute(query).all()
        refuse_moves(connection, rows)
        found += [from_row(Trace, row) for row in rows]
    moved = [replace(trace, status=after) for trace in found]
    save(connection, "traces", moved, now, by, frozenset())
    return [trace.trace_id for trace in found]


class TextCodeStore:
    """The house's text codes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[TextCode]:
        """Return the text codes in the order of their codes."""
        with self._database.read() as connection:
            rows = connection.execute(sa.select(text_codes).order_by(text_codes.c.code))
            return [TextCode(code=row.code, text=row.text) for row in rows]

    def save(self, code: TextCode) -> None:
        """Add a text code, or change it."""
        with self._database.write() as connection:
            insert = upsert(connection, text_codes).values(code=code.code, text=code.text)
            connection.execute(insert.on_conflict_do_update(index_elements=["code"], set_={"text": code.text}))

    def remove(self, code: str) -> None:
        """Remove a text code, if there is one."""
        with self._database.write() as connection:
            connection.execute(sa.delete(text_codes).where(text_codes.c.code == code))
