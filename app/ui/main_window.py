"""The main window: menu bar, the screens inside it, and the status line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMdiArea, QMenu, QWidget

from app.ui.arrived import Arrived, ArrivedPane
from app.ui.bridge import Bridge
from app.ui.commands import WINDOW_COMMANDS, fill_menu_bar
from app.ui.deliveries_window import DeliveriesWindow
from app.ui.export_dialog import ExportDialog
from app.ui.guest_dialogs import GuestDialogs
from app.ui.help_dialogs import HelpDialogs
from app.ui.import_dialog import ImportDialog
from app.ui.letters_window import LettersWindow
from app.ui.lists import ClerkList, TraceList
from app.ui.mail_dialogs import MailDialogs
from app.ui.messages import tell
from app.ui.password_dialog import PasswordDialog
from app.ui.setup_form import SetupForm
from app.ui.status_line import StatusLine

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.desk import Desk

TITLE = "Global Maintenance - Trace Mailer"
TITLE_BAR = 32
"""Pixels that the desktop's own frame takes at the top."""

STEP = 20
"""Pixels from the corner of one screen to that of the next."""


class MainWindow(QMainWindow):
    """The window. It paints before there is a desk, and can be used once `attach` has given it one."""

    _desk: Desk
    _bridge: Bridge
    mail: MailDialogs
    guests: GuestDialogs
    help: HelpDialogs

    def __init__(self, arrived: Arrived | None = None) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setObjectName("main_window")
        self._arrived = arrived
        self._exiting = False
        self.area = QMdiArea()
        self.setCentralWidget(self.area)
        self.status = StatusLine()
        self.setStatusBar(self.status)
        self._open_windows = OpenWindows(fill_menu_bar(self, WINDOW_COMMANDS)["Window"], self.area)
        self.menuBar().setEnabled(False)
        self._wide = self.fontMetrics().averageCharWidth()
        room = self.screen().availableSize() - QSize(0, TITLE_BAR)
        self.resize(QSize(self._wide * (150 if arrived is None else 210), self._wide * 135).boundedTo(room))

    def attach(self, desk: Desk, bridge: Bridge) -> None:
        """Work at `desk` from now on."""
        self._desk = desk
        self._bridge = bridge
        self.mail = MailDialogs(self, desk, bridge)
        self.guests = GuestDialogs(self, desk, bridge)
        self.help = HelpDialogs(self, desk)
        bridge.courier_changed.connect(self.status.show_courier)
        bridge.problem.connect(lambda words: tell(self, TITLE, words, bad=True))
        self.status.show_courier(desk.courier.state)
        if self._arrived is not None:
            pane = ArrivedPane(self._arrived, bridge, self)
            self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, pane)
            self.resizeDocks([pane], [min(self._wide * 72, self.width() * 2 // 5)], Qt.Orientation.Horizontal)
        self.menuBar().setEnabled(True)

    def detach(self) -> None:
        """Hear nothing more of the desk, and wait for the work in hand."""
        if hasattr(self, "_bridge"):
            self._bridge.close()

    def has_windows(self) -> bool:
        """Say whether any screen is open."""
        return bool(self.area.subWindowList())

    def import_file(self) -> None:
        """File | Import."""
        ImportDialog(self._desk.records, self._bridge, self).open()

    def export_file(self) -> None:
        """File | Export."""
        ExportDialog(self._desk.records, self._bridge, self).open()

    def email_setup(self) -> None:
        """Mail | Email Setup."""
        self.open_screen(SetupForm, lambda: SetupForm(self._desk.setup, self._bridge))

    def deliveries(self) -> None:
        """Mail | Deliveries."""
        self.open_screen(DeliveriesWindow, lambda: DeliveriesWindow(self._desk.deliveries, self._bridge))

    def clerks(self) -> None:
        """Clerk | Clerks."""
        self.open_screen(ClerkList, lambda: ClerkList(self._desk.records, self._bridge))

    def traces(self) -> None:
        """Clerk | Traces."""
        self.open_screen(TraceList, lambda: TraceList(self._desk.records, self._bridge))

    def set_password(self) -> None:
        """Window | Set Password, for the account on the Email Setup screen if that is open."""
        PasswordDialog(self._desk.setup, self._bridge, self.mail.texts_on_screen(), self).open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close if every screen agrees to; one with unsaved changes asks first, and its answer closes or keeps all."""
        self.area.closeAllSubWindows()
        self._exiting = any(each.isVisible() for each in self.area.subWindowList())
        event.setAccepted(not self._exiting)

    def _left(self) -> None:
        if self._exiting:
            QTimer.singleShot(0, self.close)  # once the screen that asked is gone

    def _stay(self) -> None:
        self._exiting = False

    def open_screen(self, kind: type[QWidget], make: Callable[[], QWidget]) -> None:
        """Bring the screen of a kind to the front, made first if it is not open. It has a signal `leave`."""
        for sub in self.area.subWindowList():
            if isinstance(sub.widget(), kind):
                self.area.setActiveSubWindow(sub)
                return
        widget = make()
        sub = self.area.addSubWindow(widget)
        sub.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        widget.leave.connect(sub.close)  # type: ignore[attr-defined]
        if isinstance(widget, SetupForm):
            widget.focused.connect(self.status.show_field)
        if isinstance(widget, SetupForm | LettersWindow):  # the screens that ask before they go
            widget.leave.connect(self._left)
            widget.stays.connect(self._stay)
        step = STEP * ((len(self.area.subWindowList()) - 1) % 4)
        sub.setGeometry(QRect(QPoint(step, step), sub.sizeHint().boundedTo(self.area.size() - QSize(step, step))))
        sub.show()


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
