"""What the engine tells whoever listens: finished values, from any thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.core.said import said

logger = logging.getLogger(__name__)


class Activity(StrEnum):
    """What the courier is doing."""

    OFF = "off"
    IDLE = "idle"
    SENDING = "sending"
    WAITING = "waiting"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class CourierState:
    """What the courier is doing, in values and in words.

    OFF: Email Traces is N. IDLE: nothing is due. SENDING: `done` of `total` copies of this batch are dealt with.
    WAITING: the mail server or the database cannot be used now; `reason` says why, `next_try_at` (UTC) when it is tried
    again.
    TROUBLE: something needs a person, such as a vault that cannot be opened; `reason` says what.
    """

    activity: Activity
    done: int = 0
    total: int = 0
    server: str = ""
    next_try_at: datetime | None = None
    reason: str = ""
    reply: str = ""

    @property
    def is_sending(self) -> bool:
        """Whether copies are on their way."""
        return self.activity is Activity.SENDING

    @property
    def is_held_up(self) -> bool:
        """Whether something keeps copies from going out."""
        return self.activity in (Activity.WAITING, Activity.TROUBLE)

    def words(self) -> str:
        """Return the state in a few words for the status line, times on this computer's clock."""
        match self.activity:
            case Activity.SENDING:
                return said("sending {number} of {total}", number=min(self.done + 1, self.total), total=self.total)
            case Activity.WAITING:
                if self.next_try_at is None:
                    return said("waiting for {server}", server=self.server)
                again = f"{self.next_try_at.astimezone():%H:%M}"
                return said("waiting for {server}, next try {time}", server=self.server, time=again)
            case Activity.TROUBLE:
                return said("needs attention")
        return said("idle") if self.activity is Activity.IDLE else said("off")


@dataclass(frozen=True, slots=True)
class DeliveriesChanged:
    """Deliveries with these ids are new or in another state."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RecordsChanged:
    """Records of the kind `name` (clerks, guests, traces, messages) were added or changed."""

    name: str


@dataclass(frozen=True, slots=True)
class SetupChanged:
    """The Email Setup or its password was saved."""


@dataclass(frozen=True, slots=True)
class LookNow:
    """Copies are to be sent now: no courier waits for its next look, or for a mail server in trouble."""


@dataclass(frozen=True, slots=True)
class FeedsChanged:
    """A feed was set up, removed or looked at."""


@dataclass(frozen=True, slots=True)
class HotelMoved:
    """The hotel was moved to another database: nothing can be done with this one any more."""


Event = CourierState | DeliveriesChanged | RecordsChanged | SetupChanged | FeedsChanged | LookNow | HotelMoved
Listener = Callable[[Event], None]


class Announcer:
    """Passes events on to every listener, in the thread that announces."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every event from now on; return the function that ends this."""
        with self._lock:
            self._listeners.append(listener)

        def unsubscribe() -> None:
            with self._lock:
                self._listeners.remove(listener)

        return unsubscribe

    def announce(self, event: Event) -> None:
        """Pass `event` on. A listener's mistake is logged: it holds up neither the others nor whoever announces."""
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            try:
                listener(event)
            except Exception:
                logger.exception("What follows from %s failed", event)
