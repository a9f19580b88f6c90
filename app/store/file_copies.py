"""Copies of a SQLite file: one a day by itself, seven kept; and how one is put back in the file's place."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import date, datetime
from pathlib import Path

from app.core.errors import BadInput, DatabaseError
from app.core.said import said
from app.store.database import Database
from app.store.schema import REVISION
from app.store.upgrade import copies_folder, copy_sqlite, newer

KEPT = 7
"""Daily copies that are kept; those before an upgrade or a restore stay until somebody removes them."""

SENT_SINCE = """
INSERT OR IGNORE INTO past_deliveries (kind, record_id, address_key, clerk_code, clerk_key, state, sent_at)
SELECT kind, record_id, address_key, clerk_code, clerk_key, state, sent_at FROM present.{table} AS new
WHERE state = 'sent' AND NOT EXISTS (
    SELECT 1 FROM deliveries AS old WHERE old.kind = new.kind AND old.record_id = new.record_id
    AND old.address_key = new.address_key AND old.state = 'sent')
"""
"""What went out after the copy was made."""

GONE_OUT = """
SELECT id FROM deliveries AS old WHERE state != 'sent' AND EXISTS (
    SELECT 1 FROM past_deliveries AS new WHERE old.kind = new.kind AND old.record_id = new.record_id
    AND old.address_key = new.address_key AND new.state = 'sent')
"""


class FileCopies:
    """The copies of a database's SQLite file; a database on a server has none here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def daily(self, today: date) -> Path | None:
        """Make the copy of this day, unless there is one, and remove the oldest; return the new one."""
        file = self._database.file
        if file is None:
            return None
        target = copies_folder(file) / f"{file.stem}-daily-{today:%Y%m%d}.db"
        if target.exists():
            return None
        part = target.with_suffix(f".{os.getpid()}.part")
        try:
            copy_sqlite(file, part)
            part.replace(target)
            for old in self._dailies()[:-KEPT]:
                old.unlink(missing_ok=True)
        except (sqlite3.Error, OSError) as error:
            raise DatabaseError(
                said("The daily copy {target} cannot be made: {error}.", target=target, error=str(error))
            ) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        return target

    def newest(self) -> Path | None:
        """Return the newest daily copy, None if there is none."""
        return next(reversed(self._dailies()), None)

    def restore(self, source: Path, now: datetime) -> str:
        """Put a copy in the place of a file that is not open, and return in words what that means.

        What was in its place is kept beside the other copies. What went out after the copy was made is remembered, so
        that nothing is sent twice; if that cannot be read, Email Traces is N afterwards. BadInput for what is no copy.
        """
        file = self._database.file
        if file is None:
            raise BadInput("Only a SQLite file can be put back here. For PostgreSQL use pg_restore.")
        check_copy(source, file)
        try:
            kept, readable = set_aside(file, now)
            copy_sqlite(source, file)
        except (sqlite3.Error, OSError) as error:
            raise DatabaseError(
                said(
                    "{source} cannot be put in the place of {file}: {error}.",
                    source=source,
                    file=file,
                    error=str(error),
                )
            ) from error
        self._database.open()
        remembered = kept is not None and readable and take_over(file, kept)
        if not remembered:
            switch_off(file)
        return restored(self._database.place, source, kept, remembered=remembered)

    def _dailies(self) -> list[Path]:
        file = self._database.file
        return sorted(copies_folder(file).glob(f"{file.stem}-daily-????????.db")) if file else []


def restored(place: str, source: Path, kept: Path | None, *, remembered: bool) -> str:
    """Return what it means that a copy is in its place now; `kept` is where that is which was there before."""
    done = said("{place} is what {source} was.", place=place, source=source)
    if kept is not None:
        done = said("{done} What was in its place is kept as {kept}.", done=done, kept=kept)
    if remembered:
        return said("{done} What was sent since then is remembered and is not sent again.", done=done)
    return said(
        "{done} What was sent since then is not known, so Email Traces is N now. When it becomes Y, traces of the "
        "previous 7 days that went out after the copy was made are sent again.",
        done=done,
    )


def check_copy(source: Path, file: Path) -> None:
    """Raise BadInput unless `source` is a sound database of this program, and another file than `file`."""
    if not source.is_file():
        raise BadInput(said("There is no file {source}.", source=source))
    if file.exists() and source.samefile(file):
        raise BadInput(
            said(
                "{source} is the database itself. Its copies are in {folder}.",
                source=source,
                folder=copies_folder(file),
            )
        )
    try:
        with closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            wrong = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise BadInput(
            said(
                "{source} is no copy of a database of Trace Mailer, or it is damaged. ({error})",
                source=source,
                error=str(error),
            )
        ) from None
    if wrong:
        raise BadInput(said("{source} is damaged. Take another copy. ({wrong})", source=source, wrong=wrong[0]))
    if not found or found[0] > REVISION:
        raise BadInput(newer(found[0] if found else "?"))


def set_aside(file: Path, now: datetime) -> tuple[Path | None, bool]:
    """Keep what is in the place of a database file; return where, and whether it can be read."""
    if not file.exists():
        return None, False
    kept = copies_folder(file) / f"{file.stem}-before-restore-{now:%Y%m%d-%H%M%S}.db"
    try:
        with closing(sqlite3.connect(file)) as connection:
            sound = connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
        if sound:
            copy_sqlite(file, kept)
            return kept, True
    except sqlite3.DatabaseError:
        kept.unlink(missing_ok=True)
    kept.parent.mkdir(parents=True, exist_ok=True)
    for ending in ("", "-wal", "-shm"):
        part = file.with_name(file.name + ending)
        if part.exists():
            part.rename(kept.with_name(kept.name + ending))
    return kept, False


def take_over(file: Path, kept: Path) -> bool:
    """Let a restored file know what went out by the one that was in its place; say whether that could be read."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("ATTACH ? AS present", (str(kept),))
        found = connection.execute("SELECT version_num FROM present.alembic_version").fetchone()
        if not found or found[0] != REVISION:
            return False
        connection.execute("BEGIN IMMEDIATE")
        for table in ("deliveries", "past_deliveries"):
            connection.execute(SENT_SINCE.format(table=table))
        gone = connection.execute(GONE_OUT).fetchall()
        for table, key in (("deliveries", "id"), ("contents", "delivery_id"), ("attempts", "delivery_id")):
            connection.executemany(f"DELETE FROM {table} WHERE {key} = ?", gone)  # noqa: S608 - names from above
        connection.execute("COMMIT")
    return True


def switch_off(file: Path) -> None:
    """Let nothing be sent until somebody has looked."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE settings SET value = 'N' WHERE key = 'email_traces'")
