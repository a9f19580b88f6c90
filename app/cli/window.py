"""The command without a name: the window. It does without typer, which takes longer to import than Qt to paint."""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING

from app import paths
from app.cli.console import has_display
from app.cli.guard import guarded
from app.cli.outside import Outside, Showing
from app.core.errors import BadInput

if TYPE_CHECKING:
    from pathlib import Path


def show_window(outside: Outside, database: str | None, machine: bool, *, hidden: bool) -> int:
    """Show the window until it is closed; return the exit status. BadInput where there is no display."""
    if not has_display():
        raise BadInput("There is no display for the window. `trace-mailer --help` shows the commands without one.")
    gc.disable()  # until it has painted: imports leave no garbage, and the search takes a twentieth of the time
    url = paths.database_url(database, machine=machine)
    opening = partial(outside.open_desk, database, machine)

    def restore(place: str, copy: Path) -> str:
        return outside.restore(place, machine, copy)

    return outside.open_window(opening, Showing(database_url=url, hidden=hidden, restore=restore))


def main(outside: Outside, *, hidden: bool) -> int:
    """Run the program without a command; return its exit status."""
    return guarded(lambda: show_window(outside, None, False, hidden=hidden))
