"""How the programs on one database hear of each other: PostgreSQL's NOTIFY, or a look whether a file has changed."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.errors import DatabaseError
from app.store.database import Database, version_of
from app.store.schema import changes
from app.store.troubles import words_of

NEWEST_CHANGE = sa.select(sa.func.coalesce(sa.func.max(changes.c.id), 0))

CHANGES_AFTER = sa.select(changes.c.id, changes.c.at).where(changes.c.id > sa.bindparam("known")).order_by(changes.c.id)

PREFIX = "trace_mailer."
"""Channels belong to a whole database, hotels perhaps to a schema of it: the schema's name is the rest."""

SEND = sa.text(f"SELECT pg_notify('{PREFIX}' || current_schema(), :message)")

FILE_LOOK_EVERY = 0.8
"""Seconds between two looks at a file, which take microseconds."""

SETUP = '{"owner": "", "setup": true}'
"""What programs on PostgreSQL say of themselves when a setting or password was saved (`engine/relay.py`)."""

LOOK_EVERY = 5.0
"""Seconds after which a listener that hears nothing looks whether it is to end."""


class PostgresChannel:
    """What one program says, all hear, itself included."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def send(self, message: str) -> None:
        """Say something of at most 8000 bytes."""
        with self._database.write() as connection:
            connection.execute(SEND, {"message": message})

    def listen(self, begun: Callable[[], None], heard: Callable[[str], None], stopping: threading.Event) -> None:
        """Call `begun` once everything said from now on will be heard, then `heard` with each message, until `stopping`
        is set and one more message has come, or some seconds after. DatabaseError when the connection breaks.
        """
        with self._database.session() as session:
            (schema,) = session.execute("SELECT current_schema()").fetchone()
            session.execute(f'LISTEN "{PREFIX}{schema}"')
            begun()
            while not stopping.is_set():
                for message in session.notifies(timeout=LOOK_EVERY, stop_after=1):
                    heard(message.payload)


class FileChannel:
    """A SQLite file passes no messages on, but it tells each connection whether another one has written since."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def send(self, message: str) -> None:
        """Do nothing: what was written is noticed."""

    def listen(self, begun: Callable[[], None], heard: Callable[[str | None], None], stopping: threading.Event) -> None:
        """Call `begun` once, then `heard` with None within a second after another program has written, until `stopping`
        is set; with SETUP if it has done something that the list of changes tells. Another write in the same second
        as one of this program goes unnoticed until the next. DatabaseError.
        """
        with self._database.kept() as connection:
            with self._database.read() as reading:
                known: int = reading.execute(NEWEST_CHANGE).scalar_one()
            begun()
            before = (0, 0)
            while not stopping.wait(FILE_LOOK_EVERY):
                now = (self._database.commits, self._version(connection))
                if now[0] == before[0] and now[1] != before[1]:
                    heard(None)
                if now != before and (done := self._done_after(known)):
                    known = done[-1][0]
                    if not self._database.own_changes.issuperset(done):
                        heard(SETUP)
                    self._database.own_changes.difference_update(done)
                before = now

    def _done_after(self, known: int) -> list[tuple[int, datetime]]:
        with self._database.read() as connection:
            return [tuple(row) for row in connection.execute(CHANGES_AFTER, {"known": known})]

    def _version(self, connection: Connection) -> int:
        try:
            return version_of(connection.connection.cursor())
        except sqlite3.Error as error:
            raise DatabaseError(words_of(error, self._database.place, is_sqlite=True)) from error
