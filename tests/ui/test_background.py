"""The window goes into the tray, comes back, and ends. The offscreen platform has no tray: it is said to be there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QCheckBox, QMessageBox, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app import paths
from app.core.feeds import FeedSetup
from app.engine.desk import Desk
from app.engine.events import Activity, CourierState
from app.ui.background import Background
from app.ui.kept import Kept
from app.ui.main_window import MainWindow
from app.ui.setup_form import SetupForm
from app.ui.single_instance import Instance
from app.ui.tray import Tray
from tests.windows import catch_up

URL = "sqlite:///hotel.db"


@pytest.fixture(autouse=True)
def icon(qapp: QApplication) -> None:
    qapp.setWindowIcon(QIcon(str(paths.resources() / "icons" / "trace-mailer.svg")))


@pytest.fixture
def background(qapp: QApplication, window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Background:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    background = Background(qapp, window, Kept())
    background.begin(desk, window.work.bridge, hidden=False)
    return background


def question(window: MainWindow) -> QMessageBox:
    [box] = window.findChildren(QMessageBox)
    return box


def answer(qtbot: QtBot, window: MainWindow, button: QMessageBox.StandardButton, *, always: bool = False) -> None:
    box = question(window)
    if always:
        again = box.checkBox()
        assert isinstance(again, QCheckBox)
        qtbot.keyClick(again, Qt.Key.Key_Space)
    qtbot.keyClick(box.button(button), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))


@pytest.mark.usefixtures("background")
def test_a_closed_window_goes_on_in_the_tray_if_the_user_wants_it(qtbot: QtBot, window: MainWindow) -> None:
    window.close()
    assert window.isVisible()
    with qtbot.assertNotEmitted(window.closed):
        answer(qtbot, window, QMessageBox.StandardButton.Yes)
    assert not window.isVisible()


@pytest.mark.usefixtures("background")
def test_the_answer_is_kept_and_not_asked_for_again(qtbot: QtBot, window: MainWindow) -> None:
    window.close()
    answer(qtbot, window, QMessageBox.StandardButton.Yes, always=True)
    window.show()
    window.close()
    assert not window.findChildren(QMessageBox)
    assert not window.isVisible()
    assert Kept().stays_in_tray() is True


@pytest.mark.usefixtures("background")
def test_no_ends_the_program_and_cancel_keeps_the_window(qtbot: QtBot, window: MainWindow) -> None:
    window.close()
    with qtbot.assertNotEmitted(window.closed):
        answer(qtbot, window, QMessageBox.StandardButton.Cancel)
    assert window.isVisible()
    window.close()
    with qtbot.waitSignal(window.closed):
        answer(qtbot, window, QMessageBox.StandardButton.No)


@pytest.mark.usefixtures("background")
def test_exit_ends_the_program_without_the_question(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.closed):
        window.commands.run("exit")
    assert not window.findChildren(QMessageBox)


@pytest.mark.usefixtures("background")
def test_exit_still_asks_about_unsaved_changes(qtbot: QtBot, window: MainWindow, form: SetupForm) -> None:
    form.form.fill({**form.form.texts(), "email_server_ip": "mail.hotel.example"})
    window.commands.run("exit")
    assert "Save the changes" in question(window).text()
    with qtbot.waitSignal(window.closed):
        answer(qtbot, window, QMessageBox.StandardButton.Discard)


def test_another_start_brings_the_window_back_and_the_installer_ends_it(
    qtbot: QtBot, window: MainWindow, background: Background, tmp_path: Path
) -> None:
    first = Instance(tmp_path, URL)
    assert first.claim()
    background.hear(first)
    window.hide()
    Instance(tmp_path, URL).ask_to_show()
    qtbot.waitUntil(window.isVisible)
    with qtbot.waitSignal(window.closed):
        first.asked.emit("quit")
    first.release()


@pytest.fixture
def tray(qtbot: QtBot, desk: Desk, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> tuple[Tray, list[str]]:
    told: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, _title, words, _kind: told.append(words))
    return Tray(desk, window.work.bridge, window), told


def test_a_trouble_is_told_once_and_again_after_it_was_over(tray: tuple[Tray, list[str]]) -> None:
    shown, told = tray
    trouble = CourierState(Activity.WAITING, server="mail", reason="The password is wrong.")
    for state in (trouble, CourierState(Activity.SENDING, total=3), trouble, CourierState(Activity.IDLE)):
        shown.show_courier(state)
    assert told == ["The password is wrong."]
    shown.show_courier(trouble)
    assert told == ["The password is wrong."] * 2
    assert shown.icon.toolTip().startswith("Trace Mailer: waiting for mail")


def test_a_feed_that_needs_a_person_is_told_once(
    qtbot: QtBot, tray: tuple[Tray, list[str]], desk: Desk, tmp_path: Path
) -> None:
    shown, told = tray
    usual = shown.icon.icon().cacheKey()
    desk.feeds.save(None, FeedSetup(name="Reports", place=str(tmp_path / "nowhere")))
    for _ in range(2):
        with qtbot.waitSignal(shown._bridge.feeds_changed):
            desk.feeds.run(desk.feeds.named("Reports"))
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert told[0].startswith("Reports: ")
    assert str(tmp_path / "nowhere") in told[0]
    assert shown.icon.icon().cacheKey() != usual
    desk.feeds.remove(desk.feeds.named("Reports").id)
    qtbot.waitUntil(lambda: shown.icon.icon().cacheKey() == usual)


def test_two_feeds_that_need_a_person_are_told_in_one_notice(
    qtbot: QtBot, tray: tuple[Tray, list[str]], desk: Desk, tmp_path: Path
) -> None:
    shown, told = tray
    catch_up(shown._bridge)
    for name in ("Clerks", "Traces"):
        desk.feeds.save(None, FeedSetup(name=name, place=str(tmp_path / name)))
        desk.feeds.run(desk.feeds.named(name))
    shown.show_feeds(desk.feeds.listed())
    assert len(told) == 1
    assert [line.partition(":")[0] for line in told[0].splitlines()] == ["Clerks", "Traces"]


def test_the_menu_sends_now_opens_and_leaves(qtbot: QtBot, tray: tuple[Tray, list[str]], desk: Desk) -> None:
    shown, _told = tray
    opening, sending, leaving = shown.icon.contextMenu().actions()
    with qtbot.waitSignal(shown.opened):
        opening.trigger()
    with qtbot.waitSignal(shown.left):
        leaving.trigger()
    assert not desk.courier._woken.is_set()
    sending.trigger()
    assert desk.courier._woken.is_set()
