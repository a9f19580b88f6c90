"""The tool bar: the commands that are used most, and the menu shortcut field."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QToolBar, QWidget

from app.ui.words import tr

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

    def fill(self, groups: Iterable[Iterable[QAction]], shortcut: QLineEdit) -> None:
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
