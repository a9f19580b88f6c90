"""This program's place among those that work off the same database: signs of life, and limits that hold for all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, fields
from datetime import timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.errors import DatabaseError
from app.core.workstations import Grant, Sign, Workstation
from app.store import upgrade
from app.store.database import Database, alone, clock_of, upsert
from app.store.schema import REVISION, departures, workstations

FORGOTTEN_AFTER = timedelta(days=1)
"""A program that ended without a word stands in the list for so long, unless one of its own computer looks before."""

BLOCK_LIFE = 2.0
"""Seconds for which letters that were taken from the rate limit may leave."""

MINUTE = timedelta(seconds=61 + BLOCK_LIFE)
"""How long a letter counts: a minute, one second as the server counts when letters arrive, and the life of a block."""

LARGEST_BLOCK = 20

IsAlive = Callable[[str], bool | None]


class WorkstationStore:
    """One program, known by the `owner` of its leases, and all others. Times go by the database's clock."""

    def __init__(self, database: Database, owner: str, version: str, is_alive: IsAlive) -> None:
        self._database = database
        self._owner = owner
        self._version = version
        self._is_alive = is_alive
        self._is_known = False

    def sign(self, sign: Sign) -> None:
        """Show that this program lives and what it does. DatabaseError if the database was brought to a newer version:
        it can no longer be used then.
        """
        with self._database.write() as connection:
            if (found := upgrade.revision(connection)) > REVISION:
                self._database.refuse(too_new := DatabaseError(upgrade.newer(found)))
                raise too_new
            self._write(connection, asdict(sign))
            self._forget(connection)

    def leave(self) -> None:
        """Stand in the list no more, if this program ever did."""
        if self._is_known:
            with self._database.write() as connection:
                connection.execute(sa.delete(workstations).where(workstations.c.owner == self._owner))
            self._is_known = False

    def listed(self) -> list[Workstation]:
        """Return all programs, those that live first."""
        with self._database.read() as connection:
            found = all_workstations(connection)
        return sorted(found, key=lambda each: (each.is_lost, each.owner))

    def others(self) -> list[str]:
        """Return the names of the other living programs."""
        return [each.name for each in self.listed() if each.owner != self._owner and not self._is_gone(each)]

    def take_connections(self, wanted: int, limit: int) -> int:
        """Take up to `wanted` of the `limit` connections that all programs together may open; return how many."""
        with self._database.write() as connection:
            alone(connection, workstations)
            others = [each for each in all_workstations(connection) if each.owner != self._owner]
            taken = sum(each.connections for each in others if not self._is_gone(each))
            granted = max(0, min(wanted, limit - taken))
            self._write(connection, {"connections": granted})
        return granted

    def give_back_connections(self) -> None:
        """Let others have the connections."""
        with self._database.write() as connection:
            self._write(connection, {"connections": 0})

    def take_letters(self, limit: int) -> Grant:
        """Take a few of the `limit` letters a minute that all programs together may send."""
        with self._database.write() as connection:
            alone(connection, departures)
            now = connection.execute(sa.select(clock_of(connection).label("now"))).scalar_one()
            over = sa.or_(departures.c.at <= now - MINUTE, departures.c.at > now)  # a clock that was wrong
            connection.execute(sa.delete(departures).where(over))
            rows = connection.execute(sa.select(departures.c.at, departures.c.letters).order_by(departures.c.at)).all()
            block = max(1, min(limit // 60, LARGEST_BLOCK))
            granted = max(0, min(block, limit - sum(row.letters for row in rows)))
            if granted:
                connection.execute(sa.insert(departures).values(at=now, letters=granted))
        return Grant(granted, BLOCK_LIFE if granted else (rows[0].at + MINUTE - now).total_seconds())

    def other_versions(self, connection: Connection) -> list[str]:
        """Return the names of living programs that were made for another schema than this one."""
        if not sa.inspect(connection).has_table(workstations.name):
            return []
        found = [each for each in all_workstations(connection) if each.schema != REVISION and not self._is_gone(each)]
        return [f"{each.name}, version {each.version}" for each in found]

    def _write(self, connection: Connection, values: dict[str, Any]) -> None:
        new = {"activity": "sending", "done": 0, "total": 0, "server": "", "reason": "", "connections": 0}
        stamp = {"version": self._version, "schema": REVISION, "seen_at": clock_of(connection)}
        insert = upsert(connection, workstations).values(owner=self._owner, **{**new, **values}, **stamp)
        connection.execute(insert.on_conflict_do_update(index_elements=["owner"], set_={**values, **stamp}))
        self._is_known = True

    def _forget(self, connection: Connection) -> None:
        """Take out of the list who has been silent for a day, or is known to be gone from this computer."""
        day = (clock_of(connection, -FORGOTTEN_AFTER), clock_of(connection, FORGOTTEN_AFTER))
        lost = [each.owner for each in all_workstations(connection) if each.is_lost]
        gone = workstations.c.owner.in_([owner for owner in lost if self._is_alive(owner) is False])
        connection.execute(sa.delete(workstations).where(sa.not_(workstations.c.seen_at.between(*day)) | gone))

    def _is_gone(self, workstation: Workstation) -> bool:
        return workstation.is_lost or self._is_alive(workstation.owner) is False


def all_workstations(connection: Connection) -> list[Workstation]:
    """Return every program that stands in the list."""
    rows = connection.execute(sa.select(workstations, clock_of(connection).label("now")))
    return [workstation_of(row) for row in rows]


def workstation_of(row: Any) -> Workstation:
    """Return the program of a row that has the present moment as `now`."""
    return Workstation(
        owner=row.owner,
        version=row.version,
        schema=row.schema,
        connections=row.connections,
        sign=Sign(**{field.name: getattr(row, field.name) for field in fields(Sign)}),
        seen_at=row.seen_at,
        silent=row.now - row.seen_at,
    )
