"""Forms generated from declared fields, wherever they stand: the keys of their fields."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.text_codes_screen import TextCodeDialog, TextCodesScreen
from app.ui.traces_screen import TracesScreen
from tests.ui.test_traces_screen import here, press

Key, Hold = Qt.Key, Qt.KeyboardModifier
NO_LIST = "{field} has no list. F1 tells what it takes."


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


def test_f8_above_a_list_says_that_a_field_has_no_list(qtbot: QtBot, window: MainWindow) -> None:
    screen = window.work.open("traces")
    assert isinstance(screen, TracesScreen)
    qtbot.waitUntil(lambda: screen.view.hasFocus() and screen.says.text() == "0 traces")
    press(qtbot, Key.Key_F7)
    press(qtbot, Key.Key_F8)
    assert screen.says.text() == NO_LIST.format(field="Find")
