"""CSV files of records: a header line, columns in any order; all of a file is good or none of it is taken."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Any, TextIO

from app.core.columns import Shape
from app.core.errors import FileError
from app.core.feeds import Sample
from app.core.fields import fields_of
from app.core.records import ReadFile
from app.core.said import said
from app.feeds.rows import Columns, Rows

LARGEST_FILE = 100_000_000
MOST_RECORDS = 200_000
MOST_PROBLEMS = 50
SAMPLE_ROWS = 200
UTF_8 = "UTF-8"
SEPARATORS = (",", ";", "\t", "|")


class CsvFiles:
    """Reads and writes CSV files."""

    def read(self, path: Path, record_type: type[Any], shape: Shape | None = None) -> ReadFile:
        """Return a file's records; FileError naming every bad line and column if not all of it is good.

        Without `shape` the file is one of this program's form, in UTF-8.
        """
        text = text_of(path, shape.encoding if shape else UTF_8)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator(text), strict=True)
        try:
            header = next(reader, [])
            return all_records(path, Columns(path, header, record_type, shape), reader)
        except csv.Error as error:
            raise broken(path, reader.line_num, error) from None

    def sample(self, path: Path, encoding: str) -> Sample:
        """Return the headings and first rows of a file as they stand there; FileError in words."""
        text = text_of(path, encoding)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator(text))
        try:
            header, *rows = list(islice(reader, SAMPLE_ROWS + 1)) or [[]]
        except csv.Error as error:
            raise broken(path, reader.line_num, error) from None
        headings = tuple(heading.strip() for heading in header)
        whole = (tuple((*row, *[""] * len(headings))[: len(headings)]) for row in rows if row)
        return Sample(path.name, headings, tuple(whole))

    def write(self, stream: TextIO, record_type: type[Any], records: Iterable[Any]) -> int:
        """Write records of one type with a header line; return how many."""
        fields = fields_of(record_type)
        writer = csv.writer(stream)
        writer.writerow(field.key for field in fields)
        count = 0
        for count, record in enumerate(records, 1):  # noqa: B007 - the count is what is returned
            writer.writerow(field.kind.show(getattr(record, field.key)) for field in fields)
        return count


def text_of(path: Path, encoding: str) -> str:
    """Return a file's text without its byte-order mark; FileError in words if it cannot be had."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise FileError(said("{path} is too large: at most {limit} MB.", path=path, limit=LARGEST_FILE // 1000000))
        data = path.read_bytes()
    except FileNotFoundError:
        raise FileError(said("There is no file {path}.", path=path)) from None
    except OSError as error:
        raise FileError(said("{path} cannot be read: {error}.", path=path, error=error.strerror)) from None
    try:
        text = data.decode("utf-8-sig" if encoding == UTF_8 else encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        advice = said("Save it as 'CSV UTF-8'") if encoding == UTF_8 else said("Choose another Encoding for this feed")
        raise FileError(
            said(
                "{path} is not {encoding} text (line {line}). {advice}.",
                path=path,
                encoding=encoding,
                line=line,
                advice=advice,
            )
        ) from None
    if "\0" in text:
        raise FileError(said("{path} is not a text file: it holds null characters.", path=path))
    return text


def separator(text: str) -> str:
    """Return what parts the columns: the comma, or what the header line has in its stead."""
    header = text.partition("\n")[0]
    return next((each for each in SEPARATORS if each in header), ",")


def all_records(path: Path, columns: Columns, reader: Any) -> ReadFile:
    """Return the records of every line; FileError if any line is bad."""
    rows, records = Rows(columns, unique=True), []
    line = reader.line_num + 1
    for cells in reader:
        if any(cell.strip() for cell in cells):
            record = rows.record(line, cells)
            if record is not None:
                records.append(record)
        line = reader.line_num + 1
        if len(records) > MOST_RECORDS:
            raise FileError(said("{path} has too many records: at most {limit:,}.", path=path, limit=MOST_RECORDS))
    if count := len(rows.problems):
        raise FileError(refusal(path, count), rows.problems[:MOST_PROBLEMS])
    return ReadFile(tuple(records), columns.notices, columns.lacking)


def refusal(path: Path, problems: int) -> str:
    """Return the sentence above the problems of a file."""
    if problems == 1:
        return said("{path}: nothing was imported, 1 problem.", path=path)
    if problems <= MOST_PROBLEMS:
        return said("{path}: nothing was imported, {count} problems.", path=path, count=problems)
    return said(
        "{path}: nothing was imported, {count} problems. The first {most}:",
        path=path,
        count=problems,
        most=MOST_PROBLEMS,
    )


def broken(path: Path, line: int, error: csv.Error) -> FileError:
    """Return the error for a file whose quotes do not match, or the like."""
    return FileError(said("{path} is not a CSV file at line {line}: {error}.", path=path, line=line, error=str(error)))
