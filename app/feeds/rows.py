"""Rows of a table as records: which column holds what, each cell in the form that its field reads, and what is bad."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.core.columns import Shape
from app.core.dates import read_date, read_time
from app.core.due import fold
from app.core.errors import FieldError, FileError, LineProblem
from app.core.fields import Field, fields_of
from app.core.kinds import Code, LocalDate, LocalTime, Moment, YesNo
from app.core.records import problems
from app.core.said import said

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
        known = {heading.lower() for key, heading in self.headings.items() if not own or key in own}
        if not any(names):
            raise FileError(
                said(
                    "{place} is empty: its first line must name the columns {names}.",
                    place=place,
                    names=", ".join(sorted(known)),
                )
            )
        self.lacking = frozenset(field.key for field in self.fields if self._may_lack(field, names, own))
        used = {key: heading for key, heading in self.headings.items() if key not in self.lacking}
        if missing := [heading for heading in used.values() if heading.lower() not in names]:
            lacking = {"place": place, "names": ", ".join(missing)}
            if len(missing) == 1:
                raise FileError(said("{place} lacks the column {names}.", **lacking))
            raise FileError(said("{place} lacks the columns {names}.", **lacking))
        if twice := [heading for heading in used.values() if names.count(heading.lower()) > 1]:
            raise FileError(said("{place} has the column {column} twice.", place=place, column=twice[0]))
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

    def text(self, field: Field, cells: Sequence[str]) -> str:
        """Return the cell of a field in the form that the field reads; FieldError for a date that is none."""
        text = cells[self.places[field.key]]
        return in_house_form(field, text, self.dates) if self.dates and text.strip() else text


def in_house_form(field: Field, text: str, dates: str) -> str:
    """Return a foreign cell as the field reads it; one that cannot be read stays as it is, or is a FieldError."""
    text = text.strip()
    match field.kind:
        case LocalDate():
            return house_date(field, text, dates)
        case LocalTime():
            found = read_time(text)
            return found.isoformat() if found else text
        case Moment():
            day, _, clock = text.replace("T", " ", 1).partition(" ") if text[:4].isdigit() else text.partition(" ")
            found = read_time(clock)
            return f"{house_date(field, day, dates)}T{found.isoformat()}" if found else text
        case YesNo():
            return OTHER_WORDS.get(text.upper(), text)
        case Code():
            return OTHER_CODES.get(text.upper(), text)
    return text


def house_date(field: Field, text: str, dates: str) -> str:
    """Return a date written as `dates` in this program's form; FieldError in words."""
    try:
        return read_date(text, dates).isoformat()
    except ValueError as error:
        raise FieldError(field.key, field.label, str(error)) from None


class Rows:
    """Makes records of a table's rows and keeps what is wrong with the bad ones."""

    def __init__(self, columns: Columns, *, unique: bool) -> None:
        self.columns = columns
        self.problems: list[LineProblem] = []
        self._first_lines: dict[str, int] | None = {} if unique else None

    def record(self, line: int, cells: Sequence[str]) -> Any:
        """Return the record of a row, None if it is bad."""
        before = len(self.problems)
        if len(cells) != self.columns.count:
            self._bad(
                line,
                "",
                said("has {count} columns, the header has {expected}.", count=len(cells), expected=self.columns.count),
            )
            return None
        values: dict[str, Any] = {}
        for field in self.columns.fields:
            try:
                lacks = field.key in self.columns.lacking
                values[field.key] = field.default if lacks else field.read(self.columns.text(field, cells))
            except FieldError as error:
                self._bad(line, field.key, error.problem)
        if len(self.problems) > before:
            return None
        record = self.columns.record_type(**values)
        for problem in problems(record):
            self._bad(line, problem.key, problem.problem)
        self._check_seen(line, values)
        return record if len(self.problems) == before else None

    def _check_seen(self, line: int, values: dict[str, Any]) -> None:
        if self._first_lines is None:
            return
        key = self.columns.fields[0].key
        folded = fold(values[key]) if key == "clerk_code" else values[key]
        if first := self._first_lines.get(folded):
            self._bad(line, key, said("{value!r} stands in line {first} already.", value=values[key], first=first))
        self._first_lines.setdefault(folded, line)

    def _bad(self, line: int, key: str, reason: str) -> None:
        self.problems.append(LineProblem(line, self.columns.headings.get(key, key), reason))
