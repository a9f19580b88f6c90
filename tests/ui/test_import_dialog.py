from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.core.records import Record
from app.engine import records_desk
from app.engine.desk import Desk
from app.ui.import_dialog import ImportDialog
from app.ui.main_window import MainWindow
from app.ui.table_view import RowsView
from tests.windows import catch_up

HEAD = "clerk_code,name,department,email,email_traces,email_messages,active\n"
Return = Qt.Key.Key_Return
Escape = Qt.Key.Key_Escape


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> ImportDialog:
    window.commands.run("import")
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.file.hasFocus())
    return dialog


def said(dialog: ImportDialog) -> str:
    says = dialog.findChild(QPlainTextEdit, "report")
    assert says is not None
    return says.toPlainText()


def test_a_good_file_is_shown_and_then_imported(
    qtbot: QtBot, window: MainWindow, dialog: ImportDialog, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "clerks.csv"
    file.write_text(f"{HEAD}FD1,Ann,Front Desk,ann@hotel.example,Y,Y,Y\n", encoding="utf-8")
    dialog.kind.setCurrentText("traces")
    qtbot.keyClicks(dialog.file, str(file))
    assert dialog.kind.currentText() == "clerks"  # by the file's name
    qtbot.keyClick(dialog.file, Return)
    qtbot.waitUntil(lambda: said(dialog).startswith("1 new, 0 changed"))
    assert desk.records.clerks() == []
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "Imported: 1 new, 0 changed, 0 the same as before."
    assert [clerk.email for clerk in desk.records.clerks()] == ["ann@hotel.example"]


def test_a_bad_line_is_named_and_nothing_can_be_imported(
    qtbot: QtBot, dialog: ImportDialog, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "staff.csv"
    file.write_text(f"{HEAD}FD1,Ann,,ann@hotel.example,Y,Y,Y\nFD2,Bea,,no address,Y,Y,Y\n", encoding="utf-8")
    dialog.kind.setCurrentText("clerks")
    qtbot.keyClicks(dialog.file, str(file))
    qtbot.keyClick(dialog.file, Return)
    qtbot.waitUntil(lambda: said(dialog).startswith("Nothing was imported"))
    assert "line 3" in said(dialog)
    assert "email" in said(dialog)
    dialog.accept()
    assert dialog.isVisible()
    assert desk.records.clerks() == []


def test_no_file_at_all(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.keyClick(dialog.file, Return)
    assert said(dialog) == "Type the name of a CSV file, or choose one."
    assert dialog.file.hasFocus()


def test_rows_of_one_file_are_not_shown_under_the_name_of_another(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    file = tmp_path / "clerks.csv"
    file.write_text(f"{HEAD}FD1,Ann,Front Desk,ann@hotel.example,Y,Y,Y\n", encoding="utf-8")
    qtbot.keyClicks(dialog.file, str(file))
    qtbot.keyClick(dialog.file, Return)
    qtbot.waitUntil(lambda: dialog.findChild(RowsView, "preview_rows") is not None)
    qtbot.keyClicks(dialog.file, "x")
    qtbot.waitUntil(lambda: dialog.findChild(RowsView, "preview_rows") is None)


@pytest.mark.parametrize("left_by", ["preview", "reject"])
def test_a_file_that_nobody_waits_for_any_more_is_read_no_further(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left_by: str
) -> None:
    monkeypatch.setattr(records_desk, "STEP", 1)
    file, begun, go_on = tmp_path / "clerks.csv", threading.Event(), threading.Event()
    file.write_text(HEAD + "".join(f"FD{n},Ann,,ann@hotel.example,Y,Y,Y\n" for n in range(4)), encoding="utf-8")
    see, read = records_desk.in_sight, [0]

    def in_sight(records: Iterable[Record], step: records_desk.Step) -> Iterator[Record]:
        monkeypatch.setattr(records_desk, "in_sight", see)
        for record in see(records, step):
            read[0] += 1
            begun.set()
            go_on.wait(20)
            yield record

    monkeypatch.setattr(records_desk, "in_sight", in_sight)
    qtbot.keyClicks(dialog.file, str(file))
    qtbot.keyClick(dialog.file, Return)
    assert begun.wait(20)
    (thread,) = (each for each in threading.enumerate() if each.name == "talk")
    getattr(dialog, left_by)()
    go_on.set()
    thread.join(20)
    assert read == [1]
    if left_by == "preview":
        qtbot.waitUntil(lambda: said(dialog).startswith("4 new"))


@pytest.fixture
def halfway(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[threading.Event]:
    """An import of four clerks that waits for this event before the third."""
    monkeypatch.setattr(records_desk, "STEP", 1)
    file, go_on = tmp_path / "clerks.csv", threading.Event()
    file.write_text(HEAD + "".join(f"FD{n},Ann,,ann@hotel.example,Y,Y,Y\n" for n in range(4)), encoding="utf-8")
    qtbot.keyClicks(dialog.file, str(file))
    qtbot.keyClick(dialog.file, Return)
    qtbot.waitUntil(lambda: said(dialog).startswith("4 new"))
    see = records_desk.in_sight

    def in_sight(records: Iterable[Record], step: records_desk.Step) -> Iterator[Record]:
        for number, record in enumerate(see(records, step)):
            if number == 2:
                go_on.wait(20)
            yield record

    monkeypatch.setattr(records_desk, "in_sight", in_sight)
    dialog.accept()
    qtbot.waitUntil(lambda: said(dialog) == "Importing… 2 of 4")
    yield go_on
    go_on.set()


def test_an_import_holds_up_no_list_and_is_open_until_its_result_is_told(
    qtbot: QtBot, window: MainWindow, dialog: ImportDialog, desk: Desk, halfway: threading.Event
) -> None:
    catch_up(window.work.bridge)
    window.leave()
    assert window.isVisible()
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        halfway.set()
    assert len(desk.records.clerks()) == 4
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.text().startswith("Imported: 4 new")


def test_esc_stops_an_import_and_nothing_of_it_stays(
    qtbot: QtBot, dialog: ImportDialog, desk: Desk, halfway: threading.Event
) -> None:
    qtbot.keyClick(dialog, Return)
    qtbot.keyClick(dialog, Escape)
    assert dialog.isVisible()
    halfway.set()
    qtbot.waitUntil(lambda: said(dialog) == "Nothing was imported.\nStopped.")
    assert desk.records.clerks() == []
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Escape)


def test_the_end_of_the_session_waits_for_no_import_of_which_nothing_stays(
    window: MainWindow, desk: Desk, halfway: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    (thread,) = (each for each in threading.enumerate() if each.name == "talk")
    with monkeypatch.context() as patch:
        patch.setattr(thread, "join", pytest.fail)
        window.detach()
    halfway.set()
    thread.join(20)
    assert desk.records.clerks() == []
