from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.core.errors import ChangedMeanwhile
from app.core.meanwhile import settled
from app.core.records import Clerk
from app.ui.conflict_dialog import Choices, ConflictDialog

BASE = Clerk(clerk_code="ANN", name="Ann")
MINE = Clerk(clerk_code="ANN", name="Anna")
THEIRS = Clerk(clerk_code="ANN", name="Ann", department="HK")
BOTH = Clerk(clerk_code="ANN", name="Anna", department="HK")


@pytest.fixture
def answers() -> list[Any]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, answers: list[Any]) -> ConflictDialog:
    with pytest.raises(ChangedMeanwhile) as raised:
        settled(BASE, MINE, THEIRS, "by BOB at desk-2")
    choices = Choices(
        lambda *given: answers.append(given), lambda theirs: answers.append(theirs), lambda: answers.append("back")
    )
    dialog = ConflictDialog(raised.value, choices, None)  # type: ignore[arg-type]
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def test_it_shows_who_changed_what(dialog: ConflictDialog) -> None:
    assert "BOB at desk-2" in dialog.findChild(QLabel, "conflict_words").text()
    model = dialog.view.model()
    cells = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
    assert cells == [["Name", "Ann", "Ann", "Anna"], ["Department", "", "HK", ""]]


@pytest.mark.parametrize(("name", "answer"), [("keep_mine", (BOTH, THEIRS)), ("take_theirs", THEIRS)])
def test_one_or_the_other_is_chosen(
    qtbot: QtBot, dialog: ConflictDialog, answers: list[Any], name: str, answer: Any
) -> None:
    qtbot.keyClick(dialog.findChild(QPushButton, name), Qt.Key.Key_Space)
    assert answers == [answer]
    assert not dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_esc_and_enter_go_back_to_the_form(
    qtbot: QtBot, dialog: ConflictDialog, answers: list[Any], key: Qt.Key
) -> None:
    qtbot.keyClick(dialog, key)
    assert answers == ["back"]
