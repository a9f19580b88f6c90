"""How records are found: by how the words of their `find` fields begin, without regard to case and accents."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from app.core.fields import fields_of
from app.core.records import Record

MOST_FOUND = 200
"""Records listed at once: who sees that many types another letter."""


@dataclass(frozen=True, slots=True)
class Found:
    """A record and its place, `number` from 1, among the `count` of its kind in the order of their codes."""

    record: Record
    number: int
    count: int


def words(text: str) -> frozenset[str]:
    """Return the words of a text as they are compared: case and accents folded, parted at anything else."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    return frozenset(re.findall(r"\w+", "".join(each for each in parted if not unicodedata.combining(each))))


def besides(text: str, phrase: str) -> str | None:
    """Return what `text` says besides at least two words that begin like words of `phrase`; None if it has not two."""
    typed = words(text)
    meant = {word for word in typed if any(each.startswith(word) for each in words(phrase))}
    return " ".join(typed - meant) if len(meant) > 1 else None


def words_of(record: Record | None) -> frozenset[str]:
    """Return the words by which a record is found; none of None."""
    if record is None:
        return frozenset()
    return words(" ".join(getattr(record, each.key) for each in fields_of(record) if each.find))
