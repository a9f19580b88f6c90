"""The one place where real objects are made and joined: database, vault, mail, courier, desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from app.engine.desk import Desk
from app.engine.ports import Clock, Vault


def utc_now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


@contextmanager
def open_desk(database_url: str, *, vault: Vault | None = None, clock: Clock = utc_now) -> Iterator[Desk]:
    """Open the database (an SQLAlchemy URL; a SQLite file is made and migrated as needed) and yield its desk.

    The courier's thread is not started: the window and `run` do that with `desk.courier.start()`; it is stopped on
    the way out. `vault` replaces the operating system's. DatabaseError in words when the database cannot be used.
    """
    raise NotImplementedError
    yield


def database_url(chosen: str | None, *, machine: bool = False) -> str:
    """Return the database's URL: `chosen` (a URL or a file's path), else TRACE_MAILER_DATABASE, else the default file."""
    raise NotImplementedError
