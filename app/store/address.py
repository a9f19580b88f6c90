"""The URL of a database: what it may be, and the secrets that may stand in it."""

from __future__ import annotations

import re
from collections.abc import Callable

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from app.core.database_urls import has_bad_port
from app.core.errors import BadInput
from app.core.said import said
from app.core.url_secrets import is_secret, without_secrets

DRIVERS = ("sqlite", "sqlite+pysqlite", "postgresql", "postgresql+psycopg")

ACCOUNT = "database"
"""The account under which the password of a database's URL is kept, with its place for the server."""

AT_IN_PASSWORD = re.compile(r"://[^:/]*:[^@]*@.*@")
"""A password with an @ in it: what stands behind that would be taken for the server."""


def parsed(url: str) -> URL:
    """Return the URL; BadInput for one that this program cannot use."""
    if AT_IN_PASSWORD.search(url):
        raise BadInput("In the URL of the database, an @ of the password must be written as %40.")
    if has_bad_port(url):
        raise BadInput("The port in the URL of the database must be a number from 1 to 65535.")
    try:
        parts = make_url(url)
    except (ArgumentError, ValueError):
        raise BadInput("The database must be a file's path or a postgresql+psycopg:// URL.") from None
    if parts.drivername not in DRIVERS:
        kind = parts.drivername
        raise BadInput(
            said(
                "A database {kind}:// cannot be used: it must be SQLite or PostgreSQL, a file's path or a "
                "postgresql+psycopg:// URL.",
                kind=kind,
            )
        )
    if parts.get_backend_name() == "sqlite" and (not parts.database or parts.query):
        raise BadInput("The URL of the database must name a file, with nothing behind it: sqlite:///folder/file.db.")
    return parts


def shown(url: URL) -> str:
    """Return a URL's text with *** for every secret."""
    return without_secrets(url.render_as_string(hide_password=False))


def secrets_of(url: URL) -> dict[str, str]:
    """Return the secrets of a URL, each under an account of its own; those that `shown` has hidden too."""
    found = {name: str(value) for name, value in url.query.items() if is_secret(name)}
    return found if url.password is None else {ACCOUNT: str(url.password), **found}


def complete(url: URL, secret: Callable[[str], str]) -> URL | None:
    """Return a URL that `shown` has hidden the secrets of with each one as `secret` has it; None if one is "" there."""
    for account in secrets_of(url):
        if not (found := secret(account)):
            return None
        url = with_secret(url, account, found)
    return url


def with_secret(url: URL, account: str, secret: str) -> URL:
    """Return a URL with another secret."""
    return url.set(password=secret) if account == ACCOUNT else url.update_query_dict({account: secret})
