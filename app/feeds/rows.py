"""Rows of a table as records: which column holds what, each cell in the form that its field reads, and what is bad."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.core.columns import Shape
from app.core.dates import read_date, read_time
from app.core.due import fold
from app.core.errors import MOST_PROBLEMS, FieldError, FileError, LineProblem
from app.core.fields import Field, fields_of
from app.core.kinds import Code, LocalDate, LocalTime, Moment, YesNo
from app.core.records import problems
from app.core.said import said

MOST_KNOWN = 1000
"""Cells of a column that are remembered with what they say: dates, clerks and rooms come again and again."""

OTHER_WORDS = {
    **dict.fromkeys(("1", "TRUE", "YES", "T", "X"), "Y"),
    **dict.fromkeys(("0", "FALSE", "NO", "F"), "N"),
}
"""What else systems write for Y and N."""

OTHER_CODES = {
    **dict.fromkeys(("O", "ACTIVE", "PENDING", "NEW"), "OPEN"),
    **dict.fromkeys(("R", "C", "CLOSED", "DONE", "COMPLETE", "COMPLETED"), "RESOLVED"),
}
"""What else systems call the status of a trace."""


class Columns:
    """Which column of a table holds which field. FileError if a column is missing or there twice.

    With `shape`, columns may have other names and cells other forms, and a field that is not named there may lack;
    what must be filled must be there in any case.
    """

    def __init__(self, place: object, header: Sequence[str], record_type: type[Any], shape: Shape | None = None):
        names = [name.strip().lower() for name in header]
        self.fields: tuple[Field, ...] = fields_of(record_type)
        self.count = len(names)
        self.record_type = record_type
        self.dates = shape.dates if shape else ""
        own = shape.columns if shape else {}
        self.headings = {field.key: own.get(field.key, field.key) for field in self.fields}
        known = known_headings(record_type, shape)
        self.lacking = frozenset(field.key for field in self.fields if self._may_lack(field, names, own))
        used = {key: heading for key, heading in self.headings.items() if key not in self.lacking}
        check_header(place, header, list(used.values()), known)
        self.places = {key: names.index(heading.lower()) for key, heading in used.items()}
        unknown = [name for name, lower in zip(header, names, strict=True) if lower not in known]
        self.notices = tuple(
            said("Column '{name}' is not known and was left out.", name=name.strip()) for name in unknown
        )

    @staticmethod
    def _may_lack(field: Field, names: Sequence[str], own: Any) -> bool:
        if own:
            return field.key not in own and not field.required
        return field.may_lack and field.key not in names

    def value(self, field: Field, text: str) -> Any:
        """Return what the cell of a field says; FieldError in words."""
        return field.read(in_house_form(field, text, self.dates) if self.dates and text.strip() else text)


def check_header(place: object, header: Sequence[str], used: Sequence[str], known: set[str]) -> None:
    """Raise FileError in words if the columns `used` do not each stand in a header once."""
    names = [name.strip().lower() for name in header]
    if not any(names):
        raise FileError(
            said(
                "{place} is empty: its first line must name the columns {names}.",
                place=place,
                names=", ".join(sorted(known)),
            )
        )
    if missing := [heading for heading in used if heading.lower() not in names]:
        raise FileError(
            said(
                "{place} lacks columns: {missing}. Its header names {names}.",
                place=place,
                missing=", ".join(missing),
                names=", ".join(filter(None, map(str.strip, header))),
            )
        )
    if twice := [heading for heading in used if names.count(heading.lower()) > 1]:
        raise FileError(said("{place} has the column {column} twice.", place=place, column=twice[0]))


def known_headings(record_type: type[Any], shape: Shape | None) -> set[str]:
    """Return the names of the columns that are looked for, in small letters."""
    own = shape.columns if shape else {}
    return {heading.lower() for heading in own.values() or (field.key for field in fields_of(record_type))}


def in_house_form(field: Field, text: str, dates: str) -> str:
    """Return a foreign cell as the field reads it; one that cannot be read stays as it is, or is a FieldError."""
    text = text.strip()
    match field.kind:
        case LocalDate():
            day, clock = day_and_clock(text)
            return house_date(field, day if read_time(clock) else text, dates)
        case LocalTime():
            found = read_time(text) or read_time(day_and_clock(text)[1])
            return found.isoformat() if found else text
        case Moment():
            day, clock = day_and_clock(text)
            found = read_time(clock)
            return f"{house_date(field, day, dates)}T{found.isoformat()}" if found else text
        case YesNo():
            return OTHER_WORDS.get(text.upper(), text)
        case Code():
            return OTHER_CODES.get(text.upper(), text)
    return text


def day_and_clock(text: str) -> tuple[str, str]:
    """Return the two parts of a date that has a time of day behind it: 2026-11-12T14:05:00, 12-NOV-26 2:05 PM."""
    day, _, clock = text.replace("T", " ", 1).partition(" ") if text[:4].isdigit() else text.partition(" ")
    return day, clock.strip()


def house_date(field: Field, text: str, dates: str) -> str:
    """Return a date written as `dates` in this program's form; FieldError in words."""
    try:
        return read_date(text, dates).isoformat()
    except ValueError as error:
        raise FieldError(field.key, field.label, str(error)) from None


class Rows:
    """Makes records of a table's rows. `bad` counts what is wrong with them, `problems` are the first few."""

    def __init__(self, columns: Columns, *, unique: bool) -> None:
        self.columns = columns
        self.problems: list[LineProblem] = []
        self.bad = 0
        self._unique = unique
        self._first: dict[str, tuple[int, str]] = {}
        lacking = columns.lacking
        self._defaults = {field.key: field.default for field in columns.fields if field.key in lacking}
        self._plan: list[tuple[Field, int, dict[str, Any]]] = [
            (each, columns.places[each.key], {}) for each in columns.fields if each.key not in lacking
        ]

    def record(self, line: int, cells: Sequence[str]) -> Any:
        """Return the record of a row, None if it is bad."""
        before = self.bad
        count, expected = len(cells), self.columns.count
        if count != expected:
            words = said(
                "has {count} columns, the header has {expected}. If it is no record, leave it out of the report.",
                count=count,
                expected=expected,
            )
            self._bad(line, "", words)
            return None
        values = dict(self._defaults)
        for field, place, known in self._plan:
            text = cells[place]
            try:
                if text not in known:
                    if len(known) == MOST_KNOWN:
                        known.clear()
                    known[text] = self.columns.value(field, text)
                values[field.key] = known[text]
            except FieldError as error:
                self._bad(line, field.key, error.problem)
        if self.bad > before:
            return None
        record = self.columns.record_type(**values)
        for problem in problems(record):
            self._bad(line, problem.key, problem.problem)
        self._check_seen(line, values)
        return record if self.bad == before else None

    def _check_seen(self, line: int, values: dict[str, Any]) -> None:
        """Refuse what stands in another row already: clerk codes in another case even where the last row counts."""
        key = self.columns.fields[0].key
        is_code = key == "clerk_code"
        if not (self._unique or is_code):
            return
        text = values[key]
        first, before = self._first.setdefault(fold(text) if is_code else text, (line, text))
        if first != line and (self._unique or before != text):
            self._bad(line, key, said("{text!r} stands in line {first} already.", text=text, first=first))

    def _bad(self, line: int, key: str, reason: str) -> None:
        self.bad += 1
        if self.bad <= MOST_PROBLEMS:
            self.problems.append(LineProblem(line, self.columns.headings.get(key, key), reason))
