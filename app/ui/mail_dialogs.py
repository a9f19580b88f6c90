"""What the Mail menu opens besides screens: trials of the Email Setup, proposals for it, and its password."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.ui.find_settings_dialog import FindSettingsDialog
from app.ui.password_dialog import PasswordDialog
from app.ui.setup_form import SetupForm
from app.ui.sign_in_dialog import SignInDialog
from app.ui.test_email_dialog import TestEmailDialog

if TYPE_CHECKING:  # the workplace opens the screens, so the import at run time goes the other way
    from app.ui.workplace import Workplace


def test_email(at: Workplace) -> None:
    """Mail | Send Test Email, with what is on the Email Setup screen if that is open."""
    dialog = TestEmailDialog(at.desk, at.bridge, texts_on_screen(at), at.window)
    dialog.proposed.connect(lambda texts: propose(at, texts))
    dialog.open()


def find_settings(at: Workplace) -> None:
    """Mail | Find Settings."""
    dialog = FindSettingsDialog(at.desk.mail, at.bridge, at.window)
    dialog.proposed.connect(lambda texts: propose(at, texts))
    dialog.open()


def sign_in(at: Workplace) -> None:
    """Mail | Sign In, with what is on the Email Setup screen if that is open."""
    SignInDialog(at.desk, at.bridge, texts_on_screen(at), at.window).open()


def set_password(at: Workplace) -> None:
    """Window | Set Password, for the account on the Email Setup screen if that is open."""
    setup, texts = at.desk.setup, texts_on_screen(at)
    PasswordDialog(setup, at.bridge, lambda: setup.load() if texts is None else setup.account(texts), at.window).open()


def texts_on_screen(at: Workplace) -> dict[str, str] | None:
    """Return what is on the Email Setup screen, saved or not; None if it is not open."""
    screen = at.opened(SetupForm)
    return screen.form.texts() if screen is not None and screen.form.isEnabled() else None


def propose(at: Workplace, texts: Mapping[str, str]) -> None:
    """Put texts by key on the Email Setup screen, opened if need be; the admin saves them."""
    at.open("email_setup")
    screen = at.opened(SetupForm)
    if screen is not None:
        screen.propose(texts)
