"""Short messages between the programs on one PostgreSQL database: NOTIFY, and a connection that listens."""

from __future__ import annotations

import threading
from collections.abc import Callable

import sqlalchemy as sa

from app.store.database import Database

PREFIX = "trace_mailer."
"""Channels belong to a whole database, hotels perhaps to a schema of it: the schema's name is the rest."""

SEND = sa.text(f"SELECT pg_notify('{PREFIX}' || current_schema(), :message)")

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
