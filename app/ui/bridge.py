"""The one way between the engine's threads and the GUI thread.

The engine's events arrive here from any thread and leave as Qt signals on the GUI thread, gathered so that
ten thousand deliveries make a few signals. Work that may block goes the other way through `run`.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from app.core.errors import TraceMailerError
from app.core.said import said
from app.engine.events import (
    Announcer,
    CourierState,
    DeliveriesChanged,
    Event,
    FeedsChanged,
    RecordsChanged,
    SetupChanged,
)
from app.ui.words import told

log = logging.getLogger(__name__)

GATHERING = 100
"""Milliseconds for which events are gathered before the window hears of them."""

TIME_TO_END = 5.0
"""Seconds for the work in hand once the window is closed."""

Result = TypeVar("Result")


class Gathered:
    """What was announced since the window last looked. Filled from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._clear()

    def _clear(self) -> None:
        self.courier: CourierState | None = None
        self.ids: set[int] = set()
        self.deliveries = False
        self.records: set[str] = set()
        self.setup = False
        self.feeds = False
        self._empty = True

    def add(self, event: Event) -> bool:
        """Keep `event`; say whether it is the first since the last `take`."""
        with self._lock:
            first, self._empty = self._empty, False
            match event:
                case CourierState():
                    self.courier = event
                case DeliveriesChanged():
                    self.deliveries = True
                    self.ids.update(event.ids)
                case RecordsChanged():
                    self.records.add(event.name)
                case SetupChanged():
                    self.setup = True
                case FeedsChanged():
                    self.feeds = True
            return first

    def take(self) -> tuple[CourierState | None, tuple[int, ...] | None, set[str], bool, bool]:
        """Return courier state, ids of deliveries (None: no change), kinds of records, setup, feeds; forget them."""
        with self._lock:
            ids = tuple(sorted(self.ids)) if self.deliveries else None
            taken = (self.courier, ids, self.records, self.setup, self.feeds)
            self._clear()
            return taken


class Bridge(QObject):
    """Made and destroyed on the GUI thread; all its signals arrive there.

    `deliveries_changed` carries a tuple of ids, empty when any may have changed. `problem` carries words. `day_changed`
    is the property's day: it comes from the clock, not from the engine.
    """

    courier_changed = Signal(object)
    deliveries_changed = Signal(object)
    records_changed = Signal(str)
    setup_changed = Signal()
    feeds_changed = Signal()
    day_changed = Signal()
    problem = Signal(str)
    _announced = Signal()
    _finished = Signal(object)

    def __init__(self, events: Announcer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gathered = Gathered()
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="desk", daemon=True)
        self._thread.start()
        self._awaited = [self._thread]
        self._open = True
        self._timer = QTimer(self, singleShot=True, interval=GATHERING)
        self._timer.timeout.connect(self._flush)
        self._announced.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = events.subscribe(self._listen)

    def run(
        self,
        asker: QObject,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[TraceMailerError], None] | None = None,
    ) -> None:
        """Do `work` off the GUI thread, one at a time and in order; then call `done` or `failed` back on it.

        An error that nobody takes leaves as `problem`. Neither is called after `close`, or when `asker` is gone.
        """
        self._jobs.put(self._job(asker, work, done, failed))

    def talk(
        self,
        asker: QObject,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[TraceMailerError], None] | None = None,
        *,
        to_the_end: bool = False,
    ) -> None:
        """Do `work` that waits for a server, beside everything else; `close` waits for it only if `to_the_end`."""
        thread = threading.Thread(target=self._job(asker, work, done, failed), name="talk", daemon=True)
        if to_the_end:
            self._awaited = [each for each in self._awaited if each.is_alive()]
            self._awaited.append(thread)
        thread.start()

    def _job(
        self,
        asker: QObject,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None,
        failed: Callable[[TraceMailerError], None] | None,
    ) -> Callable[[], None]:
        def job() -> None:
            answer: Callable[[], Any] | None  # to be called on the GUI thread, where `asker` lives and ends
            try:
                result = work()
            except TraceMailerError as error:
                answer = self._refusal(error, failed)
            except Exception as error:
                # Programming errors must reach the user in words, the rest of the story the log.
                log.exception("work for the window failed")
                words = TraceMailerError(
                    said("The program could not do this ({error}). The log file tells more.", error=error)
                )
                answer = self._refusal(words, failed)
            else:
                answer = (lambda: done(result)) if done else None
            if answer and self._open:
                self._finished.emit((asker, answer))

        return job

    @property
    def is_open(self) -> bool:
        """Whether the program does not end yet; may be asked from any thread."""
        return self._open

    def close(self) -> None:
        """Hear no more events, and wait for the work in hand, for some seconds: a server may not answer it."""
        if self._open:
            self._open = False
            self._unsubscribe()
            self._timer.stop()
            self._jobs.put(None)
            end = time.monotonic() + TIME_TO_END
            for each in self._awaited:
                each.join(max(0.0, end - time.monotonic()))

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()

    def _refusal(self, error: TraceMailerError, failed: Callable[[TraceMailerError], None] | None) -> Callable[[], Any]:
        if failed is None:
            return lambda: self.problem.emit(told(error))
        return lambda: failed(error)

    def _listen(self, event: Event) -> None:
        if self._open and self._gathered.add(event):
            self._announced.emit()

    def _answer(self, answered: tuple[QObject, Callable[[], None]]) -> None:
        asker, answer = answered
        if self._open and isValid(asker):
            answer()

    def _flush(self) -> None:
        courier, ids, records, setup, feeds = self._gathered.take()
        if courier is not None:
            self.courier_changed.emit(courier)
        if ids is not None:
            self.deliveries_changed.emit(ids)
        for name in sorted(records):
            self.records_changed.emit(name)
        if setup:
            self.setup_changed.emit()
        if feeds:
            self.feeds_changed.emit()
