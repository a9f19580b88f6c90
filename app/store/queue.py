"""Copies come into the queue and leave it untried: with what they say, and counted by the time they came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.due import fold
from app.core.records import Kind, Letter, State
from app.store.columns import milliseconds
from app.store.database import upsert
from app.store.schema import attempts, contents, deliveries, delivery_counts

Copy = tuple[Kind, str, str, Letter]
"""Kind and id of the record, the clerk's code ("" for none), and the letter."""

SLOT = timedelta(minutes=15)
"""Copies are counted by the quarter of an hour: every time zone's days are made of whole ones."""


def write_copies(connection: Connection, copies: Sequence[Copy], now: datetime) -> list[int]:
    """Write copies into the queue, due `now`, and return their ids; one that is there already stays as it is."""
    if not copies:
        return []
    insert = upsert(connection, deliveries).on_conflict_do_nothing().returning(deliveries.c.id, deliveries.c.message_id)
    written = connection.execute(insert, [delivery_row(*copy, now=now) for copy in copies]).all()
    letters = {letter.message_id: letter for *_, letter in copies}
    rows = [
        {"delivery_id": row.id, "text": letters[row.message_id].text, "html": letters[row.message_id].html or None}
        for row in written
    ]
    if rows:
        connection.execute(sa.insert(contents), rows)
        count_copies(connection, [row.id for row in written], now)
    return [row.id for row in written]


def delivery_row(kind: Kind, record_id: str, clerk_code: str, letter: Letter, *, now: datetime) -> dict[str, Any]:
    """Return the queue's row for one copy."""
    return {
        "kind": kind,
        "record_id": record_id,
        "clerk_code": clerk_code,
        "clerk_key": fold(clerk_code),
        "address": letter.recipient,
        "address_key": fold(letter.recipient),
        "sender_name": letter.sender_name,
        "sender": letter.sender,
        "subject": letter.subject,
        "message_id": letter.message_id,
        "date": letter.date,
        "state": State.WAITING,
        "tries": 0,
        "in_doubt": False,
        "created_at": now,
        "next_try_at": now,
        "last_reply": "",
    }


def remove_copies(connection: Connection, chosen: sa.ColumnElement[bool]) -> list[tuple[str, str]]:
    """Remove the chosen copies with all that is kept of them, and return the kind and record id of each.

    SQLite gives their ids to other copies later, so nothing may be left behind.
    """
    columns = (deliveries.c.id, deliveries.c.kind, deliveries.c.record_id, deliveries.c.created_at)
    gone = connection.execute(sa.delete(deliveries).where(chosen).returning(*columns)).all()
    for table, key in ((contents, contents.c.delivery_id), (attempts, attempts.c.delivery_id)):
        if gone:
            statement = sa.delete(table).where(key == sa.bindparam("delivery"))
            connection.execute(statement, [{"delivery": row.id} for row in gone])
    for slot, count in sorted(Counter(slot_of(row.created_at) for row in gone).items()):
        fewer = {"copies": delivery_counts.c.copies - count}
        connection.execute(sa.update(delivery_counts).where(delivery_counts.c.slot == slot).values(fewer))
    return [(row.kind, row.record_id) for row in gone]


def count_copies(connection: Connection, ids: Sequence[int], now: datetime) -> None:
    """Count copies that came into the queue `now`."""
    row = {"slot": slot_of(now), "copies": len(ids), "first_id": min(ids), "last_id": max(ids)}
    insert = upsert(connection, delivery_counts).values(row)
    table, new = delivery_counts.c, insert.excluded
    more = {
        "copies": table.copies + new.copies,
        "first_id": sa.case((new.first_id < table.first_id, new.first_id), else_=table.first_id),
        "last_id": sa.case((new.last_id > table.last_id, new.last_id), else_=table.last_id),
    }
    connection.execute(insert.on_conflict_do_update(index_elements=["slot"], set_=more))


def slot_of(moment: datetime) -> int:
    """Return the number of the quarter of an hour that a moment falls into, counted since 1970."""
    return milliseconds(moment) // (SLOT // timedelta(milliseconds=1))
