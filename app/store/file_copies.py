"""Copies of a SQLite file: one a day by itself, seven kept."""

from __future__ import annotations

import sqlite3
import time
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import sqlalchemy as sa

from app.core.errors import DatabaseError
from app.core.kept_copy import KeptCopy
from app.core.said import said
from app.store.database import Database
from app.store.schema import changes, settings
from app.store.settings import write_rows
from app.store.upgrade import CUT_OFF, DAILY, copies_folder, copies_of, copy_sqlite, refuse_moved

KEPT = 7
"""Daily copies that are kept; those before an upgrade or a restore stay until somebody removes them."""

MADE_WITHIN = 24 * 3600.0
"""Seconds after which nobody writes a copy any more that has not got its name yet."""

TROUBLE = "copy_trouble"
"""The setting that holds what stands against the daily copy, "" if nothing does."""


class FileCopies:
    """The copies of a database's SQLite file; a database on a server has none here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def daily(self, today: date) -> Path | None:
        """Make the copy of this day, unless there is one, and remove the oldest; return the new one.

        DatabaseError if it cannot be made, and once the hotel is elsewhere: what was here is to stay.
        """
        file = self._database.file
        if file is None:
            return None
        target = copies_folder(file) / f"{file.stem}-daily-{today:%Y%m%d}.db"
        if target.exists():
            self._note("")
            return None
        refuse_moved(self._database.read)
        try:
            self._make(file, target)
        except DatabaseError as error:
            self._note(str(error))
            raise
        self._note("")
        return target

    def trouble(self) -> str:
        """Return why the last daily copy that was tried could not be made or kept, "" if it could."""
        if self._database.file is None:
            return ""
        with self._database.read() as connection:
            return connection.execute(sa.select(settings.c.value).where(settings.c.key == TROUBLE)).scalar() or ""

    def begun(self) -> datetime | None:
        """Return since when there is something to copy: the moment of the first change that is remembered, if any."""
        if self._database.file is None:
            return None
        with self._database.read() as connection:
            first: datetime | None = connection.execute(
                sa.select(changes.c.at).order_by(changes.c.id).limit(1)
            ).scalar()
            return first

    def newest(self) -> Path | None:
        """Return the newest daily copy, None if there is none."""
        return next(reversed(self._dailies()), None)

    def listed(self) -> list[KeptCopy]:
        """Return every copy that is kept, the newest first: daily ones, and those before an upgrade or a restore."""
        file = self._database.file
        found = map(kept_copy, copies_of(file)) if file else ()
        return sorted(filter(None, found), key=lambda each: (each.made, each.file), reverse=True)

    def _make(self, file: Path, target: Path) -> None:
        try:
            copy_sqlite(file, target)
        except (sqlite3.Error, OSError) as error:
            raise DatabaseError(
                said("The daily copy {target} cannot be made: {error}.", target=target, error=str(error))
            ) from error
        for old in (*self._dailies()[:-KEPT], *filter(was_cut_off, copies_of(file, CUT_OFF))):
            with suppress(OSError):  # somebody holds it; it goes another day
                old.unlink()

    def _note(self, trouble: str) -> None:
        """Let every program see what stands against the daily copy; a damaged database may not take it."""
        with suppress(DatabaseError):
            if self.trouble() != trouble:
                with self._database.write() as connection:
                    write_rows(connection, {TROUBLE: trouble})

    def _dailies(self) -> list[Path]:
        file = self._database.file
        return copies_of(file, DAILY) if file else []


def kept_copy(file: Path) -> KeptCopy | None:
    """Return what is known of a copy, None if it was removed meanwhile."""
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    return KeptCopy(file, datetime.fromtimestamp(found.st_mtime, UTC), found.st_size)


def was_cut_off(part: Path) -> bool:
    """Say whether nobody makes a copy of this any more, since a power cut say."""
    try:
        return time.time() - part.stat().st_mtime > MADE_WITHIN
    except FileNotFoundError:  # it has got its name
        return False
