"""Bringing a database's schema to this program's version, after a copy of a SQLite file."""

from __future__ import annotations

import os
import re
import sqlite3
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, closing, suppress
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.errors import DatabaseError, DatabaseMoved
from app.core.said import said
from app.store.schema import REVISION

DAILY = r"-daily-\d{8}\.db"
ANY_COPY = rf"{DAILY}|-(before-restore|\d{{4}})-\d{{8}}-\d{{6}}\.db"
CUT_OFF = rf"({ANY_COPY})\.\d+\.part.*"
"""What the names of the automatic copies have after that of their file: of the daily ones; of all, those before a
restore or an upgrade too; and of what a copy that was cut off leaves behind."""

MIGRATIONS = Path(__file__).parent / "migrations"

MOVED_TO = "moved_to"
"""The setting that holds the place of a hotel that was moved away."""

MARK = sa.text("SELECT value FROM settings WHERE key = :key")

ONE_FILE = "PRAGMA journal_mode=DELETE"
"""Lets a SQLite file hold everything by itself, until a program opens it again; fails while another one has it open."""

ONE_TURN = sa.text("SELECT pg_advisory_xact_lock(hashtext('trace_mailer.move ' || current_schema()))")

BETWEEN_LOOKS = 1.0
LOOKS = 20
"""A program that is being closed needs a few seconds."""


def copies_folder(file: Path) -> Path:
    """Return the folder of the automatic copies of a database file."""
    return file.parent / "copies"


def copies_of(file: Path, kind: str = ANY_COPY) -> list[Path]:
    """Return the automatic copies of a database file, by name."""
    return sorted(each for each in copies_folder(file).glob("*") if is_copy_of(each, file, kind))


def is_copy_of(copy: Path, file: Path, kind: str = ANY_COPY) -> bool:
    """Say whether a file is named as an automatic copy of another: `hotel-2.db` has copies of its own."""
    name, stem = os.path.normcase(copy.name), os.path.normcase(file.stem)
    return name.startswith(stem) and re.fullmatch(kind, name.removeprefix(stem)) is not None


def revision(connection: Connection) -> str:
    """Return the schema's revision, "" for an empty database."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return ""
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() or ""


Transaction = Callable[[], AbstractContextManager[Connection]]
InUse = Callable[[Connection], list[str]]
"""Returns the names of living programs that were made for another schema than this one."""


def newer(found: str) -> str:
    """Return in words that the database is of a newer version than this program."""
    return said(
        "This database was written by a newer version of Trace Mailer (schema {found}, this program knows {known}). "
        "Install the newer version on this computer.",
        found=found,
        known=REVISION,
    )


def moved_to(connection: Connection) -> str:
    """Return the place that the hotel was moved to, "" if it is here."""
    return mark(connection, MOVED_TO)


def mark(connection: Connection, name: str) -> str:
    """Return a mark that a move has left among the settings, "" if there is none."""
    return connection.execute(MARK, {"key": name}).scalar() or ""


def moved(place: str) -> DatabaseMoved:
    """Return in words that a hotel is elsewhere."""
    return DatabaseMoved(
        said(
            "This hotel was moved to {place}. Start the program again: it goes there by itself if that place can be "
            "used from this computer; else name it with --database or TRACE_MAILER_DATABASE.",
            place=place,
        )
    )


def bring_up(read: Transaction, write: Transaction, file: Path | None, in_use: InUse) -> None:
    """Migrate if needed; DatabaseError if the database is of a newer version, not one of ours, or used by an older
    program that does not end."""
    found = found_in(read)
    if found == REVISION:
        return
    if found:
        wait_for_others(read, in_use)
    if file and found:
        copy_sqlite(file, copies_folder(file) / f"{file.stem}-{found}-{datetime.now():%Y%m%d-%H%M%S}.db")  # noqa: DTZ005 - for people
    migrate(write)


def found_in(read: Transaction) -> str:
    """Return the revision that a database has, "" for an empty one; DatabaseError if it is of a newer version, not one
    of ours, or its hotel is elsewhere."""
    with read() as connection:
        is_empty = not sa.inspect(connection).get_table_names()  # first: another program may be making the tables
        found = revision(connection)
        if found and (place := moved_to(connection)):
            raise moved(place)
        if not found and not is_empty:
            raise DatabaseError("This database belongs to another program. Choose another one with --database.")
    if found > REVISION:
        raise DatabaseError(newer(found))
    return found


def refuse_moved(read: Transaction) -> None:
    """Raise DatabaseMoved if a database's hotel is elsewhere."""
    with read() as connection:
        if place := moved_to(connection):
            raise moved(place)


def refuse_unready(read: Transaction, place: str) -> None:
    """Raise DatabaseError in words unless a database is of this program's version: nothing is made or changed of it."""
    found = found_in(read)
    if not found:
        raise DatabaseError(no_hotel(place))
    if found != REVISION:
        raise DatabaseError(
            said(
                "The database {place} is of an older version of Trace Mailer (schema {found}, this program's is "
                "{known}). The window, `trace-mailer run` or `trace-mailer database upgrade` brings it up to date.",
                place=place,
                found=found,
                known=REVISION,
            )
        )


def no_hotel(place: str) -> str:
    """Return in words that a database is still to be made."""
    return said(
        "There is no database {place} yet. The window, `trace-mailer run` or `trace-mailer database upgrade` makes it; "
        "--database or TRACE_MAILER_DATABASE names another one.",
        place=place,
    )


def wait_for_others(read: Transaction, in_use: InUse) -> None:
    """Wait until no program of another version uses the database; DatabaseError that says which, after a while."""
    for _ in range(LOOKS):
        with read() as connection:
            names = in_use(connection)
        if not names:
            return
        time.sleep(BETWEEN_LOOKS)  # nothing tells that a program on another computer has ended
    raise DatabaseError(
        said(
            "An older version of Trace Mailer still works with this database, and would not understand it any more: "
            "{names}. Close it there, then start again.",
            names=", ".join(names),
        )
    )


def migrate(write: Transaction) -> None:
    """Run every step that is missing, in one transaction."""
    with write() as connection:
        wait_for_turn(connection)
        if revision(connection) != REVISION:  # or another program was quicker
            run_steps(connection)


def wait_for_turn(connection: Connection) -> None:
    """Let one transaction at a time make, fill or look at a database's tables. A SQLite file has one writer anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(ONE_TURN)


def run_steps(connection: Connection) -> None:
    """Run every step that is missing, inside a transaction."""
    # imported here because Alembic takes longer to import than the window to paint, and is seldom needed
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def copy_sqlite(source: Path, target: Path) -> None:
    """Write a consistent copy of a SQLite file that may be in use. It is there once it is whole and checked, or not at
    all: DatabaseError in words if it is damaged.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        fill_copy(source, part)
        part.replace(target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def fill_copy(source: Path, part: Path) -> None:
    """Let a new file be a consistent copy of a SQLite file, which may be in use; DatabaseError if it is damaged."""
    with closing(sqlite3.connect(source)) as reading, closing(sqlite3.connect(part)) as writing:
        reading.backup(writing)
        writing.execute(ONE_FILE)
        wrong = first_problem(writing)
    if wrong:
        raise DatabaseError(damaged_copy(source, wrong))


def first_problem(connection: sqlite3.Connection) -> str:
    """Return what is wrong with a SQLite file, "" if nothing is."""
    try:
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if found == "ok" else " ".join(str(found).split())


def damaged_copy(source: Path, wrong: str) -> str:
    """Return in words that a copy was made and is worth nothing."""
    return said(
        "The new copy of {source} is damaged and was not kept; no older copy was removed. Look at the database with "
        "`trace-mailer database check`. ({wrong})",
        source=source,
        wrong=wrong,
    )
