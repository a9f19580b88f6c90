"""A list without rows says in the list itself what to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.text_codes import TextCode
from app.engine.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.screen import ListScreen
from app.ui.screens import SCREENS
from app.ui.text_codes_screen import TextCodesScreen
from tests.ui.conftest import Slow

NEVER_EMPTY = ("letters", "workstations")
FORMS = ("email_setup", "clerks", "departments", "guests")


def drawn(screen: ListScreen) -> bool:
    """Whether anything is painted in the list."""
    image = screen.view.viewport().grab().toImage()
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(0, image.height(), 3)}
    return len(colours) > 1


@pytest.fixture(autouse=True)
def _no_text_codes(desk: Desk) -> None:
    for each in desk.text_codes.all():
        desk.text_codes.remove(each.code)


@pytest.mark.parametrize("name", [row.id for row in SCREENS if row.id not in (*NEVER_EMPTY, *FORMS)])
def test_every_empty_list_says_what_to_do(qtbot: QtBot, window: MainWindow, name: str) -> None:
    screen = window.work.open(name)
    assert isinstance(screen, ListScreen)
    qtbot.waitUntil(lambda: screen.view.accessibleDescription() != "")
    assert drawn(screen)


def test_nothing_is_said_before_it_is_known_or_once_there_is_a_row(
    qtbot: QtBot, window: MainWindow, desk: Desk, slow: Slow
) -> None:
    gate = slow()
    screen = window.work.open("text_codes")
    assert isinstance(screen, TextCodesScreen)
    assert screen.view.accessibleDescription() == ""
    gate.set()
    qtbot.waitUntil(lambda: "F6 adds one" in screen.view.accessibleDescription())
    desk.text_codes.add(TextCode(code="XB", text="Extra bed"))
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
    assert screen.view.accessibleDescription() == ""
    assert screen.model.index(0, 0).data(Qt.ItemDataRole.DisplayRole) == "XB"
