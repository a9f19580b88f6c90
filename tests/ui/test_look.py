"""Colours and places of many screens change without holding up the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui import look
from app.ui.main_window import MainWindow


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


def test_a_change_of_colours_lets_keys_be_heard_and_ends_complete(
    qtbot: QtBot, application: QApplication, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    look.put_on(application)
    field = window.work.open("email_setup").findChild(QLineEdit)
    assert field is not None
    monkeypatch.setattr(look, "scheme", lambda: "dark")
    turns: list[bool] = []
    heart = QTimer(interval=0)
    heart.timeout.connect(lambda: turns.append(window.updatesEnabled()))
    heart.start()
    look.change(application)
    qtbot.waitUntil(window.updatesEnabled)
    assert turns.count(False) >= 2  # the window lived on, and nothing half done was seen
    assert application.palette().color(QPalette.ColorRole.Window) == look.colour("window")
    assert look.colours()["line"]["dark"] in application.styleSheet()
    picture = field.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 3) == look.colour("base")


def test_tiled_screens_stand_beside_each_other_and_are_painted(qtbot: QtBot, window: MainWindow) -> None:
    for name in ("email_setup", "deliveries", "clerks"):
        window.work.open(name)
    window.commands.run("tile")
    screens = window.area.subWindowList()
    qtbot.waitUntil(lambda: all(each.updatesEnabled() for each in screens))
    places = [each.geometry() for each in screens]
    assert not any(one.intersects(other) for one in places for other in places if one is not other)
