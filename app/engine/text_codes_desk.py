"""The counter of the desk for text codes."""

from __future__ import annotations

from app.core.errors import FieldError
from app.core.said import said
from app.core.text_codes import TextCode
from app.engine.events import Announcer, RecordsChanged
from app.engine.signed_on import SignedOn
from app.engine.staff_ports import TextCodeStore

NAME = "text_codes"
"""What `RecordsChanged` calls them."""


class TextCodesDesk:
    """What traces often say, behind F8 in their text."""

    def __init__(self, codes: TextCodeStore, announcer: Announcer, signed_on: SignedOn) -> None:
        self._signed_on = signed_on
        self._codes = codes
        self._announcer = announcer

    def all(self) -> list[TextCode]:
        """Return the text codes in the order of their codes."""
        return self._codes.all()

    def add(self, code: TextCode) -> None:
        """Add a text code; FieldError if there is one already."""
        self._signed_on.need("text_codes")
        if any(each.code == code.code for each in self._codes.all()):
            raise FieldError("code", "Code", said("there is {code} already.", code=code.code))
        self._write(code)

    def save(self, code: TextCode) -> None:
        """Change a text code, or add it."""
        self._signed_on.need("text_codes")
        self._write(code)

    def _write(self, code: TextCode) -> None:
        self._codes.save(code)
        self._announcer.announce(RecordsChanged(NAME))

    def remove(self, code: str) -> None:
        """Remove a text code; what was written with it stays."""
        self._signed_on.need("text_codes")
        self._codes.remove(code)
        self._announcer.announce(RecordsChanged(NAME))
