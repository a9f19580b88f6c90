"""What the delivery list is asked for, and what it tells besides the copies: their attempts, and numbers by day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.core.records import Kind, State
from app.core.retry import Outcome
from app.core.trouble import Diagnosis

DAYS = 30
"""Days that the plot shows, today being the last."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which copies are wanted. What is None or "" leaves nothing out.

    `since` and `until` are the property's days on which a copy was written, both of them included. Every word of
    `search` must stand in the address, the subject or the record's number.
    """

    state: State | None = None
    kind: Kind | None = None
    clerk_code: str = ""
    since: date | None = None
    until: date | None = None
    search: str = ""


@dataclass(frozen=True, slots=True)
class ListedAttempt:
    """One attempt to send a copy: when (UTC), over which connection, and how the server answered.

    `next_try_at` (UTC) is when another follows, None if none does. `diagnosis` says in words what the reply means,
    None where it needs no such words.
    """

    at: datetime
    connection: str
    outcome: Outcome
    code: int | None
    reply: str
    next_try_at: datetime | None
    diagnosis: Diagnosis | None = None


@dataclass(frozen=True, slots=True)
class DayCounts:
    """How many copies were written on one of the property's days, and where they stand now.

    `waiting` counts those being sent too, `refused` those that were given up too.
    """

    day: date
    sent: int = 0
    waiting: int = 0
    refused: int = 0

    @property
    def copies(self) -> int:
        """All copies of the day."""
        return self.sent + self.waiting + self.refused
