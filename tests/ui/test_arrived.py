"""The demo's pane of letters that arrived."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from app.ui.arrived import ArrivedPane
from app.ui.main_window import MainWindow
from tests.ui.conftest import Slow


def test_letters_show_as_they_arrive_whoever_sent_them(qtbot: QtBot, window: MainWindow) -> None:
    letters: list[tuple[str, str, str]] = []
    pane = ArrivedPane(lambda: list(letters), window.work.bridge, window)
    qtbot.waitUntil(lambda: "F2" in pane.view.accessibleDescription())
    letters.append(("ann@hotel.example", "Test letter", "It works."))
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    assert pane.windowTitle() == "Letters that arrived: 1"
    assert pane.view.accessibleDescription() == ""


def test_it_looks_again_only_once_it_was_answered(qtbot: QtBot, window: MainWindow, slow: Slow) -> None:
    gate = slow()
    pane = ArrivedPane(list, window.work.bridge, window)
    (timer,) = pane.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert not timer.isActive()
    gate.set()
    qtbot.waitUntil(timer.isActive)
