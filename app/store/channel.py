"""How the programs on one database hear of each other: PostgreSQL's NOTIFY, or a look whether a file has changed."""

from __future__ import annotations

import threading
from collections.abc import Callable

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.store.database import Database, at_once
from app.store.schema import changes

NEWEST_CHANGE = sa.select(sa.func.max(changes.c.id))

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
        is set; with SETUP too if something was done that the list of changes tells. A write in the same second as one
        of this program goes unnoticed until the next. DatabaseError.
        """
        with self._database.kept() as connection:
            known = self._newest_change()
            begun()
            before = (0, 0)
            while not stopping.wait(FILE_LOOK_EVERY):
                now = (self._database.commits, version_of(connection))
                if now[0] == before[0] and now[1] != before[1]:
                    heard(None)
                    if (newest := self._newest_change()) != known:
                        known = newest
                        heard(SETUP)
                before = now

    def _newest_change(self) -> int | None:
        with self._database.read() as connection:
            newest: int | None = connection.execute(NEWEST_CHANGE).scalar()
        return newest


def version_of(connection: Connection) -> int:
    """Return a number that is another one once another connection has written to a SQLite file
    (https://www.sqlite.org/pragma.html#pragma_data_version).
    """
    version: int = at_once(connection, "PRAGMA data_version").fetchone()[0]
    return version
