"""Forms generated from declared fields, wherever they stand: the keys of their fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from app.core.kinds import Choice
from app.ui.import_dialog import ImportDialog
from app.ui.look_up import LookUpDialog
from app.ui.main_window import MainWindow
from app.ui.text_codes_screen import TextCodeDialog, TextCodesScreen
from tests.ui.hands import Hands
from tests.ui.test_traces_screen import here, press

Key, Hold = Qt.Key, Qt.KeyboardModifier
NO_LIST = "{field} has no list. F1 tells what it takes."
NO_LIST_NOR_HELP = "{field} has no list."


def test_f8_in_a_dialog_says_that_a_field_has_no_list(qtbot: QtBot, window: MainWindow) -> None:
    screen = window.work.open("text_codes")
    assert isinstance(screen, TextCodesScreen)
    screen.new()
    dialog = here(qtbot, window, TextCodeDialog)
    assert isinstance(dialog, TextCodeDialog)
    press(qtbot, Key.Key_F8)
    assert dialog.says.text() == NO_LIST.format(field="Code")
    press(qtbot, Key.Key_X)
    assert dialog.says.text() == ""
    dialog.discard()


def test_a_letter_with_alt_is_typed_nowhere(qtbot: QtBot, window: MainWindow) -> None:
    screen = window.work.open("text_codes")
    assert isinstance(screen, TextCodesScreen)
    screen.new()
    dialog = here(qtbot, window, TextCodeDialog)
    assert isinstance(dialog, TextCodeDialog)
    for key in ("code", "text"):
        editor = dialog.form.entries[key].editor
        editor.setFocus()
        for held in (Hold.AltModifier, Hold.AltModifier | Hold.ShiftModifier):
            QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Y, held, "y"))
        assert dialog.form.texts()[key] == ""
        alt_gr = Hold.AltModifier | Hold.ControlModifier
        QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, Key.Key_At, alt_gr, "@"))
        assert dialog.form.texts()[key] == "@"
    dialog.discard()


@pytest.mark.parametrize(
    ("name", "words"), [("traces", NO_LIST), ("deliveries", NO_LIST), ("changes", NO_LIST_NOR_HELP)]
)
def test_f8_above_a_list_opens_what_a_field_can_hold_or_says_that_it_has_no_list(
    qtbot: QtBot, window: MainWindow, hands: Hands, name: str, words: str
) -> None:
    screen = window.work.open(name)
    box = screen.findChild(QComboBox)
    assert box is not None
    hands.press(Key.Key_F7, Key.Key_F8)
    assert hands.said() == words.format(field="Find")
    box.setFocus()
    hands.press(Key.Key_F8)
    qtbot.waitUntil(box.view().isVisible)
    box.hidePopup()


def test_a_text_that_the_list_has_no_room_for_is_told_beneath(qtbot: QtBot, window: MainWindow, hands: Hands) -> None:
    long = "Please put a baby cot, a small bath and warm blankets into the room before the guests arrive. " * 2
    choices = [Choice("BABY", long.strip()), Choice("BED", "Extra bed")]
    LookUpDialog("Text Codes", choices, "", window).open()
    dialog = hands.over(LookUpDialog)
    beneath = dialog.findChild(QLabel, "choice_help")
    assert beneath is not None
    qtbot.waitUntil(lambda: beneath.text() == long.strip())
    qtbot.keyClick(dialog.filter, Key.Key_Down)
    assert beneath.text() == ""


def test_f8_in_any_dialog_opens_a_list_box_and_says_that_other_fields_have_no_list(
    qtbot: QtBot, window: MainWindow, hands: Hands
) -> None:
    window.commands.run("import")
    dialog = hands.over(ImportDialog)
    qtbot.keyClick(dialog.file, Key.Key_F8)
    assert hands.said() == NO_LIST_NOR_HELP.format(field="CSV file")
    dialog.kind.setFocus()
    qtbot.keyClick(dialog.kind, Key.Key_F8)
    qtbot.waitUntil(dialog.kind.view().isVisible)
    dialog.kind.hidePopup()
