"""What the Mail menu opens besides the lists: trials of the Email Setup, proposals for it, and the letters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.ui.bridge import Bridge
from app.ui.find_settings_dialog import FindSettingsDialog
from app.ui.letters_window import LettersWindow
from app.ui.setup_form import SetupForm
from app.ui.sign_in_dialog import SignInDialog
from app.ui.test_email_dialog import TestEmailDialog

if TYPE_CHECKING:  # the window makes its dialogs, so the import at run time goes the other way
    from app.engine.desk import Desk
    from app.ui.main_window import MainWindow


class MailDialogs:
    """Opens them over `window`."""

    def __init__(self, window: MainWindow, desk: Desk, bridge: Bridge) -> None:
        self._window = window
        self._desk = desk
        self._bridge = bridge

    def test_email(self) -> None:
        """Mail | Send Test Email, with what is on the Email Setup screen if that is open."""
        dialog = TestEmailDialog(self._desk, self._bridge, self.texts_on_screen(), self._window)
        dialog.proposed.connect(self.propose)
        dialog.open()

    def find_settings(self) -> None:
        """Mail | Find Settings."""
        dialog = FindSettingsDialog(self._desk.mail, self._bridge, self._window)
        dialog.proposed.connect(self.propose)
        dialog.open()

    def sign_in(self) -> None:
        """Mail | Sign In, with what is on the Email Setup screen if that is open."""
        SignInDialog(self._desk, self._bridge, self.texts_on_screen(), self._window).open()

    def letters(self) -> None:
        """Mail | Letters."""
        self._window.open_screen(LettersWindow, lambda: LettersWindow(self._desk.letters, self._bridge))

    def texts_on_screen(self) -> dict[str, str] | None:
        """Return what is on the Email Setup screen, saved or not; None if it is not open."""
        form = self._window.area.findChild(SetupForm)
        return form.form.texts() if form is not None and form.form.isEnabled() else None

    def propose(self, texts: Mapping[str, str]) -> None:
        """Put texts by key on the Email Setup screen, opened if need be; the admin saves them."""
        self._window.email_setup()
        form = self._window.area.findChild(SetupForm)
        if form is not None:
            form.propose(texts)
