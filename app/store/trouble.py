"""The summary letter to the Trouble Address: copies that could not be delivered, told once, at most once an hour."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.email_setup import EmailSetup, sender
from app.core.letter_kinds import Undelivered
from app.core.letters import From, LetterWriter
from app.core.records import Kind, Letter
from app.store.letters import language_at
from app.store.schema import IS_UNTOLD, deliveries, settings
from app.store.settings import write_rows

TOLD_AT = "trouble_told_at"
"""The row that holds when the last summary was written, in ISO 8601."""

AT_MOST_EVERY = timedelta(hours=1)
LISTED = 50
"""Copies that one summary names; of more it says how many."""


def is_due(connection: Connection, setup: EmailSetup, now: datetime) -> bool:
    """Say whether there is something to tell, somebody to tell it to, and the last time is an hour ago."""
    if not setup.trouble_address:
        return False
    if not connection.execute(sa.select(sa.literal(1)).where(IS_UNTOLD).limit(1)).first():
        return False
    told_at = connection.execute(sa.select(settings.c.value).where(settings.c.key == TOLD_AT)).scalar()
    since = now - (moment_of(told_at or "") or now - AT_MOST_EVERY)
    return not timedelta() <= since < AT_MOST_EVERY  # a moment in the future was written by a clock that was wrong


def moment_of(text: str) -> datetime | None:
    """Return the moment that is stored as a text, None for none and for what is damaged."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def write(
    connection: Connection, setup: EmailSetup, writer: LetterWriter, now: datetime
) -> list[tuple[Kind, str, str, Letter]]:
    """Return the summary as a copy to be stored, and count what it tells as told; an empty list if none is due."""
    if not is_due(connection, setup, now):
        return []
    count = connection.execute(sa.select(sa.func.count()).where(IS_UNTOLD)).scalar_one()
    columns = (deliveries.c.address, deliveries.c.subject, deliveries.c.state, deliveries.c.last_reply)
    newest = sa.select(*columns).where(IS_UNTOLD).order_by(deliveries.c.id.desc()).limit(LISTED)
    listed = [Undelivered(*row) for row in connection.execute(newest)]
    letter = writer.trouble(
        setup.trouble_address,
        listed,
        more=count - len(listed),
        language=language_at(connection, setup.trouble_address),
        sender=From(*sender(setup)),
        now=now,
    )
    connection.execute(sa.update(deliveries).where(IS_UNTOLD).values(told=True))
    write_rows(connection, {TOLD_AT: now.isoformat()})
    return [(Kind.TROUBLE, f"{now:%Y-%m-%dT%H:%M:%SZ}", "", letter)]
