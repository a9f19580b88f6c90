"""What is typed faster than the database answers: nothing is lost, and nothing gets into the wrong record."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.core.records import Clerk, Department, Guest
from app.engine.desk import Desk
from app.ui.export_dialog import ExportDialog
from app.ui.find_dialog import FindDialog
from app.ui.import_dialog import ImportDialog
from app.ui.look_up import LookUpDialog
from app.ui.people import ClerkScreen, GuestScreen
from app.ui.record_screen import RecordScreen
from app.ui.test_email_dialog import TestEmailDialog
from app.ui.trace_dialogs import TraceEntryDialog
from app.ui.traces_screen import TracesScreen
from tests.ui.conftest import Slow
from tests.ui.hands import Hands

Key = Qt.Key
Answer = QMessageBox.StandardButton


@pytest.fixture
def screen(hands: Hands, desk: Desk) -> ClerkScreen:
    for code in ("A", "B", "C"):
        desk.records.save(Clerk(clerk_code=code, name=f"Clerk {code}"))
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "A")
    return screen


def names(desk: Desk) -> list[str]:
    return [each.name for each in desk.records.clerks()]


def test_a_name_that_is_typed_before_its_record_is_there(
    qtbot: QtBot, hands: Hands, desk: Desk, screen: ClerkScreen, slow: Slow
) -> None:
    gate = slow()
    hands.press(Key.Key_F10)
    hands.type("Ann")
    hands.press(Key.Key_Return, Key.Key_Tab)
    hands.type("ann@hotel.example")
    hands.press(Key.Key_F2, Key.Key_F10)
    hands.type("cid@hotel.example")
    assert screen.form.texts()["name"] == "Clerk A"
    gate.set()
    qtbot.waitUntil(lambda: screen.form.texts()["email"] == "cid@hotel.example")
    hands.press(Key.Key_F2)
    qtbot.waitUntil(lambda: screen.says.text() == "Saved.")
    assert names(desk) == ["Clerk A", "Ann", "Clerk C"]
    assert [each.email for each in desk.records.clerks()] == ["", "ann@hotel.example", "cid@hotel.example"]


def test_what_is_typed_while_saving_stays_where_it_is_typed(
    qtbot: QtBot, hands: Hands, desk: Desk, screen: ClerkScreen, slow: Slow
) -> None:
    hands.type("Ann")
    gate = slow()
    hands.press(Key.Key_F2)
    hands.type("e")
    assert screen.form.texts()["name"] == "Anne"
    hands.press(Key.Key_F2, Key.Key_F10)
    hands.type("Bob")
    gate.set()
    qtbot.waitUntil(lambda: screen.form.texts()["name"] == "Bob")
    assert names(desk) == ["Anne", "Clerk B", "Clerk C"]
    screen.discard()


@pytest.mark.parametrize("commit", ["é", "日本"])
def test_letters_that_an_input_method_makes_wait_too(
    qtbot: QtBot, hands: Hands, screen: ClerkScreen, slow: Slow, commit: str
) -> None:
    gate = slow()
    hands.press(Key.Key_F10)
    event = QInputMethodEvent()
    event.setCommitString(commit)
    QApplication.sendEvent(hands.cursor(), event)
    hands.type("x")
    gate.set()
    qtbot.waitUntil(lambda: screen.form.texts()["name"] == f"{commit}x")
    assert screen.code == "B"
    screen.discard()


def test_what_was_typed_for_a_record_after_the_last_is_told_not_put_into_the_last(
    qtbot: QtBot, hands: Hands, screen: ClerkScreen, slow: Slow
) -> None:
    hands.press(Key.Key_F10, Key.Key_F10)
    hands.shows(screen, "C")
    gate = slow()
    hands.press(Key.Key_F10)
    hands.type("Dora")
    gate.set()
    qtbot.waitUntil(lambda: "“Dora” was typed for what did not open, and is not taken." in screen.says.text())
    assert screen.says.text().startswith("This is the last record.")
    assert not screen.unsaved()
    hands.type("Cid")
    assert screen.form.texts()["name"] == "Cid"
    screen.discard()


def test_what_was_typed_after_a_refused_save_is_told_not_put_into_the_refused_record(
    qtbot: QtBot, hands: Hands, screen: ClerkScreen, slow: Slow
) -> None:
    hands.go_to(screen, "email")
    hands.type("no address")
    gate = slow()
    hands.press(Key.Key_F2, Key.Key_F10)
    hands.type("Bob")
    gate.set()
    qtbot.waitUntil(lambda: "“Bob”" in screen.says.text())
    assert list(screen.form.problems()) == ["email"]
    assert screen.form.texts()["email"] == "no address"
    screen.discard()


@pytest.mark.parametrize(("answer", "shown"), [(Answer.Save, "Cid"), (Answer.Discard, "Cid"), (Answer.Cancel, "Ann")])
def test_what_is_typed_before_a_question_waits_for_its_answer(
    qtbot: QtBot, hands: Hands, desk: Desk, screen: ClerkScreen, slow: Slow, answer: Answer, shown: str
) -> None:
    gate = slow()
    hands.press(Key.Key_F10)
    hands.type("Ann")
    hands.press(Key.Key_F10)
    hands.type("Cid")
    gate.set()
    assert hands.answer(answer) == "Save the changes to Clerk Maintenance?"
    qtbot.waitUntil(lambda: screen.form.texts()["name"] == shown)
    qtbot.waitUntil(lambda: names(desk)[1] == ("Ann" if answer == Answer.Save else "Clerk B"))
    assert ("“Cid”" in screen.says.text()) == (answer == Answer.Cancel)
    screen.discard()


def test_what_is_typed_after_find_goes_into_the_search(
    qtbot: QtBot, hands: Hands, screen: ClerkScreen, slow: Slow
) -> None:
    gate = slow()
    hands.press(Key.Key_F10, Key.Key_F7)
    hands.type("clerk c")
    gate.set()
    find = hands.over(FindDialog)
    assert find.filter.text() == "clerk c"
    find.reject()
    assert not screen.unsaved()


def test_what_is_typed_after_f8_is_looked_for(
    qtbot: QtBot, hands: Hands, desk: Desk, screen: ClerkScreen, slow: Slow
) -> None:
    for name in ("Front Desk", "Spa"):
        desk.records.save(Department(department=name))
    hands.go_to(screen, "department")
    gate = slow()
    hands.press(Key.Key_F10, Key.Key_F8)
    for letter in "spa":
        qtbot.keyClick(QApplication.focusWidget(), letter)
    gate.set()
    look_up = hands.over(FindDialog)
    qtbot.waitUntil(lambda: look_up.filter.text() == "spa" and look_up.table.rowCount() == 1)
    gate = slow()
    qtbot.keyClick(look_up.filter, Key.Key_Return)
    gate.set()
    qtbot.waitUntil(lambda: screen.form.texts()["department"] == "Spa")
    gate = slow()
    hands.press(Key.Key_F8)
    look_up = hands.over(FindDialog)
    assert (look_up.filter.text(), look_up.filter.selectedText()) == ("Spa", "Spa")
    qtbot.keyClicks(look_up.filter, "fro")
    qtbot.keyClick(look_up.filter, Key.Key_Return)
    gate.set()
    qtbot.waitUntil(lambda: screen.form.texts()["department"] == "Front Desk")
    screen.discard()


def test_commands_mean_the_record_that_they_were_given_for(
    qtbot: QtBot, hands: Hands, desk: Desk, screen: ClerkScreen, slow: Slow
) -> None:
    hands.go_to(screen, "language")
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    gate = slow()
    hands.press(Key.Key_F10, Key.Key_F8)
    assert hands.window.findChildren(LookUpDialog) == []
    gate.set()
    hands.over(LookUpDialog).reject()
    assert screen.code == "B"
    gate = slow()
    hands.press(Key.Key_F10)
    hands.press(Key.Key_C, with_keys=control | shift)
    assert hands.window.findChildren(TestEmailDialog) == []
    gate.set()
    hands.over(TestEmailDialog).reject()
    gate = slow()
    hands.press(Key.Key_F9)
    hands.press(Key.Key_Delete, with_keys=control | shift)
    gate.set()
    assert hands.answer(Answer.Yes).startswith("Delete Clerk B ")
    qtbot.waitUntil(lambda: names(desk) == ["Clerk A", "Clerk C"])


@pytest.mark.parametrize(("key", "kind"), [(Key.Key_I, ImportDialog), (Key.Key_E, ExportDialog)])
def test_a_dialog_that_opens_at_once_gets_none_of_the_keys_that_wait(
    qtbot: QtBot, hands: Hands, screen: ClerkScreen, slow: Slow, key: Qt.Key, kind: type[ImportDialog | ExportDialog]
) -> None:
    gate = slow()
    hands.press(Key.Key_F10)
    hands.type("Bob")
    hands.press(key, with_keys=Qt.KeyboardModifier.ControlModifier)
    dialog = hands.over(kind)
    qtbot.keyClicks(dialog.file, "a.csv")
    gate.set()
    qtbot.waitUntil(lambda: (screen.code, screen.form.texts()["name"]) == ("B", "Bob"))
    assert dialog.file.text() == "a.csv"
    dialog.reject()
    screen.discard()


@pytest.mark.parametrize("kind", [ClerkScreen, GuestScreen])
def test_what_is_typed_after_new_trace_waits_for_it_while_the_record_is_saved(
    qtbot: QtBot, hands: Hands, desk: Desk, slow: Slow, kind: type[RecordScreen]
) -> None:
    desk.records.save(Clerk(clerk_code="A", name="Ann"))
    desk.records.save(Guest(guest_no="7", last_name="Ito"))
    screen = hands.open("clerks" if kind is ClerkScreen else "guests", kind)
    hands.shows(screen, "A" if kind is ClerkScreen else "7")
    hands.type("Bob")
    gate = slow()
    hands.press(Key.Key_F2)
    hands.press(Key.Key_N, with_keys=Qt.KeyboardModifier.ControlModifier)
    for letter in "FD1":  # wherever the cursor is
        qtbot.keyClick(QApplication.focusWidget(), letter)
    gate.set()
    dialog = hands.over(TraceEntryDialog)
    qtbot.waitUntil(lambda: dialog.form.texts()["clerks"] == "FD1" and dialog.save_button.isEnabled())
    assert dialog.form.texts()["guest_no"] == ("" if kind is ClerkScreen else "7")
    assert "Bob" in screen.form.texts().values()
    assert not screen.unsaved()
    dialog.discard()


def test_keys_that_wait_for_a_record_get_into_no_dialog_that_was_asked_for_later(
    qtbot: QtBot, hands: Hands, screen: ClerkScreen, slow: Slow
) -> None:
    gate = slow()
    hands.press(Key.Key_F10)
    hands.type("Bob")
    hands.press(Key.Key_N, with_keys=Qt.KeyboardModifier.ControlModifier)
    gate.set()
    dialog = hands.over(TraceEntryDialog)
    assert dialog.form.texts()["clerks"] == ""
    qtbot.waitUntil(lambda: (screen.code, screen.form.texts()["name"]) == ("B", "Bob"))
    dialog.discard()
    screen.discard()


def test_a_record_that_comes_late_leaves_the_cursor_in_the_screen_that_was_opened_meanwhile(
    qtbot: QtBot, hands: Hands, screen: ClerkScreen, slow: Slow
) -> None:
    gate = slow()
    hands.press(Key.Key_F10)
    hands.type("Bob")
    hands.press(Key.Key_T, with_keys=Qt.KeyboardModifier.ControlModifier)
    traces = hands.window.work.opened(TracesScreen)
    assert traces is not None
    qtbot.waitUntil(traces.view.hasFocus)
    gate.set()
    qtbot.waitUntil(lambda: screen.code == "B" and screen.form.texts()["name"] == "Bob")
    assert traces.view.hasFocus()
    screen.discard()


def test_a_clerk_is_typed_right_after_the_screen_is_opened(qtbot: QtBot, hands: Hands, desk: Desk, slow: Slow) -> None:
    desk.records.save(Clerk(clerk_code="A"))
    gate = slow()
    screen = hands.window.work.open("clerks")
    assert isinstance(screen, ClerkScreen)
    hands.type("Ann")
    gate.set()
    qtbot.waitUntil(lambda: screen.form.texts()["name"] == "Ann")
    screen.discard()
