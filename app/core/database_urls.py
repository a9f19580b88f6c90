"""The URL of a database, as far as its words alone can be checked."""

from __future__ import annotations

import re
from urllib.parse import parse_qs

PARTS = re.compile(
    r"[\w+]+://"
    r"(?:[^:/]*(?::[^@]*)?@)?"  # the account
    r"(?:\[[^/?]+\]|[^/:?]*)"  # the server
    r"(?::(?P<port>[^/?]*))?"
    r"(?:/[^?]*)?(?:\?(?P<query>.*))?"
)
"""A URL as SQLAlchemy takes it apart."""


def has_bad_port(url: str) -> bool:
    """Say whether a URL names a port that is none. What is no URL has none."""
    found = PARTS.match(url)
    if found is None:
        return False
    more = parse_qs(found["query"] or "").get("port", [])  # psycopg's, for several servers
    ports = [port for each in more for port in each.split(",") if port]
    return not all(map(is_port, ports if found["port"] is None else [found["port"], *ports]))


def is_port(text: str) -> bool:
    """Say whether a text is the number of a port."""
    return re.fullmatch("[0-9]{1,5}", text) is not None and 1 <= int(text) <= 65535
