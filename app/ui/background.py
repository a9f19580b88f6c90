"""How the program is there while its window is not: in the tray, as the one of its database, until the session ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QMessageBox, QSystemTrayIcon

from app import paths
from app.ui.kept import Kept
from app.ui.messages import Button, ask
from app.ui.single_instance import QUIT, Instance
from app.ui.tray import Tray
from app.ui.words import tr

if TYPE_CHECKING:  # these take longer to import than the window to paint
    from app.engine.desk import Desk
    from app.ui.bridge import Bridge
    from app.ui.main_window import MainWindow

TIME_TO_STOP = 4.0
"""Seconds for the letters in hand when the session ends: Windows ends a program after five
(https://learn.microsoft.com/windows/win32/shutdown/wm-queryendsession)."""


class Background(QObject):
    """Lets the window go into the tray, come back, and end for good."""

    def __init__(self, application: QApplication, window: MainWindow, kept: Kept) -> None:
        super().__init__(window)
        self._application = application
        self._window = window
        self._kept = kept
        self.tray: Tray | None = None

    def begin(self, desk: Desk, bridge: Bridge, *, hidden: bool) -> None:
        """Stand in the tray, if there is one, now that there is a desk; if not, a `hidden` window shows minimized."""
        self._application.aboutToQuit.connect(lambda: desk.duties.stop(TIME_TO_STOP))
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.tray = Tray(desk, bridge, self)
            self.tray.opened.connect(self.come_forward)
            self.tray.left.connect(self._window.leave)
            self._window.stays_behind = self._stays_behind
        elif hidden:
            self._window.showMinimized()

    def hear(self, instance: Instance) -> None:
        """Do what other starts of the program ask for."""
        instance.hear(self._asked)  # no longer once the window is gone

    def _asked(self, what: str) -> None:
        if what == QUIT:
            self._window.leave()
        else:
            self.come_forward()

    def come_forward(self) -> None:
        """Show the window in front of all others."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _stays_behind(self) -> bool:
        answer = self._kept.stays_in_tray()
        if answer is None:
            self._ask()
        elif answer:
            self._window.hide()
        return answer is not False

    def _ask(self) -> None:
        again = QCheckBox(tr("&Do the same every time"))
        text = tr(
            "Should {program} go on sending while its window is closed? It then stands in the notification area, "
            "beside the clock.",
            program=paths.PROGRAM,
        )

        def answered(button: Button) -> None:
            if button == Button.Cancel:
                return
            stays = button == Button.Yes
            if again.isChecked():
                self._kept.keep_in_tray(stays)
            if stays:
                self._window.hide()
            else:
                self._window.leave()

        buttons = Button.Yes | Button.No | Button.Cancel
        box: QMessageBox = ask(self._window, paths.PROGRAM, text, buttons, Button.Cancel, answered)
        box.setCheckBox(again)
        box.setDefaultButton(Button.Yes)
