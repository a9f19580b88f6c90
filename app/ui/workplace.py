"""Where commands do their work: the main window with the screens that are open in it, and the desk."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QMdiArea, QMdiSubWindow

from app.engine.desk import Desk
from app.ui.bridge import Bridge
from app.ui.screen import Screen
from app.ui.screens import ScreenRow, screen_row
from app.ui.words import tr

STEP = 20
"""Pixels from the corner of one screen to that of the next."""

Kind = TypeVar("Kind", bound=Screen)


class Workplace(QObject):
    """Opens screens in `area` and dialogs over `window`.

    `changed`: another screen is active, or the active one can do other things or shows another record.
    """

    changed = Signal()
    window: QMainWindow
    area: QMdiArea
    desk: Desk
    bridge: Bridge

    def __init__(self, window: QMainWindow, area: QMdiArea, desk: Desk, bridge: Bridge) -> None:
        super().__init__(window)
        self.window = window
        self.area = area
        self.desk = desk
        self.bridge = bridge
        self._closing = False
        area.subWindowActivated.connect(lambda _sub: self.changed.emit())

    def open(self, id_or_code: str) -> Screen:
        """Bring a screen to the front, made first if it is not open; KeyError if there is none of this id or code."""
        row = screen_row(id_or_code)
        for sub in self.area.subWindowList():
            screen = sub.widget()
            if sub.objectName() == row.id and isinstance(screen, Screen):
                self.area.setActiveSubWindow(sub)
                return screen
        return self._place(row, row.make(self))

    def _place(self, row: ScreenRow, screen: Screen) -> Screen:
        screen.setWindowTitle(tr(row.title))
        sub = QMdiSubWindow()
        sub.setObjectName(row.id)
        sub.setWidget(screen)
        sub.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.area.addSubWindow(sub)
        screen.leave.connect(sub.close)
        screen.leave.connect(self._left)
        screen.stays.connect(self._stay)
        screen.changed.connect(self.changed)
        step = STEP * ((len(self.area.subWindowList()) - 1) % 4)
        sub.setGeometry(QRect(QPoint(step, step), sub.sizeHint().boundedTo(self.area.size() - QSize(step, step))))
        sub.show()
        self.changed.emit()
        return screen

    def active(self) -> Screen | None:
        """Return the screen that is in front; None if none is open."""
        sub = self.area.currentSubWindow()
        screen = sub.widget() if sub is not None else None
        return screen if isinstance(screen, Screen) else None

    def opened(self, kind: type[Kind]) -> Kind | None:
        """Return the screen of a type; None if it is not open."""
        for sub in self.area.subWindowList():
            screen = sub.widget()
            if isinstance(screen, kind):
                return screen
        return None

    def close(self) -> bool:
        """Close every screen and say whether all are gone; if one asks first, its answer closes the window or not."""
        self.area.closeAllSubWindows()
        self._closing = any(each.isVisible() for each in self.area.subWindowList())
        return not self._closing

    def _left(self) -> None:
        if self._closing:
            QTimer.singleShot(0, self.window.close)  # once the screen that asked is gone

    def _stay(self) -> None:
        self._closing = False
