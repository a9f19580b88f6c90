"""A computer that sleeps: clocks and waits of the program stand still meanwhile, the world does not."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable

STEP = 5.0
"""Seconds after waking up until that is noticed, at most; by then the network is mostly there again."""

LATE = 10.0
"""Seconds that a step may take longer before the computer counts as having slept: a busy one comes late too."""


def passed() -> float:
    """Return seconds since some moment, those of sleep included: Linux leaves them out of its monotonic clock."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else time.monotonic()


def sleeps_while(event: threading.Event, seconds: float, clock: Callable[[], float] = passed) -> bool:
    """Wait for `event`, for so many seconds at most; if the computer sleeps meanwhile, only until it wakes up, and then
    return True.

    Systems leave its sleep out of what they let wait: https://learn.microsoft.com/windows/win32/sync/wait-functions.
    """
    now = clock()
    until = now + seconds
    while now < until and not event.wait(min(until - now, STEP)):
        before, now = now, clock()
        if now - before > STEP + LATE:
            return True
    return False
