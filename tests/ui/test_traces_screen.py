"""Clerk | Traces, by keyboard: entered, repeated, resolved, opened again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.core.records import Clerk, Department, Guest, ListedTrace, Trace
from app.core.trace_filter import TraceFilter
from app.engine.desk import Desk
from app.ui.conflict_dialog import ConflictDialog
from app.ui.dialog import Dialog
from app.ui.look_up import LookUpDialog
from app.ui.main_window import MainWindow
from app.ui.trace_dialogs import TraceDialog, TraceEntryDialog
from app.ui.traces_screen import TracesScreen
from tests.ui.conftest import Slow
from tests.windows import catch_up

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TODAY = date.today()


@pytest.fixture(autouse=True)
def _staff(desk: Desk) -> None:
    desk.records.save(Department(department="Housekeeping"))
    for code, name in (("FD1", "Ann"), ("FD2", "Ben")):
        desk.records.save(Clerk(clerk_code=code, name=name, email=f"{code.lower()}@hotel.example"))
    stay = {"arrival": TODAY + timedelta(days=1), "departure": TODAY + timedelta(days=3)}
    desk.records.save(Guest(guest_no="7", last_name="Krüger", room="204", **stay))  # type: ignore[arg-type]


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> TracesScreen:
    screen = window.work.open("traces")
    assert isinstance(screen, TracesScreen)
    with qtbot.waitSignal(screen.refreshed):
        screen.refresh()
    qtbot.waitUntil(screen.view.hasFocus)
    return screen


def add(desk: Desk, number: str, days: int = 0, **fields: str) -> None:
    desk.records.save(
        Trace(trace_id=number, trace_date=TODAY + timedelta(days=days), **{"clerk_code": "FD1", "text": "x", **fields})
    )


def rows(screen: TracesScreen) -> list[ListedTrace]:
    return [screen.model.row(number) for number in range(screen.model.rowCount())]


def ids(screen: TracesScreen) -> list[str]:
    return [row.trace.trace_id for row in rows(screen)]


def here(qtbot: QtBot, window: MainWindow, kind: type) -> object:
    """The dialog of a type, once it is in front."""
    qtbot.waitUntil(lambda: window.findChild(kind) is not None and window.findChild(kind).isVisible())
    dialog = window.findChild(kind)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def type_in(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def clear(qtbot: QtBot) -> None:
    press(qtbot, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, Key.Key_Delete)


def back_in(qtbot: QtBot, widget: QWidget) -> None:
    """Return from a dialog, as a window manager does, which the offscreen platform has none of."""
    widget.window().activateWindow()
    qtbot.waitUntil(widget.window().isActiveWindow)
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def sit_down(window: MainWindow, code: str = "FD2") -> None:
    window.work.kept.keep_clerk(code)


def gone(qtbot: QtBot, window: MainWindow, kind: type) -> None:
    qtbot.waitUntil(lambda: not [each for each in window.findChildren(kind) if each.isVisible()])


def enter(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Enter a trace for FD1 by keyboard, up to the key that saves it."""
    press(qtbot, Key.Key_F6)
    dialog = here(qtbot, window, TraceEntryDialog)
    assert isinstance(dialog, TraceEntryDialog)
    qtbot.waitUntil(dialog.form.entries["clerks"].editor.hasFocus)
    type_in(qtbot, "fd1")
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_Return)
    type_in(qtbot, text)
    press(qtbot, Key.Key_F2)


def test_ten_traces_are_entered(qtbot: QtBot, window: MainWindow, screen: TracesScreen, desk: Desk) -> None:
    sit_down(window)
    for number in range(10):
        back_in(qtbot, screen.view)
        enter(qtbot, window, f"Towels, number {number}")
        gone(qtbot, window, TraceEntryDialog)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 10)
    assert {(row.trace.clerk_code, row.trace.entered_by, row.trace.trace_date) for row in rows(screen)} == {
        ("FD1", "FD2", TODAY)
    }
    qtbot.waitUntil(lambda: screen.says.text() == "1 trace entered.  10 traces")


def test_an_entry_that_is_saved_before_it_is_filled_in_is_saved_then(
    qtbot: QtBot, window: MainWindow, screen: TracesScreen, slow: Slow
) -> None:
    gate = slow()
    enter(qtbot, window, "Towels")
    gate.set()
    gone(qtbot, window, TraceEntryDialog)
    qtbot.waitUntil(lambda: [row.trace.trace_date for row in rows(screen)] == [TODAY])


def test_an_entry_that_is_given_up_before_it_is_filled_in_is_not_saved_under_the_question(
    qtbot: QtBot, window: MainWindow, screen: TracesScreen, desk: Desk, slow: Slow
) -> None:
    gate = slow()
    press(qtbot, Key.Key_F6)
    dialog = here(qtbot, window, TraceEntryDialog)
    assert isinstance(dialog, TraceEntryDialog)
    qtbot.waitUntil(dialog.form.entries["clerks"].editor.hasFocus)
    dialog.form.fill({"clerks": "FD1", "text": "Towels"})
    press(qtbot, Key.Key_F2)
    press(qtbot, Key.Key_Escape)
    question = here(qtbot, window, QMessageBox)
    assert isinstance(question, QMessageBox)
    gate.set()
    qtbot.waitUntil(dialog.save_button.isEnabled)
    catch_up(window.work.bridge)
    assert desk.traces.listed(TraceFilter()).rows == ()
    qtbot.keyClick(question.button(QMessageBox.StandardButton.Discard), Key.Key_Space)
    gone(qtbot, window, TraceEntryDialog)


def test_an_entry_is_repeated_over_a_stay_with_a_text_code_for_several_at_once(
    qtbot: QtBot, window: MainWindow, screen: TracesScreen, desk: Desk
) -> None:
    press(qtbot, Key.Key_F6)
    dialog = here(qtbot, window, TraceEntryDialog)
    assert isinstance(dialog, TraceEntryDialog)
    press(qtbot, Key.Key_F2)
    qtbot.waitUntil(lambda: "text" in dialog.form.problems())
    dialog.form.entries["clerks"].editor.setFocus()
    for typed in ("ann", "fd2"):
        type_in(qtbot, typed)
        press(qtbot, Key.Key_F8)
        look_up = here(qtbot, window, LookUpDialog)
        assert isinstance(look_up, LookUpDialog)
        qtbot.waitUntil(lambda: look_up.chosen() is not None)  # noqa: B023 - waited for in this round
        press(qtbot, Key.Key_Return)
        gone(qtbot, window, LookUpDialog)
        back_in(qtbot, dialog.form.entries["clerks"].editor)
    assert dialog.form.texts()["clerks"] == "FD1, FD2, "
    press(qtbot, Key.Key_Return)
    type_in(qtbot, "Housekeeping")
    press(qtbot, Key.Key_Return)
    text = dialog.form.entries["text"].editor
    assert isinstance(text, QPlainTextEdit)
    type_in(qtbot, "204: exbed")
    press(qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: text.toPlainText() == "204: Extra bed in room")
    press(qtbot, Key.Key_Tab)
    type_in(qtbot, "7")
    repeat = dialog.form.entries["repeat"].editor
    assert isinstance(repeat, QLineEdit)
    repeat.setFocus()
    repeat.selectAll()
    type_in(qtbot, "stay")
    days = [TODAY + timedelta(days=n) for n in (1, 2, 3)]
    qtbot.waitUntil(lambda: dialog.says.text() == f"Makes 9 traces, from {days[0]} to {days[-1]}.")
    press(qtbot, Key.Key_F2)
    gone(qtbot, window, TraceEntryDialog)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 9)
    assert sorted({row.trace.trace_date for row in rows(screen)}) == days
    assert {(row.trace.text, row.trace.room) for row in rows(screen)} == {("204: Extra bed in room", "204")}


def test_what_was_typed_is_kept_when_it_is_refused_and_asked_about_before_it_goes(
    qtbot: QtBot, window: MainWindow, screen: TracesScreen, desk: Desk
) -> None:
    press(qtbot, Key.Key_F6)
    dialog = here(qtbot, window, TraceEntryDialog)
    assert isinstance(dialog, TraceEntryDialog)
    dialog.form.fill({"clerks": "FD1, NOBODY", "text": "Fruit"})
    press(qtbot, Key.Key_F2)
    qtbot.waitUntil(lambda: "there is no clerk NOBODY" in dialog.form.problems().get("clerks", ""))
    assert dialog.form.texts()["text"] == "Fruit"
    press(qtbot, Key.Key_Escape)
    question = here(qtbot, window, QMessageBox)
    assert isinstance(question, QMessageBox)
    qtbot.keyClick(question, Key.Key_Escape)
    gone(qtbot, window, QMessageBox)
    assert dialog.isVisible()
    back_in(qtbot, dialog.form.entries["text"].editor)
    press(qtbot, Key.Key_Escape)
    question = here(qtbot, window, QMessageBox)
    assert isinstance(question, QMessageBox)
    qtbot.keyClick(question.button(QMessageBox.StandardButton.Discard), Key.Key_Space)
    gone(qtbot, window, TraceEntryDialog)
    assert desk.traces.listed(TraceFilter()).rows == ()


def test_traces_are_resolved_and_opened_again(
    qtbot: QtBot, window: MainWindow, screen: TracesScreen, desk: Desk
) -> None:
    for number in ("1", "2", "3", "4"):
        add(desk, number)
    qtbot.waitUntil(lambda: ids(screen) == ["1", "2", "3", "4"])
    sit_down(window)
    screen.view.selectRow(1)
    press(qtbot, Key.Key_Down, SHIFT)
    press(qtbot, Key.Key_F11)
    qtbot.waitUntil(lambda: ids(screen) == ["1", "4"])
    press(qtbot, Key.Key_F11, SHIFT)
    question = here(qtbot, window, QMessageBox)
    assert isinstance(question, QMessageBox)
    assert question.text().startswith("Resolve all 2 open traces that are shown?")
    qtbot.keyClick(question.button(QMessageBox.StandardButton.Yes), Key.Key_Space)
    qtbot.waitUntil(lambda: ids(screen) == [])
    assert not screen.can("resolve_all")
    state = screen.findChild(QComboBox, "state")
    back_in(qtbot, state)
    press(qtbot, Key.Key_Down)
    qtbot.waitUntil(lambda: ids(screen) == ["1", "2", "3", "4"])
    assert {row.resolved_by for row in rows(screen)} == {"FD2"}
    assert not screen.can("resolve")
    back_in(qtbot, screen.view)
    screen.view.selectRow(2)
    assert "Resolved by FD2, " in screen.detail.toPlainText()
    press(qtbot, Key.Key_F11, CONTROL)
    qtbot.waitUntil(lambda: ids(screen) == ["1", "2", "4"])
    assert [row.trace.trace_id for row in desk.traces.listed(TraceFilter(state="OPEN")).rows] == ["3"]


def test_traces_are_worked_off_from_the_middle_of_the_list(
    qtbot: QtBot, window: MainWindow, screen: TracesScreen, desk: Desk
) -> None:
    for number in ("1", "2", "3", "4", "5"):
        add(desk, number)
    qtbot.waitUntil(lambda: ids(screen) == ["1", "2", "3", "4", "5"])
    sit_down(window)
    screen.view.selectRow(2)
    for left, marked in ((["1", "2", "4", "5"], "4"), (["1", "2", "5"], "5"), (["1", "2"], "2")):
        press(qtbot, Key.Key_F11)
        qtbot.waitUntil(lambda left=left: ids(screen) == left)
        assert [row.trace.trace_id for row in screen.marked()] == [marked]
        assert screen.current() is screen.marked()[0]


def test_marked_traces_stay_marked_when_the_one_with_the_cursor_leaves_the_list(
    qtbot: QtBot, screen: TracesScreen, desk: Desk
) -> None:
    for number in ("1", "2", "3", "4", "5"):
        add(desk, number)
    qtbot.waitUntil(lambda: ids(screen) == ["1", "2", "3", "4", "5"])
    screen.view.selectRow(1)
    press(qtbot, Key.Key_Down, SHIFT)
    press(qtbot, Key.Key_Down, SHIFT)
    desk.traces.resolve(["4"])
    qtbot.waitUntil(lambda: ids(screen) == ["1", "2", "3", "5"])
    assert [row.trace.trace_id for row in screen.marked()] == ["2", "3"]
    assert screen.current() is screen.marked()[1]


@pytest.mark.parametrize("held", [SHIFT, CONTROL])
def test_keys_still_held_from_a_command_mark_nothing_more(
    qtbot: QtBot, screen: TracesScreen, desk: Desk, held: Qt.KeyboardModifier
) -> None:
    for number in ("1", "2", "3", "4"):
        add(desk, number)
    qtbot.waitUntil(lambda: ids(screen) == ["1", "2", "3", "4"])
    press(qtbot, Key.Key_Down, held)
    screen.view.selectRow(2)
    assert screen.view.marked() == [2]
    assert screen.view.currentIndex().row() == 2


def test_whoever_resolves_is_asked_for_once(qtbot: QtBot, window: MainWindow, screen: TracesScreen, desk: Desk) -> None:
    add(desk, "1")
    add(desk, "2")
    qtbot.waitUntil(lambda: ids(screen) == ["1", "2"])
    press(qtbot, Key.Key_F11)
    look_up = here(qtbot, window, LookUpDialog)
    assert isinstance(look_up, LookUpDialog)
    type_in(qtbot, "ben")
    qtbot.waitUntil(lambda: look_up.table.rowCount() == 1)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: ids(screen) == ["2"])
    screen.resolve()
    qtbot.waitUntil(lambda: ids(screen) == [])
    assert {row.resolved_by for row in desk.traces.listed(TraceFilter()).rows} == {"FD2"}


def test_the_list_follows_its_filter(qtbot: QtBot, window: MainWindow, screen: TracesScreen, desk: Desk) -> None:
    add(desk, "overdue", -1)
    add(desk, "today", room="12", text="Angry guest")
    add(desk, "later", 30, department="Housekeeping", clerk_code="")
    qtbot.waitUntil(lambda: ids(screen) == ["today"])
    due = screen.findChild(QComboBox, "due")
    due.setFocus()
    press(qtbot, Key.Key_End)
    qtbot.waitUntil(lambda: ids(screen) == ["later", "today", "overdue"])
    due.setCurrentIndex(1)
    qtbot.waitUntil(lambda: ids(screen) == ["overdue"])
    due.setCurrentIndex(3)
    press(qtbot, Key.Key_F7)
    qtbot.waitUntil(screen.findChild(QLineEdit, "search").hasFocus)
    type_in(qtbot, "angry")
    qtbot.waitUntil(lambda: ids(screen) == ["today"])
    clear(qtbot)
    screen.findChild(QLineEdit, "department").setFocus()
    type_in(qtbot, "housekeeping")
    qtbot.waitUntil(lambda: ids(screen) == ["later"])
    clear(qtbot)
    screen.findChild(QLineEdit, "room").setFocus()
    type_in(qtbot, "12")
    qtbot.waitUntil(lambda: ids(screen) == ["today"])


def test_a_trace_is_changed_and_two_people_are_told_of_each_other(
    qtbot: QtBot, window: MainWindow, screen: TracesScreen, desk: Desk
) -> None:
    add(desk, "1", text="Towels", room="12")
    qtbot.waitUntil(lambda: ids(screen) == ["1"])
    press(qtbot, Key.Key_Return)
    dialog = here(qtbot, window, TraceDialog)
    assert isinstance(dialog, TraceDialog)
    assert dialog.findChild(QLabel, "emailed").text() == "Email Traces is N"
    add(desk, "1", text="Robes", room="12")
    dialog.form.fill({"text": "Four towels", "room": "14"})
    press(qtbot, Key.Key_F2)
    conflict = here(qtbot, window, ConflictDialog)
    assert isinstance(conflict, ConflictDialog)
    qtbot.keyClick(conflict.findChild(QPushButton, "keep_mine"), Key.Key_Space)
    gone(qtbot, window, Dialog)
    qtbot.waitUntil(lambda: rows(screen)[0].trace.text == "Four towels")
    assert rows(screen)[0].trace.room == "14"


def test_a_trace_is_entered_from_a_guest(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    guests = window.work.open("guests")
    qtbot.waitUntil(lambda: guests.findChild(QLineEdit, "guest_no").text() == "7")
    press(qtbot, Key.Key_N, CONTROL)
    dialog = here(qtbot, window, TraceEntryDialog)
    assert isinstance(dialog, TraceEntryDialog)
    texts = dialog.form.texts()
    assert (texts["guest_no"], texts["room"]) == ("7", "204")
    assert texts["trace_date"] == f"{TODAY + timedelta(days=1)}"


def test_a_screen_that_is_gone_fetches_nothing_more(
    qtbot: QtBot, window: MainWindow, screen: TracesScreen, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(screen))
    asked: list[str] = []
    monkeypatch.setattr(TracesScreen, "refresh", lambda _screen: asked.append("refresh"))
    with qtbot.waitSignal(window.work.bridge.records_changed):
        add(desk, "1")
    assert asked == []
