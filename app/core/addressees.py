"""Whom something is for, as it is typed: clerk codes and departments, several at once."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.core.due import Directory, fold
from app.core.errors import FieldError
from app.core.kinds import one_line
from app.core.records import Clerk
from app.core.said import said

MOST_NAMES = 50


@dataclass(frozen=True, slots=True)
class Names:
    """Codes or names with commas between them; each is taken once, whatever its case."""

    limit: int
    """Characters of one name."""
    width: int = 30

    def parse(self, text: str) -> tuple[str, ...]:
        """Return the names."""
        names: dict[str, str] = {}
        for part in re.split(r"[,;]", text):
            if part.strip():
                name = one_line(part, self.limit)
                names.setdefault(fold(name), name)
        if len(names) > MOST_NAMES:
            raise ValueError(said("names {count}, at most {most}.", count=len(names), most=MOST_NAMES))
        return tuple(names.values())

    def show(self, value: tuple[str, ...]) -> str:
        """Return the names with commas."""
        return ", ".join(value)

    def unfinished(self, text: str) -> str:
        """Return the name that is being typed: what stands behind the last comma."""
        return re.split(r"[,;]", text)[-1].strip()

    def finished(self, text: str, name: str) -> str:
        """Return the text with `name` in place of the one that is being typed, ready for another."""
        before = re.split(r"[,;]", text)[:-1]
        return ", ".join([*(each.strip() for each in before), name, ""])


def clerks_named(codes: tuple[str, ...], directory: Directory, key: str, label: str) -> tuple[Clerk, ...]:
    """Return the clerks of these codes; FieldError for `key` if one is not known or no longer active."""
    found = []
    for code in codes:
        clerk = directory.by_code.get(fold(code))
        if clerk is None:
            raise FieldError(key, label, said("there is no clerk {code}. F8 lists the clerks.", code=code))
        if not clerk.active:
            raise FieldError(key, label, said("{code} is not active. F8 lists the clerks.", code=clerk.clerk_code))
        found.append(clerk)
    return tuple(found)
