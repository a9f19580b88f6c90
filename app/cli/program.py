"""The command line as a whole: global options, exit statuses, errors in words, the log."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from app import __version__, paths
from app.cli import demo, records, sending, setup, sign_in
from app.cli.console import complain
from app.cli.log import LOG_FILE, logging_to
from app.cli.outside import Outside
from app.cli.session import Session
from app.cli.window import show_window
from app.core.errors import BadInput, DatabaseError, TraceMailerError, VaultError

logger = logging.getLogger(__name__)

DONE, NOT_SENT, WRONG_USE = 0, 1, 2


def main(outside: Outside, arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    folder = paths.log_folder(machine="--machine" in arguments)
    command = typer.main.get_command(commands(outside))
    with logging_to(folder):
        try:
            return int(command.main(list(arguments), prog_name="trace-mailer", standalone_mode=False) or DONE)
        except TraceMailerError as error:
            complain(str(error))
            return WRONG_USE if isinstance(error, BadInput | DatabaseError | VaultError) else NOT_SENT
        except (KeyboardInterrupt, typer.Abort):
            complain("Stopped.")
            return NOT_SENT
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes once more at its end
            return NOT_SENT
        except Exception as error:
            # typer has its usage errors in a package of its own or in click, as its version may be
            if hasattr(error, "format_message"):
                complain(error.format_message())
                return WRONG_USE
            logger.exception("An error of the program")
            complain(f"The program met an error of its own. {folder / LOG_FILE} says which.")
            return NOT_SENT


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
        version: Annotated[
            bool, typer.Option("--version", callback=show_version, is_eager=True, help="Say which version this is.")
        ] = False,
    ) -> None:
        context.obj = Session(outside, database, machine)
        if context.invoked_subcommand is None:
            window(context.obj)

    for part in (sending, setup, sign_in, records, demo):
        part.add_to(app)
    return app


def show_version(wanted: bool) -> None:
    """Print the version and end."""
    if wanted:
        print(f"trace-mailer {__version__}")
        raise typer.Exit(DONE)


def window(session: Session) -> None:
    """Show the window until it is closed."""
    raise typer.Exit(show_window(session.outside, session.desk()))
