"""The menu shortcut field: a screen by its short code."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from app.core.kinds import Choice
from app.ui.look_up import LookUpDialog
from app.ui.words import tr

if TYPE_CHECKING:  # a command of the table goes to the field, so the import at run time goes the other way
    from app.ui.workplace import Workplace


class ShortcutField(QLineEdit):
    """Takes a screen's short code; Enter emits `wanted` with it, F8 lists the codes, Esc goes back to the screen."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, choices: Callable[[], list[Choice]], look_up: QAction) -> None:
        super().__init__(maxLength=10)
        self._choices = choices
        self._look_up = look_up
        self.setObjectName("menu_shortcut")
        self.setAccessibleName(tr("Menu shortcut"))
        self.setAccessibleDescription(tr("Type the short code of a screen, such as EMST, and press Enter. F8 lists."))
        self.setPlaceholderText("EMST")
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 12)
        self.returnPressed.connect(lambda: self.wanted.emit(self.text()))

    def event(self, event: QEvent) -> bool:
        """Keep the look-up's key and Esc for this field."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """List the codes, or leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif self._is_own(event):
            self.list_codes()
        else:
            super().keyPressEvent(event)

    def list_codes(self) -> None:
        """List the short codes; the one taken is gone to."""
        dialog = LookUpDialog(tr("Screens"), self._choices(), self.text().strip().upper(), self.window())
        dialog.taken.connect(self.wanted)
        dialog.open()

    def _is_own(self, event: QKeyEvent) -> bool:
        is_look_up = QKeySequence(event.keyCombination()) in self._look_up.shortcuts()
        return is_look_up or event.key() == Qt.Key.Key_Escape


def go_to_shortcut(at: Workplace) -> None:
    """Window | Menu Shortcut: put the cursor into the field."""
    field = at.window.findChild(ShortcutField)
    if field is not None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
