"""The commands at work: one QAction each, in menus and tool bar, and enabled where it applies."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.ui.commands import COMMANDS, Command
from app.ui.dialog import IN_DIALOGS, OF_SCREEN
from app.ui.words import tr
from app.ui.workplace import Workplace


class Actions(QObject):
    """Makes the actions and puts them into `menus`, by name."""

    def __init__(self, work: Workplace, menus: dict[str, QMenu]) -> None:
        super().__init__(work.window)
        self._work = work
        self._actions = {command.id: self._make(command, menus) for command in COMMANDS}
        work.changed.connect(self._enable)
        self._enable()

    def _make(self, command: Command, menus: dict[str, QMenu]) -> QAction:
        action = QAction(tr(command.text), self._work.window)
        action.setObjectName(command.id)
        action.setProperty(OF_SCREEN, command.do is None)
        action.setProperty(IN_DIALOGS, command.in_dialogs)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.triggered.connect(lambda _checked=False: self.run(command.id))
        self._work.window.addAction(action)
        if command.menu:
            menu = menus[command.menu]
            if command.gap:
                menu.addSeparator()
            menu.addAction(action)
        return action

    def run(self, command_id: str) -> None:
        """Do a command, if it applies now."""
        command = next(each for each in COMMANDS if each.id == command_id)
        if not self._applies(command):
            return
        if command.do is not None:
            command.do(self._work)
        else:
            getattr(self._work.active(), command.id)()

    def _applies(self, command: Command) -> bool:
        screen = self._work.active()
        if command.do is None:
            return screen is not None and screen.can(command.id)
        return screen is not None or not command.needs_screen

    def _enable(self) -> None:
        for command in COMMANDS:
            self._actions[command.id].setEnabled(self._applies(command))
