"""The machinery of a declared field.

A form or record is a frozen dataclass whose attributes are declared with `setting()`. From that one declaration
follow its place on the screen, its check, its help, its look-up (F8), its text in storage and in CSV files, and
its key on the command line.
"""

from __future__ import annotations

import dataclasses
import ipaddress
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any, Protocol, TypeVar
from unicodedata import category
from zoneinfo import ZoneInfo

from app.core.errors import FieldError, FormError

Form = TypeVar("Form")

LONGEST_ADDRESS = 254  # RFC 5321 section 4.5.3.1.3 less the angle brackets
LONGEST_LOCAL_PART = 64  # RFC 5321 section 4.5.3.1.1
LONGEST_HOST_NAME = 253  # RFC 1035 section 2.3.4, without the final dot
LONGEST_LABEL = 63  # RFC 1035 section 2.3.4


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
        raise ValueError(f"is too long: {len(text)} characters, at most {limit}.")
    if has_control_character(text):
        raise ValueError("may not contain line breaks or other control characters.")
    return text


def has_control_character(text: str) -> bool:
    """Say whether `text` holds a control character, line or paragraph separator, or half a surrogate pair."""
    return not text.isprintable() and any(category(each) in {"Cc", "Zl", "Zp", "Cs"} for each in text)


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
            raise ValueError(f"is too long: {len(text)} characters, at most {self.limit}.")
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
            raise ValueError(f"must be a whole number from {self.lowest} to {self.highest}.")
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
        raise ValueError(f"{text.strip()!r} is not in the list. It can be {known}.")

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


def is_ip_address(text: str) -> bool:
    """Say whether `text` is an IPv4 or IPv6 address, a zone such as fe80::1%eth0 allowed."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def check_host_name(text: str) -> None:
    """Raise ValueError with a sentence unless `text` could be a host name (RFC 1123 section 2.1, RFC 5890)."""
    if re.search(r"\s", text):
        raise ValueError("may not contain spaces.")
    if ":" in text or "/" in text or "@" in text:
        raise ValueError("must be a name or address alone, without port, path or user.")
    labels = text.removesuffix(".").split(".")
    if all(label.isdigit() for label in labels):
        raise ValueError("is not a valid IP address.")
    for label in labels:
        if not re.fullmatch(r"(?!-)[\w-]{1,63}(?<!-)", label):
            raise ValueError("is not a valid server name or IP address.")
    if len(text.encode("idna" if text.isascii() else "utf-8")) > LONGEST_HOST_NAME:
        raise ValueError(f"is too long: at most {LONGEST_HOST_NAME} characters.")


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


ATOM = r"[^\x00-\x20\x7f()<>\[\]:;@\\,\".\s]+"  # RFC 5322 section 3.2.3, widened by RFC 6531 section 3.3


def check_email_address(text: str) -> None:
    """Raise ValueError with a sentence unless `text` is an address that a letter's envelope can carry."""
    if text.count("@") != 1:
        raise ValueError("needs exactly one @, as in name@example.com.")
    local, domain = text.split("@")
    if not re.fullmatch(rf"{ATOM}(\.{ATOM})*", local):
        raise ValueError(f"{local!r} before the @ is not a valid mailbox name.")
    if len(local.encode()) > LONGEST_LOCAL_PART:
        raise ValueError(f"the part before the @ is too long: at most {LONGEST_LOCAL_PART} characters.")
    literal = re.fullmatch(r"\[(?:IPv6:)?(.+)\]", domain)
    if literal and is_ip_address(literal.group(1)):
        return
    try:
        if not domain:
            raise ValueError
        check_host_name(domain)
    except ValueError:
        raise ValueError(f"{domain!r} after the @ is not a valid domain.") from None


def is_email_address(text: str) -> bool:
    """Say whether `text` is one email address."""
    try:
        check_email_address(text)
    except ValueError:
        return False
    return True


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
            raise ValueError(f"{text!r} is not a date. Write it as 2026-11-24.")
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise ValueError(f"{text!r} is not a date: there is no such day.") from None

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
            raise ValueError(f"{text!r} is not a time of day. Write it as 14:05.")
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
        pattern = r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?"
        if not re.fullmatch(pattern, text):
            raise ValueError(f"{text!r} is not a date and time. Write it as 2026-11-24T14:05.")
        try:
            moment = datetime.fromisoformat(text)
            return moment.astimezone(UTC) if moment.tzinfo else moment
        except (ValueError, OverflowError):
            raise ValueError(f"{text!r} is not a date and time: there is no such moment.") from None

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
            raise ValueError(f"{text!r} is not a known time zone. F8 lists them.") from None

    def show(self, value: str) -> str:
        """Return the zone's name."""
        return value


LookUp = Callable[[], Sequence[Choice]]


@dataclass(frozen=True, slots=True)
class Field:
    """A declared field, as read off its dataclass by `fields_of`."""

    key: str
    label: str
    kind: Kind
    help: str
    group: str
    required: bool
    default: Any
    look_up: LookUp | None

    def read(self, text: str) -> Any:
        """Return the value of `text`, the default for a blank one; FieldError when it cannot be used."""
        if not text.strip():
            if self.required:
                raise FieldError(self.key, self.label, "may not be blank.")
            return self.default
        try:
            return self.kind.parse(text)
        except ValueError as error:
            raise FieldError(self.key, self.label, str(error)) from None


def setting(
    label: str,
    kind: Kind,
    *,
    help: str,  # noqa: A002 - the field's help is what it is called everywhere
    default: Any = dataclasses.MISSING,
    group: str = "",
    look_up: LookUp | None = None,
) -> Any:
    """Declare one field of a form or record. Without a default it may not be left blank.

    `look_up` makes the list behind F8; a `Code` brings its own.
    """
    if look_up is None and isinstance(kind, Code):
        choices = kind.choices

        def look_up() -> Sequence[Choice]:
            return choices

    metadata = {"label": label, "kind": kind, "help": help, "group": group, "look_up": look_up}
    return dataclasses.field(default=default, metadata=metadata)


def fields_of(form: type[Any] | Any) -> tuple[Field, ...]:
    """Return the declared fields of a form or record, in the order in which they are declared."""
    return tuple(
        Field(
            key=each.name,
            required=each.default is dataclasses.MISSING,
            default=None if each.default is dataclasses.MISSING else each.default,
            **each.metadata,
        )
        for each in dataclasses.fields(form)
        if "kind" in each.metadata
    )


def field_of(form: type[Any] | Any, key: str) -> Field:
    """Return the declared field `key`; KeyError if there is none."""
    for each in fields_of(form):
        if each.key == key:
            return each
    raise KeyError(key)


def from_texts(form: type[Form], texts: Mapping[str, str]) -> Form:
    """Return a form filled from `texts` by key, defaults for the missing; FormError naming every bad field."""
    values: dict[str, Any] = {}
    errors: list[FieldError] = []
    for each in fields_of(form):
        try:
            values[each.key] = each.read(texts.get(each.key, ""))
        except FieldError as error:
            errors.append(error)
    if errors:
        raise FormError(errors)
    return form(**values)


def to_texts(form: Any) -> dict[str, str]:
    """Return the text of each field by key, as `from_texts` reads it."""
    return {each.key: each.kind.show(getattr(form, each.key)) for each in fields_of(form)}
