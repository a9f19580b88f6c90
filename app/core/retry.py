"""What a failure means: this copy never, this copy later, everything later; and when.

Reply codes are those of RFC 5321 section 4.2; which step of the conversation a code answers decides whom it
concerns: an answer to RCPT or to the text is about this copy, an answer to anything before is about the account
or the server, and then no copy is to blame.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

GIVE_UP_AFTER = timedelta(days=5)
COPY_WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240))
LEAST_TRIES = len(COPY_WAITS)
"""Tries before the one at which a copy is given up: the clock may have been wrong at the first failure, or the program
off for days since."""
SENDER_WAITS = tuple(timedelta(seconds=seconds) for seconds in (5, 15, 30, 60, 120, 300))
DATABASE_WAITS = tuple(timedelta(seconds=seconds) for seconds in (1, 2, 5, 10))
JITTER = 0.2
"""Waits are lengthened by up to this share, so that many copies do not all come back in one moment."""
LONGEST_WAIT = COPY_WAITS[-1] * (1 + JITTER)

SERVICE_CLOSING = 421
TOO_MANY_CONNECTIONS = 432
"""What Exchange says, at any step; to a sign-in it may mean something else (RFC 4954 section 6)."""
AUTHENTICATION_REQUIRED = 530
NO_MORE_FOR_NOW = frozenset({SERVICE_CLOSING, TOO_MANY_CONNECTIONS})
"""Answers after which one connection fewer may help."""
LETTER_AT_MAIL = frozenset({552, 555})
"""Answers to MAIL about this letter: too large (RFC 1870 section 6.1), parameter unknown (RFC 5321 4.1.1.11)."""


class Step(StrEnum):
    """A step of the conversation with a mail server, in the words of a conversation shown to the admin."""

    RESOLVE = "name"
    CONNECT = "connect"
    GREETING = "greeting"
    SECURE = "encrypt"
    SIGN_IN = "sign in"
    SENDER = "sender"
    RECIPIENT = "recipient"
    TEXT = "letter"
    FINAL_DOT = "end of letter"


ABOUT_THIS_COPY = (Step.RECIPIENT, Step.TEXT, Step.FINAL_DOT)
"""The steps after which a reply is about one copy."""


class Outcome(StrEnum):
    """What an attempt to send one copy came to."""

    SENT = "sent"
    REFUSED = "refused"
    DEFERRED = "deferred"
    IN_DOUBT = "in doubt"
    UNAVAILABLE = "unavailable"


def outcome(step: Step, code: int | None) -> Outcome:
    """Return what the reply `code` to `step` means; None, -1 or an impossible code: no readable reply came."""
    if code is None or not 200 <= code <= 599:
        return Outcome.IN_DOUBT if step is Step.FINAL_DOT else Outcome.UNAVAILABLE
    if code in NO_MORE_FOR_NOW or code == AUTHENTICATION_REQUIRED:
        return Outcome.UNAVAILABLE
    if step is Step.SENDER and code in LETTER_AT_MAIL:
        return Outcome.REFUSED
    if step in ABOUT_THIS_COPY:
        if code >= 500:
            return Outcome.REFUSED
        if code >= 400:
            return Outcome.DEFERRED
        return Outcome.SENT if step is Step.FINAL_DOT and code < 300 else Outcome.UNAVAILABLE
    return Outcome.UNAVAILABLE


def next_try(tries: int, now: datetime, chance: float) -> datetime:
    """Return when a copy is tried again after its `tries`th deferral; `chance` from 0 to 1 sets the jitter."""
    wait = COPY_WAITS[min(tries, len(COPY_WAITS)) - 1]
    return now + wait * (1 + JITTER * chance)


def is_over(first_deferred_at: datetime | None, now: datetime) -> bool:
    """Say whether the days are over for which a copy deferred since `first_deferred_at` (None: never) is tried."""
    return first_deferred_at is not None and now - first_deferred_at >= GIVE_UP_AFTER


def sender_wait(failures: int, chance: float) -> timedelta:
    """Return how long the sender pauses after `failures` vain tries in a row to reach the server."""
    return SENDER_WAITS[min(failures, len(SENDER_WAITS)) - 1] * (1 + JITTER * chance)


def database_wait(failures: int, chance: float) -> timedelta:
    """Return how long the courier pauses after `failures` vain tries in a row to reach the database."""
    return DATABASE_WAITS[min(failures, len(DATABASE_WAITS)) - 1] * (1 + JITTER * chance)
