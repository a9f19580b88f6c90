"""The SELECT of an SQL feed: what is no SELECT is refused before it reaches a server."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.core.kinds import Lines
from app.core.said import said

SINCE = ":since"
"""Stands for the moment from which changes are wanted, on the property's wall clock."""

NOT_CODE = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`|\[[^\]]*\]|--[^\n]*|/\*.*?\*/", re.DOTALL)
"""Strings, quoted names and comments."""

CHANGING = re.compile(
    r"(ALTER|ATTACH|CALL|COPY|CREATE|DELETE|DROP|EXEC|EXECUTE|GRANT|INSERT|INTO|LOCK|MERGE|PRAGMA|REVOKE|SET|TRUNCATE"
    r"|UPDATE|VACUUM)"
)
"""Words that no plain SELECT has outside of quotes."""


@dataclass(frozen=True, slots=True)
class SelectStatement(Lines):
    """One SELECT, or nothing."""

    def parse(self, text: str) -> str:
        """Return the statement without the semicolon at its end."""
        statement = Lines.parse(self, text).removesuffix(";").strip()
        if statement:
            check(statement)
        return statement


def check(statement: str) -> None:
    """Raise ValueError with a sentence unless `statement` is one that only reads."""
    if re.search(r"/\*M?!", statement):
        raise ValueError("may not hold a comment that a server runs (/*! … */).")
    bare = NOT_CODE.sub(" ", statement)
    words = re.findall(r"(?<![:\w])\w+", bare.upper())
    if words[:1] not in (["SELECT"], ["WITH"]):
        raise ValueError("must be a SELECT: nothing may be changed in the hotel system.")
    if ";" in bare:
        raise ValueError("must be one SELECT: there is a semicolon in it.")
    if changing := [word for word in words if CHANGING.fullmatch(word)]:
        raise ValueError(
            said(
                "may only read, but it says {word}. If that is the name of a column, put it into double quotes.",
                word=changing[0],
            )
        )
    if others := set(re.findall(r"(?<![:\w]):(\w+)", bare)) - {SINCE[1:]}:
        raise ValueError(said("names :{other}, but only {since} is known here.", other=min(others), since=SINCE))
