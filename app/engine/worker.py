"""The background thread: one courier pass after the other, with the right pause between them."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from app.core.errors import DatabaseAway, DatabaseMoved, TraceMailerError
from app.core.retry import database_wait, sender_wait
from app.core.said import said
from app.engine.courier import Courier, PassReport
from app.engine.events import (
    Activity,
    Announcer,
    CourierState,
    Event,
    HotelMoved,
    LookNow,
    RecordsChanged,
    SetupChanged,
)
from app.engine.ports import Clock, SettingsStore
from app.engine.presence import Presence
from app.engine.sleeping import sleeps_while

logger = logging.getLogger(__name__)

LONGEST_PAUSE = 30.0
"""Seconds until the next look at the database when nothing announces a change: another program may have added one."""

OTHERS_SEND = said("Other workstations send: they have all the connections that Email Connections allows.")

CROWDED_PAUSE = 5.0
"""Seconds until the next look while other programs have all connections, one of which may end without a word."""

SHORTEST_GOODBYE = 0.5
"""Seconds that the other programs are worth when the letters in hand have used up the time to end."""


class Worker:
    """The thread that emails traces. Start it once; it looks again whenever it is woken."""

    def __init__(
        self, courier: Courier, presence: Presence, announcer: Announcer, settings: SettingsStore, clock: Clock
    ) -> None:
        self._courier = courier
        self._presence = presence
        self._announcer = announcer
        self._settings = settings
        self._clock = clock
        self._state = CourierState(Activity.IDLE)
        self._woken = threading.Event()
        self._interrupted = threading.Event()
        self._stopping = threading.Event()
        self._passing = threading.Lock()
        self._failures = 0
        self._away = 0
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)

    @property
    def state(self) -> CourierState:
        """What the courier is doing now."""
        return self._state

    def start(self) -> None:
        """Start the thread."""
        self._announcer.subscribe(self._hear)
        self._presence.start()
        self._thread.start()

    def stop(self, timeout: float = 10.0) -> bool:
        """Finish the letters in hand and end the thread; say whether it ended within `timeout` seconds."""
        stop_by = time.monotonic() + timeout
        self.interrupt()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        self._presence.stop(max(stop_by - time.monotonic(), SHORTEST_GOODBYE))
        return not self._thread.is_alive()

    def interrupt(self) -> None:
        """Begin to end: start no other letter. Waits for nothing, so that a signal's handler may call it."""
        self._stopping.set()
        self._interrupted.set()
        self._woken.set()

    def wake(self) -> None:
        """Look for due copies now, and try an unavailable server now."""
        self._woken.set()

    def run_once(self) -> PassReport:
        """Do one whole pass in the calling thread; for use without `start`. TraceMailerError in words."""
        return self._courier.run_pass(self._interrupted)

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Let no pass run meanwhile; letters in hand are finished first."""
        while not self._passing.acquire(timeout=0.2):
            self._interrupted.set()  # again: a pass may just have begun
        try:
            yield
        finally:
            self._passing.release()

    def _hear(self, event: Event) -> None:
        match event:
            case CourierState():
                self._state = event
            case SetupChanged():
                self._failures = 0
                if self._courier.is_outdated():  # another program's news may be older than the pass that runs
                    self._interrupted.set()
                self.wake()
            case LookNow():
                self.wake()
            case RecordsChanged() if not self._failures:  # new records are no reason to ask a server in trouble sooner
                self.wake()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            try:
                with self._passing:
                    self._interrupted.clear()
                    if self._stopping.is_set():
                        break  # asked before the line above
                    pause = self._after(self._courier.run_pass(self._interrupted))
                self._away = 0
            except DatabaseAway as error:
                self._away += 1
                pause = database_wait(self._away, random.random()).total_seconds()  # noqa: S311 - spreads load
                self._wait_for(said("the database"), str(error), pause)
            except DatabaseMoved as error:
                self._announcer.announce(CourierState(Activity.TROUBLE, reason=str(error)))
                self._announcer.announce(HotelMoved())
                break
            except TraceMailerError as error:
                self._failures += 1
                pause = self._pause()
                self._announcer.announce(CourierState(Activity.TROUBLE, reason=str(error), next_try_at=self._at(pause)))
            except Exception:
                logger.exception("The courier met an error of the program")
                self._failures += 1
                pause = self._pause()
                reason = said("The program met an error of its own; the log says which. It goes on by itself.")
                self._announcer.announce(CourierState(Activity.TROUBLE, reason=reason, next_try_at=self._at(pause)))
            if sleeps_while(self._woken, pause):
                self._failures = self._away = 0  # what failed before is long past, and the network may need a moment

    def _after(self, report: PassReport) -> float:
        if report.trouble:
            self._failures += 1
            pause = self._pause()
            self._wait_for(self._settings.load().email_server_ip, report.trouble, pause, report.reply)
            return pause
        self._failures = 0
        if report.crowded:
            self._announcer.announce(CourierState(Activity.IDLE, reason=OTHERS_SEND))
            return CROWDED_PAUSE
        self._announcer.announce(CourierState(Activity.OFF if report.off else Activity.IDLE))
        if report.next_try_at is None:
            return LONGEST_PAUSE
        return min(max((report.next_try_at - self._clock()).total_seconds(), 0.1), LONGEST_PAUSE)

    def _wait_for(self, server: str, reason: str, pause: float, reply: str = "") -> None:
        again = self._at(pause)
        self._announcer.announce(CourierState(Activity.WAITING, 0, 0, server, again, reason, reply))

    def _pause(self) -> float:
        return sender_wait(self._failures, random.random()).total_seconds()  # noqa: S311 - spreads load, guards nothing

    def _at(self, pause: float) -> datetime:
        return self._clock() + timedelta(seconds=pause)
