"""What a pass finds when it begins: three looks at partial indexes, whatever the number of old records."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.due import wall_clock
from app.core.email_setup import EmailSetup
from app.core.kinds import in_utc
from app.core.retry import LONGEST_WAIT
from app.core.sending import Outlook
from app.store import trouble
from app.store.schema import (
    IS_SENDING,
    IS_UNTOLD,
    IS_WAITING,
    MESSAGE_IS_PENDING,
    TRACE_IS_PENDING,
    deliveries,
    messages,
    traces,
)
from app.store.settings import emailing


def outlook(connection: Connection, now: datetime) -> Outlook:
    """Return what there is to do at `now` (UTC), and when there will be more."""
    setup, since = emailing(connection)
    copies = connection.execute(COPIES, {"now": now}).one()
    under_way = copies.leased or (copies.waiting > 0 and copies.last_try > now + LONGEST_WAIT)
    if since is None:
        return Outlook(setup, copies.due, copies.waiting, None, uncollected=False, under_way=under_way)
    records, records_at = first_record(connection, setup, since, now)
    return Outlook(
        setup=setup,
        due=copies.due,
        waiting=copies.waiting,
        next_at=min((moment for moment in (copies.first_try, records_at) if moment), default=None),
        uncollected=records or (copies.untold and trouble.is_due(connection, setup, now)),
        under_way=under_way,
    )


def first_record(connection: Connection, setup: EmailSetup, since: date, now: datetime) -> tuple[bool, datetime | None]:
    """Say whether the first record not yet collected is due, and when (UTC) it falls due; None if there is none.

    Traces are compared as the property's wall clock shows them: a time that the clock leaps over is due at the leap.
    """
    start = datetime.combine(since, time.min)
    found = connection.execute(RECORDS, {"start": start, "start_utc": in_utc(start, setup.zone)}).one()
    trace_is_due = found.trace is not None and found.trace <= wall_clock(now, setup.zone)
    message_is_due = found.message is not None and found.message <= now
    moments = (in_utc(found.trace, setup.zone) if found.trace else None, found.message)
    return trace_is_due or message_is_due, min((moment for moment in moments if moment), default=None)


def scalar(what: sa.Function[Any], *conditions: sa.ColumnElement[bool], name: str) -> sa.Label[Any]:
    """Return a column of an outer SELECT that holds one value of its own table."""
    return sa.select(what).where(*conditions).scalar_subquery().label(name)


COPIES = sa.select(
    scalar(sa.func.count(), IS_WAITING, name="waiting"),
    scalar(sa.func.count(), IS_WAITING, deliveries.c.next_try_at <= sa.bindparam("now"), name="due"),
    scalar(sa.func.min(deliveries.c.next_try_at), IS_WAITING, name="first_try"),
    scalar(sa.func.max(deliveries.c.next_try_at), IS_WAITING, name="last_try"),
    sa.exists().where(IS_SENDING).label("leased"),
    sa.exists().where(IS_UNTOLD).label("untold"),
)

RECORDS = sa.select(
    scalar(sa.func.min(traces.c.due_at), TRACE_IS_PENDING, traces.c.due_at >= sa.bindparam("start"), name="trace"),
    scalar(
        sa.func.min(messages.c.sent_at),
        MESSAGE_IS_PENDING,
        messages.c.sent_at >= sa.bindparam("start_utc"),
        name="message",
    ),
)
