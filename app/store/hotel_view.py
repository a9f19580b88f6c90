"""The hotel system's database, read and never written: the only place besides `database.py` that opens one.

It stands in the store because SQLAlchemy does; `feeds/sql_view.py` says what is wanted of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from app.core.errors import FeedError
from app.core.said import said
from app.core.select_statement import NOT_CODE, SINCE

ROWS = 500
"""Rows that are in memory at a time."""

READ_ONLY = {
    "postgresql": "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
    "mysql": "SET SESSION TRANSACTION READ ONLY",
    "mariadb": "SET SESSION TRANSACTION READ ONLY",
    "sqlite": "PRAGMA query_only = ON",
}
"""How a session that can only read begins. Other servers have none: there the account should have no other rights."""

PATIENCE = {
    "postgresql+psycopg": {"connect_timeout": 10},
    "mysql+pymysql": {"connect_timeout": 10, "read_timeout": 300},
    "mariadb+pymysql": {"connect_timeout": 10, "read_timeout": 300},
}
"""Seconds until a server that does not answer is given up, by driver."""


class HotelView:
    """Runs one SELECT at a time, each in a connection of its own."""

    @contextmanager
    def rows(
        self, url: str, password: str, statement: str, since: datetime
    ) -> Iterator[tuple[Sequence[str], Iterator[Sequence[sa.Row[Any]]]]]:
        """Yield the result's columns and its rows, ROWS at a time; FeedError in words, without the password."""
        try:
            place = readable(make_url(url), password)
            engine = sa.create_engine(
                place, poolclass=sa.NullPool, connect_args=dict(PATIENCE.get(place.drivername, {}))
            )
            with engine.connect() as connection:
                if begin := READ_ONLY.get(engine.dialect.name):
                    connection.exec_driver_sql(begin)
                    connection.commit()
                streaming = connection.execution_options(stream_results=True, yield_per=ROWS)
                query = sa.text(NOT_CODE.sub(lambda found: found[0].replace(":", r"\:"), statement))
                values = {"since": since} if SINCE in NOT_CODE.sub("", statement) else {}
                with closing(streaming.execute(query, values)) as result:
                    yield list(result.keys()), result.partitions(ROWS)
        except (SQLAlchemyError, ImportError, OSError, UnicodeError) as error:
            raise FeedError(words(url, password, error)) from None


def readable(url: URL, password: str) -> URL:
    """Return the URL with its password; that of a SQLite file opens it for reading, and makes none."""
    if url.get_backend_name() == "sqlite":
        return url.set(database=Path(url.database or "").absolute().as_uri(), query={"mode": "ro", "uri": "true"})
    return url.set(password=password) if password else url


def words(url: str, password: str, error: Exception) -> str:
    """Return what went wrong, in a sentence."""
    cause = str(error.orig if isinstance(error, DBAPIError) else error).strip()
    if password:
        cause = cause.replace(password, "•••")
    if isinstance(error, ImportError) or "load plugin" in cause:
        return said(
            "This program has no driver for {url}. It has those of PostgreSQL, MariaDB and SQLite. ({cause})",
            url=url,
            cause=cause,
        )
    return said(
        "The hotel system's database {url} cannot be read. Check its URL, password and statement. ({cause})",
        url=url,
        cause=cause,
    )
