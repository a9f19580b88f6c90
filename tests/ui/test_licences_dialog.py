"""Help | About, Licences: what each library says, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app import paths
from app.ui.licences_dialog import LicencesDialog
from app.ui.main_window import MainWindow


def opened(qtbot: QtBot, window: MainWindow) -> LicencesDialog:
    window.commands.run("about")
    [box] = window.findChildren(QMessageBox)
    [button] = [each for each in box.buttons() if each.text() == "&Licences…"]
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: any(each.texts.names.count() for each in window.findChildren(LicencesDialog)))
    [dialog] = window.findChildren(LicencesDialog)
    return dialog


def test_each_library_is_listed_with_what_it_says(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    names = [dialog.texts.names.item(row).text() for row in range(dialog.texts.names.count())]
    assert names == sorted(names)
    assert {"gpl-3", "lgpl-3", "pyside6-essentials", "sqlalchemy", "trace-mailer"} <= set(names)
    dialog.texts.names.setCurrentRow(names.index("pyside6-essentials"))
    assert "GNU Lesser General Public License" in dialog.texts.text.toPlainText()
    assert dialog.texts.names.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(LicencesDialog))


def test_a_build_shows_what_lies_beside_the_program(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("python", "argon2-cffi-bindings", "argon2-cffi"):
        (tmp_path / f"{name}.txt").write_text(f"License of {name}", encoding="utf-8")
    monkeypatch.setattr(paths, "licences", lambda: tmp_path)
    dialog = opened(qtbot, window)
    names = [dialog.texts.names.item(row).text() for row in range(3)]
    assert names == ["argon2-cffi", "argon2-cffi-bindings", "python"]
    assert dialog.texts.text.toPlainText() == "License of argon2-cffi"
