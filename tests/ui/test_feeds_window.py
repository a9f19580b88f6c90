"""Mail | Feeds by keyboard: a report of another maker is guessed, tried and taken in."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.core.feeds import FOLDER, SQL, FeedSetup
from app.engine.desk import Desk
from app.feeds import files
from app.ui.feed_dialog import FeedDialog
from app.ui.feeds_window import FeedsWindow
from app.ui.main_window import MainWindow
from app.ui.password_dialog import PasswordDialog
from tests.conftest import MemoryVault
from tests.feeds.test_folder import drop, names
from tests.windows import spoken

REPORT = "TRC_NO;TRC_DT;DEPT;NOTES\n1;12-NOV-26;FO;Extra bed\n2;13-NOV-26;FO;Towels\n"


@pytest.fixture(autouse=True)
def no_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "SECOND_LOOK", 0.0)


@pytest.fixture
def feeds(qtbot: QtBot, window: MainWindow) -> FeedsWindow:
    screen = window.work.open("feeds")
    assert isinstance(screen, FeedsWindow)
    return screen


def opened(qtbot: QtBot, window: MainWindow) -> FeedDialog:
    qtbot.waitUntil(lambda: window.findChild(FeedDialog) is not None)
    dialog = window.findChild(FeedDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def line(dialog: FeedDialog, key: str) -> QLineEdit:
    editor = dialog.form.entries[key].editor
    assert isinstance(editor, QLineEdit)
    return editor


def test_a_folder_is_set_up_guessed_tried_and_saved(
    qtbot: QtBot, window: MainWindow, feeds: FeedsWindow, desk: Desk, tmp_path: Path
) -> None:
    drop(tmp_path, "TRC1.TXT", REPORT)
    qtbot.keyClick(feeds.view, Qt.Key.Key_F6)
    dialog = opened(qtbot, window)
    qtbot.keyClick(line(dialog, "name"), Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: set(dialog.form.problems()) == {"name", "place"})
    qtbot.keyClicks(line(dialog, "name"), "Front Desk")
    qtbot.keyClicks(line(dialog, "place"), str(tmp_path))
    line(dialog, "pattern").setText("TRC*.TXT")
    dialog.guess_button.click()
    columns = dialog.form.entries["columns"].editor
    assert isinstance(columns, QPlainTextEdit)
    qtbot.waitUntil(lambda: "trace_date = TRC_DT" in columns.toPlainText())
    assert line(dialog, "dates").text() == "DD-MON-YY"
    dialog.try_button.click()
    qtbot.waitUntil(lambda: dialog.outcome.rows is not None)
    assert dialog.outcome.said.toPlainText().startswith("Would come in: 2 new, 0 changed")
    assert names(tmp_path) == ["TRC1.TXT", "hotel.db", "hotel.db-shm", "hotel.db-wal"]
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(line(dialog, "name"), Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: feeds.model.rowCount() == 1)
    desk.feeder.run_due()
    qtbot.waitUntil(lambda: "2 new" in feeds.told.toPlainText())
    assert "done/TRC1.TXT" in names(tmp_path)


def test_a_folder_that_is_not_there_is_told_and_nothing_typed_is_lost(
    qtbot: QtBot, window: MainWindow, feeds: FeedsWindow, tmp_path: Path
) -> None:
    feeds.new()
    dialog = opened(qtbot, window)
    line(dialog, "name").setText("Desk")
    line(dialog, "place").setText(str(tmp_path / "gone"))
    dialog.try_button.click()
    qtbot.waitUntil(lambda: "is not there" in dialog.outcome.said.toPlainText())
    dialog.guess_button.click()
    qtbot.waitUntil(lambda: dialog.guess_button.isEnabled())
    assert "is not there" in dialog.outcome.said.toPlainText()
    assert line(dialog, "name").text() == "Desk"
    dialog.reject()


def test_problems_without_end_are_scrolled_to_and_leave_the_buttons_where_they_are(
    qtbot: QtBot, window: MainWindow, feeds: FeedsWindow, tmp_path: Path
) -> None:
    for number in range(3):
        drop(tmp_path, f"{number}.csv", "trace_id,trace_date,text\n" + "1,soon,Towels\n" * 60)
    feeds.new()
    dialog = opened(qtbot, window)
    high = dialog.height()
    dialog.form.fill({"name": "Desk", "place": str(tmp_path), "columns": "trace_id = trace_id\ntext = text"})
    dialog.try_button.click()
    qtbot.waitUntil(lambda: dialog.outcome.said.blockCount() > 100)
    assert dialog.height() == high
    assert dialog.rect().contains(dialog.save_button.geometry())
    dialog.reject()


def test_what_came_of_a_look_is_told_in_the_language_of_the_window(
    qtbot: QtBot, window: MainWindow, desk: Desk, feeds: FeedsWindow, tmp_path: Path
) -> None:
    drop(tmp_path, "bad.csv", "trace_id,trace_date,text\n1,soon,Towels\n")
    drop(tmp_path, "new.csv", "trace_id,trace_date,text\n", age=1)
    columns = tuple((key, key) for key in ("trace_id", "trace_date", "text"))
    desk.feeds.save(None, FeedSetup(name="Desk", place=str(tmp_path), columns=columns))
    desk.feeder.run_due()
    with spoken("DE"):
        feeds.refresh()
        qtbot.waitUntil(lambda: "Zeile 2, trace_date: 'soon' ist kein Datum" in feeds.told.toPlainText())
        assert "0 neu, 0 geändert, 0 wie zuvor. An new.csv wird noch geschrieben." in feeds.told.toPlainText()


def test_a_damaged_feed_is_mended_in_its_dialog(
    qtbot: QtBot, window: MainWindow, desk: Desk, feeds: FeedsWindow, tmp_path: Path
) -> None:
    desk.feeds.save(None, FeedSetup(name="Desk", place=str(tmp_path), minutes=7))
    with closing(sqlite3.connect(desk.database.place)) as connection, connection:
        connection.execute("UPDATE feeds SET setup = replace(setup, 'FOLDER', 'FAX')")
    feeds.refresh()
    qtbot.waitUntil(lambda: "is stored damaged" in feeds.told.toPlainText())
    feeds.change()
    dialog = opened(qtbot, window)
    assert "is stored damaged" in dialog.outcome.said.toPlainText()
    assert (line(dialog, "minutes").text(), line(dialog, "active").text()) == ("7", "N")
    line(dialog, "active").setText("Y")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(line(dialog, "active"), Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: "damaged" not in feeds.told.toPlainText())
    assert [(feed.setup.minutes, feed.is_damaged) for feed in desk.feeds.listed()] == [(7, False)]


def test_a_view_asks_for_its_password(
    qtbot: QtBot, window: MainWindow, feeds: FeedsWindow, memory_vault: MemoryVault
) -> None:
    feeds.new()
    dialog = opened(qtbot, window)
    assert dialog.password_button.isHidden()
    url = "postgresql+psycopg://reader@127.0.0.1:1/pms"
    texts = {"name": "PMS", "kind": SQL, "place": url, "statement": "SELECT 1 AS trace_id"}
    dialog.form.fill(texts)
    assert dialog.guess_button.isHidden()
    dialog.password_button.click()
    qtbot.waitUntil(lambda: window.findChild(PasswordDialog) is not None)
    password = window.findChild(PasswordDialog)
    assert password is not None
    qtbot.waitUntil(lambda: password.ok.isEnabled())
    password.first.setText("s3cret")
    password.again.setText("s3cret")
    with qtbot.waitSignal(password.accepted):
        password.accept()
    assert memory_vault.passwords == {(url, "reader"): "s3cret"}
    assert dialog.form.texts()["statement"] == "SELECT 1 AS trace_id"
    dialog.reject()


def test_a_feed_is_changed_and_removed_by_keyboard(
    qtbot: QtBot, window: MainWindow, desk: Desk, feeds: FeedsWindow, tmp_path: Path
) -> None:
    desk.feeds.save(None, FeedSetup(name="Desk", kind=FOLDER, place=str(tmp_path)))
    qtbot.waitUntil(lambda: feeds.model.rowCount() == 1)
    qtbot.keyClick(feeds.view, Qt.Key.Key_Return)
    dialog = opened(qtbot, window)
    line(dialog, "active").setText("N")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(line(dialog, "active"), Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: feeds.told.toPlainText().endswith("switched off"))
    button = feeds.findChild(QPushButton, "remove_feed")
    assert button is not None
    button.click()
    box = window.findChild(QMessageBox)
    assert box is not None
    box.button(QMessageBox.StandardButton.Yes).click()
    qtbot.waitUntil(lambda: feeds.model.rowCount() == 0)
    assert "There are no feeds yet" in feeds.view.accessibleDescription()
