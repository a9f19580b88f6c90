"""Buttons that do what a command does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QPushButton

from app.ui.dialog import top_of


class CommandButton(QPushButton):
    """A button for the command `command_id`. Once it is shown it names the command's key, as the user has set it:
    "Save (F2)", or the key alone if `text` is "".
    """

    def __init__(self, command_id: str, text: str, do: Callable[[], object]) -> None:
        super().__init__(text)
        self.setObjectName(f"{command_id}_button")
        self.setAutoDefault(False)
        if not text:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it stands beside a field, where the key is at hand
        self.clicked.connect(lambda _checked=False: do())
        self._command = command_id
        self._words = text
        self._action: QAction | None = None

    def showEvent(self, event: QShowEvent) -> None:
        """Take the key from the window's command."""
        super().showEvent(event)
        if self._action is None:
            self._action = top_of(self).findChild(QAction, self._command)
            if self._action is not None:
                self._action.changed.connect(self._show_key)
                self._show_key()

    def _show_key(self) -> None:
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) if self._action else ""
        self.setText(f"{self._words} ({keys})" if self._words and keys else self._words or keys)
