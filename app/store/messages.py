"""Staff messages in the database: a clerk's boxes, what was read and what was answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from app.core.actor import Actor
from app.core.due import fold, oldest_day, wall_clock
from app.core.emailed import emailed
from app.core.message_entry import Box
from app.core.records import Kind, ListedMessage, Page, StaffMessage
from app.store.columns import Instant
from app.store.copies import copies_of, house
from app.store.database import Database
from app.store.plan import chunks, from_row
from app.store.records import save
from app.store.schema import MESSAGE_IS_UNREAD, messages
from app.store.settings import setup_and_since


class MessageStore:
    """The boxes of all clerks."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def listed(self, clerk_code: str, box: Box, limit: int, now: datetime) -> Page:
        """Return the newest ListedMessages in a clerk's box."""
        with self._database.read() as connection:
            setup, since = setup_and_since(connection)
            here = house(connection, setup, now)
            rows = connection.execute(box_query(clerk_code, box, limit + 1)).all()
            copies = copies_of(connection, Kind.MESSAGE, [row.message_id for row in rows[:limit]], setup)
        found = []
        for row in rows[:limit]:
            message: StaffMessage = from_row(StaffMessage, row)
            sent = wall_clock(message.sent_at, setup.zone)
            too_old = not row.pending or sent.date() < (since or oldest_day(here.local.date()))
            told = emailed(message, sent, copies.get(message.message_id, ()), here, too_old=too_old)
            found.append(ListedMessage(message, told, row.read_at, row.answered_at))
        return Page(tuple(found), more=len(rows) > limit)

    def unread(self, clerk_code: str) -> int:
        """Return how many messages a clerk has not read."""
        query = sa.select(sa.func.count()).where(messages.c.to_key == fold(clerk_code), MESSAGE_IS_UNREAD)
        with self._database.read() as connection:
            return connection.execute(query).scalar_one()

    def send(self, written: Sequence[StaffMessage], answered: str, now: datetime, by: Actor) -> None:
        """Add new messages; the one that they answer, "" for none, counts as read and answered."""
        with self._database.write() as connection:
            save(connection, "messages", written, now, by, frozenset())
            done = {"read_at": sa.func.coalesce(messages.c.read_at, sa.literal(now, Instant)), "answered_at": now}
            connection.execute(sa.update(messages).where(messages.c.message_id == answered).values(done))

    def set_read(self, message_ids: Sequence[str], read_at: datetime | None) -> None:
        """Let messages count as read since a moment, or as unread; what was read before stays read since then."""
        value = None if read_at is None else sa.func.coalesce(messages.c.read_at, sa.literal(read_at, Instant))
        with self._database.write() as connection:
            for chunk in chunks(message_ids):
                chosen = messages.c.message_id.in_(chunk)
                connection.execute(sa.update(messages).where(chosen).values(read_at=value))


def box_query(clerk_code: str, box: Box, limit: int) -> sa.Select[Any]:
    """Return the query of the newest messages in a clerk's box, which an index answers in order."""
    column = messages.c.from_key if box is Box.SENT else messages.c.to_key
    query = sa.select(messages).where(column == fold(clerk_code))
    if box is Box.UNREAD:
        query = query.where(MESSAGE_IS_UNREAD)
    return query.order_by(messages.c.sent_at.desc(), messages.c.id.desc()).limit(limit)
