"""The command without a name: the window. It does without typer, which takes longer to import than Qt to paint."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from app.cli.console import has_display
from app.cli.guard import guarded
from app.core.errors import BadInput

if TYPE_CHECKING:
    from app.cli.outside import Outside
    from app.engine.desk import Desk


def show_window(outside: Outside, opening: AbstractContextManager[Desk]) -> int:
    """Show the window until it is closed; return the exit status. BadInput where there is no display."""
    if not has_display():
        raise BadInput("There is no display for the window. `trace-mailer --help` shows the commands without one.")
    return outside.open_window(opening, None)


def main(outside: Outside) -> int:
    """Run the program without any argument; return its exit status."""
    return guarded(lambda: show_window(outside, outside.open_desk(None, False)))
