"""The counter of the desk for looking through departments, clerks and guests, one at a time or by what is typed."""

from __future__ import annotations

from app.core.finding import MOST_FOUND, Found
from app.core.records import Record
from app.engine.ports import RecordFinder


class FindingDesk:
    """Records by `name`, as RECORD_TYPES has them, and by code, in the order of their codes."""

    def __init__(self, finder: RecordFinder) -> None:
        self._finder = finder

    def at(self, name: str, code: str) -> Found | None:
        """Return the record that has this code; None if there is none."""
        return self._finder.at(name, code)

    def step(self, name: str, code: str, *, forward: bool) -> Found | None:
        """Return the next or the previous record from a code, whether or not there is one of it; None at the end.

        From "" forward lies the first record, backward the last.
        """
        return self._finder.step(name, code, forward=forward)

    def find(self, name: str, text: str, *, active: bool = False, without_email: str | None = None) -> list[Record]:
        """Return up to MOST_FOUND records that have a word that begins like each one of `text`; all for a blank one.

        `active`: only those that are, of the kinds that can be inactive. `without_email`: also those without an email
        account that this text finds. Of guests the latest arrivals come first.
        """
        return self._finder.find(name, text, MOST_FOUND, active=active, without_email=without_email)
