"""The delivery list: copies as they are asked for, their attempts, and numbers by day.

Nothing here reads more than was asked for: days are found by `delivery_counts`, states but "sent" by their own
indexes, and copies by their ids, which grow with time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.delivery_list import DAYS, DayCounts, ListedAttempt, Wanted
from app.core.due import fold, wall_clock
from app.core.kinds import in_utc
from app.core.records import Delivery, Kind, State
from app.core.retry import Outcome
from app.store.columns import EPOCH
from app.store.database import Database
from app.store.deliveries import LISTED_COLUMNS, delivery_from
from app.store.plan import CHUNK
from app.store.queue import SLOT, slot_of
from app.store.schema import IS_FAILED, IS_SENDING, IS_WAITING, attempts, deliveries, delivery_counts
from app.store.settings import load_setup

SEARCHED = ("address", "subject", "record_id")
MOST_ATTEMPTS = 200

WITH_INDEX = {
    State.WAITING: IS_WAITING,
    State.SENDING: IS_SENDING,
    State.REFUSED: sa.and_(IS_FAILED, deliveries.c.state == State.REFUSED),
    State.GIVEN_UP: sa.and_(IS_FAILED, deliveries.c.state == State.GIVEN_UP),
}
"""The states that have an index of their own. Most copies are sent, and no index has them."""

SELDOM = (Kind.ALERT, Kind.TROUBLE)
"""The kinds of which there are few: they are found by the index that begins with the kind."""


class DeliveryList:
    """Reads the list of copies; it changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def listed(self, wanted: Wanted, limit: int) -> list[Delivery]:
        """Return the newest of the wanted copies."""
        with self._database.read() as connection:
            return [delivery_from(row) for row in connection.execute(query(connection, wanted).limit(limit))]

    def every(self, wanted: Wanted) -> Iterator[Delivery]:
        """Yield all wanted copies, the newest first, without holding them all in memory."""
        with self._database.read() as connection:
            found = query(connection, wanted).execution_options(yield_per=CHUNK)
            for row in connection.execute(found):
                yield delivery_from(row)

    def attempts(self, delivery_id: int) -> list[ListedAttempt]:
        """Return the newest attempts to send a copy, in the order in which they were made."""
        newest = sa.select(attempts).where(attempts.c.delivery_id == delivery_id).order_by(attempts.c.id.desc())
        with self._database.read() as connection:
            rows = connection.execute(newest.limit(MOST_ATTEMPTS)).all()
        return [
            ListedAttempt(row.at, row.connection, Outcome(row.outcome), row.code, row.reply, row.next_try_at)
            for row in reversed(rows)
        ]

    def by_day(self, now: datetime) -> list[DayCounts]:
        """Return the numbers of the last DAYS days, the property's today being the last."""
        with self._database.read() as connection:
            zone = load_setup(connection).zone
            first = wall_clock(now, zone).date() - timedelta(days=DAYS - 1)
            days = [first + timedelta(days=number) for number in range(DAYS)]
            copies = copies_by_day(connection, start_of(first, zone), zone)
            waiting, failed = unsent_by_day(connection, start_of(first, zone), zone)
        return [
            DayCounts(day, max(copies[day] - waiting[day] - failed[day], 0), waiting[day], failed[day]) for day in days
        ]


def query(connection: Connection, wanted: Wanted) -> sa.Select[Any]:
    """Return the query for the wanted copies, the newest first."""
    return sa.select(*LISTED_COLUMNS).where(*conditions(connection, wanted)).order_by(deliveries.c.id.desc())


def conditions(connection: Connection, wanted: Wanted) -> Iterator[sa.ColumnElement[bool]]:
    """Yield what the wanted copies have in common."""
    yield from in_period(connection, wanted)
    if wanted.state is State.SENT:
        yield deliveries.c.state == State.SENT
    elif wanted.state:
        yield deliveries.c.id.in_(sa.select(deliveries.c.id).where(WITH_INDEX[wanted.state]))
    if wanted.kind in SELDOM:
        yield deliveries.c.id.in_(sa.select(deliveries.c.id).where(deliveries.c.kind == wanted.kind))
    elif wanted.kind:
        yield unindexed(connection, deliveries.c.kind) == wanted.kind
    if wanted.clerk_code:
        yield deliveries.c.clerk_key == fold(wanted.clerk_code)
    for word in wanted.search.split():
        yield sa.or_(*(deliveries.c[name].icontains(word, autoescape=True) for name in SEARCHED))


def in_period(connection: Connection, wanted: Wanted) -> Iterator[sa.ColumnElement[bool]]:
    """Yield the moments between which the wanted copies were written, and the ids between which they lie."""
    zone = load_setup(connection).zone if wanted.since or wanted.until else None
    if wanted.since:
        start = start_of(wanted.since, zone)
        yield deliveries.c.created_at >= start
        yield deliveries.c.id >= first_id(connection, start)
    if wanted.until:
        end = start_of(wanted.until + timedelta(days=1), zone)
        slots = sa.select(sa.func.max(delivery_counts.c.last_id)).where(delivery_counts.c.slot < slot_of(end))
        yield deliveries.c.created_at < end
        yield deliveries.c.id <= (connection.execute(slots).scalar() or 0)


def copies_by_day(connection: Connection, start: datetime, zone: tzinfo | None) -> Counter[date]:
    """Return how many copies were written on each of the property's days since `start`."""
    counted = sa.select(delivery_counts.c.slot, delivery_counts.c.copies)
    found: Counter[date] = Counter()
    for slot, copies in connection.execute(counted.where(delivery_counts.c.slot >= slot_of(start))):
        found[wall_clock(EPOCH + slot * SLOT, zone).date()] += copies
    return found


def unsent_by_day(connection: Connection, start: datetime, zone: tzinfo | None) -> tuple[Counter[date], Counter[date]]:
    """Return how many copies of each day wait or are being sent, and how many were refused or given up."""
    first = first_id(connection, start)
    waiting: Counter[date] = Counter()
    failed: Counter[date] = Counter()
    for state in WITH_INDEX:
        counted = waiting if state in (State.WAITING, State.SENDING) else failed
        for slot, count in connection.execute(by_slot(state, first)).all():
            counted[wall_clock(EPOCH + slot * SLOT, zone).date()] += count
    return waiting, failed


def by_slot(state: State, first: int) -> sa.Select[int, int]:
    """Return the query for the number of copies in a state, by the quarter of an hour, from an id on."""
    slot = sa.type_coerce(deliveries.c.created_at, sa.BigInteger) // (SLOT // timedelta(milliseconds=1))
    # adding nothing keeps SQLite from reading all copies since then, of which few wait
    key = deliveries.c.id if state in (State.REFUSED, State.GIVEN_UP) else deliveries.c.id + sa.literal_column("0")
    return sa.select(slot, sa.func.count()).where(WITH_INDEX[state], key >= first).group_by(slot)


def first_id(connection: Connection, start: datetime) -> int:
    """Return an id below which no copy was written at `start` or later."""
    slots = sa.select(sa.func.min(delivery_counts.c.first_id)).where(delivery_counts.c.slot >= slot_of(start))
    return connection.execute(slots).scalar() or 0


def start_of(day: date, zone: tzinfo | None) -> datetime:
    """Return the moment (UTC) at which one of the property's days begins."""
    return in_utc(datetime.combine(day, time.min), zone)


def unindexed(connection: Connection, column: sa.Column[str]) -> sa.ColumnElement[str]:
    """Return a column so that SQLite does not look it up in an index of which most entries fit; PostgreSQL knows."""
    return column.op("||")("") if connection.dialect.name == "sqlite" else column
