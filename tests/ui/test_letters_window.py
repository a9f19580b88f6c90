"""Mail | Letters and Guest | Send Alert, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.core.records import Guest, Trace
from app.engine.desk import Desk
from app.ui.letters_window import LettersWindow
from app.ui.look_up import LookUpDialog
from app.ui.main_window import MainWindow

Key, Button = Qt.Key, QMessageBox.StandardButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def letters(qtbot: QtBot, window: MainWindow, desk: Desk) -> Iterator[LettersWindow]:
    desk.records.save(Guest(guest_no="7", last_name="Krüger"))
    desk.records.save(
        Trace(trace_id="T1", trace_date=date(2026, 11, 24), clerk_code="A", text="<Bed> & more", guest_no="7")
    )
    window.work.open("letters")
    screen = window.findChild(LettersWindow)
    assert screen is not None
    qtbot.waitUntil(lambda: screen.preview.subject.text() != "")
    yield screen
    screen._changed.clear()


def own(desk: Desk) -> list[tuple[str, str]]:
    return [each.key for each in desk.letters.listed() if each.is_own]


def at_end(pane: QPlainTextEdit) -> None:
    pane.moveCursor(QTextCursor.MoveOperation.End)
    pane.setFocus()


def test_a_letter_is_changed_previewed_saved_and_put_back(
    qtbot: QtBot, letters: LettersWindow, desk: Desk, window: MainWindow
) -> None:
    assert letters.model.rowCount() == 32
    assert "<Bed> & more" in letters.preview.page.toPlainText()
    qtbot.keyClick(letters.view, Key.Key_Return)
    qtbot.keyClick(letters.editor.subject, Key.Key_End)
    qtbot.keyClicks(letters.editor.subject, " by ")
    qtbot.keyClick(letters.editor.subject, Key.Key_F8)
    look_up = window.findChild(LookUpDialog)
    assert look_up is not None
    qtbot.waitUntil(look_up.filter.hasFocus)
    qtbot.keyClicks(look_up.filter, "guest_name")
    qtbot.keyClick(look_up.filter, Key.Key_Return)
    qtbot.waitUntil(lambda: letters.preview.subject.text().endswith(" by Krüger"))
    assert own(desk) == []
    window.activateWindow()  # as a window manager does, which the offscreen platform has none of
    qtbot.waitUntil(letters.editor.subject.hasFocus)
    with qtbot.waitSignal(letters.refreshed):
        qtbot.keyClick(letters.editor.subject, Key.Key_F2)
    assert own(desk) == [("trace", "EN")]
    assert letters.marked().template.subject.endswith(" by {{ guest_name }}")
    assert not letters.save_button.isEnabled()
    qtbot.keyClick(letters.editor.subject, Key.Key_O, CONTROL)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    with qtbot.waitSignal(letters.refreshed):
        qtbot.keyClick(window.findChild(QMessageBox).button(Button.Yes), Key.Key_Space)
    assert own(desk) == []
    assert not letters.editor.subject.text().endswith("}} by {{ guest_name }}")


def test_a_mistake_is_shown_at_its_line_and_not_saved(qtbot: QtBot, letters: LettersWindow, desk: Desk) -> None:
    html = letters.editor.html
    letters.editor.tabs.setCurrentWidget(html)
    lines = html.blockCount()
    at_end(html)
    qtbot.keyClicks(html, "{{ gest_name }}")
    qtbot.waitUntil(lambda: letters.editor.problem.text() != "")
    assert letters.editor.problem.text() == f"HTML, line {lines}: there is no field gest_name. Did you mean guest_name?"
    (mark,) = html.extraSelections()
    assert mark.cursor.blockNumber() == lines - 1
    html.moveCursor(QTextCursor.MoveOperation.Start)
    letters.editor.subject.setFocus()
    with qtbot.waitSignal(letters.refreshed):
        qtbot.keyClick(letters.editor.subject, Key.Key_F2)
    qtbot.waitUntil(html.hasFocus)
    assert html.textCursor().blockNumber() == lines - 1
    assert own(desk) == []
    for _ in "{{ gest_name }}":
        qtbot.keyClick(html, Key.Key_End, CONTROL)
        qtbot.keyClick(html, Key.Key_Backspace)
    qtbot.waitUntil(lambda: letters.editor.problem.text() == "")
    assert html.extraSelections() == []
    assert not letters.save_button.isEnabled()


def test_changes_wait_by_letter_and_leaving_asks(
    qtbot: QtBot, letters: LettersWindow, desk: Desk, window: MainWindow
) -> None:
    qtbot.keyClicks(letters.editor.subject, "One ")
    qtbot.keyClick(letters.view, Key.Key_Down)
    assert letters.marked().key == ("trace", "FR")
    assert "chambre" in letters.editor.subject.text()
    qtbot.keyClicks(letters.editor.subject, "Deux ")
    qtbot.keyClick(letters.view, Key.Key_Up)
    assert letters.editor.subject.text().startswith("One Trace")
    index = letters.model.index(1, 2)
    assert letters.model.data(index) == "not saved"
    qtbot.keyClick(letters.view, Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    with qtbot.waitSignal(letters.stays):
        qtbot.keyClick(window.findChild(QMessageBox).button(Button.Cancel), Key.Key_Space)
    assert letters.isVisible()
    qtbot.keyClick(letters.view, Key.Key_Escape)
    box = window.findChildren(QMessageBox)[-1]
    with qtbot.waitSignal(letters.leave):
        qtbot.keyClick(box.button(Button.Save), Key.Key_Space)
    assert own(desk) == [("trace", "EN"), ("trace", "FR")]
    qtbot.waitUntil(lambda: window.findChild(LettersWindow) is None)


def test_the_preview_follows_the_part_in_front(qtbot: QtBot, letters: LettersWindow) -> None:
    assert "#f2f5f9" not in letters.preview.page.toHtml()
    with qtbot.waitSignal(letters.looked):
        qtbot.keyClick(letters.editor.tabs.tabBar(), Key.Key_Right)
    assert "#f2f5f9" in letters.preview.page.toHtml()  # the ground of a note, in the page around the HTML
    assert "<Bed> & more" in letters.preview.page.toPlainText()


def test_exit_with_a_changed_letter_saves_on_the_way_out(
    qtbot: QtBot, letters: LettersWindow, desk: Desk, window: MainWindow
) -> None:
    qtbot.keyClicks(letters.editor.subject, "One ")
    window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    qtbot.keyClick(window.findChild(QMessageBox).button(Button.Save), Key.Key_Space)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert own(desk) == [("trace", "EN")]


def test_exit_stays_at_a_letter_that_is_not_good(
    qtbot: QtBot, letters: LettersWindow, desk: Desk, window: MainWindow
) -> None:
    letters.editor.subject.setText("{{ nothing }}")
    window.close()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    with qtbot.waitSignal(letters.stays):
        qtbot.keyClick(window.findChild(QMessageBox).button(Button.Save), Key.Key_Space)
    assert window.isVisible()
    assert own(desk) == []
    letters._changed.clear()
    letters.close()
    assert window.isVisible()
