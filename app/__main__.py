"""`python -m app`: the command line, or the window when there is no command."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

from app import paths
from app.cli.outside import Arrived, DemoServer, Outside

if TYPE_CHECKING:
    from app.engine.desk import Desk

# The imports inside the functions below are there for the time to start: SQLAlchemy, Qt and the mail server together
# take a second, and no command needs them all.


@contextmanager
def open_desk(database: str | None, machine: bool) -> Iterator[Desk]:
    """Yield the desk of the chosen database."""
    from app import bootstrap

    url, logs = paths.database_url(database, machine=machine), paths.log_folder(machine=machine)
    with bootstrap.open_desk(url, logs=logs) as desk:
        yield desk


def open_window(opening: AbstractContextManager[Desk], arrived: Arrived | None) -> int:
    """Show the window until it is closed; return the exit status."""
    from app.ui.application import run_window

    return run_window(opening, arrived=arrived)


def demo_server() -> AbstractContextManager[DemoServer]:
    """Return the demo's mail server."""
    from app.mail.loopback import LoopbackServer

    return LoopbackServer()


def main() -> None:
    """Run the command line and end the process with its exit status."""
    if sys.argv[1:] == ["--self-check"]:
        from app import self_check

        sys.exit(self_check.main())
    outside = Outside(open_desk, open_window, demo_server)
    if len(sys.argv) == 1:
        from app.cli import window

        sys.exit(window.main(outside))
    from app.cli import program

    sys.exit(program.main(outside))


if __name__ == "__main__":
    main()
