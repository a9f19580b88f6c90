"""The dialogs of the Guest menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.alert_dialog import AlertDialog
from app.ui.bridge import Bridge

if TYPE_CHECKING:  # the window makes its dialogs, so the import at run time goes the other way
    from app.engine.desk import Desk
    from app.ui.main_window import MainWindow


class GuestDialogs:
    """Opens them over `window`."""

    def __init__(self, window: MainWindow, desk: Desk, bridge: Bridge) -> None:
        self._window = window
        self._desk = desk
        self._bridge = bridge

    def send_alert(self, guest_no: str = "") -> None:
        """Guest | Send Alert, to a guest or to one that is chosen in the dialog."""
        AlertDialog(self._desk.alerts, self._bridge, guest_no, self._window).open()
