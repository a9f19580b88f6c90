"""The commands, declared once: menu bar, keys and the card of Help | Keys follow from these tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

MENUS = {"File": "&File", "Mail": "&Mail", "Clerk": "&Clerk", "Guest": "&Guest", "Window": "&Window", "Help": "&Help"}
"""The menus of the menu bar in order, with their mnemonics."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `method` is the dotted name of what it calls on its window; `enabled` that of a test."""

    id: str
    text: str
    keys: tuple[str, ...]
    menu: str
    method: str
    enabled: str = ""
    gap: bool = False

    @property
    def name(self) -> str:
        """The text without mnemonic."""
        return self.text.replace("&", "")


WINDOW_COMMANDS: tuple[Command, ...] = (
    Command("import", "&Import…", ("Ctrl+I",), "File", "import_file"),
    Command("export", "&Export…", ("Ctrl+E",), "File", "export_file"),
    Command("exit", "E&xit", ("Ctrl+Q",), "File", "close", gap=True),
    Command("email_setup", "Email &Setup", ("Ctrl+M",), "Mail", "email_setup"),
    Command("find_settings", "&Find Settings…", (), "Mail", "mail.find_settings"),
    Command("sign_in", "Sign &In…", (), "Mail", "mail.sign_in"),
    Command("test_email", "Send &Test Email…", ("Ctrl+Shift+T",), "Mail", "mail.test_email"),
    Command("deliveries", "&Deliveries", ("Ctrl+D",), "Mail", "deliveries"),
    Command("letters", "&Letters", ("Ctrl+Shift+L",), "Mail", "mail.letters"),
    Command("clerks", "&Clerks", ("Ctrl+L",), "Clerk", "clerks"),
    Command("traces", "&Traces", ("Ctrl+T",), "Clerk", "traces"),
    Command("send_alert", "Send &Alert…", ("Ctrl+G",), "Guest", "guests.send_alert"),
    Command("set_password", "Set &Password…", ("Ctrl+P",), "Window", "set_password"),
    Command("tile", "&Tile", (), "Window", "area.tileSubWindows", "has_windows", gap=True),
    Command("cascade", "C&ascade", (), "Window", "area.cascadeSubWindows", "has_windows"),
    Command("keys", "&Keys", ("F1",), "Help", "help.keys"),
    Command("about", "&About", (), "Help", "help.about"),
)

LEAVE = Command("leave", "Close the screen; leave a list or question", ("Esc",), "", "leave.emit")
REFRESH = Command("refresh", "Fetch the list again", ("F5",), "", "refresh")

FORM_COMMANDS: tuple[Command, ...] = (
    Command("save", "Save", ("F2", "Ctrl+S"), "", "save"),
    Command("look_up", "Look up the field's list", ("F8",), "", "form.look_up"),
    LEAVE,
)

LIST_COMMANDS: tuple[Command, ...] = (
    Command("add", "New record", ("F6", "Ins"), "", "add"),
    REFRESH,
    LEAVE,
)

DELIVERIES_COMMANDS: tuple[Command, ...] = (
    REFRESH,
    Command("retry", "Retry the marked deliveries", ("Ctrl+R",), "", "retry"),
    LEAVE,
)

LETTERS_COMMANDS: tuple[Command, ...] = (
    Command("save", "Save the changed letters", ("F2", "Ctrl+S"), "", "save"),
    Command("look_up", "Look up the letter's fields", ("F8",), "", "look_up"),
    Command("original", "Put the marked letter back to the original", ("Ctrl+O",), "", "back_to_original"),
    REFRESH,
    LEAVE,
)

SCREEN_COMMANDS = (FORM_COMMANDS, LIST_COMMANDS, DELIVERIES_COMMANDS, LETTERS_COMMANDS)
"""The commands of each kind of screen, beside those of the window."""

MORE_KEYS = (
    ("Enter, Tab", "Go to the next field; in a list: take or open the marked line"),
    ("Y, N, Space", "Set or change a Y/N field"),
    ("Up, Down", "Move in a list"),
)


def make_action(command: Command, owner: QWidget) -> QAction:
    """Return the command's action, calling `owner`'s method."""
    action = QAction(command.text, owner)
    action.setObjectName(command.id)
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    method = attrgetter(command.method)  # looked up when it is called: the window gets its desk later
    action.triggered.connect(lambda _checked=False: method(owner)())
    return action


def add_actions(commands: tuple[Command, ...], screen: QWidget) -> None:
    """Give a screen its commands; their keys work as long as the cursor is in it."""
    for command in commands:
        action = make_action(command, screen)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        screen.addAction(action)


def fill_menu_bar(window: QMainWindow, commands: tuple[Command, ...]) -> dict[str, QMenu]:
    """Put the commands into the window's menu bar; return the menus by name."""
    menus = {name: window.menuBar().addMenu(text) for name, text in MENUS.items()}
    for command in commands:
        menu = menus[command.menu]
        if command.gap:
            menu.addSeparator()
        action = make_action(command, window)
        menu.addAction(action)
        if command.enabled:
            allowed: Callable[[], bool] = attrgetter(command.enabled)(window)
            menu.aboutToShow.connect(lambda action=action, allowed=allowed: action.setEnabled(allowed()))
    return menus


def key_card() -> str:
    """Return the rows of Help | Keys as rich text."""
    commands = dict.fromkeys((*WINDOW_COMMANDS, *chain(*SCREEN_COMMANDS)))  # some stand in several screens
    rows = [(", ".join(each.keys), each.name.rstrip("…")) for each in commands if each.keys]
    cells = "".join(
        f"<tr><td><b>{key}</b>&nbsp;&nbsp;&nbsp;</td><td>{what}</td></tr>" for key, what in (*rows, *MORE_KEYS)
    )
    return f"<table cellpadding='2'>{cells}</table>"
