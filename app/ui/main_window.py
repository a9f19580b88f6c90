"""The main window: menu bar, the screens inside it, and the status line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMdiArea, QMenu, QVBoxLayout, QWidget

from app.ui.kept import Kept
from app.ui.messages import tell_once
from app.ui.status_line import StatusLine
from app.ui.tool_bar import ToolBar
from app.ui.words import tr

if TYPE_CHECKING:  # these take longer to import than the window to paint
    from pathlib import Path

    from app.engine.desk import Desk
    from app.engine.events import CourierState
    from app.ui.actions import Actions
    from app.ui.arrived import Arrived
    from app.ui.bridge import Bridge
    from app.ui.workplace import Workplace

TITLE = "Global Maintenance - Trace Mailer"
MENUS = {
    "File": "&File",
    "Edit": "&Edit",
    "Mail": "&Mail",
    "Clerk": "&Clerk",
    "Guest": "&Guest",
    "Window": "&Window",
    "Help": "&Help",
}
"""The menus of the menu bar in order, with their mnemonics."""

TITLE_BAR = 32
"""Pixels that the desktop's own frame takes at the top."""


@dataclass(frozen=True, slots=True)
class Restoring:
    """A database's file, the copy that is to come into its place, and when that was made, as it was shown."""

    place: str
    copy: Path
    made: str


class MainWindow(QMainWindow):
    """The window. It paints before there is a desk, and can be used once `attach` has given it one.

    `stays_behind` is asked when the window is closed otherwise than by `leave`: True keeps it as it is.
    """

    closed = Signal()
    painted = Signal()
    work: Workplace
    commands: Actions

    def __init__(self, kept: Kept, arrived: Arrived | None = None, *, can_restore: bool = True) -> None:
        super().__init__()
        self.setWindowTitle(tr(TITLE))
        self.setObjectName("main_window")
        self.kept = kept
        self._arrived = arrived
        self._leaving = False
        self._is_seen = False
        self.can_restore = can_restore
        """Whether `leave_to_restore` comes to something."""
        self._to_restore: Restoring | None = None
        self.restoring: Restoring | None = None
        """What is to be done, now that the window is closed."""
        self.stays_behind: Callable[[], bool] = lambda: False
        self.area = QMdiArea()
        self.setCentralWidget(self.area)
        self._waits_for = QLabel(
            wordWrap=True, textFormat=Qt.TextFormat.PlainText, alignment=Qt.AlignmentFlag.AlignCenter
        )
        self._waits_for.setObjectName("waits_for")
        QVBoxLayout(self.area.viewport()).addWidget(self._waits_for)
        self.status = StatusLine()
        self.setStatusBar(self.status)
        self._menus = {name: self.menuBar().addMenu(tr(text)) for name, text in MENUS.items()}
        self.menuBar().setEnabled(False)
        self._tool_bar = ToolBar()
        self.addToolBar(self._tool_bar)
        self._wide = self.fontMetrics().averageCharWidth()
        if not self.restoreGeometry(kept.geometry()):
            room = self.screen().availableSize() - QSize(0, TITLE_BAR)
            self.resize(QSize(self._wide * (150 if arrived is None else 210), self._wide * 135).boundedTo(room))

    def wait(self, state: CourierState) -> None:
        """Say what there is no desk for yet."""
        self.status.show_courier(state)
        self._waits_for.setText(tr(state.reason))

    def attach(self, desk: Desk, bridge: Bridge) -> None:
        """Work at `desk` from now on."""
        # Imported here for the time to start: the screens take longer to import than the window to paint.
        import platform

        from app.ui.actions import Actions
        from app.ui.unread import Unread
        from app.ui.workplace import Workplace

        self._waits_for.hide()
        self.work = Workplace(self, self.area, desk, bridge, self.kept)
        self.commands = Actions(self.work, self._menus, self._tool_bar)
        OpenWindows(self._menus["Window"], self.area)
        bridge.courier_changed.connect(self.status.show_courier)
        bridge.problem.connect(lambda words: tell_once(self, tr(TITLE), words))
        self.status.show_courier(desk.courier.state)
        self.status.show_house(desk.database.place, platform.node())
        self.work.said.connect(self.status.say)
        self.work.changed.connect(self._show_place)
        Unread(self.work, self.status.show_unread)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show_help)
        if self._arrived is not None:
            from app.ui.arrived import ArrivedPane  # only the demo has it

            pane = ArrivedPane(self._arrived, bridge, self)
            self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, pane)
            self.resizeDocks([pane], [min(self._wide * 72, self.width() * 2 // 5)], Qt.Orientation.Horizontal)
        self.menuBar().setEnabled(True)

    def detach(self) -> None:
        """Hear nothing more of the desk, and wait for the work in hand."""
        if hasattr(self, "work"):
            self.work.bridge.close()

    def leave(self) -> None:
        """Close the window for good, if every screen agrees to."""
        self._leave(None)

    def leave_to_restore(self, copy: Path, made: str) -> None:
        """Close the window, if every screen agrees to; a copy, `made` then, comes into the place of the database."""
        self._leave(Restoring(self.work.desk.database.place, copy, made))

    def _leave(self, restoring: Restoring | None) -> None:
        self._to_restore = restoring
        self._leaving = True
        self.close()
        self._leaving = False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close if every screen agrees to; one with unsaved changes asks first, and its answer closes or keeps all."""
        has_screens = hasattr(self, "work")
        goes_on = self._leaving or (has_screens and self.work.is_closing)
        if not goes_on:
            self._to_restore = None  # a screen kept the window open when that was wanted
        event.setAccepted((goes_on or not self.stays_behind()) and (not has_screens or self.work.close()))
        if event.isAccepted():
            self.restoring = self._to_restore
            self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell that the window can be seen, once."""
        super().paintEvent(event)
        if not self._is_seen:
            self._is_seen = True
            self.painted.emit()

    def _show_place(self) -> None:
        screen = self.work.active()
        self.status.show_clerk(self.work.desk.signed_on.actor.clerk_code)
        self.status.show_place(*(screen.place if screen is not None else (0, 0)))

    def _show_help(self, _left: QWidget | None, entered: QWidget | None) -> None:
        self.status.show_help(entered.accessibleDescription() if entered is not None else "")


class OpenWindows:
    """The list of open screens at the end of the Window menu."""

    def __init__(self, menu: QMenu, area: QMdiArea) -> None:
        self._menu = menu
        self._area = area
        self._heading = menu.addSeparator()
        menu.aboutToShow.connect(self._list)

    def _list(self) -> None:
        for action in self._menu.actions()[self._menu.actions().index(self._heading) + 1 :]:
            self._menu.removeAction(action)
        for number, sub in enumerate(self._area.subWindowList(), 1):
            action = self._menu.addAction(f"&{number} {sub.windowTitle()}")
            action.setCheckable(True)
            action.setChecked(sub is self._area.activeSubWindow())
            action.triggered.connect(lambda _on=False, sub=sub: self._area.setActiveSubWindow(sub))
