from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QProgressBar
from pytestqt.qtbot import QtBot

from app.core.errors import DatabaseError, FileError
from app.core.kept_copy import KeptCopy
from app.core.records import Clerk
from app.engine.desk import Desk
from app.store import moving
from app.ui.database_dialog import DatabaseDialog
from app.ui.main_window import MainWindow


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, desk: Desk) -> DatabaseDialog:
    desk.records.save(Clerk(clerk_code="ANN"))
    dialog = DatabaseDialog(desk, window.work.bridge, window)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def type_and_move(qtbot: QtBot, dialog: DatabaseDialog, target: str) -> None:
    dialog.target.clear()
    qtbot.keyClicks(dialog.target, target)
    qtbot.keyClick(dialog.move_button, Qt.Key.Key_Space)
    for box in dialog.findChildren(QMessageBox):
        qtbot.keyClick(box.button(QMessageBox.StandardButton.Yes), Qt.Key.Key_Space)


def test_the_hotel_moves_and_the_dialog_says_where_it_is(
    qtbot: QtBot, dialog: DatabaseDialog, desk: Desk, tmp_path: Path
) -> None:
    type_and_move(qtbot, dialog, str(tmp_path / "new.db"))
    qtbot.waitUntil(lambda: "rows are now in" in dialog.says.text())
    bar = dialog.findChild(QProgressBar)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert not dialog.move_button.isEnabled()
    with pytest.raises(DatabaseError, match="was moved to"):
        desk.setup.load()


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("", "Type the whole path"),
        ("hotel.db", "Type the whole path"),
        ("host=127.0.0.1 password=s3cret", "such as postgresql+psycopg://user@server/hotel"),
        ("mysql://x/y", "must be SQLite or PostgreSQL"),
        ("postgresql+psycopg://u@127.0.0.1:port/x", "must be a number"),
        ("postgresql+psycopg://u@127.0.0.1:1/x", ""),
    ],
)
def test_a_place_that_cannot_be_used_is_told_and_stays_typed(
    qtbot: QtBot, dialog: DatabaseDialog, desk: Desk, target: str, words: str
) -> None:
    type_and_move(qtbot, dialog, target)
    qtbot.waitUntil(lambda: dialog.says.property("problem") is True)
    assert words in dialog.says.text()
    assert dialog.target.text() == target
    assert dialog.move_button.isEnabled()
    assert desk.records.clerks()


def test_esc_stops_the_move(
    qtbot: QtBot, dialog: DatabaseDialog, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    copied = moving.copy

    def slow(*words: object) -> object:
        begun.set()
        go_on.wait(20)
        return copied(*words)  # type: ignore[arg-type]

    monkeypatch.setattr(moving, "copy", slow)
    type_and_move(qtbot, dialog, str(tmp_path / "new.db"))
    assert begun.wait(20)
    dialog.reject()
    assert dialog.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: "Stopped. Nothing was moved" in dialog.says.text())
    assert desk.records.clerks()


def test_nothing_else_is_begun_while_copies_are_listed(
    qtbot: QtBot, dialog: DatabaseDialog, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def away() -> list[KeptCopy]:
        go_on.wait(20)
        raise FileError("The folder of the copies cannot be read.")

    monkeypatch.setattr(desk.moving, "copies", away)
    dialog.restore_button.setFocus()
    qtbot.keyClick(dialog.restore_button, Qt.Key.Key_Space)
    assert not dialog.move_button.isEnabled()
    assert not dialog.restore_button.isEnabled()
    go_on.set()
    qtbot.waitUntil(lambda: dialog.says.text() == "The folder of the copies cannot be read.")
    assert dialog.move_button.isEnabled()
    assert dialog.restore_button.hasFocus()


def test_nothing_moves_without_a_yes(qtbot: QtBot, dialog: DatabaseDialog, desk: Desk, tmp_path: Path) -> None:
    bar, target = dialog.findChild(QProgressBar), tmp_path / "typo.db"
    qtbot.keyClicks(QApplication.focusWidget(), str(target))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not dialog.findChildren(QMessageBox)
    qtbot.keyClick(dialog.move_button, Qt.Key.Key_Space)
    box = dialog.findChild(QMessageBox)
    assert box.text() == f"Move the hotel to {target}?"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not box.isVisible())
    assert bar.isHidden()
    assert not target.exists()
    assert desk.records.clerks()


def test_the_question_shows_no_secret(qtbot: QtBot, dialog: DatabaseDialog) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "postgresql://ann:s3c?ret@db:5433/hotel?sslpassword=t&sslmode=require")
    qtbot.keyClick(dialog.move_button, Qt.Key.Key_Space)
    box = dialog.findChild(QMessageBox)
    assert box.text() == "Move the hotel to postgresql://ann:***@db:5433/hotel?sslpassword=***&sslmode=require?"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
