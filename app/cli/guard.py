"""What every start of the program has around it: a log, errors in words, an exit status."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from app import paths
from app.cli.console import OutputError, complain, give_up_output
from app.cli.log import LOG_FILE, logging_to
from app.core.errors import BadInput, DatabaseAway, DatabaseError, TraceMailerError, VaultError

logger = logging.getLogger(__name__)

DONE, NOT_SENT, WRONG_USE = 0, 1, 2


def exit_status(error: TraceMailerError) -> int:
    """Return what a command ends with: a server that is away is no wrong use, as the same may be done later."""
    wrong = isinstance(error, BadInput | DatabaseError | VaultError) and not isinstance(error, DatabaseAway)
    return WRONG_USE if wrong else NOT_SENT


def guarded(work: Callable[[], int], *, machine: bool = False) -> int:
    """Do `work` with a log, that of all users for `machine`; return its exit status, or that of what it raised."""
    folder = paths.log_folder(machine=machine)
    with logging_to(folder):
        try:
            return work()
        except TraceMailerError as error:
            complain(str(error))
            return exit_status(error)
        except KeyboardInterrupt:
            complain("Stopped.")
            return NOT_SENT
        except BrokenPipeError:
            give_up_output()
            return NOT_SENT
        except OutputError as error:
            give_up_output()
            complain(f"The result cannot be written: {error.strerror}.")
            return NOT_SENT
        except Exception as error:
            # typer has its usage errors in a package of its own or in click, as its version may be
            if hasattr(error, "format_message"):
                complain(f"{error.format_message()}{usage_of(error)}")
                return WRONG_USE
            logger.exception("An error of the program")
            complain(f"The program met an error of its own. {folder / LOG_FILE} says which.")
            return NOT_SENT


def usage_of(error: Any) -> str:
    """Return where help for a command that was used wrongly is found, "" if it is not known which."""
    command = getattr(error, "ctx", None)
    return f" `{command.command_path} --help` says how it is used." if command else ""
