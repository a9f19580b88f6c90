"""Where commands do their work: the main window with the screens that are open in it, and the desk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QMdiArea, QMdiSubWindow, QWidget

from app.core.access import Access
from app.core.errors import NotAllowed
from app.core.kinds import Choice
from app.engine.desk import Desk
from app.ui.bridge import Bridge
from app.ui.commands import COMMANDS
from app.ui.dialog import Dialog
from app.ui.kept import Kept, KeptScreen
from app.ui.midnight import Midnight
from app.ui.screen import Screen
from app.ui.screens import SCREENS, ScreenRow, screen_row
from app.ui.steps import in_steps, show_again
from app.ui.words import plain, tr

if TYPE_CHECKING:  # the window makes its workplace, so the import at run time goes the other way
    from app.ui.main_window import MainWindow

STEP = 20
"""Pixels from the corner of one screen to that of the next."""

Kind = TypeVar("Kind", bound=Screen)


class Workplace(QObject):
    """Opens screens in `area` and dialogs over `window`.

    `changed`: another screen is active, or the active one can do other things or shows another record. `said` carries
    words for the status line.
    """

    changed = Signal()
    keys_changed = Signal()
    said = Signal(str)
    window: MainWindow
    area: QMdiArea
    desk: Desk
    bridge: Bridge
    kept: Kept

    def __init__(self, window: MainWindow, area: QMdiArea, desk: Desk, bridge: Bridge, kept: Kept) -> None:
        super().__init__(window)
        self.window = window
        self.area = area
        self.desk = desk
        self.bridge = bridge
        self.kept = kept
        self.commands = COMMANDS
        self._closing = False
        self._left_open: list[KeptScreen] = []
        Midnight(desk.setup, bridge)
        area.subWindowActivated.connect(lambda _sub: self.changed.emit())

    def open(self, id_or_code: str) -> Screen:
        """Bring a screen to the front, made first if it is not open.

        KeyError if there is none of this id or code, NotAllowed if whoever is signed on may not open it.
        """
        row = screen_row(id_or_code)
        if not self.desk.signed_on.may(row.access):
            raise NotAllowed(tr("{screen} needs a clerk with more access to sign on.", screen=plain(row.text)))
        for sub in self.area.subWindowList():
            screen = sub.widget()
            if sub.objectName() == row.id and isinstance(screen, Screen):
                self.area.setActiveSubWindow(sub)
                return screen
        return self._add(row, row.make(self))

    def _add(self, row: ScreenRow, screen: Screen) -> Screen:
        screen.setWindowTitle(plain(row.text))
        sub = QMdiSubWindow()
        sub.setObjectName(row.id)
        sub.setWidget(screen)
        sub.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.area.addSubWindow(sub)
        screen.leave.connect(sub.close)
        screen.leave.connect(self._left)
        screen.stays.connect(self._stay)
        screen.changed.connect(self.changed)
        screen.hinted.connect(self.said)
        step = STEP * ((len(self.area.subWindowList()) - 1) % 4)
        sub.setGeometry(fitted(QRect(QPoint(step, step), sub.sizeHint()), self.area.size()))
        sub.show()
        screen.setFocus()
        self.changed.emit()
        return screen

    def open_as_left(self) -> None:
        """Open the screens that were open at the last exit, where they were; the first time, Email Setup."""
        screens = self.kept.screens()
        left = [KeptScreen("email_setup", 0, 0, 0, 0)] if screens is None else screens
        in_steps(self, [partial(self._reopen, each) for each in left])

    def _reopen(self, screen: KeptScreen) -> None:
        try:
            self.open(screen.id)
        except (KeyError, NotAllowed):  # of another version of the program, or left open by another clerk
            return
        sub = self.area.currentSubWindow()
        if screen.width > 0:
            sub.setGeometry(fitted(QRect(screen.x, screen.y, screen.width, screen.height), self.area.size()))
        if screen.is_maximized:
            sub.showMaximized()

    def tile(self) -> None:
        """Put the screens beside each other, painted one at a time: twelve at once held the window for 50 ms."""
        screens = self.area.subWindowList()
        for each in screens:
            each.setUpdatesEnabled(False)
        self.area.tileSubWindows()
        in_steps(self, [partial(show_again, each) for each in screens])

    def choices(self) -> list[Choice]:
        """Return the screens as the list of short codes shows them."""
        return [Choice(row.code, plain(row.text)) for row in SCREENS]

    def say(self, words: str) -> None:
        """Say something in the status line."""
        self.said.emit(words)

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

    @property
    def is_closing(self) -> bool:
        """Whether a screen was asked to close with the window and has not answered yet."""
        return self._closing

    def close(self) -> bool:
        """Close every screen and say whether all are gone; if one asks first, its answer closes the window or not.

        A dialog in which something is typed comes to the front instead, and nothing closes.
        """
        if (dialog := typed_in(self.window)) is not None:
            dialog.raise_()
            dialog.activateWindow()
            return False
        if not self._closing and self.desk.signed_on.may(Access.CLERK):
            self._left_open = [kept(sub) for sub in self.area.subWindowList(QMdiArea.WindowOrder.StackingOrder)]
        self._closing = not close_all(self.area)
        if not self._closing and self.desk.signed_on.may(Access.CLERK):
            self.kept.keep_windows(self.window.saveGeometry(), self._left_open)
        return not self._closing

    def close_screens(self) -> bool:
        """Close every screen, to be opened again by `open_as_left`, and say whether all are gone."""
        self._left_open = [kept(sub) for sub in self.area.subWindowList(QMdiArea.WindowOrder.StackingOrder)]
        if not close_all(self.area):
            return False
        self.kept.keep_windows(self.window.saveGeometry(), self._left_open)
        return True

    def _left(self) -> None:
        if self._closing:
            QTimer.singleShot(0, self.window.close)  # once the screen that asked is gone

    def _stay(self) -> None:
        self._closing = False


def typed_in(window: QWidget) -> Dialog | None:
    """Return the dialog over a window that would lose what is typed in it; None if there is none."""
    return next((each for each in window.findChildren(Dialog) if each.isVisible() and each.unsaved()), None)


def close_all(area: QMdiArea) -> bool:
    """Close one screen after the other, the one in front first; False at the first that asks."""
    return all(sub.close() for sub in reversed(area.subWindowList(QMdiArea.WindowOrder.StackingOrder)))


def kept(sub: QMdiSubWindow) -> KeptScreen:
    """Return where a screen stands."""
    place = sub.geometry()
    return KeptScreen(sub.objectName(), place.x(), place.y(), place.width(), place.height(), sub.isMaximized())


def fitted(place: QRect, room: QSize) -> QRect:
    """Return `place`, made smaller and moved so that all of it is inside `room`."""
    size = place.size().boundedTo(room)
    x = max(0, min(place.x(), room.width() - size.width()))
    y = max(0, min(place.y(), room.height() - size.height()))
    return QRect(QPoint(x, y), size)
