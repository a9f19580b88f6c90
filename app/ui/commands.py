"""The commands, declared once: menus, tool bar, keys, key card and the keys of dialogs follow from this table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.access import Access
from app.ui.database_dialog import DatabaseDialog
from app.ui.export_dialog import ExportDialog
from app.ui.help import about, field_help, key_card, keys, language
from app.ui.import_dialog import ImportDialog
from app.ui.mail_dialogs import find_settings, set_password, sign_in, test_email
from app.ui.people import new_trace, send_alert
from app.ui.report_dialog import ReportDialog, open_log_folder
from app.ui.screens import SCREENS, ScreenRow
from app.ui.shortcut_field import go_to_shortcut
from app.ui.sign_on import sign_off, sign_on
from app.ui.sign_on_password_dialog import sign_on_password

if TYPE_CHECKING:  # the commands work at the workplace, so the import at run time goes the other way
    from app.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `text` has a mnemonic if it stands in a menu.

    `do` None calls the active screen's (or the open dialog's) method that is named as the id; it is enabled where
    there is one. `needs_screen`: enabled only while a screen is open. `in_dialogs`: it works in dialogs too.
    `gap`: a line above it in the menu. `access`: what whoever does it must be allowed; None is for everybody.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    do: Callable[[Workplace], object] | None = None
    icon: str = ""
    on_tool_bar: bool = False
    needs_screen: bool = False
    in_dialogs: bool = False
    gap: bool = False
    access: Access | None = None


def opening(row: ScreenRow) -> Command:
    """Return the command that opens a screen."""
    return Command(
        row.id,
        row.text,
        row.keys,
        row.menu,
        lambda at: at.open(row.id),
        row.icon,
        on_tool_bar=row.on_tool_bar,
        access=row.access,
    )


STANDARD: tuple[Command, ...] = (
    Command("save", "&Save", ("F2", "Ctrl+S"), "Edit", icon="save", on_tool_bar=True),
    Command("cancel", "&Cancel, or Leave", ("Esc",), "Edit", icon="cancel"),
    Command("new", "&New", ("F6", "Ins"), "Edit", icon="new", on_tool_bar=True, gap=True),
    Command("search", "&Find", ("F7", "Ctrl+F"), "Edit", icon="search", on_tool_bar=True),
    Command("look_up", "&Look Up", ("F8",), "Edit", icon="look_up", on_tool_bar=True),
    Command("previous", "&Previous Record", ("F9",), "Edit", icon="previous", on_tool_bar=True),
    Command("following", "Ne&xt Record", ("F10",), "Edit", icon="following", on_tool_bar=True),
    Command("refresh", "&Refresh", ("F5",), "Edit", icon="refresh", on_tool_bar=True),
)
"""What most screens and dialogs can do."""

OF_SCREENS: tuple[Command, ...] = (
    Command("delete", "&Delete Record…", ("Ctrl+Shift+Del",), "Edit", icon="delete", gap=True),
    Command("test_letter", "Send Test &Letter to Clerk…", ("Ctrl+Shift+C",), "Clerk", icon="send", gap=True),
    Command("resolve", "&Resolve Trace", ("F11",), "Clerk", icon="resolve", on_tool_bar=True, gap=True),
    Command("resolve_all", "Resolve &All Shown…", ("Shift+F11",), "Clerk"),
    Command("reopen", "Re&open Trace", ("Ctrl+F11",), "Clerk"),
    Command("reply", "Repl&y to Staff Message…", ("Ctrl+Shift+R",), "Clerk", icon="reply", gap=True),
    Command("unread", "Mark &Unread", ("Ctrl+U",), "Clerk"),
    Command("retry", "&Retry Marked Deliveries", ("Ctrl+R",), "Mail", icon="retry", gap=True),
    Command("export_list", "E&xport This List…", ("Ctrl+Shift+E",), "Mail", icon="export"),
    Command("original", "Back to the &Original Letter…", ("Ctrl+O",), "Mail", icon="retry"),
)
"""What one screen alone can do."""

OF_WINDOW: tuple[Command, ...] = (
    Command(
        "import",
        "&Import…",
        ("Ctrl+I",),
        "File",
        lambda at: ImportDialog(at.desk.records, at.bridge, at.window).open(),
        icon="import",
        access=Access.GLOBAL,
    ),
    Command(
        "export",
        "&Export…",
        ("Ctrl+E",),
        "File",
        lambda at: ExportDialog(at.desk.records, at.bridge, at.window).open(),
        icon="export",
        access=Access.GLOBAL,
    ),
    Command(
        "database",
        "&Database…",
        (),
        "File",
        lambda at: DatabaseDialog(at.desk, at.bridge, at.window).open(),
        access=Access.GLOBAL,
    ),
    Command("sign_on", "Sign &On…", (), "File", sign_on, icon="keys", gap=True),
    Command("sign_off", "Sign O&ff", (), "File", sign_off),
    Command("exit", "E&xit", ("Ctrl+Q",), "File", lambda at: at.window.leave(), icon="exit", gap=True),
    Command(
        "find_settings",
        "&Find Settings…",
        (),
        "Mail",
        find_settings,
        icon="find_settings",
        gap=True,
        access=Access.GLOBAL,
    ),
    Command("sign_in", "Sign &In…", (), "Mail", sign_in, icon="keys", access=Access.GLOBAL),
    Command(
        "test_email", "Send &Test Email…", ("Ctrl+Shift+T",), "Mail", test_email, icon="send", access=Access.GLOBAL
    ),
    Command("new_trace", "&New Trace…", ("Ctrl+N",), "Clerk", new_trace, icon="traces", gap=True, access=Access.CLERK),
    Command(
        "send_alert",
        "Send &Alert…",
        ("Ctrl+G",),
        "Guest",
        send_alert,
        icon="alert",
        access=Access.CLERK,
        on_tool_bar=True,
    ),
    Command(
        "sign_on_password",
        "Sign-on &Password…",
        (),
        "Clerk",
        sign_on_password,
        icon="password",
        gap=True,
        access=Access.CLERK,
    ),
    Command(
        "set_password", "Set &Password…", ("Ctrl+P",), "Window", set_password, icon="password", access=Access.GLOBAL
    ),
    Command("shortcut", "&Menu Shortcut", ("F3",), "Window", go_to_shortcut),
    Command("language", "&Language…", (), "Window", language, icon="language"),
    Command("tile", "&Tile", (), "Window", lambda at: at.tile(), needs_screen=True, gap=True),
    Command("cascade", "C&ascade", (), "Window", lambda at: at.area.cascadeSubWindows(), needs_screen=True),
    Command("field_help", "&Help for the Field", ("F1",), "Help", field_help, icon="help", in_dialogs=True),
    Command("keys", "&Keys…", (), "Help", keys, icon="keys"),
    Command("key_card", "Key &Card", ("Shift+F1",), "Help", key_card),
    Command("open_log_folder", "Open &Log Folder", (), "Help", open_log_folder, icon="folder", gap=True),
    Command(
        "report_problem",
        "&Report a Problem…",
        (),
        "Help",
        lambda at: ReportDialog(at).open(),
        icon="report",
        access=Access.CLERK,
    ),
    Command("about", "&About", (), "Help", about, icon="about", gap=True),
)

COMMANDS: tuple[Command, ...] = (*STANDARD, *(opening(row) for row in SCREENS), *OF_WINDOW, *OF_SCREENS)
"""Every command; those of a menu stand in it in this order."""
