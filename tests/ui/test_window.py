"""The main window: its commands, and leaving it."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.core.errors import DatabaseError
from app.engine.desk import Desk
from app.ui.application import run_window
from app.ui.commands import COMMANDS
from app.ui.deliveries_window import DeliveriesWindow
from app.ui.key_card import KeyCard
from app.ui.main_window import MainWindow
from app.ui.password_dialog import PasswordDialog
from app.ui.screens import SCREENS, ScreenRow
from app.ui.setup_form import SetupForm
from app.ui.words import plain
from tests.hotel import fill
from tests.servers.scripted import scripted


def test_no_two_commands_share_an_id_or_a_key() -> None:
    keys = Counter(key for command in COMMANDS for key in command.keys)
    ids = Counter(command.id for command in COMMANDS)
    assert [each for each, count in (keys + ids).items() if count > 1] == []


def test_the_key_card_names_every_key(window: MainWindow) -> None:
    window.commands.run("key_card")
    card = window.findChild(KeyCard).page.toPlainText()
    assert [key for command in COMMANDS for key in command.keys if key not in card] == []


@pytest.mark.parametrize("row", SCREENS, ids=lambda row: row.id)
def test_commands_of_screens_are_enabled_where_the_active_screen_has_them(window: MainWindow, row: ScreenRow) -> None:
    def enabled() -> set[str]:
        of_screens = [command.id for command in COMMANDS if command.do is None]
        return {name for name in of_screens if window.findChild(QAction, name).isEnabled()}

    assert enabled() == set()
    screen = window.work.open(row.code.lower())
    assert screen.windowTitle() == plain(row.text)
    assert window.work.open(row.id) is screen
    assert enabled() == {command.id for command in COMMANDS if command.do is None and screen.can(command.id)}
    assert "cancel" in enabled()
    screen.cancel()
    assert enabled() == set()


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
    window.commands.run("set_password")
    dialog = window.findChild(PasswordDialog)
    qtbot.waitUntil(dialog.ok.isEnabled)
    dialog.reject()


def test_marked_deliveries_stay_marked_when_the_list_is_fetched_again(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    fill(desk, tmp_path, 1, 20, datetime.now().date())
    assert desk.courier.run_once().waiting == 20
    window.work.open("deliveries")
    screen = window.findChild(DeliveriesWindow)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 20)
    screen.view.selectRow(3)
    qtbot.keyClick(screen.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert screen.view.marked() == [3, 4]
    with qtbot.waitSignal(screen.refreshed):
        qtbot.keyClick(screen.view, Qt.Key.Key_F5)
    assert screen.view.marked() == [3, 4]
    assert screen.view.currentIndex().row() == 4


def test_a_refused_delivery_says_what_that_means(qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    with scripted(replies={"RCPT": b"550 5.7.1 Relaying denied"}) as server:
        fill(desk, tmp_path, server.port, 2, datetime.now().date())
        assert desk.courier.run_once().refused == 2
    window.work.open("deliveries")
    screen = window.findChild(DeliveriesWindow)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 2)
    qtbot.keyClick(screen.view, Qt.Key.Key_Down)
    diagnosis = screen.findChild(QLabel, "diagnosis")
    qtbot.waitUntil(lambda: diagnosis.text().startswith("The mail server does not pass letters on"))
    assert screen.findChild(QPlainTextEdit, "reply").toPlainText() == "550 5.7.1 Relaying denied"


class Slow:
    """A desk that opens when the test says so, or not at all."""

    def __init__(self, desk: Desk | None) -> None:
        self.desk = desk
        self.may_open = threading.Event()
        self.left = False

    def __enter__(self) -> Desk:
        assert self.may_open.wait(20)
        if self.desk is None:
            raise DatabaseError("The database file is damaged.")
        return self.desk

    def __exit__(self, *_error: object) -> None:
        self.left = True


def start(opening: Slow, look: Callable[[MainWindow], bool], **options: Any) -> int:
    """Run the program's window; `look` is asked again and again until it says that the window may be closed."""
    timer = QTimer(interval=10)

    def ask() -> None:
        window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        if look(window):
            timer.stop()
            window.close()

    timer.timeout.connect(ask)
    timer.start()
    return run_window(lambda: opening, **options)


@pytest.mark.usefixtures("qtbot")
def test_the_window_is_there_before_its_desk_and_opens_with_email_setup(desk: Desk) -> None:
    opening = Slow(desk)
    seen: list[bool] = []

    def look(window: MainWindow) -> bool:
        if not seen and window.isVisible():
            seen.append(window.menuBar().isEnabled())
            opening.may_open.set()
        form = window.findChild(SetupForm)
        return form is not None and form.form.isEnabled()

    assert start(opening, look) == 0
    assert seen == [False]
    assert opening.left


@pytest.mark.usefixtures("qtbot")
def test_a_database_that_cannot_be_opened_is_told_in_the_window() -> None:
    opening = Slow(None)
    opening.may_open.set()
    told: list[str] = []

    def look(window: MainWindow) -> bool:
        told.extend(box.text() for box in window.findChildren(QMessageBox) if box.isVisible())
        return bool(told)

    assert start(opening, look) == 2
    assert told[0] == "The database file is damaged."
    assert not opening.left


@pytest.mark.usefixtures("qtbot")
def test_the_first_screen_fits_beside_the_demos_pane(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def look(window: MainWindow) -> bool:
        form = window.findChild(SetupForm)
        if form is None or not form.form.isEnabled():
            return False
        rooms.append((window.area.rect(), form.parentWidget().geometry()))
        return True

    rooms: list[tuple[QRect, QRect]] = []
    opening = Slow(desk)
    opening.may_open.set()
    small = SimpleNamespace(availableSize=lambda: QSize(840, 520))  # 1280 x 800 at 150 %
    monkeypatch.setattr(MainWindow, "screen", lambda _window: small)
    assert start(opening, look, arrived=list) == 0
    room, screen = rooms[0]
    assert room.contains(screen)


def test_the_same_trouble_is_told_in_one_box_at_a_time(qtbot: QtBot, window: MainWindow) -> None:
    for words in ("The database is away.", "The database is away.", "The disk is full."):
        window.work.bridge.problem.emit(words)
    told = [box.text() for box in window.findChildren(QMessageBox)]
    assert sorted(told) == ["The database is away.", "The disk is full."]
