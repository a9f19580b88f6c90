from __future__ import annotations

import threading
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from app.engine.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.report_dialog import ReportDialog


def opened(qtbot: QtBot, window: MainWindow) -> ReportDialog:
    window.commands.run("report_problem")
    dialog = window.findChild(ReportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.texts.names.count() > 0)
    return dialog


def test_what_is_in_the_report_is_shown_before_it_is_saved(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(qtbot, window)
    assert dialog.texts.names.hasFocus()
    assert dialog.texts.text.toPlainText().startswith("Trace Mailer ")
    qtbot.keyClick(dialog.texts.names, Qt.Key.Key_Down)
    assert "email_server_ip=" in dialog.texts.text.toPlainText()
    shown = {file.name: file.text for file in dialog._files}
    path = tmp_path / "report.zip"
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_to(path)
    with zipfile.ZipFile(path) as archive:
        assert {name: archive.read(name).decode() for name in archive.namelist()} == shown
    assert str(path) in window.findChild(QMessageBox).text()  # type: ignore[union-attr]


def test_save_waits_until_the_report_is_put_together(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.zip"
    asked: list[str] = []

    def place(*_about: object) -> tuple[str, str]:
        asked.append("")
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", place)
    made, gate = desk.report.made, threading.Event()
    monkeypatch.setattr(desk.report, "made", lambda: made() if gate.wait(20) else ())
    window.commands.run("report_problem")
    dialog = window.findChild(ReportDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Return):
        qtbot.keyClick(dialog.focusWidget() or dialog, key)
    assert asked == []
    assert [each.text() for each in dialog.findChildren(QLabel)][-1] == "Putting the report together…"
    gate.set()
    qtbot.waitUntil(lambda: dialog.texts.names.count() > 0)
    with qtbot.waitSignal(dialog.accepted):
        for _ in range(2):
            qtbot.keyClick(dialog.texts.names, Qt.Key.Key_F2)
    assert asked == [""]
    with zipfile.ZipFile(path) as archive:
        assert "settings.txt" in archive.namelist()


def test_a_place_that_cannot_be_written_is_said_and_the_report_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window)
    dialog.save_to(tmp_path / "nowhere" / "report.zip")
    qtbot.waitUntil(lambda: any("cannot be written" in each.text() for each in dialog.findChildren(QLabel)))
    assert dialog.isVisible()
