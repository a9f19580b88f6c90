"""Several screens at once: leaving them, and what reaches one while the user works in another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.core.email_setup import EmailSetup
from app.core.errors import TraceMailerError
from app.core.records import Clerk
from app.engine.desk import Desk
from app.engine.setup_desk import SetupDesk
from app.ui.main_window import MainWindow
from app.ui.people import ClerkScreen
from app.ui.setup_form import SetupForm
from tests.ui.conftest import Slow
from tests.ui.hands import Hands

Key = Qt.Key
Answer = QMessageBox.StandardButton


@pytest.fixture
def clerks(hands: Hands, desk: Desk) -> ClerkScreen:
    for code in "AB":
        desk.records.save(Clerk(clerk_code=code, name=f"Clerk {code}"))
    screen = hands.open("clerks", ClerkScreen)
    hands.shows(screen, "A")
    return screen


@pytest.fixture
def both_unsaved(hands: Hands, form: SetupForm, clerks: ClerkScreen) -> None:
    form.form.entries["trace_rep_addr"].set_text("Harbour View")
    hands.go_to(clerks, "name").selectAll()
    hands.type("Zed")


def questions(window: MainWindow) -> list[str]:
    return [each.text() for each in window.findChildren(QMessageBox) if each.isVisible()]


def leave(hands: Hands) -> None:
    hands.press(Key.Key_Q, with_keys=Qt.KeyboardModifier.ControlModifier)


@pytest.mark.usefixtures("both_unsaved")
def test_screens_ask_one_after_the_other(qtbot: QtBot, hands: Hands, window: MainWindow, desk: Desk) -> None:
    leave(hands)
    assert "Clerk" in hands.answer(Answer.Save)
    qtbot.waitUntil(lambda: any("Email Setup" in text for text in questions(window)))
    assert len(questions(window)) == 1
    hands.answer(Answer.Discard)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert desk.records.clerks()[0].name == "Zed"
    assert desk.setup.load().trace_rep_addr == ""


@pytest.mark.usefixtures("both_unsaved")
def test_who_stays_is_asked_nothing_more(
    qtbot: QtBot,
    hands: Hands,
    window: MainWindow,
    form: SetupForm,
    clerks: ClerkScreen,
) -> None:
    leave(hands)
    hands.answer(Answer.Cancel)
    qtbot.waitUntil(lambda: questions(window) == [])
    assert form.unsaved()
    assert clerks.unsaved()
    clerks.discard()


def test_a_question_is_asked_once(qtbot: QtBot, form: SetupForm, window: MainWindow) -> None:
    form.form.entries["trace_rep_addr"].set_text("Harbour View")
    window.leave()
    window.leave()
    assert len(questions(window)) == 1


def test_email_setup_that_is_loaded_late_takes_no_cursor(
    qtbot: QtBot,
    hands: Hands,
    window: MainWindow,
    clerks: ClerkScreen,
    slow: Slow,
) -> None:
    gate = slow()
    setup = window.work.open("email_setup")
    assert isinstance(setup, SetupForm)
    window.work.open("clerks")
    hands.go_to(clerks, "name").selectAll()
    hands.type("Mar")
    gate.set()
    qtbot.waitUntil(setup.form.isEnabled)
    hands.type("tin")
    assert clerks.form.texts()["name"] == "Martin"
    assert setup.form.texts()["email_server_ip"] == ""
    clerks.discard()


def test_leaving_while_it_is_saved_waits_and_asks_nothing(
    qtbot: QtBot,
    window: MainWindow,
    form: SetupForm,
    desk: Desk,
    slow: Slow,
) -> None:
    form.form.entries["trace_rep_addr"].set_text("Harbour View")
    gate = slow()
    form.save()
    form.cancel()
    assert questions(window) == []
    gate.set()
    qtbot.waitUntil(lambda: window.work.opened(SetupForm) is None)
    assert desk.setup.load().trace_rep_addr == "Harbour View"


def test_email_setup_that_cannot_be_loaded_is_loaded_by_refresh(
    qtbot: QtBot,
    hands: Hands,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(_desk: SetupDesk) -> EmailSetup:
        raise TraceMailerError("The database is away.")

    with monkeypatch.context() as away:
        away.setattr(SetupDesk, "load", fail)
        form = window.work.open("email_setup")
        assert isinstance(form, SetupForm)
        assert "away" in hands.answer(Answer.Ok)
    hands.press(Key.Key_F5)
    qtbot.waitUntil(form.form.isEnabled)


def test_email_setup_shows_what_another_saved_but_not_over_what_is_typed(
    qtbot: QtBot, form: SetupForm, desk: Desk
) -> None:
    def save(name: str) -> Callable[[], None]:
        return lambda: desk.setup.save(replace(desk.setup.load(), trace_rep_addr=name))

    save("Harbour View")()
    qtbot.waitUntil(lambda: form.form.texts()["trace_rep_addr"] == "Harbour View")
    form.form.entries["email_server_ip"].set_text("mail.hotel.example")
    assert not form.can("refresh")
    with qtbot.waitSignal(form._bridge.setup_changed):
        save("Hill View")()
    assert form.form.texts()["email_server_ip"] == "mail.hotel.example"


def test_the_save_button_goes_off_with_what_is_saved(qtbot: QtBot, form: SetupForm) -> None:
    form.form.entries["trace_rep_addr"].set_text("Harbour View")
    with qtbot.waitSignal(form.saved):
        form.save()
    assert form._say.text() == "Saved."
    assert not form._save_button.isEnabled()


def test_a_new_record_that_is_typed_on_while_it_is_saved_is_that_record(
    qtbot: QtBot,
    hands: Hands,
    desk: Desk,
    clerks: ClerkScreen,
    slow: Slow,
) -> None:
    hands.press(Key.Key_F6)
    qtbot.waitUntil(lambda: clerks.form.base is None)
    hands.type("Z")
    hands.go_to(clerks, "name")
    hands.type("Zoe")
    gate = slow()
    hands.press(Key.Key_F2)
    clerks.form.entries["email"].set_text("zoe@hotel.example")
    gate.set()
    qtbot.waitUntil(lambda: clerks.code == "Z")
    assert clerks.says.text() == "Not saved yet."
    assert clerks.save_button.isEnabled()
    hands.press(Key.Key_F2)
    qtbot.waitUntil(lambda: not clerks.unsaved())
    assert [each.email for each in desk.records.clerks() if each.clerk_code == "Z"] == ["zoe@hotel.example"]
