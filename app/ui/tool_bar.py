"""The tool bar: the commands that are used most, and the menu shortcut field."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QToolBar, QWidget

from app.ui.words import tr

if TYPE_CHECKING:  # a command of the table goes to the field, so the import at run time goes the other way
    from app.core.kinds import Choice
    from app.ui.workplace import Workplace

ICON_SIZE = 20


class ToolBar(QToolBar):
    """Is there, and as high as it will be, before it has its content: `fill` comes after the first paint."""

    def __init__(self) -> None:
        super().__init__(tr("Tool Bar"))
        self.setObjectName("tool_bar")
        self.setMovable(False)
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.setMinimumHeight(self.fontMetrics().height() + 22)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def fill(self, groups: Iterable[Iterable[QAction]], shortcut: ShortcutField) -> None:
        """Show these actions, a line between the groups, and the menu shortcut field at the end."""
        for group in groups:
            for action in group:
                self.addAction(action)
            self.addSeparator()
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        label = QLabel(tr("Menu sh&ortcut"))
        label.setBuddy(shortcut)
        label.setContentsMargins(0, 0, 6, 0)
        for widget in (room, label, shortcut):
            self.addWidget(widget)


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
        from app.ui.look_up import LookUpDialog  # here for the time to start: the window paints before anybody asks

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
