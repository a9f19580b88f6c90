"""The command line as a whole: its commands and global options."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from app import __version__
from app.cli import (
    changes,
    demo,
    feeds,
    letters,
    records,
    sending,
    setup,
    sign_in,
    sign_on,
    status,
    traces,
    workstations,
)
from app.cli.guard import DONE, guarded
from app.cli.outside import Outside
from app.cli.session import Session
from app.cli.window import show_window

INTERRUPTED = 130
"""What typer makes of Ctrl+C, without a word."""


def main(outside: Outside, arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments

    def work() -> int:
        command = typer.main.get_command(commands(outside))
        try:
            status = int(command.main(list(arguments), prog_name="trace-mailer", standalone_mode=False) or DONE)
        except typer.Abort:
            status = INTERRUPTED
        if status == INTERRUPTED:
            raise KeyboardInterrupt
        return status

    return guarded(work, machine="--machine" in arguments)


def commands(outside: Outside) -> typer.Typer:
    """Return the commands, working with `outside`."""
    app = typer.Typer(
        help="Hotel traces, staff messages and guest alerts arrive as email. Without a command: the window.",
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=False,
    )

    @app.callback(invoke_without_command=True)
    def options(
        context: typer.Context,
        database: Annotated[str | None, typer.Option(help="A file, or a postgresql+psycopg:// URL.")] = None,
        machine: Annotated[bool, typer.Option("--machine", help="Use the database of all users.")] = False,
        tray: Annotated[
            bool, typer.Option("--tray", help="Keep the window in the notification area until it is asked for.")
        ] = False,
        version: Annotated[
            bool, typer.Option("--version", callback=show_version, is_eager=True, help="Say which version this is.")
        ] = False,
    ) -> None:
        context.obj = Session(outside, database, machine)
        if context.invoked_subcommand is None:
            raise typer.Exit(show_window(outside, database, machine, hidden=tray))

    parts = (sending, status, setup, sign_in, sign_on, records, traces, feeds, letters, changes, workstations, demo)
    for part in parts:
        part.add_to(app)
    return app


def show_version(wanted: bool) -> None:
    """Print the version and end."""
    if wanted:
        print(f"trace-mailer {__version__}")
        raise typer.Exit(DONE)
