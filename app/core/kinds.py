"""The kinds of fields: how each one's value is read from text, checked and shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from app.core.addresses import (
    LONGEST_ADDRESS,
    LONGEST_HOST_NAME,
    check_email_address,
    check_host_name,
    has_control_character,
    is_ip_address,
)
from app.core.said import said


@dataclass(frozen=True, slots=True)
class Choice:
    """One row of a look-up: the code that is stored, what it is, and when to take it."""

    code: str
    description: str
    help: str = ""


class Kind(Protocol):
    """How a field's value is read from text, checked and shown. `parse(show(value)) == value` for every value."""

    @property
    def width(self) -> int:
        """Characters that a usual value takes: how wide the screen's entry is."""

    def parse(self, text: str) -> Any:
        """Return the value of `text`; ValueError with a sentence for the user when it has none."""

    def show(self, value: Any) -> str:
        """Return the text that `parse` reads back."""


def one_line(text: str, limit: int) -> str:
    """Return `text` without surrounding blanks; ValueError if it is too long or holds a control character."""
    text = text.strip()
    if len(text) > limit:
        raise ValueError(said("is too long: {count} characters, at most {limit}.", count=len(text), limit=limit))
    if has_control_character(text):
        raise ValueError("may not contain line breaks or other control characters.")
    return text


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text."""

    limit: int = 254
    width: int = 40

    def parse(self, text: str) -> str:
        """Return the line without surrounding blanks."""
        return one_line(text, self.limit)

    def show(self, value: str) -> str:
        """Return the line."""
        return value


@dataclass(frozen=True, slots=True)
class Lines:
    """Text of any number of lines; line ends become a single newline."""

    limit: int = 10_000
    width: int = 60

    def parse(self, text: str) -> str:
        """Return the text with newlines as line ends."""
        text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
        if len(text) > self.limit:
            raise ValueError(
                said("is too long: {count} characters, at most {limit}.", count=len(text), limit=self.limit)
            )
        if has_control_character(text.replace("\n", "").replace("\t", "")):
            raise ValueError("contains a control character.")
        return text

    def show(self, value: str) -> str:
        """Return the text."""
        return value


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """A whole number within bounds, both included."""

    lowest: int
    highest: int
    width: int = 8

    def parse(self, text: str) -> int:
        """Return the number."""
        text = text.strip()
        if not re.fullmatch(r"[0-9]{1,9}", text) or not self.lowest <= int(text) <= self.highest:
            raise ValueError(
                said("must be a whole number from {lowest} to {highest}.", lowest=self.lowest, highest=self.highest)
            )
        return int(text)

    def show(self, value: int) -> str:
        """Return the number's digits."""
        return str(value)


@dataclass(frozen=True, slots=True)
class YesNo:
    """Y or N, as Maestro's flags are; stored as a bool."""

    width: int = 2

    def parse(self, text: str) -> bool:
        """Return True for Y, False for N, in either case."""
        match text.strip().upper():
            case "Y":
                return True
            case "N":
                return False
        raise ValueError("must be Y or N.")

    def show(self, value: bool) -> str:
        """Return Y or N."""
        return "Y" if value else "N"


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a fixed list."""

    choices: tuple[Choice, ...]
    width: int = 16

    def parse(self, text: str) -> str:
        """Return the code as the list spells it."""
        wanted = text.strip().upper()
        for choice in self.choices:
            if choice.code == wanted:
                return wanted
        known = ", ".join(choice.code for choice in self.choices)
        raise ValueError(said("{text!r} is not in the list. It can be {known}.", text=text.strip(), known=known))

    def show(self, value: str) -> str:
        """Return the code."""
        return value


@dataclass(frozen=True, slots=True)
class HostName:
    """An IPv4 or IPv6 address (brackets allowed) or a host name, international ones included."""

    width: int = 40

    def parse(self, text: str) -> str:
        """Return the name or address without brackets; not looked up."""
        text = one_line(text, LONGEST_HOST_NAME + 2)
        bare = text.removeprefix("[").removesuffix("]")
        if not text or is_ip_address(bare):
            return bare
        check_host_name(text)
        return text

    def show(self, value: str) -> str:
        """Return the name or address."""
        return value


@dataclass(frozen=True, slots=True)
class EmailAddress:
    """One email address, or nothing."""

    width: int = 40

    def parse(self, text: str) -> str:
        """Return the address."""
        text = one_line(text, LONGEST_ADDRESS)
        if text:
            check_email_address(text)
        return text

    def show(self, value: str) -> str:
        """Return the address."""
        return value


@dataclass(frozen=True, slots=True)
class LocalDate:
    """A day in the property's local time, written 2026-11-24; None when blank."""

    width: int = 11

    def parse(self, text: str) -> date | None:
        """Return the day."""
        text = text.strip()
        if not text:
            return None
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            raise ValueError(said("{text!r} is not a date. Write it as 2026-11-24.", text=text))
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise ValueError(said("{text!r} is not a date: there is no such day.", text=text)) from None

    def show(self, value: date | None) -> str:
        """Return the day as 2026-11-24, or nothing."""
        return value.isoformat() if value else ""


@dataclass(frozen=True, slots=True)
class LocalTime:
    """A time of day on the property's wall clock, written 14:05 or 14:05:30; None when blank."""

    width: int = 9

    def parse(self, text: str) -> time | None:
        """Return the time of day."""
        text = text.strip()
        if not text:
            return None
        if not re.fullmatch(r"([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?", text):
            raise ValueError(said("{text!r} is not a time of day. Write it as 14:05.", text=text))
        return time.fromisoformat(text.zfill(5) if text.count(":") == 1 else text.zfill(8))

    def show(self, value: time | None) -> str:
        """Return the time as 14:05, with seconds where there are any, or nothing."""
        if value is None:
            return ""
        return value.isoformat("seconds" if value.second else "minutes")


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment: 2026-11-24T14:05, on the property's wall clock unless it ends in Z or an offset.

    A wall-clock moment stays without a zone here; `in_utc` places it once the property's zone is known.
    """

    width: int = 26

    def parse(self, text: str) -> datetime | None:
        """Return the moment: aware and in UTC if the text names an offset, else naive."""
        text = text.strip()
        if not text:
            return None
        pattern = (
            r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?"
        )
        if not re.fullmatch(pattern, text):
            raise ValueError(said("{text!r} is not a date and time. Write it as 2026-11-24T14:05.", text=text))
        try:
            moment = datetime.fromisoformat(text)
            return moment.astimezone(UTC) if moment.tzinfo else moment
        except (ValueError, OverflowError):
            raise ValueError(said("{text!r} is not a date and time: there is no such moment.", text=text)) from None

    def show(self, value: datetime | None) -> str:
        """Return the moment as ISO 8601 text, with Z if it is in UTC, or nothing."""
        return value.isoformat().replace("+00:00", "Z") if value else ""


def in_utc(moment: datetime, zone: tzinfo | None) -> datetime:
    """Return `moment` in UTC; a naive one is the wall clock of `zone` (None: this computer's).

    Of the two moments that a wall clock shows the same time when it is set back, the first is meant.
    """
    if moment.tzinfo is None and zone is not None:
        moment = moment.replace(tzinfo=zone)
    return moment.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class TimeZone:
    """A time zone's name such as Europe/Vienna (IANA time zone database), or nothing for this computer's own."""

    width: int = 26

    def parse(self, text: str) -> str:
        """Return the zone's name."""
        text = one_line(text, 60)
        try:
            return ZoneInfo(text).key if text else ""
        except (ValueError, OSError, KeyError):  # KeyError: ZoneInfoNotFoundError
            raise ValueError(said("{text!r} is not a known time zone. F8 lists them.", text=text)) from None

    def show(self, value: str) -> str:
        """Return the zone's name."""
        return value
