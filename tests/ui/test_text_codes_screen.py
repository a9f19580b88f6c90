"""Clerk | Text Codes, and F8 in a text, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.core.text_codes import TextCode
from app.engine.desk import Desk
from app.ui.look_up import LookUpDialog
from app.ui.main_window import MainWindow
from app.ui.text_code_look_up import TextCodeLookUp
from app.ui.text_codes_screen import TextCodeDialog, TextCodesScreen
from tests.ui.test_traces_screen import back_in, gone, here, press, type_in

Key = Qt.Key


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> TextCodesScreen:
    screen = window.work.open("TXCD")
    assert isinstance(screen, TextCodesScreen)
    qtbot.waitUntil(lambda: screen.model.rowCount() > 10)
    qtbot.waitUntil(screen.view.hasFocus)
    return screen


def test_the_house_changes_its_text_codes(
    qtbot: QtBot, window: MainWindow, screen: TextCodesScreen, desk: Desk
) -> None:
    press(qtbot, Key.Key_F6)
    dialog = here(qtbot, window, TextCodeDialog)
    assert isinstance(dialog, TextCodeDialog)
    type_in(qtbot, "vip")
    press(qtbot, Key.Key_Return)
    type_in(qtbot, "A guest of the owner")
    press(qtbot, Key.Key_F2)
    qtbot.waitUntil(lambda: dialog.form.problems() == {"code": "there is VIP already."})
    dialog.form.fill({"code": "vvip"})
    press(qtbot, Key.Key_F2)
    gone(qtbot, window, TextCodeDialog)
    qtbot.waitUntil(lambda: TextCode(code="VVIP", text="A guest of the owner") in desk.text_codes.all())
    back_in(qtbot, screen.view)
    screen.view.selectRow(0)
    first = screen.model.row(0).code
    press(qtbot, Key.Key_Return)
    dialog = here(qtbot, window, TextCodeDialog)
    assert isinstance(dialog, TextCodeDialog)
    dialog.form.entries["text"].set_text("Something else")
    press(qtbot, Key.Key_F2)
    gone(qtbot, window, TextCodeDialog)
    qtbot.waitUntil(lambda: screen.model.row(0) == TextCode(code=first, text="Something else"))
    back_in(qtbot, screen.view)
    press(qtbot, Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    question = here(qtbot, window, QMessageBox)
    assert isinstance(question, QMessageBox)
    qtbot.keyClick(question.button(QMessageBox.StandardButton.Yes), Key.Key_Space)
    qtbot.waitUntil(lambda: first not in {code.code for code in desk.text_codes.all()})


def test_f8_lists_the_codes_where_none_was_typed(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    editor = QPlainTextEdit(window)
    editor.show()
    editor.setFocus()
    look_up = TextCodeLookUp(desk.text_codes, window.work.bridge)
    for typed, filtered in (("Room 12: pil", "pil"), ("Please, ", "")):
        editor.clear()
        qtbot.keyClicks(editor, typed)
        look_up.expand(editor)
        dialog = here(qtbot, window, LookUpDialog)
        assert isinstance(dialog, LookUpDialog)
        assert dialog.filter.text() == filtered
        if not filtered:
            qtbot.keyClicks(dialog.filter, "pillw")
        qtbot.keyClick(dialog.filter, Key.Key_Return)
        gone(qtbot, window, LookUpDialog)
        assert editor.toPlainText() == typed.removesuffix("pil") + "Extra pillows and blankets in room"
        QApplication.processEvents()
