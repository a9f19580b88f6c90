"""Dates and times as the reports of hotel systems write them, and which way of writing a column has."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from app.core.kinds import Choice, one_line
from app.core.said import said

COMMON = (
    Choice("YYYY-MM-DD", "2026-11-12"),
    Choice("DD-MON-YY", "12-NOV-26"),
    Choice("DD-MON-YYYY", "12-NOV-2026"),
    Choice("DD.MM.YYYY", "12.11.2026"),
    Choice("DD.MM.YY", "12.11.26"),
    Choice("DD/MM/YYYY", "12/11/2026, the day first"),
    Choice("MM/DD/YYYY", "11/12/2026, the month first"),
    Choice("DD/MM/YY", "12/11/26, the day first"),
    Choice("MM/DD/YY", "11/12/26, the month first"),
    Choice("YYYYMMDD", "20261112"),
)
"""The list behind F8. Where several fit, the first is guessed."""

MONTHS = {
    **{name: number for number, name in enumerate(("jan", "feb", "mar", "apr", "may", "jun"), 1)},
    **{name: number for number, name in enumerate(("jul", "aug", "sep", "oct", "nov", "dec"), 7)},
    "ene": 1,
    "fev": 2,
    "avr": 4,
    "abr": 4,
    "mai": 5,
    "juin": 6,
    "juil": 7,
    "aou": 8,
    "ago": 8,
    "set": 9,
    "okt": 10,
    "dez": 12,
    "dic": 12,
}
"""Months as English, German, French and Spanish abbreviate them, without accents."""

PARTS = {
    "YYYY": r"(?P<year>\d{4})",
    "YY": r"(?P<year>\d{2})",
    "MON": r"(?P<name>[^\W\d_]{3,9})\.?",
    "MM": r"(?P<month>\d{1,2})",
    "DD": r"(?P<day>\d{1,2})",
}


@dataclass(frozen=True, slots=True)
class DatePattern:
    """A way of writing dates, of the parts DD, MM or MON, YY or YYYY and what stands between them."""

    width: int = 14

    def parse(self, text: str) -> str:
        """Return the pattern in capitals."""
        pattern = one_line(text, 30).upper()
        parts = re.findall("YYYY|YY|MON|MM|DD", pattern)
        between = re.sub("YYYY|YY|MON|MM|DD", "", pattern)
        if sorted(part[:2] for part in parts) not in (["DD", "MM", "YY"], ["DD", "MO", "YY"]) or re.search(
            r"\w", between
        ):
            raise ValueError(
                said("{text!r} is no way of writing dates. Write it as DD-MON-YY; F8 lists them.", text=text.strip())
            )
        return pattern

    def show(self, value: str) -> str:
        """Return the pattern."""
        return value


def read_date(text: str, pattern: str) -> date:
    """Return the day that `text` means when it is written as `pattern`; ValueError with a sentence.

    Two digits of a year mean this century.
    """
    expression = re.escape(pattern)
    for part, found in PARTS.items():
        expression = expression.replace(part, found, 1) if f"<{part}>" not in expression else expression
    if re.fullmatch("[A-Z]+", pattern):
        expression = expression.replace("{1,2}", "{2}")  # nothing stands between the parts: 20261112
    match = re.fullmatch(expression, text.strip())
    if match is None:
        raise ValueError(said("{text!r} is not a date as {pattern}.", text=text.strip(), pattern=pattern))
    parts = match.groupdict()
    year = int(parts["year"]) + (2000 if len(parts["year"]) == 2 else 0)
    month = month_of(parts["name"]) if "name" in parts else int(parts["month"])
    try:
        return date(year, month, int(parts["day"]))
    except ValueError:
        raise ValueError(
            said("{text!r} is not a date as {pattern}: there is no such day.", text=text.strip(), pattern=pattern)
        ) from None


def month_of(name: str) -> int:
    """Return the month of a name or abbreviation, 0 for none."""
    bare = unicodedata.normalize("NFD", name.casefold()).encode("ascii", "ignore").decode()
    return MONTHS.get(bare[:4]) or MONTHS.get(bare[:3], 0)


def fitting_patterns(texts: Sequence[str]) -> list[str]:
    """Return the common patterns in which each of these dates can be read; none if there are no dates."""
    written = [text for text in texts if text.strip()]
    return [choice.code for choice in COMMON if written and all(is_date(text, choice.code) for text in written)]


def is_date(text: str, pattern: str) -> bool:
    """Say whether `text` is a date of this pattern."""
    try:
        read_date(text, pattern)
    except ValueError:
        return False
    return True


def read_time(text: str) -> time | None:
    """Return the time of day that `text` means: 14:05, 14:05:30, 2:05 PM, 14.05, 1405; None if it is none of these."""
    match = re.fullmatch(
        r"(?P<hour>\d{1,2})[:.]?(?P<minute>\d{2})([:.]?(?P<second>\d{2})([.,]\d+)?)?\s*(?P<half>[AP])?\.?(M\.?)?",
        text.strip().upper(),
    )
    if match is None:
        return None
    hour = int(match["hour"])
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"] == "P" else 0)
    try:
        return time(hour, int(match["minute"]), int(match["second"] or 0))
    except ValueError:
        return None
