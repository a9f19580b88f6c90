"""This program among the others: they are told that it runs, what its courier does, and its news."""

from __future__ import annotations

import logging
import threading
from types import TracebackType
from typing import Self

from app.core.errors import DatabaseError, DatabaseMoved
from app.core.workstations import Sign
from app.engine.events import Activity, Announcer, CourierState, Event, LookNow
from app.engine.relay import Relay
from app.engine.workstation_port import WorkstationStore

logger = logging.getLogger(__name__)

EVERY = 15.0
"""Seconds between two signs: a sixth of the time after which a silent program counts as gone."""

AT_MOST_EVERY = 0.5
"""Seconds between two signs while the courier is at work."""

TIME_TO_END = 5.0
"""Seconds for the last words to the others."""


class Presence:
    """Used as a `with` block, or started and stopped, while this program sends or shows a window."""

    def __init__(self, workstation: WorkstationStore, relay: Relay, announcer: Announcer) -> None:
        self._workstation = workstation
        self._relay = relay
        self._announcer = announcer
        self._state = CourierState(Activity.IDLE)
        self._changed = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="presence", daemon=True)

    def start(self) -> None:
        """Give signs, and tell and hear news, from now on."""
        self._announcer.subscribe(self._hear)
        self._relay.start()
        self._thread.start()

    def stop(self, timeout: float = TIME_TO_END) -> None:
        """Give no more signs, leave the list, and tell the last news. May be called without `start`, and again.

        After `start` it waits for that for `timeout` seconds at most, as the database's server may not answer.
        """
        self._stopping.set()
        self._changed.set()
        if self._thread.ident is None:
            self._leave()
        else:
            self._thread.join(timeout)

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop."""
        self.stop()

    def _hear(self, event: Event) -> None:
        if isinstance(event, CourierState):
            changed = event != self._state
            self._state = event
            if changed:
                self._changed.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._changed.clear()
            try:
                self._workstation.sign(sign_of(self._state))
            except DatabaseError as error:
                logger.info("No sign of life could be given: %s", error)  # the courier's own trouble is shown
                if isinstance(error, DatabaseMoved):
                    self._announcer.announce(LookNow())  # the courier finds it out, and says so
            if not self._stopping.wait(AT_MOST_EVERY):
                self._changed.wait(EVERY - AT_MOST_EVERY)
        self._leave()

    def _leave(self) -> None:
        self._relay.close()
        try:
            self._workstation.leave()
        except DatabaseError as error:
            logger.info("This program could not leave the list of workstations: %s", error)


def sign_of(state: CourierState) -> Sign:
    """Return a state as the others see it."""
    return Sign(
        activity=state.activity.value,
        done=state.done,
        total=state.total,
        server=state.server,
        next_try_at=state.next_try_at,
        reason=" ".join(filter(None, (state.reason, state.reply and f"({state.reply})"))),
    )


def state_of(sign: Sign) -> CourierState:
    """Return what another program's courier does."""
    activity = Activity(sign.activity) if sign.activity in set(Activity) else Activity.IDLE
    return CourierState(activity, sign.done, sign.total, sign.server, sign.next_try_at, sign.reason)
