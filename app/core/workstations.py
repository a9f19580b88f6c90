"""The programs that work off one database, each as the others see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

LOST_AFTER = timedelta(seconds=90)
"""A program that gave no sign of life for so long, by the database's clock, counts as gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A sign of life: what the program's courier does, in the values of `engine.events.CourierState`."""

    activity: str
    done: int = 0
    total: int = 0
    server: str = ""
    next_try_at: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workstation:
    """One running program. `owner` is the name under which it leases copies, `schema` the database's it was made for.

    `seen_at` is in UTC and `silent` the time since then, both by the database's clock.
    """

    owner: str
    version: str
    schema: str
    connections: int
    sign: Sign
    seen_at: datetime
    silent: timedelta

    @property
    def name(self) -> str:
        """The computer and the number of the process there."""
        host, number, *_ = self.owner.rsplit("/", 3)
        return f"{host} ({number})"

    @property
    def is_lost(self) -> bool:
        """Whether it has been silent for too long, or shows a time to come: then the database's clock was wrong."""
        return abs(self.silent) > LOST_AFTER


@dataclass(frozen=True, slots=True)
class Grant:
    """So many `letters` may leave within so many `seconds`; none: ask again after so many."""

    letters: int
    seconds: float
