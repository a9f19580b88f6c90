"""Help | Changes, by keyboard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.core.records import Clerk
from app.engine.desk import Desk
from app.ui.changes_window import ChangesWindow
from app.ui.main_window import MainWindow
from tests.hotel import SETUP


def test_who_changed_a_port_is_found(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    desk.setup.save(SETUP)
    desk.signed_on.sign_on("ANN")
    desk.setup.save(replace(SETUP, email_server_port=587))
    desk.records.save(Clerk(clerk_code="BOB", name="Bob"))
    shortcut = window.commands.shortcut
    shortcut.setFocus()
    qtbot.keyClicks(shortcut, "chng")
    qtbot.keyClick(shortcut, Qt.Key.Key_Return)
    screen = window.work.opened(ChangesWindow)
    assert screen is not None
    qtbot.waitUntil(lambda: screen.model.rowCount() > 3)
    qtbot.keyClick(screen.view, Qt.Key.Key_F7)
    assert QApplication.focusWidget() is screen.words
    qtbot.keyClicks(screen.words, "ann port")
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
    change = screen.model.row(0)
    assert (change.by.clerk_code, change.change.field) == ("ANN", "Email Server Port")
    assert screen.findChild(QPlainTextEdit, "old").toPlainText() == "25"
    assert screen.findChild(QPlainTextEdit, "new").toPlainText() == "587"
    qtbot.keyClicks(screen.words, " nothing")
    qtbot.waitUntil(lambda: screen.model.rowCount() == 0)
    assert screen.findChild(QPlainTextEdit, "new").toPlainText() == ""
    screen.words.clear()
    area = screen.findChild(QComboBox, "area_filter")
    area.setFocus()
    qtbot.keyClicks(area, "clerk")
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
    assert screen.model.row(0).change.subject == "BOB"


def test_a_change_shows_at_once(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    window.work.open("changes")
    screen = window.work.opened(ChangesWindow)
    assert screen is not None
    with qtbot.waitSignal(screen.refreshed):
        screen.refresh()
    assert screen.model.rowCount() == 0
    desk.records.save(Clerk(clerk_code="BOB", name="Bob"))
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
