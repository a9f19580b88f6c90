"""What an error of a database means, and its words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError

from app.core.said import said
from app.store import upgrade

AWAY = ("08", "57P01", "57P02", "57P03", "25006", "53300")
"""Beginnings of the codes of a server that cannot be used now: connection lost, shutting down or starting, only read
after a failover, too many connections (https://www.postgresql.org/docs/current/errcodes-appendix.html)."""

NOT_LET_IN = re.compile(
    "auth?ent|exist|pg_hba|no password|not permitted|permission denied|invalid|certificate|SSL was required", re.I
)
"""What stands in the answers of a server that is there and does not let this program in, so that waiting does not help.
No code comes with them (https://www.psycopg.org/psycopg3/docs/api/errors.html), and they may be in the server's
language: these parts are in those of our windows. What is not known counts as away, which goes on by itself."""

NO_NEW_ONE = "This connection is closed"
"""What SQLAlchemy's pool says when the server went away again before a new connection was taken."""

QUOTED = re.compile("""["'][^"']*["']""")
"""A name in an answer."""


MOVED = "trace_mailer.moved_to "
"""With what the error of a closed database begins; the place of its hotel is the rest of the line."""


def moved_place(error: Exception) -> str:
    """Return where the hotel is, if an error says that it was moved; else ""."""
    _, _, place = str(error.orig if isinstance(error, DBAPIError) else error).partition(MOVED)
    return place.partition("\n")[0]


def is_away(error: Exception) -> bool:
    """Say whether an error of PostgreSQL means that its server cannot be used now, but may be later."""
    cause: Any = error.orig if isinstance(error, DBAPIError) else error
    if code := getattr(cause, "sqlstate", None):
        return str(code).startswith(AWAY)
    could_not_connect = isinstance(cause, OSError) or type(cause).__name__ in ("OperationalError", "ConnectionTimeout")
    return (could_not_connect and not lets_nobody_in(cause)) or NO_NEW_ONE in str(cause)


def lets_nobody_in(cause: Exception) -> bool:
    """Say whether a server answered that this program may not come in."""
    return bool(NOT_LET_IN.search(QUOTED.sub("", str(cause))))


def words_of(error: Exception, place: str, *, is_sqlite: bool) -> str:
    """Return what happened to the database and what to do, with the database's own words."""
    cause: Any = error.orig if isinstance(error, DBAPIError) else error
    return (words_of_file if is_sqlite else words_of_server)(cause, str(cause).strip(), place)


def words_of_server(error: Exception, cause: str, place: str) -> str:
    """Return that of PostgreSQL."""
    if is_away(error):
        return said(
            "The database {place} cannot be used now. Check that its server runs; windows and services go on by "
            "themselves when it does. ({cause})",
            place=place,
            cause=cause,
        )
    if getattr(error, "sqlstate", None) is None and lets_nobody_in(error):
        return said(
            "The server of the database {place} does not let this program in. Check the URL, the user and the password "
            "(PostgreSQL's pgpass file can keep it), then start again; --database or TRACE_MAILER_DATABASE names "
            "another one. ({cause})",
            place=place,
            cause=cause,
        )
    return said("The database {place} cannot be used. ({cause})", place=place, cause=cause)


def words_of_file(_error: Exception, cause: str, place: str) -> str:  # long because every cause has words of its own
    """Return that of a SQLite file."""
    if "malformed" in cause or "not a database" in cause:
        return said(
            "The database file {place} is damaged. `trace-mailer database restore` puts a copy in its place; "
            "automatic copies are in {folder}. ({cause})",
            place=place,
            folder=upgrade.copies_folder(Path(place)),
            cause=cause,
        )
    if "locked" in cause:
        return said(
            "The database file {place} is in use by another program. Close it and try again. ({cause})",
            place=place,
            cause=cause,
        )
    if "full" in cause:
        return said(
            "There is no room on the disk for the database {place}. Free some space. ({cause})",
            place=place,
            cause=cause,
        )
    return said(
        "The database file {place} cannot be used. Check its folder and your rights there. ({cause})",
        place=place,
        cause=cause,
    )
