"""Clerk Maintenance, Departments and Guests, by keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.records import Clerk, Department, Guest, Trace
from app.engine.desk import Desk
from app.ui.alert_dialog import AlertDialog
from app.ui.conflict_dialog import ConflictDialog
from app.ui.find_dialog import FindDialog
from app.ui.people import ClerkScreen, DepartmentScreen, GuestScreen
from app.ui.test_email_dialog import TestEmailDialog
from tests.hotel import SETUP
from tests.servers.faulty import FaultyServer
from tests.ui.conftest import Slow
from tests.ui.hands import Hands
from tests.windows import catch_up

Key = Qt.Key
Shift, Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Answer = QMessageBox.StandardButton
Kind = TypeVar("Kind", bound=QWidget)


def test_five_clerks_are_linked_one_after_the_other(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    for number in range(1, 6):
        desk.records.save(Clerk(clerk_code=f"C{number}", name=f"Clerk {number}"))
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "C1")
    hands.go_to(screen, "email")
    for number in range(1, 6):
        hands.shows(screen, f"C{number}")
        assert screen.place == (number, 5)
        hands.type(f"c{number}@hotel.example")
        hands.press(Key.Key_F2, Key.Key_F10)  # the second is heard while the first is still at work
    qtbot.waitUntil(lambda: screen.says.text() == "This is the last record.")
    assert [each.email for each in desk.records.clerks()] == [f"c{number}@hotel.example" for number in range(1, 6)]
    hands.press(Key.Key_F9)
    hands.shows(screen, "C4")
    assert screen.form.entries["email"].text() == "c4@hotel.example"


def test_a_clerk_with_traces_is_made_inactive_not_deleted(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    desk.records.save(Clerk(clerk_code="ANN", name="Ann Berger"))
    desk.records.save(Trace(trace_id="1", trace_date=date(2026, 11, 24), clerk_code="ANN", text="Towels"))
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "ANN")
    hands.press(Key.Key_Delete, with_keys=Control | Shift)
    asked = hands.answer(Answer.Yes)
    assert asked == "Delete Clerk ANN (Ann Berger, no email account)? It cannot be brought back."
    told = hands.answer(Answer.Ok)
    assert told == "Clerk ANN is used in traces, so it cannot be deleted. Set Active to N instead."
    hands.go_to(screen, "active")
    hands.press(Key.Key_N, Key.Key_F2)
    qtbot.waitUntil(lambda: screen.says.text() == "Saved.")
    assert [each.active for each in desk.records.clerks()] == [False]


def test_an_unused_clerk_is_deleted_after_a_question(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    for code in ("A", "B"):
        desk.records.save(Clerk(clerk_code=code))
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "A")
    hands.press(Key.Key_Delete, with_keys=Control | Shift)
    hands.answer(Answer.No)
    hands.press(Key.Key_Delete, with_keys=Control | Shift)
    hands.answer(Answer.Yes)
    hands.shows(screen, "B")
    assert screen.place == (1, 1)
    hands.press(Key.Key_Delete, with_keys=Control | Shift)
    hands.answer(Answer.Yes)
    qtbot.waitUntil(lambda: desk.records.clerks() == [])
    hands.shows(screen, "")
    assert not screen.can("delete")


def test_a_new_clerk_gets_a_department_from_the_list(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    for department in (Department(department="Front Desk"), Department(department="Spa", name="Wellness")):
        desk.records.save(department)
    desk.records.save(Department(department="Closed", active=False))
    screen = hands.open("clerks", ClerkScreen)
    hands.type("ann")
    hands.go_to(screen, "department")
    hands.type("wel")
    hands.press(Key.Key_F2)
    assert hands.answer(Answer.No) == "There is no Department wel yet. Add it?"
    assert "there is no wel" in screen.form.problems()["department"]
    assert hands.cursor() is screen.form.entries["department"].editor
    hands.press(Key.Key_F8)
    look_up = hands.over(FindDialog)
    qtbot.waitUntil(lambda: look_up.table.rowCount() == 1)
    look_up.filter.clear()
    qtbot.waitUntil(lambda: look_up.table.rowCount() == 2)  # not the closed one
    qtbot.keyClicks(look_up.filter, "well")
    qtbot.keyClick(look_up.filter, Key.Key_Return)  # before the list shows what was typed
    qtbot.waitUntil(lambda: screen.form.entries["department"].text() == "Spa")
    hands.press(Key.Key_F2)
    qtbot.waitUntil(lambda: screen.says.text() == "Saved.")
    assert desk.records.clerks() == [Clerk(clerk_code="ann", department="Spa")]


def test_enter_in_the_list_of_a_field_keeps_what_is_no_longer_active(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    desk.records.save(Department(department="Front Desk"))
    desk.records.save(Department(department="Spa"))
    desk.records.save(Clerk(clerk_code="ANN", department="Spa"))
    desk.records.save(Department(department="Spa", active=False))
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "ANN")
    hands.go_to(screen, "department")
    hands.press(Key.Key_F8)
    look_up = hands.over(FindDialog)
    qtbot.waitUntil(lambda: look_up.chosen() is not None)
    qtbot.keyClick(look_up.filter, Key.Key_Return)
    hands.shows(screen, "ANN")
    assert screen.form.texts()["department"] == "Spa"


def test_a_department_that_is_not_there_is_added_with_its_clerk_by_one_key(
    qtbot: QtBot, hands: Hands, desk: Desk
) -> None:
    screen = hands.open("clerks", ClerkScreen)
    hands.type("ann")
    hands.go_to(screen, "department")
    hands.type("Spa")
    hands.press(Key.Key_F2)
    qtbot.keyClick(hands.over(QMessageBox), Key.Key_Y)
    qtbot.waitUntil(lambda: screen.says.text() == "Saved.")
    assert desk.records.clerks() == [Clerk(clerk_code="ann", department="Spa")]
    assert desk.finding.find("departments", "") == [Department(department="Spa")]


def test_nothing_is_offered_while_something_else_is_wrong(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    screen = hands.open("clerks", ClerkScreen)
    hands.type("ann")
    hands.go_to(screen, "department")
    hands.type("Spa")
    hands.go_to(screen, "email")
    hands.type("no address")
    hands.press(Key.Key_F2)
    qtbot.waitUntil(lambda: "email" in screen.form.problems())
    assert hands.window.findChildren(QMessageBox) == []
    screen.discard()


def test_a_code_that_is_there_is_refused_and_nothing_typed_is_lost(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    desk.records.save(Clerk(clerk_code="ANN", name="Ann"))
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "ANN")
    assert screen.form.entries["clerk_code"].editor.isReadOnly()
    hands.press(Key.Key_F6)
    hands.shows(screen, "")
    hands.type("ann")
    hands.press(Key.Key_Return)
    hands.type("Another Ann")
    hands.press(Key.Key_F2)
    qtbot.waitUntil(lambda: screen.form.problems() == {"clerk_code": "there is ann already. F7 finds it."})
    assert screen.form.texts()["name"] == "Another Ann"
    assert [each.name for each in desk.records.clerks()] == ["Ann"]
    hands.press(Key.Key_Escape)
    hands.answer(Answer.Discard)
    hands.shows(screen, "ANN")
    hands.press(Key.Key_Escape)
    assert hands.window.work.active() is None


@pytest.mark.parametrize("key", [Key.Key_F9, Key.Key_F10, Key.Key_F5, Key.Key_F6, Key.Key_F7, Key.Key_Escape])
def test_unsaved_changes_are_asked_about_before_they_go(qtbot: QtBot, hands: Hands, desk: Desk, key: Qt.Key) -> None:
    for code in ("A", "B", "C"):
        desk.records.save(Clerk(clerk_code=code, name="old"))
    screen = hands.open("clerks", ClerkScreen)
    hands.press(Key.Key_F10)
    hands.shows(screen, "B")
    hands.type("new")
    hands.press(key)
    assert hands.answer(Answer.Cancel) == "Save the changes to Clerk Maintenance?"
    assert screen.form.texts()["name"] == "new"
    hands.press(key)
    hands.answer(Answer.Save)
    qtbot.waitUntil(lambda: [each.name for each in desk.records.clerks()] == ["old", "new", "old"])
    match key:
        case Key.Key_F9 | Key.Key_F10:
            hands.shows(screen, "A" if key == Key.Key_F9 else "C")
        case Key.Key_F6:
            hands.shows(screen, "")
        case Key.Key_F7:
            hands.over(FindDialog).reject()
        case Key.Key_Escape:
            qtbot.waitUntil(lambda: hands.window.work.active() is None)


@pytest.mark.parametrize(
    ("key", "alt", "name"), [(Key.Key_Return, False, "new"), (Key.Key_S, True, "new"), (Key.Key_D, True, "old")]
)
def test_the_question_about_changes_is_answered_by_one_key(
    qtbot: QtBot, hands: Hands, desk: Desk, key: Qt.Key, alt: bool, name: str
) -> None:
    for code in ("A", "B"):
        desk.records.save(Clerk(clerk_code=code, name="old"))
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "A")
    hands.type("new")
    hands.press(Key.Key_F10)
    box = hands.over(QMessageBox)
    with_keys = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(box.focusWidget(), key, with_keys)
    hands.shows(screen, "B")
    assert [each.name for each in desk.records.clerks()] == [name, "old"]


def test_the_status_line_says_that_a_record_is_new(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    desk.records.save(Clerk(clerk_code="A"))
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "A")
    place = hands.window.status.findChild(QLabel, "record_place")
    assert place.text() == "Record 1 of 1"
    hands.press(Key.Key_F6)
    hands.shows(screen, "")
    assert place.text() == "New record"


def test_a_bad_field_keeps_the_screen_open(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    desk.records.save(Clerk(clerk_code="A"))
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "A")
    hands.go_to(screen, "email")
    hands.type("no address")
    with qtbot.waitSignal(screen.stays):
        hands.press(Key.Key_Escape)
        hands.answer(Answer.Save)
    assert list(screen.form.problems()) == ["email"]
    assert screen.form.texts()["email"] == "no address"
    assert screen.says.text() == "Not saved: see the fields marked."
    screen.discard()


def test_a_clerk_is_found_by_what_is_typed(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    for code, name in (("A", "Anna Berger"), ("B", "Marco Conti"), ("C", "Leah Fischer")):
        desk.records.save(Clerk(clerk_code=code, name=name))
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "A")
    hands.press(Key.Key_F7)
    find = hands.over(FindDialog)
    qtbot.waitUntil(lambda: find.table.rowCount() == 3)
    qtbot.keyClicks(find.filter, "fisch")
    qtbot.keyClick(find.filter, Key.Key_Return)
    hands.shows(screen, "C")
    assert screen.place == (3, 3)


def test_the_list_of_f7_keeps_its_mark_while_results_come(qtbot: QtBot, hands: Hands, desk: Desk, slow: Slow) -> None:
    for code in ("A", "B", "C"):
        desk.records.save(Clerk(clerk_code=code, name="Ann"))
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "A")
    hands.press(Key.Key_F7)
    find = hands.over(FindDialog)
    qtbot.waitUntil(lambda: find.table.rowCount() == 3)
    gate = slow()
    qtbot.keyClicks(find.filter, "an")
    qtbot.keyClick(find.filter, Key.Key_Down)
    qtbot.keyClick(find.filter, Key.Key_Down)
    qtbot.keyClick(find.filter, Key.Key_Return)  # on C, before the list shows what was typed
    gate.set()
    hands.shows(screen, "C")


def test_f8_in_a_field_of_a_record_without_a_list_says_so(hands: Hands, desk: Desk) -> None:
    desk.records.save(Clerk(clerk_code="A", name="Ann"))
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "A")
    hands.press(Key.Key_F8)
    assert hands.said() == "Name has no list. F1 tells what it takes."
    screen.discard()


def test_clerks_who_get_nothing_are_found_by_what_the_list_says_of_them(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    for code, email in (("A", "a@hotel.example"), ("B", ""), ("C", "c@hotel.example"), ("D", "")):
        desk.records.save(Clerk(clerk_code=code, email=email))
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "A")
    hands.press(Key.Key_F7)
    find = hands.over(FindDialog)
    qtbot.keyClicks(find.filter, "no email")
    qtbot.waitUntil(lambda: find.table.rowCount() == 2)
    qtbot.keyClick(find.filter, Key.Key_Down)
    qtbot.keyClick(find.filter, Key.Key_Return)
    hands.shows(screen, "D")


def test_a_change_from_elsewhere_shows_unless_something_is_typed(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    clerk = Clerk(clerk_code="A", name="one")
    desk.records.save(clerk)
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "A")
    desk.records.save(replace(clerk, name="two"))
    qtbot.waitUntil(lambda: screen.form.texts()["name"] == "two")
    hands.type("typed")
    with qtbot.waitSignal(screen.bridge.records_changed):
        desk.records.save(replace(clerk, name="three"))
    catch_up(screen.bridge)
    QApplication.processEvents()  # lets an answer arrive, had anything been asked
    assert screen.form.texts()["name"] == "typed"
    screen.discard()


def test_news_of_a_record_that_was_left_do_not_bring_it_back(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    for code in ("A", "B"):
        desk.records.save(Clerk(clerk_code=code))
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "A")
    screen.following()
    screen.bridge.records_changed.emit("clerks")
    catch_up(screen.bridge)  # both are answered before the window hears of either
    hands.shows(screen, "B")
    QApplication.processEvents()
    assert screen.form.texts()["clerk_code"] == "B"


@pytest.mark.parametrize(("choice", "names"), [("keep_mine", ("mine", "Spa")), ("take_theirs", ("theirs", "Spa"))])
def test_two_people_on_one_clerk(qtbot: QtBot, hands: Hands, desk: Desk, choice: str, names: tuple[str, str]) -> None:
    clerk = Clerk(clerk_code="A", name="one")
    desk.records.save(Department(department="Spa"))
    desk.records.save(clerk)
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "A")
    hands.type("mine")
    desk.records.save(replace(clerk, name="theirs", department="Spa"))
    hands.press(Key.Key_F2)
    dialog = hands.over(ConflictDialog)
    qtbot.keyClick(dialog.findChild(QPushButton, choice), Key.Key_Space)
    qtbot.waitUntil(lambda: (screen.form.texts()["name"], screen.form.texts()["department"]) == names)
    qtbot.waitUntil(lambda: not screen.unsaved())
    (saved,) = desk.records.clerks()
    assert (saved.name, saved.department) == names


def test_a_clerk_who_was_deleted_meanwhile_is_added_again(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    clerk = Clerk(clerk_code="A", name="one")
    desk.records.save(clerk)
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "A")
    hands.type("mine")
    desk.records.delete(clerk)
    hands.press(Key.Key_F2)
    qtbot.keyClick(hands.over(ConflictDialog).findChild(QPushButton, "keep_mine"), Key.Key_Space)
    qtbot.waitUntil(lambda: not screen.unsaved())
    assert desk.records.clerks() == [replace(clerk, name="mine")]


def test_a_test_letter_goes_to_the_address_on_the_screen(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    desk.records.save(Clerk(clerk_code="A", email="old@hotel.example", language="EN"))
    with FaultyServer() as server:
        desk.setup.save(replace(SETUP, email_server_port=server.server_address[1]))
        screen = hands.open("clerks", ClerkScreen)
        hands.shows(screen, "A")
        hands.go_to(screen, "email")
        hands.type("new@hotel.example")
        hands.go_to(screen, "language")
        hands.type("DE")
        hands.press(Key.Key_C, with_keys=Control | Shift)
        dialog = hands.over(TestEmailDialog)
        qtbot.waitUntil(lambda: "accepted the test letter to new@hotel.example" in dialog.outcome.text())
        dialog.reject()
    (letter,) = server.stored
    assert letter.recipient == "new@hotel.example"
    assert message_from_bytes(letter.text, policy=policy.default)["Subject"] == "Trace Mailer: Probebrief"
    assert screen.unsaved()
    screen.discard()


def test_departments_are_added_named_and_closed(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    screen = hands.open("departments", DepartmentScreen)
    hands.type("Spa")
    hands.press(Key.Key_Return)
    hands.type("Wellness")
    hands.press(Key.Key_F2)
    qtbot.waitUntil(lambda: desk.finding.find("departments", "well") != [])
    desk.records.save(Clerk(clerk_code="A", department="spa"))
    hands.shows(screen, "Spa")
    hands.press(Key.Key_Delete, with_keys=Control | Shift)
    hands.answer(Answer.Yes)
    assert "Department Spa is used in clerks, so it cannot be deleted." in hands.answer(Answer.Ok)
    hands.go_to(screen, "active")
    hands.press(Key.Key_N, Key.Key_F2)
    qtbot.waitUntil(lambda: desk.finding.find("departments", "", active=True) == [])


def test_a_guest_is_found_and_gets_an_alert(qtbot: QtBot, hands: Hands, desk: Desk) -> None:
    for number, name in (("7", "Krüger"), ("8", "Ito")):
        desk.records.save(Guest(guest_no=number, last_name=name, room="12"))
    with FaultyServer() as server:
        desk.setup.save(replace(SETUP, email_server_port=server.server_address[1], email_traces=True))
        screen = hands.open("guests", GuestScreen)
        hands.press(Key.Key_F7)
        find = hands.over(FindDialog)
        qtbot.keyClicks(find.filter, "kruger")
        qtbot.keyClick(find.filter, Key.Key_Return)
        hands.shows(screen, "7")
        hands.press(Key.Key_G, with_keys=Control)
        dialog = hands.over(AlertDialog)
        qtbot.keyClick(dialog.form.letter, Key.Key_F2)
        qtbot.waitUntil(lambda: "Krüger (7) has no email address." in dialog.outcome.text())
        qtbot.keyClick(dialog, Key.Key_Escape)
        hands.go_to(screen, "email")
        hands.type("jan@guest.example")
        hands.press(Key.Key_G, with_keys=Control)
        hands.answer(Answer.Save)
        dialog = hands.over(AlertDialog)
        qtbot.waitUntil(lambda: "jan@guest.example" in dialog.form.about.text())
        qtbot.keyClick(dialog.form.letter, Key.Key_F2)
        qtbot.waitUntil(lambda: "on its way" in dialog.outcome.text())
        qtbot.keyClick(dialog, Key.Key_Escape)
        assert desk.courier.run_once().sent == 1
        model = screen.history.model()
        qtbot.waitUntil(lambda: [model.index(row, 1).data() for row in range(model.rowCount())] == ["sent"])
    assert [each.recipient for each in server.stored] == ["jan@guest.example"]
    hands.press(Key.Key_F10)
    hands.shows(screen, "8")
    qtbot.waitUntil(lambda: model.rowCount() == 0)
