"""One pass: collect, claim, send, mark."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PassReport:
    """What one pass did. `waiting` counts the copies still waiting when it ended, `next_try_at` (UTC) when the next
    of them is tried. `trouble` says in words why the pass ended early, with the server's `reply`; "" if it did not.
    """

    off: bool = False
    collected: int = 0
    sent: int = 0
    refused: int = 0
    deferred: int = 0
    in_doubt: int = 0
    given_up: int = 0
    waiting: int = 0
    next_try_at: datetime | None = None
    trouble: str = ""
    reply: str = ""

    @property
    def complete(self) -> bool:
        """Whether nothing of this pass is left waiting, refused or in doubt."""
        return not (self.refused or self.deferred or self.in_doubt or self.given_up or self.waiting or self.trouble)
