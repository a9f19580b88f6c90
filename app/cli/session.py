"""What every command works with: the way to a desk, and the way to print a result."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, is_dataclass
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from app.cli.console import complain, say
from app.cli.outside import Outside
from app.core.errors import BadInput

if TYPE_CHECKING:  # the engine takes a tenth of a second to import, which `--version` need not wait for
    from app.engine.desk import Desk

AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]


@dataclass(frozen=True, slots=True)
class Session:
    """One command's world: the outside, and the global options."""

    outside: Outside
    database: str | None = None
    machine: bool = False

    @contextmanager
    def desk(self, *, as_it_is: bool = False) -> Iterator[Desk]:
        """Yield the desk of the chosen database, made and migrated as needed unless it is wanted `as_it_is`."""
        with self.outside.open_desk(self.database, self.machine, as_it_is=as_it_is) as desk:
            yield desk


def session_of(context: typer.Context) -> Session:
    """Return the session of a command."""
    session = context.obj
    assert isinstance(session, Session)  # noqa: S101 - tells the type checker what `callback` has put there
    return session


def fail(message: str) -> NoReturn:
    """Say that something could not be sent or was refused, and end with exit status 1."""
    complain(message)
    raise typer.Exit(1)


def show(result: Any, text: str, as_json: bool) -> None:
    """Print a result, for a program or for a person."""
    if as_json:
        say(json.dumps(plain(result), ensure_ascii=True))
    elif text:
        say(text)


def plain(value: Any) -> Any:
    """Return `value` made of what JSON knows: moments, days and times as ISO 8601 text."""
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if isinstance(value, date | time):
        return value.isoformat().replace("+00:00", "Z")
    return str(value) if isinstance(value, Path) else value


def number(count: int, one: str, many: str = "") -> str:
    """Return the count with its noun: 1 copy, 2 copies."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def given_line() -> str:
    """Return the first line of standard input; BadInput if there is none, or it is no UTF-8 text.

    No other encoding is guessed: a password would be stored wrong without a word.
    """
    stream = getattr(sys.stdin, "buffer", None)
    line = stream.readline() if stream is not None else sys.stdin.readline().encode()
    if not line:
        raise BadInput("Nothing came in on standard input.")
    try:
        return str(line.decode("utf-8-sig")).rstrip("\r\n")
    except UnicodeDecodeError:
        raise BadInput(
            "What came in on standard input is not UTF-8 text. Run the command without a pipe to type it."
        ) from None
