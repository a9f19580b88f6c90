"""Signing on and off at the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from app.core.access import Access
from app.ui.sign_on_dialog import SignOnDialog
from app.ui.words import tr

if TYPE_CHECKING:  # the commands are part of the workplace, so the import at run time goes the other way
    from app.ui.workplace import Workplace


def begin(at: Workplace) -> None:
    """Open the screens as they were left, once somebody may; a window in the tray asks when it comes forward."""
    if at.desk.signed_on.may(Access.CLERK):
        at.open_as_left()
    elif at.window.isVisible():
        ask(at)
    at.window.installEventFilter(Doorkeeper(at))


class Doorkeeper(QObject):
    """Asks whoever brings the window forward while nobody is signed on."""

    def __init__(self, at: Workplace) -> None:
        super().__init__(at)
        self._at = at

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear that the window comes forward."""
        if event.type() == QEvent.Type.Show and not self._at.desk.signed_on.may(Access.CLERK):
            QTimer.singleShot(0, self, lambda: ask(self._at))  # once it is there
        return super().eventFilter(watched, event)


def sign_on(at: Workplace) -> None:
    """File | Sign On: as another clerk, with what is open closed before."""
    if at.close_screens():
        ask(at)
    else:
        at.say(tr("Save or discard the changes first, then sign on as another."))


def sign_off(at: Workplace) -> None:
    """File | Sign Off: everything is closed, and the next clerk asked to sign on."""
    if at.close_screens():
        at.bridge.run(at, at.desk.sign_on.sign_off, lambda _nothing: signed_off(at))
    else:
        at.say(tr("Save or discard the changes first, then sign off."))


def signed_off(at: Workplace) -> None:
    """Show that nobody is signed on."""
    at.changed.emit()
    if not at.desk.signed_on.may(Access.CLERK):
        ask(at)


def ask(at: Workplace) -> None:
    """Ask for clerk code and password, and open the screens as they were left."""
    if at.window.findChild(SignOnDialog) is not None:
        return
    dialog = SignOnDialog(at.desk.sign_on, at.bridge, at.window)
    dialog.signed_on.connect(lambda: signed_on(at))
    dialog.open()


def signed_on(at: Workplace) -> None:
    """Show what the clerk who is signed on may open."""
    at.changed.emit()
    at.open_as_left()
