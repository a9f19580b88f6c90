"""Collect: for every record that is due, a complete letter per recipient is written into the queue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, time
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.due import Directory, fold, wall_clock
from app.core.email_setup import EmailSetup, sender
from app.core.kinds import in_utc
from app.core.letters import From, LetterWriter
from app.core.records import Guest, Kind, StaffMessage, Trace
from app.core.sending import Collected
from app.store import trouble
from app.store.database import Database
from app.store.letters import own_templates
from app.store.plan import CHUNK, Emailed, directory_of, from_row
from app.store.queue import Copy, write_copies
from app.store.schema import MESSAGE_IS_PENDING, TRACE_IS_PENDING, guests, messages, traces
from app.store.settings import emailing


def collect(database: Database, writer: LetterWriter, now: datetime) -> Collected:
    """Write the letters of up to CHUNK due traces and CHUNK messages, in one transaction."""
    with database.write() as connection:
        setup, since = emailing(connection)
        if since is None:
            return Collected(0, more=False)
        start = datetime.combine(since, time.min)
        writer = replace(writer, own=own_templates(connection))
        run = Collection(connection, setup, writer, now)
        trace_rows = run.due_traces(start)
        message_rows = run.due_messages(start)
        letters = [*run.of_traces(trace_rows), *run.of_messages(message_rows)]
        letters += trouble.write(connection, setup, writer, now)
        copies = run.store(letters)
        run.done(traces, [row.id for row in trace_rows])
        run.done(messages, [row.id for row in message_rows])
    return Collected(copies, more=CHUNK in (len(trace_rows), len(message_rows)))


class Collection:
    """One transaction's collecting."""

    def __init__(self, connection: Connection, setup: EmailSetup, writer: LetterWriter, now: datetime) -> None:
        self._connection = connection
        self._setup = setup
        self._writer = writer
        self._now = now
        self._sender = From(*sender(setup))
        self._directory: Directory = directory_of(connection)

    def due_traces(self, start: datetime) -> list[Any]:
        """Return rows of traces that are due, earliest first; another program's collection is passed over."""
        local = wall_clock(self._now, self._setup.zone)
        query = sa.select(traces).where(TRACE_IS_PENDING, traces.c.due_at >= start, traces.c.due_at <= local)
        query = query.order_by(traces.c.due_at, traces.c.id).limit(CHUNK).with_for_update(skip_locked=True)
        return list(self._connection.execute(query))

    def due_messages(self, start: datetime) -> list[Any]:
        """Return rows of messages that are due, earliest first."""
        start_utc = in_utc(start, self._setup.zone)
        query = sa.select(messages).where(
            MESSAGE_IS_PENDING, messages.c.sent_at >= start_utc, messages.c.sent_at <= self._now
        )
        query = query.order_by(messages.c.sent_at, messages.c.id).limit(CHUNK).with_for_update(skip_locked=True)
        return list(self._connection.execute(query))

    def of_traces(self, rows: list[Any]) -> Iterator[Copy]:
        """Yield the copies of trace rows."""
        found = [from_row(Trace, row) for row in rows]
        emailed = Emailed(self._connection, Kind.TRACE, [trace.trace_id for trace in found])
        known_guests = self._guests({trace.guest_no for trace in found if trace.guest_no})
        for trace in found:
            for clerk in self._directory.recipients(trace):
                if not emailed.has(trace.trace_id, clerk):
                    guest = known_guests.get(trace.guest_no)
                    letter = self._writer.trace(trace, clerk, guest, sender=self._sender, now=self._now)
                    yield Kind.TRACE, trace.trace_id, clerk.clerk_code, letter

    def of_messages(self, rows: list[Any]) -> Iterator[Copy]:
        """Yield the copies of message rows."""
        found = [from_row(StaffMessage, row) for row in rows]
        emailed = Emailed(self._connection, Kind.MESSAGE, [message.message_id for message in found])
        zone = self._setup.zone
        for message in found:
            author = self._directory.by_code.get(fold(message.from_clerk))
            for clerk in self._directory.recipients(message):
                if not emailed.has(message.message_id, clerk):
                    letter = self._writer.message(message, clerk, author, sender=self._sender, now=self._now, zone=zone)
                    yield Kind.MESSAGE, message.message_id, clerk.clerk_code, letter

    def store(self, copies: Iterable[Copy]) -> int:
        """Write copies into the queue; a copy that is there already stays as it is."""
        listed = list(copies)
        write_copies(self._connection, listed, self._now)
        return len(listed)

    def done(self, table: sa.Table, ids: list[int]) -> None:
        """Mark records as collected."""
        if ids:
            self._connection.execute(sa.update(table).where(table.c.id.in_(ids)).values(pending=0))

    def _guests(self, numbers: set[str]) -> dict[str, Guest]:
        if not numbers:
            return {}
        rows = self._connection.execute(sa.select(guests).where(guests.c.guest_no.in_(numbers)))
        return {row.guest_no: from_row(Guest, row) for row in rows}
