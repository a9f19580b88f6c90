"""The background thread: one courier pass after the other, with the right pause between them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from app.engine.courier import Courier, PassReport
from app.engine.events import Activity, Announcer, CourierState, Event, RecordsChanged, SetupChanged

LONGEST_PAUSE = 30.0
"""Seconds until the next look at the database when nothing announces a change: another program may have added one."""


class Worker:
    """The thread that emails traces. Start it once; it looks again whenever it is woken."""

    def __init__(self, courier: Courier, announcer: Announcer) -> None: ...

    @property
    def state(self) -> CourierState:
        """What the courier is doing now."""

    def start(self) -> None:
        """Start the thread."""

    def stop(self, timeout: float = 10.0) -> bool:
        """Finish the letters in hand and end the thread; say whether it ended within `timeout` seconds."""

    def wake(self) -> None:
        """Look for due copies now, and try an unavailable server now."""

    def run_once(self) -> PassReport:
        """Do one whole pass in the calling thread; for use without `start`. TraceMailerError in words."""
