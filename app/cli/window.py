"""The command without a name: the window. It does without typer, which takes longer to import than Qt to paint."""

from __future__ import annotations

import logging
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from app import paths
from app.cli.console import complain, has_display
from app.cli.log import LOG_FILE, logging_to
from app.core.errors import BadInput

if TYPE_CHECKING:
    from app.cli.outside import Outside
    from app.engine.desk import Desk

logger = logging.getLogger(__name__)


def show_window(outside: Outside, opening: AbstractContextManager[Desk]) -> int:
    """Show the window until it is closed; return the exit status. BadInput where there is no display."""
    if not has_display():
        raise BadInput("There is no display for the window. `trace-mailer --help` shows the commands without one.")
    return outside.open_window(opening, None)


def main(outside: Outside) -> int:
    """Run the program without any argument; return its exit status."""
    folder = paths.log_folder(machine=False)
    with logging_to(folder):
        try:
            return show_window(outside, outside.open_desk(None, False))
        except BadInput as error:
            complain(str(error))
            return 2
        except Exception:
            logger.exception("An error of the program")
            complain(f"The program met an error of its own. {folder / LOG_FILE} says which.")
            return 1
