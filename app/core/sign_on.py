"""Signing on with clerk code and password: what a password may be, and how long a wrong one makes wait."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.core.addresses import has_control_character
from app.core.errors import FieldError
from app.core.records import Clerk
from app.core.said import said

SHORTEST, LONGEST = 8, 200
"""Characters of a password. NIST SP 800-63B, section 5.1.1.2: at least 8, no rules about which."""

WAITS = tuple(timedelta(seconds=seconds) for seconds in (0, 0, 5, 15, 30, 60, 120, 300, 900))
FORGOTTEN_AFTER = timedelta(hours=1)
"""After so long without a try, wrong tries are counted anew."""


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries in a row, and when (UTC) the next one is taken."""

    wrong: int
    next_at: datetime

    def wait(self, now: datetime) -> timedelta:
        """Return how long no try is taken. A wait longer than any was set by a clock that was wrong: there is none."""
        wait = self.next_at - now
        return wait if timedelta(0) < wait <= WAITS[-1] else timedelta(0)

    def and_another(self, now: datetime) -> Tries:
        """Return what is kept while another try is looked at, and after it if it is wrong."""
        wrong = self.wrong if self.next_at + FORGOTTEN_AFTER > now else 0
        return Tries(wrong + 1, now + WAITS[min(wrong, len(WAITS) - 1)])


@dataclass(frozen=True, slots=True)
class Known:
    """What a try to sign on is compared with: no `clerk`, or an empty `hashed`, can never sign on."""

    clerk: Clerk | None
    hashed: str = field(repr=False)


def check_password(password: str) -> None:
    """Raise FieldError unless this can be a clerk's sign-on password."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise FieldError(
            "password", "Password", said("must have {shortest} to {most} characters.", shortest=SHORTEST, most=LONGEST)
        )
    if has_control_character(password):
        raise FieldError("password", "Password", "may not contain line breaks or other control characters.")
