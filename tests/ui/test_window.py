"""The main window: its commands, and leaving it."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.engine.desk import Desk
from app.ui.commands import SCREEN_COMMANDS, WINDOW_COMMANDS, Command
from app.ui.deliveries_window import DeliveriesWindow
from app.ui.main_window import MainWindow
from app.ui.password_dialog import PasswordDialog
from app.ui.setup_form import SetupForm
from tests.hotel import fill


@pytest.mark.parametrize("screen", SCREEN_COMMANDS)
def test_no_two_commands_share_a_key(screen: tuple[Command, ...]) -> None:
    keys = Counter(key for command in (*WINDOW_COMMANDS, *screen) for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("screen", SCREEN_COMMANDS)
def test_the_key_card_names_every_key(window: MainWindow, screen: tuple[Command, ...]) -> None:
    window.keys()
    card = window.findChild(QMessageBox).text()
    assert [key for command in (*WINDOW_COMMANDS, *screen) for key in command.keys if key not in card] == []


def question(qtbot: QtBot, window: MainWindow) -> QMessageBox:
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    return window.findChild(QMessageBox)


def test_exit_saves_on_the_way_out(qtbot: QtBot, window: MainWindow, form: SetupForm, desk: Desk) -> None:
    qtbot.keyClicks(form.form.entries["email_server_ip"].editor, "mail.example.com")
    window.close()
    assert window.isVisible()
    qtbot.keyClick(question(qtbot, window).button(QMessageBox.StandardButton.Save), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert desk.setup.load().email_server_ip == "mail.example.com"


def test_exit_without_saving(qtbot: QtBot, window: MainWindow, form: SetupForm, desk: Desk) -> None:
    qtbot.keyClicks(form.form.entries["email_server_ip"].editor, "mail.example.com")
    window.close()
    qtbot.keyClick(question(qtbot, window).button(QMessageBox.StandardButton.Discard), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert desk.setup.load().email_server_ip == ""


@pytest.mark.parametrize("bad", [False, True])
def test_exit_stays_when_the_user_or_a_bad_field_wants_it(
    qtbot: QtBot, window: MainWindow, form: SetupForm, bad: bool
) -> None:
    qtbot.keyClicks(form.form.entries["email_server_ip"].editor, "two words")
    window.close()
    button = QMessageBox.StandardButton.Save if bad else QMessageBox.StandardButton.Cancel
    with qtbot.waitSignal(form.stays):
        qtbot.keyClick(question(qtbot, window).button(button), Qt.Key.Key_Space)
    assert window.isVisible()
    assert form.form.texts()["email_server_ip"] == "two words"
    form.form.fill(form._saved_texts or {})
    form.close()
    assert window.isVisible()  # leaving the screen later does not end the program


def test_a_password_can_be_set_while_another_field_is_bad(qtbot: QtBot, window: MainWindow, form: SetupForm) -> None:
    form.form.fill({"email_server_ip": "mail.example.com", "email_auth_name": "desk", "email_server_port": "none"})
    window.set_password()
    dialog = window.findChild(PasswordDialog)
    qtbot.waitUntil(dialog.first.isEnabled)
    dialog.reject()


def test_marked_deliveries_stay_marked_when_the_list_is_fetched_again(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    fill(desk, tmp_path, 1, 20, datetime.now().date())
    assert desk.courier.run_once().waiting == 20
    window.deliveries()
    screen = window.findChild(DeliveriesWindow)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 20)
    screen.view.selectRow(3)
    qtbot.keyClick(screen.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert screen.view.marked() == [3, 4]
    with qtbot.waitSignal(screen.refreshed):
        qtbot.keyClick(screen.view, Qt.Key.Key_F5)
    assert screen.view.marked() == [3, 4]
    assert screen.view.currentIndex().row() == 4
