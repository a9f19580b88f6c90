"""Text codes: short codes for what traces often say."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.core.fields import setting
from app.core.kinds import Lines, one_line

LONGEST_CODE = 12


@dataclass(frozen=True, slots=True)
class OneWord:
    """A word of letters, digits, hyphens and underscores, in capitals."""

    limit: int = LONGEST_CODE
    width: int = LONGEST_CODE

    def parse(self, text: str) -> str:
        """Return the word in capitals."""
        word = one_line(text, self.limit).upper()
        if not re.fullmatch(r"[\w-]*", word):
            raise ValueError("may hold letters, digits, - and _ only.")
        return word

    def show(self, value: str) -> str:
        """Return the word."""
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class TextCode:
    """A code, and the text that it stands for."""

    code: str = setting("Code", OneWord(), help="What is typed, such as EXBED.")
    text: str = setting("Text", Lines(1000), help="What it stands for, such as: Extra bed in room.")


def last_word(text: str) -> str:
    """Return the word at the end of `text`, "" if it ends in none."""
    found = re.search(r"[\w-]+$", text)
    return found.group() if found else ""


def text_of(word: str, codes: Iterable[TextCode]) -> str | None:
    """Return what a typed word stands for; None if it is no code."""
    return next((each.text for each in codes if each.code == word.upper()), None)
