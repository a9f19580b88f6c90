"""Somebody at the keyboard of a window, for tests."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.record_screen import RecordScreen

Key = Qt.Key
Answer = QMessageBox.StandardButton
Kind = TypeVar("Kind", bound=QWidget)


class Hands:
    """Somebody at the keyboard of a window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        qtbot.waitUntil(window.isActiveWindow)

    def open(self, name: str, kind: type[Kind]) -> Kind:
        screen = self.window.work.open(name)
        assert isinstance(screen, kind)
        assert isinstance(screen, RecordScreen)
        self.qtbot.waitUntil(screen.form.isEnabled)
        return screen

    def press(self, *keys: Qt.Key, with_keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self.qtbot.keyClick(self.cursor(), key, with_keys)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.cursor(), text)

    def cursor(self) -> QWidget:
        self.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        self.window.activateWindow()  # as a window manager does, which the offscreen platform has none of
        self.qtbot.waitUntil(lambda: self.window.isActiveWindow() and QApplication.focusWidget() is not None)
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def over(self, kind: type[Kind]) -> Kind:
        """The dialog that opened, once it has the cursor."""

        def visible() -> list[Kind]:
            return [each for each in self.window.findChildren(kind) if each.isVisible()]

        self.qtbot.waitUntil(lambda: visible() != [])
        dialog = visible()[0]
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def answer(self, button: Answer) -> str:
        box = self.over(QMessageBox)
        text = box.text()
        self.qtbot.keyClick(box.button(button), Key.Key_Space)
        return text

    def said(self) -> str:
        """What the status line says beside the help of the field."""
        label = self.window.findChild(QLabel, "said")
        assert label is not None
        return label.text() if label.isVisible() else ""

    def go_to(self, screen: RecordScreen, key: str) -> QLineEdit:
        editor = screen.form.entries[key].editor
        for _ in screen.form.entries:
            if self.cursor() is not editor:
                self.press(Key.Key_Return)
        assert self.cursor() is editor
        assert isinstance(editor, QLineEdit)
        return editor

    def shows(self, screen: RecordScreen, code: str) -> None:
        first = next(iter(screen.form.entries.values()))
        self.qtbot.waitUntil(lambda: first.text() == code and not screen.unsaved())
