"""What is typed in dialogs is neither lost without a question nor put elsewhere while they wait for the desk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.core.feeds import FOLDER
from app.core.letter_kinds import OWN_WORDS
from app.core.records import Clerk, Guest, Trace
from app.core.trace_filter import TraceFilter
from app.engine.desk import Desk
from app.ui.alert_dialog import AlertDialog
from app.ui.conflict_dialog import ConflictDialog
from app.ui.dialog import Dialog
from app.ui.feed_dialog import FeedDialog
from app.ui.import_dialog import ImportDialog
from app.ui.main_window import MainWindow
from app.ui.people import ClerkScreen
from app.ui.trace_dialogs import TraceDialog, TraceEntryDialog
from app.ui.traces_screen import TracesScreen
from tests.hotel import SETUP
from tests.ui.conftest import Slow
from tests.ui.test_import_dialog import HEAD
from tests.ui.test_traces_screen import gone, here, press, type_in

Key = Qt.Key
Answer = QMessageBox.StandardButton
TRACE = Trace(trace_id="1", trace_date=date.today(), clerk_code="FD1", text="Towels")


@pytest.fixture(autouse=True)
def _staff(desk: Desk) -> None:
    desk.records.save(Clerk(clerk_code="FD1", name="Ann"))


def new_trace(qtbot: QtBot, window: MainWindow) -> TraceEntryDialog:
    window.commands.run("new_trace")
    dialog = here(qtbot, window, TraceEntryDialog)
    assert isinstance(dialog, TraceEntryDialog)
    qtbot.waitUntil(dialog.save_button.isEnabled)
    dialog.form.fill({"clerks": "FD1", "text": "Fruit"})
    return dialog


def alert(qtbot: QtBot, window: MainWindow) -> AlertDialog:
    window.commands.run("send_alert")
    dialog = here(qtbot, window, AlertDialog)
    assert isinstance(dialog, AlertDialog)
    dialog.form.text.setPlainText("Your taxi is here")
    return dialog


def answered(qtbot: QtBot, window: MainWindow) -> None:
    """The desk has done what it was asked until now."""
    done: list[None] = []
    window.work.bridge.run(window, lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))


def texts(desk: Desk) -> list[str]:
    return [row.trace.text for row in desk.traces.listed(TraceFilter()).rows]


def opened_trace(qtbot: QtBot, window: MainWindow, desk: Desk) -> TraceDialog:
    desk.records.save(TRACE)
    screen = window.work.open("traces")
    assert isinstance(screen, TracesScreen)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
    qtbot.waitUntil(screen.view.hasFocus)
    press(qtbot, Key.Key_Return)
    dialog = here(qtbot, window, TraceDialog)
    assert isinstance(dialog, TraceDialog)
    return dialog


@pytest.mark.parametrize("dialog_of", [new_trace, alert])
def test_a_dialog_with_text_asks_before_its_frame_or_the_program_closes_it(
    qtbot: QtBot, window: MainWindow, dialog_of: Callable[[QtBot, MainWindow], Dialog]
) -> None:
    dialog = dialog_of(qtbot, window)
    window.leave()
    assert window.isVisible()
    assert dialog.isVisible()
    dialog.close()
    question = here(qtbot, window, QMessageBox)
    assert isinstance(question, QMessageBox)
    assert question.text() == "Discard what was typed?"
    qtbot.keyClick(question, Key.Key_Escape)
    gone(qtbot, window, QMessageBox)
    assert dialog.isVisible()
    here(qtbot, window, type(dialog))
    qtbot.keyClick(dialog, Key.Key_Escape)
    question = here(qtbot, window, QMessageBox)
    assert isinstance(question, QMessageBox)
    qtbot.keyClick(question.button(Answer.Discard), Key.Key_Space)
    gone(qtbot, window, Dialog)
    window.leave()
    assert not window.isVisible()


def test_an_alert_that_is_sent_is_not_asked_about(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    desk.setup.save(replace(SETUP, email_traces=True))
    desk.records.save(Guest(guest_no="7", last_name="Ito", email="ito@guest.example"))
    dialog = alert(qtbot, window)
    dialog.form.guest.setText("7")
    dialog.form.subject.setText("Taxi")
    dialog.form.letter.setCurrentIndex(dialog.form.letter.findData(OWN_WORDS))
    qtbot.keyClick(dialog, Key.Key_F2)
    qtbot.waitUntil(lambda: "on its way" in dialog.outcome.text())
    qtbot.keyClick(dialog, Key.Key_Escape)
    gone(qtbot, window, Dialog)


def test_what_is_typed_while_a_dialog_saves_goes_nowhere_and_nothing_is_asked(
    qtbot: QtBot, window: MainWindow, desk: Desk, slow: Slow
) -> None:
    dialog = new_trace(qtbot, window)
    gate = slow()
    press(qtbot, Key.Key_F2)
    type_in(qtbot, "more")
    press(qtbot, Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    assert dialog.form.texts()["clerks"] == "FD1"
    assert not window.findChildren(QMessageBox)
    gate.set()
    gone(qtbot, window, Dialog)
    assert texts(desk) == ["Fruit"]


def test_a_new_trace_is_typed_before_the_database_answers(
    qtbot: QtBot, window: MainWindow, desk: Desk, slow: Slow
) -> None:
    clerks = window.work.open("clerks")
    assert isinstance(clerks, ClerkScreen)
    qtbot.waitUntil(lambda: clerks.form.isEnabled() and clerks.form.texts()["name"] == "Ann")
    gate = slow()
    press(qtbot, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = here(qtbot, window, TraceEntryDialog)
    assert isinstance(dialog, TraceEntryDialog)
    press(qtbot, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    type_in(qtbot, "FD1")
    press(qtbot, Key.Key_F2)
    gate.set()
    qtbot.waitUntil(lambda: dialog.form.texts()["trace_date"] != "")
    assert dialog.form.texts()["clerks"] == "FD1"
    assert clerks.form.texts()["name"] == "Ann"
    assert len(window.findChildren(TraceEntryDialog)) == 1
    assert dialog.unsaved()
    dialog.discard()


def test_theirs_was_to_delete_it(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    dialog = opened_trace(qtbot, window, desk)
    desk.records.delete(TRACE)
    dialog.form.fill({"text": "Mine"})
    press(qtbot, Key.Key_F2)
    conflict = here(qtbot, window, ConflictDialog)
    qtbot.keyClick(conflict, Key.Key_T, Qt.KeyboardModifier.AltModifier)  # type: ignore[arg-type]
    gone(qtbot, window, Dialog)
    assert texts(desk) == []


def test_after_taking_theirs_there_is_nothing_to_discard(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    dialog = opened_trace(qtbot, window, desk)
    desk.records.save(replace(TRACE, text="Theirs"))
    dialog.form.fill({"text": "Mine"})
    press(qtbot, Key.Key_F2)
    conflict = here(qtbot, window, ConflictDialog)
    qtbot.keyClick(conflict, Key.Key_T, Qt.KeyboardModifier.AltModifier)  # type: ignore[arg-type]
    here(qtbot, window, TraceDialog)
    qtbot.waitUntil(lambda: dialog.form.texts()["text"] == "Theirs")
    press(qtbot, Key.Key_Escape)
    gone(qtbot, window, Dialog)
    assert texts(desk) == ["Theirs"]


def test_a_guess_leaves_what_is_typed_while_it_looks(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "traces.csv").write_text("trace_id,trace_date,text\n1,24-NOV-26,Towels\n", encoding="utf-8")
    go, guess = threading.Event(), desk.feeds.guess
    monkeypatch.setattr(desk.feeds, "guess", lambda setup: guess(setup) if go.wait(20) else None)
    dialog = FeedDialog(None, desk, window.work.bridge, window)
    dialog.open()
    here(qtbot, window, FeedDialog)
    dialog.form.fill({"name": "Desk", "kind": FOLDER, "place": str(tmp_path)})
    dialog.guess_button.click()
    type_in(qtbot, " two")
    typed = dialog.form.texts()["name"]
    go.set()
    qtbot.waitUntil(lambda: dialog.form.texts()["dates"] == "DD-MON-YY")
    assert dialog.form.texts()["name"] == typed != "Desk"
    dialog.discard()


def test_only_the_file_that_was_previewed_is_imported(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path, slow: Slow
) -> None:
    for name in ("seen", "unseen"):
        (tmp_path / f"{name}.csv").write_text(f"{HEAD}{name},{name},,,Y,Y,Y\n", encoding="utf-8")
    dialog = ImportDialog(desk.records, window.work.bridge, window)
    dialog.open()
    here(qtbot, window, ImportDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData("clerks"))
    type_in(qtbot, str(tmp_path / "seen.csv"))
    gate = slow()
    press(qtbot, Key.Key_Return)
    dialog.file.clear()
    type_in(qtbot, str(tmp_path / "unseen.csv"))
    gate.set()
    answered(qtbot, window)
    dialog.accept()
    answered(qtbot, window)
    assert dialog.isVisible()
    assert [each.clerk_code for each in desk.records.clerks()] == ["FD1"]
    dialog.reject()
