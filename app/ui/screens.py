"""The screens, declared once: menu entry, short code, keys and tool bar follow from this table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.access import ACCESS_TO, Access
from app.ui.changes_window import ChangesWindow
from app.ui.deliveries_window import DeliveriesWindow
from app.ui.feeds_window import FeedsWindow
from app.ui.letters_window import LettersWindow
from app.ui.people import ClerkScreen, DepartmentScreen, GuestScreen
from app.ui.screen import Screen
from app.ui.setup_form import SetupForm
from app.ui.staff_messages_screen import StaffMessagesScreen
from app.ui.text_codes_screen import TextCodesScreen
from app.ui.traces_screen import TracesScreen
from app.ui.workstations_window import WorkstationsWindow

if TYPE_CHECKING:  # the workplace opens the screens, so the import at run time goes the other way
    from app.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class ScreenRow:
    """One screen. `text` has a mnemonic; `code` is typed into the menu shortcut field."""

    id: str
    code: str
    text: str
    menu: str
    make: Callable[[Workplace], Screen]
    keys: tuple[str, ...] = ()
    icon: str = ""
    on_tool_bar: bool = False

    @property
    def access(self) -> Access:
        """What opening it needs."""
        return ACCESS_TO[self.id]


SCREENS: tuple[ScreenRow, ...] = (
    ScreenRow(
        "email_setup",
        "EMST",
        "Email &Setup",
        "Mail",
        lambda at: SetupForm(at.desk.setup, at.bridge),
        keys=("Ctrl+M",),
        icon="email_setup",
        on_tool_bar=True,
    ),
    ScreenRow(
        "deliveries",
        "DLVR",
        "&Deliveries",
        "Mail",
        lambda at: DeliveriesWindow(at.desk.deliveries, at.desk.records, at.bridge),
        keys=("Ctrl+D",),
        icon="deliveries",
        on_tool_bar=True,
    ),
    ScreenRow(
        "letters",
        "LETT",
        "&Letters",
        "Mail",
        lambda at: LettersWindow(at.desk.letters, at.bridge),
        keys=("Ctrl+Shift+L",),
        icon="letters",
    ),
    ScreenRow(
        "feeds",
        "FEED",
        "F&eeds",
        "Mail",
        lambda at: FeedsWindow(at.desk, at.bridge),
        icon="feeds",
    ),
    ScreenRow(
        "clerks",
        "CLRK",
        "&Clerk Maintenance",
        "Clerk",
        lambda at: ClerkScreen(at.desk, at.bridge),
        keys=("Ctrl+L",),
        icon="clerks",
        on_tool_bar=True,
    ),
    ScreenRow(
        "departments",
        "DEPT",
        "&Departments",
        "Clerk",
        lambda at: DepartmentScreen(at.desk, at.bridge),
        icon="departments",
    ),
    ScreenRow(
        "guests",
        "GUST",
        "&Guests",
        "Guest",
        lambda at: GuestScreen(at.desk, at.bridge),
        keys=("Ctrl+Shift+G",),
        icon="guests",
        on_tool_bar=True,
    ),
    ScreenRow(
        "traces",
        "TRAC",
        "&Traces",
        "Clerk",
        TracesScreen,
        keys=("Ctrl+T",),
        icon="traces",
        on_tool_bar=True,
    ),
    ScreenRow(
        "staff_messages",
        "MSGS",
        "Staff &Messages",
        "Clerk",
        StaffMessagesScreen,
        keys=("Ctrl+Shift+M",),
        icon="messages",
        on_tool_bar=True,
    ),
    ScreenRow("text_codes", "TXCD", "Te&xt Codes", "Clerk", TextCodesScreen, icon="text_codes"),
    ScreenRow(
        "workstations",
        "WKST",
        "&Workstations",
        "Window",
        lambda at: WorkstationsWindow(at.desk.workstations, at.bridge),
    ),
    ScreenRow(
        "changes", "CHNG", "Cha&nges", "Help", lambda at: ChangesWindow(at.desk.changes, at.bridge), icon="changes"
    ),
)
"""In the order in which the menus show them."""


def screen_row(id_or_code: str) -> ScreenRow:
    """Return the screen with this id or short code, in either case; KeyError if there is none."""
    wanted = id_or_code.strip().casefold()
    for row in SCREENS:
        if wanted in (row.id, row.code.casefold()):
            return row
    raise KeyError(id_or_code)
