"""How feeds are set up, what came of their last look, and who looks now."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from app.core.actor import Actor
from app.core.changes import Area, differences
from app.core.due import fold
from app.core.errors import BadInput, FieldError, FormError
from app.core.feeds import FED_RECORDS, FOLDER, ClaimedFeed, FeedSetup, Intake, ListedFeed
from app.core.fields import fields_of, to_texts
from app.core.records import RECORD_TYPES, Record
from app.core.said import kept, said
from app.store import edits
from app.store.changes import remember
from app.store.database import Database, alone, clock_of, has_run_out
from app.store.feed_tables import feeds
from app.store.plan import chunks, from_row
from app.store.stored_feeds import listed_feed, setup_of
from app.store.tables import TABLES, record_key

LEASE = timedelta(minutes=15)
"""How long a feed is one program's without a renewal."""

FREE = {"lease_owner": None, "lease_until": None}

FED = frozenset(choice.code.lower() for choice in FED_RECORDS)
"""The kinds of records that feeds bring."""

ASTRAY = timedelta(hours=1)
"""How much later than its minutes say a feed's next look may lie: more was reckoned by a clock that was wrong."""

NEAR = timedelta(minutes=1)
"""When such a feed is looked at instead. Not at once: of two programs whose clocks are hours apart each would look as
soon as the other has."""

STARTS_ANEW = ("kind", "records", "place", "pattern", "statement", "columns", "dates", "encoding")
"""What a feed was told about its last look means nothing any more when one of these has changed."""

FILES = ("kind", "place", "pattern")
"""What says which files of which folder a feed takes."""

ANEW = {"mark": "", "told": "", "trouble": ""}
"""What a feed begins with, or begins again with."""


class FeedStore:
    """The feeds of the house. Leases go by the database's clock, all else by the caller's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def listed(self) -> list[ListedFeed]:
        """Return all feeds, ordered by name."""
        with self._database.read() as connection:
            over = has_run_out(feeds.c.lease_until, LEASE, connection).label("over")
            rows = connection.execute(sa.select(feeds, over).order_by(feeds.c.name_key)).all()
        return [listed_feed(row) for row in rows]

    def save(
        self, feed_id: int | None, setup: FeedSetup, now: datetime, by: Actor, base: FeedSetup | None = None
    ) -> int:
        """Add a feed (None) or change one, to be looked at now; return its id. FormError if the name is taken.

        ChangedMeanwhile if it was loaded as `base` and others changed it since then.
        """
        with self._database.write() as connection:
            alone(connection, feeds)
            old = stored_setup(connection, feed_id)
            if base is not None:
                setup = edits.settle(connection, feeds.name, str(feed_id), base, setup, old)
            elif old is None and feed_id is not None:
                raise BadInput("This feed was removed in the meantime.")
            refuse_taken(connection, feed_id, setup)
            values = {"name_key": fold(setup.name), "setup": json.dumps(to_texts(setup)), "next_at": now}
            if old is None or any(getattr(old, key) != getattr(setup, key) for key in STARTS_ANEW):
                values |= ANEW
            if feed_id is None:
                insert = sa.insert(feeds).values(**values, fed="").returning(feeds.c.id)
                feed_id = int(connection.execute(insert).scalar_one())
            else:
                connection.execute(sa.update(feeds).where(feeds.c.id == feed_id).values(values))
            remember(connection, differences(Area.FEED, old.name if old else setup.name, old, setup), now, by)
            edits.note(connection, feeds.name, [str(feed_id)], now, by)
            return feed_id

    def remove(self, feed_id: int, now: datetime, by: Actor) -> None:
        """Remove a feed. Its records stay, and can be edited."""
        with self._database.write() as connection:
            old = stored_setup(connection, feed_id)
            if old is not None:
                connection.execute(sa.delete(feeds).where(feeds.c.id == feed_id))
                remember(connection, differences(Area.FEED, old.name, old, None), now, by)
                edits.note(connection, feeds.name, [str(feed_id)], now, by)

    def claim(
        self,
        owner: str,
        machine: str,
        now: datetime,
        wanted: Collection[int],
        is_alive: Callable[[str], bool | None],
        only: int | None = None,
        in_hand: Collection[int] = (),
    ) -> ClaimedFeed | None:
        """Lease a feed to `owner` whose time has come, or that is among `wanted`; None if there is none.

        Running ones that this `machine` may look at, and nobody looks at who still lives; `only` that one, if given.
        None of those `in_hand`: a lease of `owner` itself may have run out in the sleep of the computer.
        """
        with self._database.read() as connection:
            over = has_run_out(feeds.c.lease_until, LEASE, connection).label("over")
            rows = connection.execute(sa.select(feeds, over).order_by(feeds.c.next_at)).all()
        for row in (row for row in rows if only in (None, row.id) and row.id not in in_hand):
            setup, _ = setup_of(row)
            here = setup.active and fold(setup.workstation) in ("", fold(machine))
            free = not row.lease_owner or row.over or is_alive(row.lease_owner) is False
            if not (here and free):
                continue
            if row.next_at <= now or row.id in wanted:
                with self._database.write() as connection:
                    if lease(connection, row, owner, is_alive):
                        return ClaimedFeed(row.id, setup, row.mark)
            elif row.next_at > now + timedelta(minutes=setup.minutes) + ASTRAY:
                self._bring_near(row, now)
        return None

    def _bring_near(self, row: Row[Any], now: datetime) -> None:
        with self._database.write() as connection:
            same = sa.and_(feeds.c.id == row.id, feeds.c.next_at == row.next_at)
            connection.execute(sa.update(feeds).where(same).values(next_at=now + NEAR))

    def renew(self, owner: str) -> None:
        """Keep the leases of `owner` for another while."""
        with self._database.write() as connection:
            until = clock_of(connection, LEASE)
            connection.execute(sa.update(feeds).where(feeds.c.lease_owner == owner).values(lease_until=until))

    def finish(self, owner: str, claimed: ClaimedFeed, intake: Intake, now: datetime, next_at: datetime) -> None:
        """Remember what came of a look at `now`, and end the lease.

        Of a feed that was changed meanwhile only what came in: all else was said to the setup before.
        """
        values: dict[str, Any] = {**FREE}
        if intake.counts.new or intake.counts.changed:
            values |= {"came_at": now, "came_new": intake.counts.new, "came_changed": intake.counts.changed}
        with self._database.write() as connection:
            alone(connection, feeds)
            if stored_setup(connection, claimed.id) == claimed.setup:
                values |= found(intake) | {"looked_at": now, "next_at": next_at}
            theirs = sa.and_(feeds.c.id == claimed.id, feeds.c.lease_owner == owner)
            connection.execute(sa.update(feeds).where(theirs).values(values))


def found(intake: Intake) -> dict[str, str]:
    """Return what a look found, by column."""
    values = {"told": kept(intake.words()), "trouble": kept(intake.trouble)}
    if intake.mark:
        values["mark"] = intake.mark
    if intake.fed:
        values["fed"] = " ".join(sorted(intake.fed))
    return values


def lease(connection: Connection, row: Row[Any], owner: str, is_alive: Callable[[str], bool | None]) -> bool:
    """Lease a feed, unless somebody else did or does; say whether that worked."""
    free = [feeds.c.lease_owner.is_(None), has_run_out(feeds.c.lease_until, LEASE, connection)]
    if row.lease_owner and is_alive(row.lease_owner) is False:
        free.append(feeds.c.lease_owner == row.lease_owner)
    still = sa.and_(feeds.c.id == row.id, feeds.c.next_at == row.next_at, feeds.c.mark == row.mark, sa.or_(*free))
    mine = {"lease_owner": owner, "lease_until": clock_of(connection, LEASE)}
    return connection.execute(sa.update(feeds).where(still).values(mine)).rowcount > 0


def stored_setup(connection: Connection, feed_id: int | None) -> FeedSetup | None:
    """Return how a feed is set up now, None if there is none."""
    row = connection.execute(sa.select(feeds).where(feeds.c.id == feed_id)).first() if feed_id is not None else None
    return setup_of(row)[0] if row else None


def refuse_taken(connection: Connection, feed_id: int | None, setup: FeedSetup) -> None:
    """Raise FormError if another feed has this name, or takes the same files: each is to come in once."""
    rows = connection.execute(sa.select(feeds).where(feeds.c.id != (feed_id or 0))).all()
    for other, _ in map(setup_of, rows):
        if fold(other.name) == fold(setup.name):
            raise FormError([FieldError("name", "Name", said("there is a feed {name} already.", name=setup.name))])
        same = all(getattr(other, key) == getattr(setup, key) for key in FILES)
        if same and setup.kind == FOLDER and setup.active and other.active:
            problem = said("is where the feed {name} takes these files from already.", name=other.name)
            raise FormError([FieldError("place", "Place", problem)])


def take_over(connection: Connection, name: str, keys: Sequence[str], source: int) -> None:
    """Remember that the records of a kind with these keys come from a feed."""
    table, key = TABLES[name]
    for chunk in chunks(keys):
        other = sa.or_(table.c.source.is_(None), table.c.source != source)
        connection.execute(sa.update(table).where(table.c[key].in_(chunk), other).values(source=source))


def owner_of(connection: Connection, source: int | None) -> tuple[str, frozenset[str]]:
    """Return the name of the feed that decides about a record, and the keys of the fields; "" and none if none does."""
    feed = connection.execute(sa.select(feeds).where(feeds.c.id == source)).first() if source is not None else None
    setup = setup_of(feed)[0] if feed else None
    return (setup.name, frozenset(feed.fed.split())) if feed and setup and setup.active else ("", frozenset())


def refused_edits(connection: Connection, record: Record, base: Record | None) -> tuple[FieldError, ...]:
    """Return which changes of a record, loaded as `base`, its feed does not allow: the next look would undo them."""
    name = next(name for name, kind in RECORD_TYPES.items() if isinstance(record, kind))
    table, key = TABLES[name]
    stored = connection.execute(sa.select(table).where(table.c[key] == record_key(record))).first()
    if stored is None or name not in FED:
        return ()
    feed, fed = owner_of(connection, stored.source)
    before = base or from_row(RECORD_TYPES[name], stored)
    problem = said("comes from the feed {feed}. Change it in the hotel system; it comes in by itself.", feed=feed)
    return tuple(
        FieldError(field.key, field.label, problem)
        for field in fields_of(record)
        if field.key in fed and getattr(record, field.key) != getattr(before, field.key)
    )


def refuse_moves(connection: Connection, rows: Sequence[Row[Any]]) -> None:
    """Raise BadInput if a feed decides about the status of one of these traces."""
    for source in {row.source for row in rows if row.source is not None}:
        feed, fed = owner_of(connection, source)
        if "status" in fed:
            first = next(row.trace_id for row in rows if row.source == source)
            raise BadInput(
                said(
                    "Trace {trace} comes from the feed {feed}. Resolve it in the hotel system; "
                    "that comes in by itself.",
                    trace=first,
                    feed=feed,
                )
            )


def refuse_removal(connection: Connection, row: Row[Any]) -> None:
    """Raise BadInput if the record of a row would be brought again by its feed."""
    if feed := owner_of(connection, getattr(row, "source", None))[0]:
        raise BadInput(
            said("This record comes from the feed {feed}: it would come in again. Remove it there.", feed=feed)
        )
