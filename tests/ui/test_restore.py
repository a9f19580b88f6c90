"""File | Database, Restore a Copy: chosen by keyboard, asked, and the window opens again with what was."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from app import bootstrap, paths
from app.core.errors import BadInput
from app.core.records import Clerk
from app.engine.desk import Desk
from app.store.file_copies import FileCopies
from app.store.upgrade import copies_folder
from app.ui.application import run_window
from app.ui.database_dialog import DatabaseDialog
from app.ui.look_up import LookUpDialog
from app.ui.main_window import MainWindow
from app.ui.setup_form import SetupForm
from app.ui.tables import shown_moment
from tests.conftest import MemoryVault
from tests.ui.test_setup_form import editor

Look = Callable[[MainWindow], bool]


def restore(place: str, copy: Path) -> str:
    return bootstrap.restore(f"sqlite:///{place}", copy)


def refused(_place: str, _copy: Path) -> str:
    raise BadInput("The database is in use by FRONT-DESK.")


@pytest.fixture
def copied(sqlite_hotel: str) -> str:
    """A hotel with Ann, of which there is a copy, and then Ben."""
    with bootstrap.open_desk(sqlite_hotel, vault=MemoryVault()) as desk:
        desk.records.save(Clerk(clerk_code="ANN"))
        assert desk.caretaker.round() == 0
        desk.records.save(Clerk(clerk_code="BEN"))
    return sqlite_hotel


def seen(kind: type[QWidget], parent: QWidget) -> QWidget | None:
    return next((each for each in parent.findChildren(kind) if each.isVisible()), None)


def windows() -> list[MainWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]


def can_work(window: MainWindow) -> bool:
    return hasattr(window, "commands") and window.menuBar().isEnabled()


def open_dialog(window: MainWindow) -> bool:
    DatabaseDialog(window.work.desk, window.work.bridge, window).open()
    return True


def list_copies(window: MainWindow) -> bool:
    button = window.findChild(QPushButton, "restore_button")
    if button is not None and button.isVisible():
        QTest.keyClick(button, Qt.Key.Key_Space)
        return True
    return False


def take(window: MainWindow) -> bool:
    if (dialog := seen(LookUpDialog, window)) is not None:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    return dialog is not None


def say(answer: QMessageBox.StandardButton) -> Look:
    def press(window: MainWindow) -> bool:
        box = seen(QMessageBox, window)
        if isinstance(box, QMessageBox) and "Let the database be again what it was at" in box.text():
            QTest.keyClick(box.button(answer), Qt.Key.Key_Space)
            return True
        return False

    return press


def steps(told: list[str], codes: list[list[str]], answer: QMessageBox.StandardButton) -> Iterator[Look]:
    """What a person does; each says whether it could be done already."""

    def hear(window: MainWindow) -> bool:
        box = seen(QMessageBox, window)
        if isinstance(box, QMessageBox) and can_work(window):
            told.append(box.text())
            codes.append([clerk.clerk_code for clerk in window.work.desk.records.clerks()])
            box.close()
            return True
        return False

    yield from (can_work, open_dialog, list_copies, take, say(answer), hear)


def run(url: str, put_back: Callable[[str, Path], str], looks: Iterator[Look]) -> int:
    """The program's window, in which these steps are done one after the other; it is closed at their end."""
    timer, todo = QTimer(interval=20), list(looks)

    def ask() -> None:
        for window in windows():
            if not todo:
                window.leave()
            elif todo[0](window):
                todo.pop(0)
            return

    timer.timeout.connect(ask)
    timer.start()
    status = run_window(partial(bootstrap.open_desk, url, vault=MemoryVault()), restore=put_back)
    timer.stop()
    return status


@pytest.mark.usefixtures("qtbot")
def test_the_window_opens_again_with_what_was(copied: str) -> None:
    told: list[str] = []
    codes: list[list[str]] = []
    assert run(copied, restore, steps(told, codes, QMessageBox.StandardButton.Yes)) == 0
    assert "What was sent since then is remembered and is not sent again." in told[0]
    assert codes == [["ANN"]]


@pytest.mark.usefixtures("qtbot")
def test_what_stands_against_it_is_told_and_the_hotel_is_as_it_was(copied: str) -> None:
    told: list[str] = []
    codes: list[list[str]] = []
    assert run(copied, refused, steps(told, codes, QMessageBox.StandardButton.Yes)) == 0
    assert told == ["The database is in use by FRONT-DESK."]
    assert codes == [["ANN", "BEN"]]


@pytest.mark.usefixtures("qtbot")
def test_a_window_says_that_a_copy_is_put_into_place(copied: str) -> None:
    shown: list[str] = []
    made: list[str] = []
    seen_it, timer = threading.Event(), QTimer(interval=20)

    def look() -> None:
        for each in QApplication.topLevelWidgets():
            if each.objectName() == "waiting_window" and each.isVisible():
                each.close()
                if each.isVisible() and not seen_it.is_set():
                    shown.extend(label.text() for label in each.findChildren(QLabel))
                    seen_it.set()

    def slowly(place: str, copy: Path) -> str:
        made.append(shown_moment(datetime.fromtimestamp(copy.stat().st_mtime, UTC)))
        assert seen_it.wait(20)
        return restore(place, copy)

    timer.timeout.connect(look)
    timer.start()
    assert run(copied, slowly, steps([], [], QMessageBox.StandardButton.Yes)) == 0
    timer.stop()
    assert shown == [f"Putting the copy of {made[0]} into place. The window then opens again."]


@pytest.mark.usefixtures("qtbot")
def test_a_no_restores_nothing(copied: str) -> None:
    looks = list(steps([], [], QMessageBox.StandardButton.No))[:-1]
    assert run(copied, pytest.fail, iter(looks)) == 0
    with bootstrap.open_desk(copied, vault=MemoryVault()) as desk:
        assert [clerk.clerk_code for clerk in desk.records.clerks()] == ["ANN", "BEN"]


def test_who_keeps_what_is_typed_keeps_the_database_too(
    qtbot: QtBot, window: MainWindow, form: SetupForm, tmp_path: Path
) -> None:
    editor(form, "email_server_ip").setText("mail.hotel.example")
    window.leave_to_restore(tmp_path / "copy.db", "2026-11-29 08:00")
    qtbot.waitUntil(lambda: seen(QMessageBox, window) is not None)
    QTest.keyClick(seen(QMessageBox, window), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.work.is_closing)
    assert window.isVisible()
    assert window.restoring is None
    window.close()
    assert window.restoring is None


@pytest.mark.usefixtures("qtbot", "beside_a_tray")
def test_the_window_that_opens_again_can_be_closed_before_its_desk_is_there(copied: str, qapp: QApplication) -> None:
    opened, closed = 0, threading.Event()
    timer, todo = QTimer(interval=20), list(steps([], [], QMessageBox.StandardButton.Yes))[:-1]
    without_end = QTimer(interval=20_000, singleShot=True)
    without_end.timeout.connect(lambda: qapp.exit(3))

    @contextmanager
    def opening() -> Iterator[Desk]:
        nonlocal opened
        opened += 1
        if opened == 2:
            closed.wait(30)
        with bootstrap.open_desk(copied, vault=MemoryVault()) as desk:
            yield desk

    def ask() -> None:
        for window in windows():
            if todo and todo[0](window):
                todo.pop(0)
            elif not todo and opened == 2:
                window.closed.connect(closed.set)
                window.close()
            return

    timer.timeout.connect(ask)
    timer.start()
    without_end.start()
    assert run_window(opening, restore=restore) == 0
    timer.stop()
    closed.set()


@pytest.fixture
def beside_a_tray(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    qapp.setWindowIcon(QIcon(str(paths.resources() / "icons" / "trace-mailer.svg")))
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)


@pytest.mark.usefixtures("qtbot")
def test_signals_are_heeded_until_the_desk_is_left(sqlite_hotel: str) -> None:
    """A Windows console that closes is answered then, and ends the program."""
    usual, heeded = signal.getsignal(signal.SIGTERM), []
    timer = QTimer(interval=20)

    @contextmanager
    def opening() -> Iterator[Desk]:
        with bootstrap.open_desk(sqlite_hotel, vault=MemoryVault()) as desk:
            yield desk
        heeded.append(signal.getsignal(signal.SIGTERM) != usual)

    timer.timeout.connect(lambda: [each.leave() for each in windows() if can_work(each)])
    timer.start()
    assert run_window(opening) == 0
    timer.stop()
    assert heeded == [True]


def test_copies_are_listed_newest_first(copied: str, tmp_path: Path) -> None:
    folder = copies_folder(tmp_path / "hotel.db")
    (daily,) = folder.iterdir()
    restore(str(tmp_path / "hotel.db"), daily)
    with bootstrap.open_desk(copied, vault=MemoryVault()) as desk:
        listed = desk.moving.copies()
        assert FileCopies(desk.database).listed() == listed  # type: ignore[arg-type]
    assert [each.file.name[:12] for each in listed] == ["hotel-before", "hotel-daily-"]
    assert all(each.size > 10_000 and each.megabytes.endswith(" MB") for each in listed)
