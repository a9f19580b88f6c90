"""The secrets that may stand in the URL of a database: which parts of it are any is said here alone."""

from __future__ import annotations

import re
from urllib.parse import unquote

HIDDEN = "***"
"""What is shown in place of a secret, as SQLAlchemy does with a password."""

NAMES = r"\w*(?:passw(?:or)?d|pwd|secret)|scram_\w+_key"
"""Names of parameters after the ? that are secret: those of PostgreSQL
(https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS), MySQL and ODBC."""

SECRET_NAME = re.compile(NAMES, re.IGNORECASE)
SECRET_VALUE = re.compile(rf"(?:{NAMES})\s*=", re.IGNORECASE)

PASSWORD = re.compile(r"(?<=://)([^:/]*):[^@]*(?:@[^@/?]*)*@")
"""The account and the password before the server, as SQLAlchemy reads them: there may be any / in it. Somebody may
have typed one with an @ in it."""

PARAMETER = re.compile(r"(?<=[?&])([^=&]*)=[^&]*")


def is_secret(name: str) -> bool:
    """Say whether a parameter of this name is secret."""
    return SECRET_NAME.fullmatch(name) is not None


def holds_secret(place: str) -> bool:
    """Say whether a secret stands in a URL, or in an ODBC string in it."""
    return bool(PASSWORD.search(place) or SECRET_VALUE.search(unquote(place)))


def without_secrets(place: str) -> str:
    """Return a URL with *** for every secret; what is none, such as the path of a file, as it is."""
    if "://" not in place:
        return place

    def hidden(parameter: re.Match[str]) -> str:
        return f"{parameter[1]}={HIDDEN}" if is_secret(unquote(parameter[1])) else parameter[0]

    return PARAMETER.sub(hidden, PASSWORD.sub(rf"\1:{HIDDEN}@", place))


def bare(place: str) -> str:
    """Return a URL without its password, and without all that stands after the ? if there is a secret."""
    place = PASSWORD.sub(r"\1@", place)
    return place.partition("?")[0] if holds_secret(place) else place
