"""`python -m app`: the command line, or the window when there is no command."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.cli.outside import DemoServer, Outside, Showing

if TYPE_CHECKING:
    from app.engine.desk import Desk

TIME_TO_QUIT = 30.0
"""Seconds that the installer gives a running window to close: it may have to ask about unsaved changes."""

# The imports inside the functions below are there for the time to start: SQLAlchemy, Qt and the mail server together
# take a second, and no command needs them all.


@contextmanager
def open_desk(database: str | None, machine: bool, *, as_it_is: bool = False) -> Iterator[Desk]:
    """Yield the desk of the chosen database."""
    from app import bootstrap

    url, logs = paths.database_url(database, machine=machine), paths.log_folder(machine=machine)
    with bootstrap.open_desk(url, logs=logs, as_it_is=as_it_is) as desk:
        yield desk


def open_window(opening: Callable[[], AbstractContextManager[Desk]], showing: Showing) -> int:
    """Show the window until it is closed; return the exit status."""
    from app.ui.application import run_window

    return run_window(
        opening,
        arrived=showing.arrived,
        database_url=showing.database_url,
        hidden=showing.hidden,
        restore=showing.restore,
    )


def demo_server() -> AbstractContextManager[DemoServer]:
    """Return the demo's mail server."""
    from app.mail.loopback import LoopbackServer

    return LoopbackServer()


def restore(database: str | None, machine: bool, copy: Path) -> str:
    """Put a copy in the place of the chosen database; return in words what that means."""
    from app import bootstrap

    return bootstrap.restore(paths.database_url(database, machine=machine), copy)


def give_up_move(database: str | None, machine: bool, place: str) -> str:
    """Let the hotel be in the chosen database again, whose move to `place` was interrupted; return that in words."""
    from app import bootstrap

    return bootstrap.give_up_move(paths.database_url(database, machine=machine), place)


def self_check() -> int:
    """Open every part of the program, for those who build it; return the exit status."""
    from app import self_check

    return self_check.main()


def quit_windows() -> int:
    """Ask this user's windows to close, for the installer; return 0 once all are gone."""
    from app.ui.single_instance import ask_all_to_quit

    return 0 if ask_all_to_quit(paths.window_folder(), TIME_TO_QUIT) else 1


def run() -> int:
    """Do what the command line says; return the exit status."""
    outside = Outside(open_desk, open_window, demo_server, restore, give_up_move)
    match sys.argv[1:]:
        case ["--self-check"]:
            return self_check()
        case ["--quit"]:
            return quit_windows()
        case [] | ["--tray"] as words:
            from app.cli import window

            return window.main(outside, hidden=bool(words))
    from app.cli import program

    return program.main(outside)


def main() -> None:
    """Run the command line and end the process with its exit status."""
    try:
        sys.exit(run())
    except KeyboardInterrupt:  # before there was anything that it could have stopped
        sys.exit(1)


if __name__ == "__main__":
    main()
