"""The queue of copies: rows with a state, leased to whoever sends them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from functools import cache
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Dialect

from app.core.due import fold
from app.core.letters import LetterWriter
from app.core.records import Delivery, Kind, Letter, State
from app.core.retry import LONGEST_WAIT
from app.core.sending import Claimed, Collected, Outlook
from app.store.accepted import AcceptedNotes
from app.store.collect import collect
from app.store.database import Database, clock_in, clock_of, has_run_out
from app.store.marking import Marks, mark
from app.store.outlook import outlook
from app.store.past_tables import past_deliveries
from app.store.schema import (
    IS_FAILED,
    IS_SENDING,
    IS_WAITING,
    alerts,
    clerks,
    contents,
    deliveries,
    guests,
)
from app.store.settings import load_setup, send_as

LEASE = timedelta(minutes=15)
"""How long a copy stays leased without a renewal: longer than the longest wait for one server reply."""

FREE = {"state": State.WAITING, "lease_owner": None, "lease_until": None}


class DeliveryStore:
    """The queue. Times to wait go by the caller's clock, leases by the database's."""

    def __init__(self, database: Database, writer: LetterWriter, accepted: AcceptedNotes) -> None:
        self._database = database
        self._writer = writer
        self._accepted = accepted

    def collect(self, now: datetime) -> Collected:
        """Write letters for records that are due and not yet emailed, a limited number of records a call."""
        return collect(self._database, self._writer, now)

    def claim(self, owner: str, limit: int, now: datetime) -> list[Claimed]:
        """Lease up to `limit` copies whose time has come to `owner`, oldest first."""
        with self._database.write() as connection:
            lease = {"owner": owner, "limit": limit, "now": now}
            rows = connection.execute(claiming(connection.dialect), lease).all()
        return [claimed_from(*row) for row in sorted(rows, key=itemgetter(0, 1))]

    def renew(self, owner: str) -> None:
        """Keep the leases of `owner` for another while, but for those that end at this moment, with a commit.

        To wait for that would be to wait for each other, as it takes the rows in another order.
        """
        theirs = sa.select(deliveries.c.id).where(IS_SENDING, deliveries.c.lease_owner == owner)
        chosen = deliveries.c.id.in_(theirs.with_for_update(skip_locked=True))
        with self._database.write() as connection:
            connection.execute(sa.update(deliveries).where(chosen).values(lease_until=lease_end(connection.dialect)))

    @contextmanager
    def marking(self, owner: str) -> Iterator[Marks]:
        """Yield what notes and records the answers for copies that `owner` has leased. Their leases end."""
        notes = self._accepted.of(owner)
        with self._database.kept() as connection, closing(notes):
            yield Marks(owner, self._database, connection, notes)

    def free(self, owner: str, ids: Sequence[int]) -> None:
        """Give claimed copies back untried."""
        if not ids:
            return
        with self._database.write() as connection:
            theirs = sa.and_(IS_SENDING, deliveries.c.lease_owner == owner, deliveries.c.id.in_(ids))
            connection.execute(sa.update(deliveries).where(theirs).values(FREE))

    def free_lost(self, is_alive: Callable[[str], bool | None], now: datetime) -> int:
        """Free the copies of owners that are gone: not alive, or unknown (None) and past their lease. Such a copy
        may have been sent, so it counts as in doubt, unless its owner noted that it was accepted: then it is recorded
        as sent. A copy that a wrong clock put off further than any wait, by this clock and the database's, is due now.
        Return how many copies that were."""
        return self._free_of_gone(is_alive) + self._let_be_due(now)

    def _free_of_gone(self, is_alive: Callable[[str], bool | None]) -> int:
        with self._database.read() as connection:
            owners = connection.execute(sa.select(deliveries.c.lease_owner).where(IS_SENDING).distinct()).scalars()
            alive = {owner: is_alive(owner) for owner in owners.all() if owner}
        if all(alive.values()):
            return 0
        gone = [owner for owner, living in alive.items() if living is False]
        unknown = [owner for owner, living in alive.items() if living is None]
        with self._database.write() as connection:
            accepted = sum(self._take_up(connection, owner) for owner in gone)
            run_out = has_run_out(deliveries.c.lease_until, LEASE, connection)
            lost = sa.or_(deliveries.c.lease_owner.in_(gone), deliveries.c.lease_owner.in_(unknown) & run_out)
            freed = sa.update(deliveries).where(IS_SENDING, lost).values(**FREE, in_doubt=True)
            count = accepted + connection.execute(freed).rowcount
        for owner in gone:
            self._accepted.forget(owner)
        return count

    def _let_be_due(self, now: datetime) -> int:
        with self._database.read() as connection:
            later = deliveries.c.next_try_at > clock_of(connection, LONGEST_WAIT)
            put_off = sa.and_(IS_WAITING, deliveries.c.next_try_at > now + LONGEST_WAIT, later)
            if connection.execute(sa.select(sa.literal(1)).where(put_off).limit(1)).first() is None:
                return 0
        with self._database.write() as connection:
            return connection.execute(sa.update(deliveries).where(put_off).values(next_try_at=now)).rowcount

    def _take_up(self, connection: Connection, owner: str) -> int:
        """Record what an owner that is gone noted as accepted and did not commit; return how many."""
        if not (noted := self._accepted.left_by(owner)):
            return 0
        theirs = sa.and_(deliveries.c.lease_owner == owner, deliveries.c.id.in_([each.id for each in noted]))
        ids = sa.select(deliveries.c.id).where(IS_SENDING, theirs).with_for_update()
        uncommitted = set(connection.execute(ids).scalars())
        if answers := [each for each in noted if each.id in uncommitted]:
            mark(connection, owner, answers)
        return len(answers)

    def outlook(self, now: datetime) -> Outlook:
        """Return what there is to do at `now`."""
        with self._database.read() as connection:
            return outlook(connection, now)

    def counts(self) -> dict[State, int]:
        """Return the number of deliveries in each state."""
        with self._database.read() as connection:
            found = connection.execute(COUNTS).one()._mapping
        counts: dict[State, int] = {state: found[state] for state in State if state is not State.SENT}
        return {**counts, State.SENT: found["all"] - sum(counts.values())}

    def by_ids(self, ids: Iterable[int]) -> list[Delivery]:
        """Return these deliveries; unknown ids are left out."""
        with self._database.read() as connection:
            query = sa.select(*LISTED_COLUMNS).where(deliveries.c.id.in_(list(ids)))
            return [delivery_from(row) for row in connection.execute(query)]

    def retry(self, ids: Sequence[int] | None, now: datetime) -> int:
        """Let refused and given-up copies (None: every refused one) wait again, due now, to the present address of
        their clerk or guest and from the present sender; return how many."""
        chosen = deliveries.c.state == State.REFUSED
        if ids is not None:
            over = deliveries.c.state.in_([State.REFUSED, State.GIVEN_UP])
            chosen = sa.and_(over, deliveries.c.id.in_(list(ids)))
        with self._database.write() as connection:
            readdress(connection, chosen)
            send_as(connection, load_setup(connection), chosen)
            again = {"state": State.WAITING, "next_try_at": now, "first_deferred_at": None, "tries": 0, "told": False}
            return connection.execute(sa.update(deliveries).where(chosen).values(again)).rowcount


LETTER_COLUMNS = tuple(
    deliveries.c[name]
    for name in (
        "next_try_at",
        "id",
        "tries",
        "first_deferred_at",
        "sender_name",
        "sender",
        "address",
        "subject",
        "message_id",
        "date",
    )
)

CONTENT = tuple(
    sa.select(contents.c[name]).where(contents.c.delivery_id == deliveries.c.id).scalar_subquery().label(name)
    for name in ("text", "html")
)

LISTED_COLUMNS = tuple(
    deliveries.c[name]
    for name in (
        "id",
        "kind",
        "record_id",
        "clerk_code",
        "address",
        "subject",
        "state",
        "tries",
        "created_at",
        "next_try_at",
        "sent_at",
        "last_reply",
        "message_id",
    )
)

COUNTS = sa.select(
    sa.select(sa.func.count()).select_from(deliveries).scalar_subquery().label("all"),
    *(
        sa.select(sa.func.count()).where(condition).scalar_subquery().label(state)
        for state, condition in (
            (State.WAITING, IS_WAITING),
            (State.SENDING, IS_SENDING),
            (State.REFUSED, sa.and_(IS_FAILED, deliveries.c.state == State.REFUSED)),
            (State.GIVEN_UP, sa.and_(IS_FAILED, deliveries.c.state == State.GIVEN_UP)),
        )
    ),
)
"""How many copies there are, and in each state but sent: most are, and no index has them."""


def lease_end(dialect: Dialect) -> sa.ColumnElement[datetime]:
    """Return an expression for the moment at which a lease that begins now runs out."""
    return clock_in(dialect, LEASE)


@cache
def claiming(dialect: Dialect) -> sa.sql.dml.ReturningUpdate[Any]:
    """Return the statement that claims copies; kept, as making it takes as long as claiming thirty."""
    due = sa.select(deliveries.c.id).where(IS_WAITING, deliveries.c.next_try_at <= sa.bindparam("now"))
    due = due.order_by(deliveries.c.next_try_at, deliveries.c.id).limit(sa.bindparam("limit"))
    due = due.with_for_update(skip_locked=True)
    lease = {"state": State.SENDING, "lease_owner": sa.bindparam("owner"), "lease_until": lease_end(dialect)}
    claimed = sa.update(deliveries).where(deliveries.c.id.in_(due)).values(lease)
    return claimed.returning(*LETTER_COLUMNS, *CONTENT)


def claimed_from(
    _next_try_at: datetime, number: int, tries: int, first_deferred_at: datetime | None, *letter: Any
) -> Claimed:
    """Return the claimed delivery of a row of LETTER_COLUMNS and CONTENT."""
    sender_name, sender, recipient, subject, message_id, date, text, html = letter
    written = Letter(sender_name, sender, recipient, subject, text, message_id, date, html or "")
    return Claimed(number, written, tries, first_deferred_at)


def delivery_from(row: Any) -> Delivery:
    """Return the delivery of a row of LISTED_COLUMNS."""
    values = row._asdict()
    return Delivery(**{**values, "kind": Kind(row.kind), "state": State(row.state)})


def readdress(connection: Connection, chosen: sa.ColumnElement[bool]) -> None:
    """Give each chosen copy its clerk's or guest's present address, unless another copy of the record goes there."""
    columns = (deliveries.c.id, deliveries.c.kind, deliveries.c.record_id, deliveries.c.address_key)
    is_alert = sa.and_(deliveries.c.kind == Kind.ALERT, alerts.c.alert_id == deliveries.c.record_id)
    to_clerks = sa.select(*columns, clerks.c.email).join(clerks, clerks.c.clerk_key == deliveries.c.clerk_key)
    to_guests = sa.select(*columns, guests.c.email).join(alerts, is_alert)
    to_guests = to_guests.join(guests, guests.c.guest_no == alerts.c.guest_no)
    both = to_clerks.where(chosen, clerks.c.email != ""), to_guests.where(chosen, guests.c.email != "")
    for row in connection.execute(sa.union_all(*both)).all():
        key = fold(row.email)
        taken = (
            sa.exists().where(each.kind == row.kind, each.record_id == row.record_id, each.address_key == key)
            for each in (deliveries.c, past_deliveries.c)
        )
        if key != row.address_key and not connection.execute(sa.select(sa.or_(*taken))).scalar():
            new = {"address": row.email, "address_key": key}
            connection.execute(sa.update(deliveries).where(deliveries.c.id == row.id).values(new))
