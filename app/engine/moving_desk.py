"""The counter of the desk for moving the hotel to another database."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from app.core.kept_copy import KeptCopy
from app.core.said import said
from app.engine.caretaker import FileCopies
from app.engine.signed_on import SignedOn

Progress = Callable[[int, int], None]
"""Told how many rows of how many are moved, in the thread that moves them."""


class Mover(Protocol):
    """Moves what an open database holds."""

    def move(self, url: str, progress: Progress, stopped: threading.Event) -> tuple[str, Mapping[str, int]]:
        """Copy everything to `url` and mark the source as moved; return the place, and the rows of each table.

        BadInput if the target cannot take it, or `stopped` was set; nothing has changed then.
        """


@dataclass(frozen=True, slots=True)
class Moved:
    """Where the hotel is now, without any password, and how many rows of each table went there."""

    place: str
    rows: Mapping[str, int]

    def words(self) -> str:
        """Return that in words."""
        return said(
            "{count} rows are now in {place}: those read and those written were counted. What was here stays, marked "
            "as moved. Close this program and start it again: it goes there by itself. On other workstations, start it "
            "with --database and that place, or with TRACE_MAILER_DATABASE set to it.",
            count=f"{sum(self.rows.values()):,}",
            place=self.place,
        )


class MovingDesk:
    """File | Database."""

    def __init__(
        self,
        mover: Mover,
        copies: FileCopies,
        at_rest: Callable[[], AbstractContextManager[None]],
        signed_on: SignedOn,
    ) -> None:
        self._signed_on = signed_on
        self._mover = mover
        self._copies = copies
        self._at_rest = at_rest

    def move(self, url: str, progress: Progress, stopped: threading.Event) -> Moved:
        """Move the hotel to the database at `url`, courier, feeds and housekeeping resting meanwhile. No program can
        do anything with this database afterwards.

        BadInput or DatabaseError in words; everything is then as it was.
        """
        self._signed_on.need("database")
        with self._at_rest():
            return Moved(*self._mover.move(url, progress, stopped))

    def copies(self) -> list[KeptCopy]:
        """Return the copies that can be put in the place of this database once nobody has it open, the newest first."""
        self._signed_on.need("database")
        return self._copies.listed()
