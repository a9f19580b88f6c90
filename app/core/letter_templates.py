"""A letter's template and what it says: values. `letter_sandbox` checks and fills them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """The parts of a template. The values are the names that the screen gives them."""

    SUBJECT = "Subject"
    TEXT = "Text"
    HTML = "HTML"


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """The sources of one letter in one language. Blank `html`: the letter has a plain text only."""

    subject: str
    text: str
    html: str = ""

    def parts(self) -> tuple[tuple[Part, str], ...]:
        """Return each part's source."""
        return (Part.SUBJECT, self.subject), (Part.TEXT, self.text), (Part.HTML, self.html)


@dataclass(frozen=True, slots=True)
class Filled:
    """What a template says of one record; the HTML without the frame around it."""

    subject: str
    text: str
    html: str
