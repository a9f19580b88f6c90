from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.bootstrap import open_desk
from app.engine.desk import Desk
from app.mail.dial import Network
from app.mail.find import ask
from app.mail.service import MailService
from app.ui.find_settings_dialog import FindSettingsDialog
from app.ui.main_window import MainWindow
from app.ui.setup_form import SetupForm
from tests.conftest import MemoryVault
from tests.servers.names import name_server
from tests.servers.tls import trusting

HOTEL = {("hotel.example", "MX"): ["1 aspmx.l.google.com."]}


def nowhere(*_question: object, **_options: object) -> list[tuple[object, ...]]:
    raise OSError("no mail server of the tests stands there")


@pytest.fixture
def desk(sqlite_hotel: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    with name_server(HOTEL) as resolver:
        service = MailService(trusting, Network(resolve=nowhere), lambda name, kind: ask(resolver, name, kind))
        monkeypatch.setattr(bootstrap, "MailService", lambda *_given, **_more: service)
        with open_desk(sqlite_hotel, vault=MemoryVault()) as desk:
            yield desk


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> FindSettingsDialog:
    window.commands.run("find_settings")
    dialog = window.findChild(FindSettingsDialog)
    assert dialog is not None
    return dialog


def test_what_is_found_goes_onto_the_screen_and_is_not_saved(
    qtbot: QtBot, window: MainWindow, dialog: FindSettingsDialog
) -> None:
    qtbot.keyClicks(dialog.address, "desk@hotel.example")
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.proposals.count() > 0)
    assert "smtp.gmail.com, port 587" in dialog.proposals.item(0).text()
    qtbot.keyClick(dialog.proposals, Qt.Key.Key_Return)
    form = window.findChild(SetupForm)
    assert form is not None
    qtbot.waitUntil(lambda: form.form.texts()["email_server_ip"] == "smtp.gmail.com")
    assert form.form.texts()["email_auth_name"] == "desk@hotel.example"
    assert form.unsaved()


def test_nothing_found_is_said(qtbot: QtBot, dialog: FindSettingsDialog) -> None:
    qtbot.keyClicks(dialog.address, "desk@elsewhere.example")
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "No mail server was found" in dialog.message.text())
    assert "SRV _submissions._tcp.elsewhere.example: none." in dialog.looked.toPlainText()
    take = dialog.findChild(QPushButton, "take")
    assert take is not None
    assert not take.isEnabled()


def test_an_address_that_is_none_is_said(qtbot: QtBot, dialog: FindSettingsDialog) -> None:
    qtbot.keyClicks(dialog.address, "desk")
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "needs exactly one @" in dialog.message.text())
