"""Where record text may stand in the HTML of a letter: between tags and inside quoted attributes that only hold words.

Escaping keeps text from being a tag. It cannot keep text out of an unquoted attribute, a script or an address.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from app.core.said import said

FILLED = re.compile(r"\{\{.*?\}\}", re.DOTALL)
UNSEEN = re.compile(r"\{%.*?%\}|\{#.*?#\}", re.DOTALL)

PROBE = "probe onprobe=1"
"""What stands in for record text: outside of quotes it becomes an attribute of its own."""

ADDRESSES = ("href", "src", "action", "formaction", "background")

MISPLACED = said("record text may only stand between tags, or inside the quotes of an attribute that holds words.")


def misplaced(source: str) -> list[int]:
    """Return the lines, from 1, of the tags and scripts of a template's HTML that record text would become part of."""
    reader = Reader()
    reader.feed(FILLED.sub(lambda found: PROBE + lines(found[0]), UNSEEN.sub(lambda found: lines(found[0]), source)))
    reader.close()
    return reader.lines


def lines(text: str) -> str:
    """Return the line ends of a text alone, so that what follows keeps its line."""
    return "\n" * text.count("\n")


class Reader(HTMLParser):
    """Reads HTML and keeps the lines where the probe became markup."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at a tag."""
        if "probe" in tag or any(is_misplaced(name, value or "") for name, value in attrs):
            self.lines.append(self.getpos()[0])

    def handle_data(self, data: str) -> None:
        """Look at text, which is code inside a script or style."""
        if self.cdata_elem and PROBE in data:
            self.lines.append(self.getpos()[0])


def is_misplaced(name: str, value: str) -> bool:
    """Say whether record text became an attribute, or stands in one that is more than words."""
    is_code = name.startswith("on") or name == "style"
    return "probe" in name or (PROBE in value and is_code) or (value.startswith(PROBE) and name in ADDRESSES)
