"""The commands at work: one QAction each, in menus and tool bar, with its keys, and enabled where it applies."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.core.errors import NotAllowed
from app.ui.commands import COMMANDS, Command
from app.ui.dialog import IN_DIALOGS, OF_SCREEN
from app.ui.icons import icon
from app.ui.keys import in_force, originals, renamed, shown
from app.ui.shortcut_field import ShortcutField
from app.ui.tool_bar import ToolBar
from app.ui.words import name_keys, plain, told, tr
from app.ui.workplace import Workplace

PORTABLE = QKeySequence.SequenceFormat.PortableText


class Actions(QObject):
    """Makes the actions and puts them into `menus`, by name, and into the tool bar."""

    def __init__(self, work: Workplace, menus: dict[str, QMenu], tool_bar: ToolBar) -> None:
        super().__init__(work.window)
        self._work = work
        self._actions = {command.id: self._make(command, menus) for command in COMMANDS}
        self.shortcut = ShortcutField(work.choices, self._actions["look_up"])
        self._fill(tool_bar)
        self._set_keys()
        work.changed.connect(self._enable)
        work.keys_changed.connect(self._set_keys)
        self._enable()

    def _make(self, command: Command, menus: dict[str, QMenu]) -> QAction:
        action = QAction(tr(command.text), self._work.window)
        action.setObjectName(command.id)
        action.setProperty(OF_SCREEN, command.do is None)
        action.setProperty(IN_DIALOGS, command.in_dialogs)
        if command.icon:
            action.setIcon(icon(command.icon))
        action.triggered.connect(lambda _checked=False: self.run(command.id))
        self._work.window.addAction(action)
        if command.menu:
            menu = menus[command.menu]
            if command.gap:
                menu.addSeparator()
            menu.addAction(action)
        return action

    def _fill(self, tool_bar: ToolBar) -> None:
        on_bar = [command for command in COMMANDS if command.on_tool_bar]
        groups = groupby(on_bar, key=lambda command: command.menu == "Edit")
        tool_bar.fill(([self._actions[each.id] for each in group] for _is_edit, group in groups), self.shortcut)
        self.shortcut.wanted.connect(self._go)
        self.shortcut.left.connect(self._back)

    def _set_keys(self) -> None:
        keys = in_force(originals(COMMANDS), self._work.kept.keys())
        name_keys(renamed(COMMANDS, keys))
        for command in COMMANDS:
            action = self._actions[command.id]
            action.setShortcuts([QKeySequence(key, PORTABLE) for key in keys[command.id]])
            name = plain(command.text)
            action.setToolTip(f"{name} ({shown(keys[command.id])})" if keys[command.id] else name)

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
        if not self._work.desk.signed_on.may(command.access):
            return False
        if command.do is None:
            return screen is not None and screen.can(command.id)
        return screen is not None or not command.needs_screen

    def _enable(self) -> None:
        for command in COMMANDS:
            self._actions[command.id].setEnabled(self._applies(command))

    def _go(self, code: str) -> None:
        try:
            self._work.open(code)
        except KeyError:
            self._work.say(tr("There is no screen {code}. F8 lists the codes.", code=code.strip().upper()))
            self.shortcut.selectAll()
        except NotAllowed as error:
            self._work.say(told(error))
            self.shortcut.selectAll()
        else:
            self.shortcut.clear()
            self._back()

    def _back(self) -> None:
        screen = self._work.active()
        if screen is not None:
            (screen.focusWidget() or screen).setFocus()  # the field that had the cursor
