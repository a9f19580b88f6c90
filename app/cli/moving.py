"""The command that moves the hotel to another database."""

from __future__ import annotations

import sys
import threading
from dataclasses import asdict
from typing import Annotated

import typer

from app.cli.session import AsJson, session_of, show
from app.engine.signals import on_signal
from app.paths import database_url

SHARE = 100
"""The progress is printed at every hundredth part."""


def move(
    context: typer.Context,
    target: Annotated[str, typer.Argument(help="A file, or a postgresql+psycopg:// URL; without a hotel in it.")],
    give_up: Annotated[
        bool, typer.Option("--give-up", help="A move there was interrupted and it is lost for ever: the hotel is here.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Move the hotel to another database: all of it, or nothing when it is stopped half-way."""
    session = session_of(context)
    if give_up:
        done = session.outside.give_up_move(session.database, session.machine, target)
        show({"done": done}, done, as_json)
        return
    stopped = threading.Event()
    with session.desk() as desk, on_signal(stopped.set):
        moved = desk.moving.move(database_url(target), Shown(), stopped)
    show(asdict(moved), moved.words(), as_json)


class Shown:
    """A line on the terminal that grows; nothing where standard error is no terminal."""

    def __init__(self) -> None:
        self._share = -1

    def __call__(self, done: int, total: int) -> None:
        """Show how many of how many rows are moved."""
        share = done * SHARE // max(total, 1)
        if share != self._share and sys.stderr.isatty():
            self._share = share
            bar = "#" * (share // 4)
            print(
                f"\r[{bar:<25}] {done:,} of {total:,}", end="\n" if done == total else "", file=sys.stderr, flush=True
            )
