from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.bootstrap import open_desk
from app.core.oauth import Invitation
from app.engine.desk import Desk
from app.mail.oauth import Tokens
from app.ui.main_window import MainWindow
from app.ui.setup_form import SetupForm
from app.ui.sign_in_dialog import SignInDialog
from tests.conftest import MemoryVault
from tests.servers import tls
from tests.servers.oauth_server import CLIENT, Provider, browser, oauth_server


@pytest.fixture
def provider() -> Iterator[Provider]:
    with oauth_server() as provider:
        yield provider


@pytest.fixture
def desk(
    sqlite_hotel: str, memory_vault: MemoryVault, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setattr(bootstrap, "Tokens", lambda store, _context: Tokens(store, tls.trusting, provider.endpoints))
    with open_desk(sqlite_hotel, vault=memory_vault) as desk:
        yield desk


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, form: SetupForm) -> SignInDialog:
    form.form.fill({"email_auth_meth": "OAUTH-MS", "email_auth_name": "a@hotel.example", "oauth_client_id": CLIENT})
    window.commands.run("sign_in")
    dialog = window.findChild(SignInDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    return dialog


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that the desktop was asked to open; each is agreed to as in a browser."""
    pages: list[str] = []

    def open_url(url: object) -> bool:
        pages.append(url.toString(url.ComponentFormattingOption.FullyEncoded))  # type: ignore[attr-defined]
        browser(Invitation(pages[-1], ""))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return pages


def press(qtbot: QtBot, dialog: SignInDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_what_is_on_the_screen_signs_in_unsaved(
    qtbot: QtBot, dialog: SignInDialog, memory_vault: MemoryVault, opened: list[str], form: SetupForm
) -> None:
    press(qtbot, dialog, "here")
    qtbot.waitUntil(lambda: "Signed in to Microsoft" in dialog.outcome.text(), timeout=20000)
    assert len(opened) == 1
    assert memory_vault.passwords
    assert form.unsaved()


def test_a_code_for_another_device_is_shown(
    qtbot: QtBot, dialog: SignInDialog, provider: Provider, opened: list[str]
) -> None:
    gate = threading.Event()
    grant = provider.grant

    def wait_and_grant(*, refresh: bool) -> tuple[int, dict[str, object]]:
        gate.wait(20)
        return grant(refresh=refresh)

    provider.grant = wait_and_grant  # type: ignore[method-assign]
    press(qtbot, dialog, "elsewhere")
    qtbot.waitUntil(lambda: "ABCD-1234" in dialog.outcome.text(), timeout=20000)
    assert dialog.page.text() == f"{provider.url}/device"
    gate.set()
    qtbot.waitUntil(lambda: "Signed in to Microsoft" in dialog.outcome.text(), timeout=20000)
    assert opened == []


def test_a_computer_that_opens_no_browser_is_told_and_the_page_shown_from_its_beginning(
    qtbot: QtBot, dialog: SignInDialog, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    press(qtbot, dialog, "here")
    qtbot.waitUntil(lambda: "No browser opens here" in dialog.outcome.text(), timeout=20000)
    assert dialog.page.text().startswith(f"{provider.url}/authorize?")
    assert dialog.page.cursorPosition() == 0
    browser(Invitation(dialog.page.text(), ""))
    qtbot.waitUntil(lambda: "Signed in to Microsoft" in dialog.outcome.text(), timeout=20000)


def test_a_method_without_a_browser_is_told(qtbot: QtBot, window: MainWindow, form: SetupForm) -> None:
    form.form.fill({"email_auth_meth": "PLAIN", "email_auth_name": "a"})
    window.commands.run("sign_in")
    dialog = window.findChild(SignInDialog)
    assert dialog is not None
    press(qtbot, dialog, "here")
    qtbot.waitUntil(lambda: "must be OAUTH-MS or OAUTH-GOOGLE" in dialog.outcome.text())
