"""Putting a copy in the place of a SQLite file, in one step: the file is what it was, or restored whole."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.core.errors import BadInput, DatabaseError
from app.core.said import said
from app.store import upgrade
from app.store.database import Database, version_of
from app.store.moved import MARKS, MOVED_TO, MOVING_TO
from app.store.place import uri_of
from app.store.schema import REVISION
from app.store.upgrade import ONE_FILE, copies_folder, copy_sqlite, fill_copy, is_copy_of, newer

BESIDE = ("-wal", "-shm", "-journal")
"""Endings of the files that SQLite keeps beside a database. Left beside another one they would be taken for its own."""

SENT_SINCE = """
INSERT OR IGNORE INTO past_deliveries (kind, record_id, address_key, clerk_code, clerk_key, state, sent_at)
SELECT kind, record_id, address_key, clerk_code, clerk_key, state, sent_at FROM present.{table} AS new
WHERE state = 'sent' AND NOT EXISTS (
    SELECT 1 FROM deliveries AS old WHERE old.kind = new.kind AND old.record_id = new.record_id
    AND old.address_key = new.address_key AND old.state = 'sent')
"""
"""What went out after the copy was made."""

IN_DOUBT = """
SELECT count(*) FROM present.deliveries AS new WHERE (state = 'sending' OR state = 'waiting' AND in_doubt)
AND NOT EXISTS (SELECT 1 FROM deliveries AS old WHERE old.message_id = new.message_id)
"""
"""What may have arrived, and is not sent again as the same message: only the place of the copy had it."""

GONE_OUT = """
SELECT id FROM deliveries AS old WHERE state != 'sent' AND EXISTS (
    SELECT 1 FROM past_deliveries AS new WHERE old.kind = new.kind AND old.record_id = new.record_id
    AND old.address_key = new.address_key AND new.state = 'sent')
"""


@dataclass(frozen=True, slots=True)
class Before:
    """What was in the place of the copy: where it is kept, None if there was nothing, and whether it can be read."""

    kept: Path | None
    readable: bool


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a copy knows of its place: how many letters may have arrived there, and are other messages here."""

    in_doubt: int


def restore(database: Database, source: Path, now: datetime) -> str:
    """Put a copy in the place of a database's file that no program has open, and return in words what that means.

    What was in its place is kept beside the other copies. What went out after the copy was made is remembered, so
    that nothing is sent twice; if that cannot be read, Email Traces is N afterwards. BadInput for what is no copy, for
    a hotel that is elsewhere and for a file in use; DatabaseError if it cannot be done. Nothing has changed then.
    """
    file = database.file
    if file is None:
        raise BadInput("Only a SQLite file can be put back here. For PostgreSQL use pg_restore.")
    check_copy(source, file)
    refuse_moved(source, file)
    part = file.with_name(f"{file.name}.restoring")
    try:
        with in_its_place(part, file):
            before = keep(file, now)
            remembered = prepare(part, source, before)
    except (sqlite3.Error, OSError) as error:
        raise DatabaseError(
            said(
                "{source} cannot be put in the place of {file}, which is what it was: {error}.",
                source=source,
                file=file,
                error=str(error),
            )
        ) from error
    finally:
        with suppress(OSError):
            remove(part)
    return restored(database.place, source, before.kept, remembered)


def restored(place: str, source: Path, kept: Path | None, remembered: Remembered | None) -> str:
    """Return what it means that a copy is in its place now; `kept` is where that is which was there before."""
    done = said("{place} is what {source} was.", place=place, source=source)
    if kept is not None:
        done = said("{done} What was in its place is kept as {kept}.", done=done, kept=kept)
    if remembered:
        done = said("{done} What was sent since then is remembered and is not sent again.", done=done)
        if remembered.in_doubt:
            done = said("{done} Letters that were under way when a program ended may arrive twice.", done=done)
        return done
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
        with closing(looked_into(source)) as connection:
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


def looked_into(file: Path) -> sqlite3.Connection:
    """Return a connection that changes nothing of a file."""
    return sqlite3.connect(f"{uri_of(file.absolute())}?mode=ro", uri=True)


def refuse_moved(source: Path, file: Path) -> None:
    """Raise BadInput if the hotel of a file, of a copy, or of the file that a copy stands beside is elsewhere: there
    would be two of it, and each would send everything.
    """
    if begun := mark_of(file, MOVING_TO):
        raise BadInput(
            said(
                "A move of this hotel to {place} was interrupted. Start the program once, so that it is known where "
                "the hotel is.",
                place=begun.partition(" ")[2],
            )
        )
    for each in (file, source, *beside(source)):
        if place := mark_of(each, MOVED_TO):
            raise BadInput(
                said(
                    "The hotel of {file} was moved to {place}. A copy that is put back here would be a second hotel, "
                    "which sends everything again. If that place is lost for ever, take the copy to another folder "
                    "and let --database name a new file.",
                    file=each,
                    place=place,
                )
            )


def beside(copy: Path) -> Iterator[Path]:
    """Yield the database files whose automatic copy this may be, as its folder and its name say."""
    home = copy.absolute().parent.parent
    for file in home.glob("*"):
        if copies_folder(file) == copy.absolute().parent and is_copy_of(copy, file) and file.is_file():
            yield file


def mark_of(file: Path, key: str) -> str:
    """Return a mark that a move has left in a file, "" if there is none or it cannot be read."""
    try:
        with closing(looked_into(file)) as connection:
            found = connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
    except sqlite3.Error:
        return ""
    return str(found[0]) if found else ""


@contextmanager
def in_its_place(part: Path, file: Path) -> Iterator[None]:
    """Let what the block makes as `part` take the place of a file in one step, at the end of the block."""
    remove(part)  # a start that was killed may have left one
    with nobody_elses(file):
        yield
    for ending in BESIDE:  # of a sound file there is none any more
        file.with_name(file.name + ending).unlink(missing_ok=True)
    part.replace(file)


@contextmanager
def nobody_elses(file: Path) -> Iterator[None]:
    """Let a sound file hold everything by itself at the end of the block; BadInput if another program has it open, or
    has written meanwhile.
    """
    if not file.exists():
        yield
        return
    with closing(sqlite3.connect(file)) as present:
        version = known_version(present)
        yield
        if version is not None and (version != known_version(present) or not is_closed(present)):
            raise BadInput(
                said("{file} is in use by another program. Close it and try again; nothing was changed.", file=file)
            )


def known_version(connection: sqlite3.Connection) -> int | None:
    """Return a number that another program's write changes; None for a file that cannot be read."""
    try:
        return version_of(connection)
    except sqlite3.DatabaseError:
        return None


def is_closed(connection: sqlite3.Connection) -> bool:
    """Say whether no other connection has a file open; what stood beside it is then in it."""
    try:
        return bool(connection.execute(ONE_FILE).fetchone() == ("delete",))
    except sqlite3.OperationalError:
        return False
    except sqlite3.DatabaseError:  # damaged
        return True


def keep(file: Path, now: datetime) -> Before:
    """Keep what is in the place of a database file."""
    if not file.exists():
        return Before(None, readable=False)
    kept = copies_folder(file) / f"{file.stem}-before-restore-{now:%Y%m%d-%H%M%S}.db"
    try:
        copy_sqlite(file, kept)
    except (DatabaseError, sqlite3.DatabaseError):
        for ending in ("", *BESIDE):
            if (part := file.with_name(file.name + ending)).exists():
                shutil.copy2(part, kept.with_name(kept.name + ending))
        return Before(kept, readable=False)
    return Before(kept, readable=True)


def prepare(part: Path, source: Path, before: Before) -> Remembered | None:
    """Make of a copy what is to be in its place; return what it knows of what went out since, None if nothing."""
    fill_copy(source, part)
    with closing(Database(f"sqlite:///{part}")) as database:
        upgrade.migrate(database.write)
    with closing(sqlite3.connect(part, isolation_level=None)) as connection:
        remembered = take_over(connection, before.kept) if before.kept and before.readable else None
        if not remembered:  # nothing is to be sent until somebody has looked
            connection.execute("UPDATE settings SET value = 'N' WHERE key = 'email_traces'")
        connection.execute("DELETE FROM workstations")  # whoever used the file then; now nobody has it open
        connection.execute(ONE_FILE)
    return remembered


def take_over(connection: sqlite3.Connection, kept: Path) -> Remembered | None:
    """Let a copy know what went out by what was in its place, and what a move has told that place; None if that cannot
    be read.
    """
    connection.execute("ATTACH ? AS present", (str(kept),))
    holds = connection.execute("SELECT count(*) FROM present.sqlite_master").fetchone()[0]
    found = holds and connection.execute("SELECT version_num FROM present.alembic_version").fetchone()
    remembered = None
    if found and found[0] == REVISION:
        remembered = Remembered(connection.execute(IN_DOUBT).fetchone()[0])
        connection.execute("BEGIN IMMEDIATE")
        for table in ("deliveries", "past_deliveries"):
            connection.execute(SENT_SINCE.format(table=table))
        gone = connection.execute(GONE_OUT).fetchall()
        for table, key in (("deliveries", "id"), ("contents", "delivery_id"), ("attempts", "delivery_id")):
            connection.executemany(f"DELETE FROM {table} WHERE {key} = ?", gone)  # noqa: S608 - names from above
        for key in MARKS:
            connection.execute("DELETE FROM settings WHERE key = ?", (key,))
            connection.execute("INSERT INTO settings SELECT key, value FROM present.settings WHERE key = ?", (key,))
        connection.execute("COMMIT")
    connection.execute("DETACH present")
    return remembered


def remove(file: Path) -> None:
    """Remove a file of SQLite, with what stands beside it."""
    for ending in ("", *BESIDE):
        file.with_name(file.name + ending).unlink(missing_ok=True)
