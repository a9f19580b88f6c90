"""CSV files of records: UTF-8, a header line, columns in any order; all of a file is good or none of it is taken."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TextIO

from app.core.due import fold
from app.core.errors import FieldError, FileError, LineProblem
from app.core.fields import Field, fields_of
from app.core.records import ReadFile, problems

LARGEST_FILE = 100_000_000
MOST_RECORDS = 200_000
MOST_PROBLEMS = 50


class CsvFiles:
    """Reads and writes CSV files."""

    def read(self, path: Path, record_type: type[Any]) -> ReadFile:
        """Return a file's records; FileError naming every bad line and column if not all of it is good."""
        text = text_of(path)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator(text), strict=True)
        try:
            header = next(reader, [])
            columns = Columns(path, header, record_type)
            return Reading(path, columns).all(reader)
        except csv.Error as error:
            raise FileError(f"{path} is not a CSV file at line {reader.line_num}: {error}.") from None

    def write(self, stream: TextIO, record_type: type[Any], records: Iterable[Any]) -> int:
        """Write records of one type with a header line; return how many."""
        fields = fields_of(record_type)
        writer = csv.writer(stream)
        writer.writerow(field.key for field in fields)
        count = 0
        for count, record in enumerate(records, 1):  # noqa: B007 - the count is what is returned
            writer.writerow(field.kind.show(getattr(record, field.key)) for field in fields)
        return count


def text_of(path: Path) -> str:
    """Return a file's text without its byte-order mark; FileError in words if it cannot be had."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise FileError(f"{path} is too large: at most {LARGEST_FILE // 1_000_000} MB.")
        data = path.read_bytes()
    except FileNotFoundError:
        raise FileError(f"There is no file {path}.") from None
    except OSError as error:
        raise FileError(f"{path} cannot be read: {error.strerror}.") from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileError(f"{path} is not UTF-8 text (line {line}). Save it as 'CSV UTF-8'.") from None
    if "\0" in text:
        raise FileError(f"{path} is not a text file: it holds null characters.")
    return text


def separator(text: str) -> str:
    """Return what parts the columns: the comma, or the semicolon where the header line has no comma."""
    header = text.partition("\n")[0]
    return ";" if ";" in header and "," not in header else ","


class Columns:
    """Which column of a file holds which field. FileError if a column is missing or there twice."""

    def __init__(self, path: Path, header: Sequence[str], record_type: type[Any]) -> None:
        names = [name.strip().lower() for name in header]
        self.fields: tuple[Field, ...] = fields_of(record_type)
        self.count = len(names)
        self.record_type = record_type
        known = [field.key for field in self.fields]
        if not any(names):
            raise FileError(f"{path} is empty: its first line must name the columns {', '.join(known)}.")
        self.lacking = frozenset(field.key for field in self.fields if field.may_lack and field.key not in names)
        if missing := [key for key in known if key not in names and key not in self.lacking]:
            raise FileError(f"{path} lacks the column{'s' * (len(missing) > 1)} {', '.join(missing)}.")
        if twice := [key for key in known if names.count(key) > 1]:
            raise FileError(f"{path} has the column {twice[0]} twice.")
        self.places = {key: names.index(key) for key in known if key not in self.lacking}
        unknown = [name for name, key in zip(header, names, strict=True) if key not in known]
        self.notices = tuple(f"Column '{name.strip()}' is not known and was left out." for name in unknown)


class Reading:
    """The reading of one file's lines."""

    def __init__(self, path: Path, columns: Columns) -> None:
        self._path = path
        self._columns = columns
        self._problems: list[LineProblem] = []
        self._first_lines: dict[str, int] = {}

    def all(self, reader: Any) -> ReadFile:
        """Return every record; FileError if any line is bad."""
        records = []
        line = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                record = self._record(line, cells)
                if record is not None:
                    records.append(record)
            line = reader.line_num + 1
            if len(records) > MOST_RECORDS:
                raise FileError(f"{self._path} has too many records: at most {MOST_RECORDS:,}.")
        if self._problems:
            count = len(self._problems)
            more = f" The first {MOST_PROBLEMS}:" if count > MOST_PROBLEMS else ""
            message = f"{self._path}: nothing was imported, {count} problem{'s' * (count > 1)}.{more}"
            raise FileError(message, self._problems[:MOST_PROBLEMS])
        return ReadFile(tuple(records), self._columns.notices, self._columns.lacking)

    def _record(self, line: int, cells: Sequence[str]) -> Any:
        if len(cells) != self._columns.count:
            self._bad(line, "", f"has {len(cells)} columns, the header has {self._columns.count}.")
            return None
        before = len(self._problems)
        values = {}
        for field in self._columns.fields:
            try:
                place = self._columns.places.get(field.key)
                values[field.key] = field.default if place is None else field.read(cells[place])
            except FieldError as error:
                self._bad(line, field.key, error.problem)
        if len(self._problems) > before:
            return None
        record = self._columns.record_type(**values)
        for problem in problems(record):
            self._bad(line, problem.key, problem.problem)
        self._check_seen(line, values)
        return record

    def _check_seen(self, line: int, values: dict[str, Any]) -> None:
        key = self._columns.fields[0].key
        folded = fold(values[key]) if key == "clerk_code" else values[key]
        if first := self._first_lines.get(folded):
            self._bad(line, key, f"{values[key]!r} stands in line {first} already.")
        self._first_lines.setdefault(folded, line)

    def _bad(self, line: int, column: str, reason: str) -> None:
        self._problems.append(LineProblem(line, column, reason))
