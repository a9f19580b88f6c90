"""What follows from a server's answer, for the one copy that it answered for."""

from __future__ import annotations

from datetime import datetime

from app.core.records import State
from app.core.retry import ABOUT_THIS_COPY, LEAST_TRIES, Outcome, is_over, next_try, outcome
from app.core.sending import Attempt, Claimed, Reply


def verdict(claimed: Claimed, reply: Reply, connection: str, now: datetime, chance: float) -> Attempt:
    """Return the attempt that `reply` (at `now`, UTC) to a claimed copy makes; `chance` from 0 to 1 spreads the wait.

    A server in trouble costs no copy a try. Yet one whose answers keep ending at this very copy must not be asked for
    ever, so the five days count from the first time that an answer fell after the copy's recipient was named, and once
    they are over every failure is a try.
    """
    came = outcome(reply.step, reply.code)
    counted = came is not Outcome.UNAVAILABLE
    first = claimed.first_deferred_at
    if came in (Outcome.SENT, Outcome.REFUSED):
        state, again = State(came.value), now
    else:
        if first or reply.step in ABOUT_THIS_COPY:
            first = min(first or now, now)  # a moment that lies ahead is of a clock that was wrong
        over = is_over(first, now)
        counted = counted or over
        state = State.GIVEN_UP if over and claimed.tries >= LEAST_TRIES else State.WAITING
        again = next_try(claimed.tries + 1 if counted else 1, now, chance)
    return Attempt(
        id=claimed.id,
        outcome=came,
        at=now,
        state=state,
        next_try_at=again,
        connection=connection,
        code=reply.code,
        reply=reply.text,
        counted=counted,
        first_deferred_at=first,
    )
