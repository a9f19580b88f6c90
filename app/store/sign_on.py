"""Sign-on passwords in the database, as hashes, with the wrong tries of each clerk code."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.access import Access
from app.core.actor import Actor
from app.core.changes import PASSWORD_REMOVED, PASSWORD_SET, Area, Change
from app.core.due import fold
from app.core.errors import BadInput
from app.core.records import Clerk
from app.core.said import said
from app.core.sign_on import Known, Tries
from app.store.changes import remember
from app.store.columns import EPOCH
from app.store.database import Database, upsert
from app.store.plan import from_row
from app.store.schema import clerks, sign_ons

NOBODY = ""
"""The key under which tries with unknown codes, and those of clerks without a password, are counted together."""

IS_ADMIN = sa.and_(clerks.c.active, clerks.c.access == Access.GLOBAL, sign_ons.c.hashed != "")


class SignOnStore:
    """Hashes and wrong tries by clerk."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def is_asked(self) -> bool:
        """Say whether clerks must sign on: one with Global Maintenance access has a password."""
        with self._database.read() as connection:
            return can_sign_on(connection)

    def clerks(self) -> list[Clerk]:
        """Return the clerks who have a password, ordered by clerk code."""
        query = sa.select(clerks).join(sign_ons, sign_ons.c.clerk_key == clerks.c.clerk_key)
        with self._database.read() as connection:
            return [from_row(Clerk, row) for row in connection.execute(query.order_by(clerks.c.clerk_key))]

    def take_try(self, clerk_code: str, now: datetime) -> Known:
        """Count a try as wrong until `accept` says otherwise, and return what it is compared with.

        BadInput while no try is taken. Counted first, so that neither a restart nor a second program gives a free one.
        """
        with self._database.write() as connection:
            key = fold(clerk_code)
            both = sa.select(clerks, sign_ons.c.hashed).join(sign_ons, sign_ons.c.clerk_key == clerks.c.clerk_key)
            row = connection.execute(both.where(clerks.c.clerk_key == key, clerks.c.active)).first()
            count_try(connection, key if row else NOBODY, now)
            return Known(from_row(Clerk, row), row.hashed) if row else Known(None, "")

    def accept(self, clerk_code: str, hashed: str) -> None:
        """Forget wrong tries, and keep `hashed` from now on."""
        kept = sa.update(sign_ons).where(sign_ons.c.clerk_key == fold(clerk_code))
        with self._database.write() as connection:
            connection.execute(kept.values(hashed=hashed, wrong_tries=0, next_try_at=EPOCH))

    def set_password(self, clerk_code: str, hashed: str, now: datetime, by: Actor) -> None:
        """Keep a clerk's hash, and who set it; BadInput if there is no such clerk. "" removes it."""
        key = fold(clerk_code)
        with self._database.write() as connection:
            code = connection.execute(sa.select(clerks.c.clerk_code).where(clerks.c.clerk_key == key)).scalar()
            if code is None:
                raise BadInput(said("There is no clerk {clerk_code}.", clerk_code=clerk_code))
            there = connection.execute(sa.delete(sign_ons).where(sign_ons.c.clerk_key == key)).rowcount
            if hashed:
                row = {"clerk_key": key, "hashed": hashed, "wrong_tries": 0, "next_try_at": EPOCH}
                connection.execute(sa.insert(sign_ons).values(row))
            if hashed or there:
                what = PASSWORD_SET if hashed else PASSWORD_REMOVED
                remember(connection, [Change(Area.SIGN_ON, code, "Sign-on password", "", what)], now, by)


def can_sign_on(connection: Connection) -> bool:
    """Say whether a clerk with Global Maintenance access has a password."""
    admins = sa.select(sa.literal(1)).select_from(clerks.join(sign_ons, sign_ons.c.clerk_key == clerks.c.clerk_key))
    return connection.execute(admins.where(IS_ADMIN).limit(1)).first() is not None


@contextmanager
def keeping_access(connection: Connection) -> Iterator[None]:
    """Change clerks inside; BadInput if that takes away the last one with access who can sign on."""
    before = can_sign_on(connection)
    yield
    if before and not can_sign_on(connection):
        raise BadInput(
            "This takes Global Maintenance from the last clerk who can sign on with it. Give another clerk that access "
            "and a sign-on password first, or remove this clerk's: then nobody is asked to sign on."
        )


def count_try(connection: Connection, key: str, now: datetime) -> None:
    """Count one more wrong try; BadInput while none is taken."""
    row = connection.execute(sa.select(sign_ons).where(sign_ons.c.clerk_key == key).with_for_update()).first()
    tries = Tries(row.wrong_tries, row.next_try_at) if row else Tries(0, EPOCH)
    if wait := tries.wait(now):
        raise BadInput(
            said("Too many wrong tries: the next one is taken in {seconds} s.", seconds=math.ceil(wait.total_seconds()))
        )
    tries = tries.and_another(now)
    counted = {"wrong_tries": tries.wrong, "next_try_at": tries.next_at}
    insert = upsert(connection, sign_ons).values(clerk_key=key, hashed="", **counted)
    connection.execute(insert.on_conflict_do_update(index_elements=["clerk_key"], set_=counted))
