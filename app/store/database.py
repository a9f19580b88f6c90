"""Opening the database, its transactions, and its troubles in words."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import URL, Connection, Dialect
from sqlalchemy.exc import DisconnectionError, SQLAlchemyError

from app.core.errors import BadInput, DatabaseAway, DatabaseError
from app.core.said import said
from app.store import upgrade
from app.store.address import parsed, shown
from app.store.columns import Instant
from app.store.place import refuse_share
from app.store.schema import REVISION
from app.store.troubles import is_away, moved_place, words_of

LOCK_WAIT = 60.0
"""Seconds that a write waits for another program's transaction on a SQLite file."""

BRIEFLY = 0.01
"""Seconds between two tries of what SQLite lets nobody wait for."""

POSTGRESQL = {
    "connect_timeout": 10,
    "application_name": "Trace Mailer",
    "client_encoding": "UTF8",
    "target_session_attrs": "read-write",
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 25_000,
}
"""What the URL does not say otherwise. A server that is gone without a word is noticed within half a minute; a standby
that has its address but has not taken over yet, at once
(https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS)."""


class Database:
    """One open database. Every transaction is a `with` block, committed at its end or not at all."""

    def __init__(self, url: str, *, must_exist: bool = False) -> None:
        """One at a URL; a file is made with the first use. DatabaseError if one that `must_exist` is not there."""
        self.url = parsed(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if self.is_sqlite:
            file = Path(str(self.url.database))
            refuse_share(file)
            if must_exist and not file.exists():
                raise DatabaseError(upgrade.no_hotel(str(file)))
            make_folder(file)
        self.own_changes: set[tuple[int, datetime]] = set()
        """Ids and moments of the changes that this program has remembered in a SQLite file, or was about to."""
        self._turn = threading.Lock() if self.is_sqlite else nullcontext()
        """Threads that write take turns here: SQLite would let them sleep and look again."""
        self._engine = sa.create_engine(self.url, **options(self.url))
        if self.is_sqlite:
            sa.event.listen(self._engine.pool, "connect", prepare_sqlite)
            self._engine.update_execution_options(own_changes=self.own_changes)
        else:
            sa.event.listen(self._engine, "checkout", lambda _driver, record, _: refuse_old(record, self._away_at))
        self.commits = 0
        """How often this program has written to a SQLite file."""
        self._away_at = 0.0
        self._refused: DatabaseError | None = None

    @property
    def place(self) -> str:
        """Where the database is, without any secret."""
        return str(self.url.database) if self.is_sqlite else shown(self.url)

    @property
    def file(self) -> Path | None:
        """The SQLite file; None for a database server."""
        return Path(str(self.url.database)) if self.is_sqlite else None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Yield a connection that sees one consistent state."""
        with self._in_words(), self._engine.connect() as connection, connection.begin():
            if self.is_sqlite:
                at_once(connection, "BEGIN")
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Yield a connection whose changes are committed together at the end of the block.

        A SQLite file is locked at once, so that no transaction can fail half-way for it.
        """
        with self.kept() as connection, self.write_over(connection):
            yield connection

    @contextmanager
    def session(self) -> Iterator[Any]:
        """Yield a connection of the driver itself, outside every transaction, for as long as one wants it."""
        with self._in_words():
            words, named = self._engine.dialect.create_connect_args(self.url)
            driver: Any = self._engine.dialect.connect(*words, **{**POSTGRESQL, **named}, autocommit=True)
            try:
                yield driver
            finally:
                driver.close()

    @contextmanager
    def kept(self) -> Iterator[Connection]:
        """Yield a connection for many blocks of `write_over`: a third of the work of as many of `write`."""
        with self._in_words():
            connection = self._engine.connect()
        with connection:
            yield connection

    @contextmanager
    def write_over(self, connection: Connection) -> Iterator[None]:
        """Commit what is changed over a kept connection in this block."""
        with self._turn, self._in_words():  # it may be refused when its turn comes
            with connection.begin():
                if self.is_sqlite:
                    at_once(connection, "BEGIN IMMEDIATE")
                yield
            self.commits += 1

    def open(self, in_use: upgrade.InUse = lambda _connection: []) -> None:
        """Bring the schema to this program's version; a SQLite file is copied first.

        Waits a little for programs of another version to end, which `in_use` names.
        """
        with self._in_words():
            upgrade.bring_up(self.read, self.write, self.file, in_use)

    def refuse(self, error: DatabaseError) -> None:
        """Raise such an error from now on, whatever is asked."""
        self._refused = error

    def check(self) -> list[str]:
        """Return what is wrong with the database, in words; empty if nothing is."""
        with self.read() as connection:
            found = upgrade.revision(connection)
            wrong: list[str] = []
            if found != REVISION:
                wrong += [said("Its schema is {found}, this program's is {revision}.", found=found, revision=REVISION)]
            if self.is_sqlite:
                rows = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
                wrong += [str(row) for row in rows if row != "ok"]
        return wrong

    def upgrade(self) -> str:
        """Return what the schema is, in words: `open` has brought it up to date."""
        return said("{place} has the schema of this program ({revision}).", place=self.place, revision=REVISION)

    def backup(self, target: Path) -> None:
        """Write a consistent copy of a SQLite file to `target`, which must not exist."""
        if not self.file:
            raise BadInput("Only a SQLite file can be copied here. For PostgreSQL use pg_dump.")
        if target.exists():
            raise BadInput(said("{target} exists already; choose another name.", target=target))
        with self._in_words():
            upgrade.copy_sqlite(self.file, target)

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        if self._refused:
            raise type(self._refused)(*self._refused.args)
        try:
            yield
        except UnicodeEncodeError as error:  # half of a character, as a broken paste or argument may hold
            raise BadInput("A text holds something that is no character. Type it anew.") from error
        except (SQLAlchemyError, sqlite3.Error, self._engine.dialect.loaded_dbapi.Error, OSError) as error:
            if place := moved_place(error):
                self.refuse(upgrade.moved(place))
                raise upgrade.moved(place) from error
            words = words_of(error, self.place, is_sqlite=self.is_sqlite)
            if not self.is_sqlite and is_away(error):
                self._away_at = time.time()  # the other connections lead to the same server
                raise DatabaseAway(words) from error
            raise DatabaseError(words) from error


def options(url: URL) -> dict[str, Any]:
    """Return how connections are made and kept. Letters and hashes that are written stand in no error, so in no log."""
    quiet = {"hide_parameters": True}
    if url.get_backend_name() == "sqlite":
        return {**quiet, "connect_args": {"timeout": LOCK_WAIT}, "pool_use_lifo": True}
    server = {key: POSTGRESQL[key] for key in POSTGRESQL.keys() - url.query}
    return {**quiet, "pool_pre_ping": True, "connect_args": server}


def make_folder(file: Path) -> None:
    """Make the folder of a database file; DatabaseError in words if that cannot be done."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(
            said(
                "The folder {folder} for the database cannot be made. Choose another one with --database. ({error})",
                folder=file.parent,
                error=error,
            )
        ) from error


def refuse_old(record: Any, away_at: float) -> None:
    """Let the pool replace a connection that was made before the server was last found away (in seconds since 1970)."""
    if record.starttime <= away_at:
        raise DisconnectionError


def prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    """Set up a new SQLite connection: power cuts lose nothing, readers and the writer do not block each other."""
    connection.isolation_level = None  # transactions are begun by Database, not by the driver
    change_to_wal(connection)
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")


def change_to_wal(connection: sqlite3.Connection) -> None:
    """Change a new file to WAL. Of several first starts at once SQLite refuses all but one, and lets none wait."""
    until = time.monotonic() + LOCK_WAIT
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(BRIEFLY)


def at_once(connection: Connection, statement: str) -> Any:
    """Execute a statement by the driver itself; SQLAlchemy's record of it takes ten times as long as a BEGIN."""
    return connection.connection.cursor().execute(statement)


def version_of(driver: Any) -> int:
    """Return a number that is another one once another connection has written to a SQLite file
    (https://www.sqlite.org/pragma.html#pragma_data_version), by the driver's own connection or cursor; sqlite3.Error.
    """
    return int(driver.execute("PRAGMA data_version").fetchone()[0])


def clock_of(connection: Connection, ahead: timedelta = timedelta()) -> sa.ColumnElement[datetime]:
    """Return an expression for the database's own clock, which leases go by, or for a moment so far `ahead` of it."""
    return clock_in(connection.dialect, ahead)


def clock_in(dialect: Dialect, ahead: timedelta = timedelta()) -> sa.ColumnElement[datetime]:
    """Return that expression for statements that are kept."""
    sqlite_clock = "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"
    postgresql_clock = "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)"
    now = sa.literal_column(sqlite_clock if dialect.name == "sqlite" else postgresql_clock, Instant)
    return now + sa.literal_column(str(ahead // timedelta(milliseconds=1))) if ahead else now


def has_run_out(until: sa.Column[datetime], lease: timedelta, connection: Connection) -> sa.ColumnElement[bool]:
    """Return whether a lease is over, which lasts so long: its end has come, or lies twice as far ahead, so that the
    database's clock was set back. Set back by less, it takes nothing from who lives."""
    return sa.not_(until.between(clock_of(connection), clock_of(connection, 2 * lease)))


def upsert(connection: Connection, table: sa.Table) -> Any:
    """Return an INSERT that can say ON CONFLICT, in the database's dialect."""
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # 3 MB, which a hotel with a file does without

    return postgresql.insert(table)


def alone(connection: Connection, table: sa.Table) -> None:
    """Let no other transaction change a table until this one ends. A SQLite file has one writer anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(sa.text(f"LOCK TABLE {table.name} IN SHARE ROW EXCLUSIVE MODE"))
