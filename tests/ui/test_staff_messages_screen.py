"""Clerk | Staff Messages, by keyboard: who sits here, written, read, answered."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.core.message_entry import Box, progress
from app.core.records import Clerk, Department, StaffMessage
from app.engine.desk import Desk
from app.ui.look_up import LookUpDialog
from app.ui.main_window import MainWindow
from app.ui.staff_message_dialogs import MessageEntryDialog, StaffMessageDialog
from app.ui.staff_messages_screen import StaffMessagesScreen
from tests.ui.test_traces_screen import back_in, gone, here, press, type_in

Key = Qt.Key


@pytest.fixture(autouse=True)
def _staff(desk: Desk) -> None:
    desk.records.save(Department(department="Front Desk"))
    for code in ("FD1", "FD2", "HSK"):
        department = "Front Desk" if code != "HSK" else ""
        desk.records.save(Clerk(clerk_code=code, department=department, email=f"{code.lower()}@hotel.example"))
    sent = datetime(2026, 11, 24, 8, tzinfo=UTC)
    text = "The lift is stuck.\nWhat shall I tell the guests?"
    desk.records.save(StaffMessage(message_id="1", from_clerk="HSK", to_clerk="FD1", sent_at=sent, text=text))


def open_as(qtbot: QtBot, window: MainWindow, code: str) -> StaffMessagesScreen:
    window.work.kept.keep_clerk(code)
    screen = window.work.open("MSGS")
    assert isinstance(screen, StaffMessagesScreen)
    qtbot.waitUntil(screen.view.hasFocus)
    return screen


def states(screen: StaffMessagesScreen) -> list[str]:
    return [progress(screen.model.row(number)) for number in range(screen.model.rowCount())]


def test_the_inbox_asks_who_sits_here_and_remembers(qtbot: QtBot, window: MainWindow) -> None:
    screen = open_as(qtbot, window, "")
    look_up = here(qtbot, window, LookUpDialog)
    assert isinstance(look_up, LookUpDialog)
    type_in(qtbot, "fd1")
    qtbot.waitUntil(lambda: look_up.table.rowCount() == 1)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: states(screen) == ["unread"])
    assert window.work.kept.clerk() == "FD1"
    assert screen.i_am.text() == "I am FD1 (F8)"


def test_a_message_is_read_and_answered(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    screen = open_as(qtbot, window, "FD1")
    qtbot.waitUntil(lambda: states(screen) == ["unread"])
    assert screen.says.text() == "1 unread"
    press(qtbot, Key.Key_Return)
    message = here(qtbot, window, StaffMessageDialog)
    assert isinstance(message, StaffMessageDialog)
    assert "What shall I tell the guests?" in message.findChild(QPlainTextEdit).toPlainText()
    qtbot.waitUntil(lambda: states(screen) == ["read"])
    press(qtbot, Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    answer = here(qtbot, window, MessageEntryDialog)
    assert isinstance(answer, MessageEntryDialog)
    qtbot.waitUntil(answer.form.entries["text"].editor.hasFocus)
    assert answer.form.texts()["clerks"] == "HSK"
    press(qtbot, Key.Key_F2)
    qtbot.waitUntil(lambda: answer.form.problems() == {"text": "may not be blank."})
    type_in(qtbot, "Use the stairs, sorry")
    press(qtbot, Key.Key_F2)
    gone(qtbot, window, MessageEntryDialog)
    qtbot.waitUntil(lambda: states(screen) == ["answered"])
    assert screen.says.text() == "1 message sent.  0 unread"
    [sent] = desk.messages.listed("HSK").rows
    assert (sent.message.from_clerk, sent.message.text) == ("FD1", "Use the stairs, sorry")
    back_in(qtbot, screen.view)
    press(qtbot, Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.says.text() == "1 message sent.  1 unread")


def test_a_message_to_a_department_goes_to_each_of_its_clerks(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    screen = open_as(qtbot, window, "HSK")
    press(qtbot, Key.Key_F6)
    dialog = here(qtbot, window, MessageEntryDialog)
    assert isinstance(dialog, MessageEntryDialog)
    press(qtbot, Key.Key_Return)
    type_in(qtbot, "front")
    press(qtbot, Key.Key_F8)
    look_up = here(qtbot, window, LookUpDialog)
    assert isinstance(look_up, LookUpDialog)
    qtbot.waitUntil(lambda: look_up.chosen() is not None)
    press(qtbot, Key.Key_Return)
    gone(qtbot, window, LookUpDialog)
    back_in(qtbot, dialog.form.entries["departments"].editor)
    press(qtbot, Key.Key_Return)
    type_in(qtbot, "Meeting at nine")
    press(qtbot, Key.Key_F2)
    gone(qtbot, window, MessageEntryDialog)
    box = screen.findChild(QComboBox, "box")
    box.setCurrentIndex(box.findData(Box.SENT))
    qtbot.waitUntil(lambda: screen.model.rowCount() == 3)
    assert sorted(screen.model.row(number).message.to_clerk for number in range(3)) == ["FD1", "FD1", "FD2"]
    assert not screen.can("reply")


def test_who_is_signed_on_is_asked_nothing(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    desk.signed_on.sign_on("FD1")
    screen = open_as(qtbot, window, "HSK")
    qtbot.waitUntil(lambda: states(screen) == ["unread"])
    assert screen.i_am.text() == "I am FD1"
    assert not screen.i_am.isEnabled()


def test_the_status_line_counts_what_is_unread(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    unread = window.status.findChild(QLabel, "unread_messages")
    assert unread is not None
    assert unread.text() == ""
    desk.signed_on.sign_on("fd1")
    window.work.changed.emit()
    qtbot.waitUntil(lambda: unread.text() == "1 unread message")
    assert unread.toolTip() == "Staff messages to fd1"
    sent = datetime(2026, 11, 24, 9, tzinfo=UTC)
    desk.records.save(StaffMessage(message_id="2", from_clerk="HSK", to_clerk="FD1", sent_at=sent, text="Well?"))
    qtbot.waitUntil(lambda: unread.text() == "2 unread messages")
    desk.messages.set_read(["1", "2"])
    qtbot.waitUntil(lambda: unread.text() == "")
    desk.messages.set_read(["1"], read=False)
    qtbot.waitUntil(lambda: unread.text() == "1 unread message")
    desk.signed_on.sign_on("")
    window.work.changed.emit()
    assert unread.text() == ""


def test_nothing_is_counted_while_somebody_must_sign_on(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    unread = window.status.findChild(QLabel, "unread_messages")
    assert unread is not None
    open_as(qtbot, window, "FD1")
    window.work.changed.emit()
    qtbot.waitUntil(lambda: unread.text() == "1 unread message")
    desk.signed_on.sign_on("", None)
    window.work.changed.emit()
    assert unread.text() == ""
