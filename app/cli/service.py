"""`trace-mailer run`: what it does from its start to a signal, and what it says meanwhile."""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from typing import Any

from app.cli.session import Session, fail, show

logger = logging.getLogger(__name__)

WAKES_EVERY = 0.5
"""Seconds of a wait: on Windows, one without end is not interrupted by Ctrl+C."""


class Service:
    """Opens a desk and lets its duties run until `stop`. A database's server that is away is waited for; a hotel that
    is moved to another database is opened again, which leads there.
    """

    def __init__(self, session: Session, tell: Teller) -> None:
        self._session = session
        self._tell = tell
        self._stopped = False
        self._turned = threading.Event()

    def stop(self) -> None:
        """Begin to end. Waits for nothing, so that a signal's handler may call it."""
        self._stopped = True
        self._turned.set()

    def run(self) -> None:
        """Work until `stop`. TraceMailerError in words when the database cannot be used."""
        while not self._stopped:
            self._stay()

    def _stay(self) -> None:
        from app.engine.opening import Opening  # the engine takes a tenth of a second to import

        opening = Opening(self._session.desk, self._tell, self._turned.set)
        try:
            opening.start()
            if self._goes_on():
                if opening.desk is None:
                    assert opening.error is not None  # noqa: S101 - tells the type checker that it is one or the other
                    raise opening.error
                opening.desk.events.subscribe(self._hear)
                opening.desk.duties.start()
                self._goes_on()
            if opening.desk is not None and not opening.desk.duties.stop():
                self._left()
        finally:
            opening.close()

    def _goes_on(self) -> bool:
        """Wait for the next turn of things; say whether to go on."""
        while not self._turned.wait(WAKES_EVERY):
            pass
        self._turned.clear()  # before the look: a signal may come between the two
        return not self._stopped

    def _left(self) -> None:
        words = "A letter, a feed or the day's copy was still in hand and was left."
        if self._stopped:
            fail(words)
        logger.warning(words)  # it goes on where the hotel is now

    def _hear(self, event: Any) -> None:
        from app.engine.events import HotelMoved

        if isinstance(event, HotelMoved):
            self._turned.set()
        else:
            self._tell(event)


class Teller:
    """Prints the courier's state whenever it turns to something else."""

    def __init__(self, as_json: bool) -> None:
        self._as_json = as_json
        self._told: tuple[Any, ...] = ()

    def __call__(self, event: Any) -> None:
        """Hear an event of the engine."""
        if not hasattr(event, "activity"):
            return
        if self._told == (event.activity, event.reason):
            return
        self._told = (event.activity, event.reason)
        text = f"{event.words()}: {event.reason}" if event.reason else event.words()
        logger.info("Courier: %s", text)
        with suppress(OSError):  # nobody reads it any more: that is no reason to stop sending
            show(event, text, self._as_json)
