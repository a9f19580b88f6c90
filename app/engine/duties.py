"""What a program does by itself, beside its window or without one: send, look at feeds, keep house."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import Protocol

LONGEST_STOP = 8.0
"""Seconds until a program that is to end gives up what is in hand: service managers kill after ten or more."""


class Duty(Protocol):
    """A thread that can be asked to end."""

    def start(self) -> None:
        """Start the thread."""

    def interrupt(self) -> None:
        """Begin to end. Waits for nothing, so that a signal's handler may call it."""

    def at_rest(self) -> AbstractContextManager[object]:
        """Do nothing during the block; what is in hand is finished first."""

    def stop(self, timeout: float) -> bool:
        """Finish what is in hand and end; say whether that took no longer than `timeout` seconds."""


class Duties:
    """All of them together. They share one time to end."""

    def __init__(self, *duties: Duty) -> None:
        self._duties = duties
        self._stop_by: float | None = None

    def start(self) -> None:
        """Start every thread."""
        for each in self._duties:
            each.start()

    def interrupt(self) -> None:
        """Begin to end: start no other letter, portion or step."""
        for each in self._duties:
            each.interrupt()

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Do nothing during the block; what is in hand is finished first."""
        with ExitStack() as all_of_them:
            for each in self._duties:
                all_of_them.enter_context(each.at_rest())
            yield

    def stop(self, timeout: float = LONGEST_STOP) -> bool:
        """Finish what is in hand and end; say whether that was done in `timeout` seconds from the first call on."""
        if self._stop_by is None:
            self._stop_by = time.monotonic() + timeout
        self.interrupt()
        ended = [each.stop(max(0.0, self._stop_by - time.monotonic())) for each in self._duties]
        return all(ended)
