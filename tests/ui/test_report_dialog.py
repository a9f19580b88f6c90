from __future__ import annotations

import zipfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

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


def test_a_place_that_cannot_be_written_is_said_and_the_report_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window)
    dialog.save_to(tmp_path / "nowhere" / "report.zip")
    qtbot.waitUntil(lambda: any("cannot be written" in each.text() for each in dialog.findChildren(QLabel)))
    assert dialog.isVisible()
