"""The property's day, which lists of what is due today follow."""

from __future__ import annotations

from datetime import date, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.core.email_setup import EmailSetup
from app.core.errors import TraceMailerError
from app.ui.bridge import Bridge

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.setup_desk import SetupDesk

LOOK = 20_000
"""Milliseconds between two looks at the clock. A timer to midnight would be late by as long as the computer slept."""


class Midnight(QObject):
    """Lets the bridge tell when the property's day has changed, by its time zone. The database is asked for that alone,
    and only when the setup changes.
    """

    def __init__(self, setup: SetupDesk, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._setup = setup
        self._bridge = bridge
        self._zone: tzinfo | None = None
        self._day: date | None = None
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)
        bridge.setup_changed.connect(self._ask)
        self._ask()

    def _ask(self) -> None:
        self._bridge.run(self, self._setup.load, self._take, self._ask_later)

    def _take(self, setup: EmailSetup) -> None:
        self._zone = setup.zone
        self._look()
        self._timer.start()

    def _ask_later(self, _error: TraceMailerError) -> None:
        QTimer.singleShot(LOOK, self, self._ask)  # the lists have said that the database is away

    def _look(self) -> None:
        before, self._day = self._day, self._setup.day(self._zone)
        if before is not None and before != self._day:
            self._bridge.day_changed.emit()
