"""The rate limit: letters leave in small blocks that all programs together take from one budget."""

from __future__ import annotations

import time
from collections.abc import Callable

from app.engine.workstation_port import WorkstationStore


class Pace:
    """Holds the letters of all programs to a number a minute: that many at once, the next when a minute is over.

    Used by one thread at a time. The budget is asked once for a few letters, and not at all without a limit.
    """

    def __init__(self, workstation: WorkstationStore, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._workstation = workstation
        self._monotonic = monotonic
        self._limit = 0
        self._letters = 0
        self._until = 0.0
        self._again = 0.0

    def wait(self, limit: int) -> float:
        """Return the seconds until one more letter may leave; `limit` a minute, 0 for no limit."""
        now = self._monotonic()
        if limit == self._limit:
            if not limit or (self._letters and now < self._until):
                return 0.0
            if now < self._again:
                return self._again - now
        self._limit = limit
        grant = self._workstation.take_letters(limit) if limit else None
        if grant and grant.letters:
            self._letters, self._until = grant.letters, now + grant.seconds
            return 0.0
        pause = grant.seconds if grant else 0.0
        self._letters, self._again = 0, now + pause
        return pause

    def leaves(self, limit: int) -> None:
        """Count a letter that leaves now."""
        if limit:
            self._letters -= 1
