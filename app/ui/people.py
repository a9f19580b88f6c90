"""The screens of clerks, departments and guests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from app.ui.alert_dialog import AlertDialog
from app.ui.alert_history import AlertHistory
from app.ui.bridge import Bridge
from app.ui.buttons import CommandButton
from app.ui.editing_screen import Then
from app.ui.record_screen import RecordScreen
from app.ui.screen import Screen
from app.ui.test_email_dialog import TestEmailDialog
from app.ui.trace_dialogs import enter_traces
from app.ui.words import tr

if TYPE_CHECKING:  # the workplace opens the screens, so the import at run time goes the other way
    from app.engine.desk import Desk
    from app.ui.workplace import Workplace


class DepartmentScreen(RecordScreen):
    """Clerk | Departments."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__("departments", desk, bridge)


class ClerkScreen(RecordScreen):
    """Clerk | Clerk Maintenance."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__("clerks", desk, bridge)
        self.buttons.insertWidget(1, CommandButton("test_letter", tr("Send Test Letter…"), self.test_letter))

    def test_letter(self) -> None:
        """Send a test letter to the address on the screen, saved or not, in the language on the screen."""

        def start() -> None:
            texts = self.form.texts()
            dialog = TestEmailDialog(self.desk, self.bridge, None, self.window())
            dialog.send_to(texts["email"], texts["language"])
            dialog.open()

        self.open_in_turn(start)


class GuestScreen(RecordScreen):
    """Guest | Guests, each with the alerts that were sent."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__("guests", desk, bridge)
        self.buttons.insertWidget(1, CommandButton("send_alert", tr("Send Alert…"), self.send_alert))
        self.history = AlertHistory(desk.alerts, bridge)
        label = QLabel(tr("&Alerts to this guest"))
        label.setBuddy(self.history)
        self.parts.insertWidget(1, label)
        self.parts.insertWidget(2, self.history)
        self.shown.connect(lambda: self.history.show_guest(self.guest_no()))

    def send_alert(self) -> None:
        """Write to the guest who is shown; what is typed is saved first, if that is wanted."""
        self.once_settled(lambda: AlertDialog(self.desk, self.bridge, self.guest_no(), self.window()).open())

    def guest_no(self) -> str:
        """Return the number of the guest who is shown, "" for one who is not saved yet."""
        return "" if self.form.base is None else self.code


def send_alert(at: Workplace) -> None:
    """Guest | Send Alert, to the guest on the screen in front, or to one that is chosen in the dialog."""
    screen = at.active()
    if isinstance(screen, GuestScreen):
        screen.send_alert()
    else:
        in_turn_of(screen, lambda: AlertDialog(at.desk, at.bridge, "", at.window).open())


def new_trace(at: Workplace) -> None:
    """Clerk | New Trace, about the guest on the screen in front if one is."""
    screen = at.active()

    def enter() -> None:
        enter_traces(at, at.say, screen.guest_no() if isinstance(screen, GuestScreen) else "")

    in_turn_of(screen, enter)


def in_turn_of(screen: Screen | None, then: Then) -> None:
    """Do `then`, which opens a dialog, once the screen in front is done with what was asked of it before."""
    if isinstance(screen, RecordScreen):
        screen.open_in_turn(then)
    else:
        then()
