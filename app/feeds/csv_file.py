"""CSV files of records: a header line, columns in any order; all of a file is good or none of it is taken."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, TextIO

from app.core.columns import Shape, guess_columns
from app.core.errors import MOST_PROBLEMS, FileError
from app.core.feeds import Sample
from app.core.fields import fields_of
from app.core.records import ReadFile, Record
from app.core.said import said
from app.feeds.csv_text import CsvText, Lines
from app.feeds.rows import Columns, Rows, known_headings

MOST_RECORDS = 200_000
SAMPLE_ROWS = 200


class CsvFiles:
    """Reads and writes CSV files."""

    def read(self, path: Path, record_type: type[Any], shape: Shape | None = None) -> ReadFile:
        """Return a file's records; FileError naming every bad line and column if not all of it is good.

        Without `shape` the file is one of this program's form, in UTF-8.
        """
        records = CsvRecords(CsvText(path, shape.encoding if shape else ""), record_type, shape)
        records.check()
        return ReadFile(records, records.columns.notices, records.columns.lacking)

    def sample(self, path: Path, record_type: type[Any], encoding: str) -> Sample:
        """Return the headings and first rows of a file as they stand there; FileError in words."""
        text = CsvText(path, encoding)
        header, lines = text.table(lambda cells: len(guess_columns(record_type, cells)))
        headings = tuple(heading.strip() for heading in header)
        rows = (row for _, row in islice(lines, SAMPLE_ROWS) if row)
        return Sample(path.name, headings, tuple((*row, *[""] * len(headings))[: len(headings)] for row in rows))

    def write(self, stream: TextIO, record_type: type[Any], records: Iterable[Any]) -> int:
        """Write records of one type with a header line; return how many."""
        fields = fields_of(record_type)
        writer = csv.writer(stream)
        writer.writerow(field.key for field in fields)
        count = 0
        for count, record in enumerate(records, 1):  # noqa: B007 - the count is what is returned
            writer.writerow(field.kind.show(getattr(record, field.key)) for field in fields)
        return count


class CsvRecords:
    """The records of a file that is good: made anew whenever one goes through them, never all of them in memory."""

    def __init__(self, text: CsvText, record_type: type[Any], shape: Shape | None) -> None:
        self._path = text.path
        self._text = text
        self._known = known_headings(record_type, shape)
        self.columns = Columns(text.path, self._table()[0], record_type, shape)

    def check(self) -> None:
        """Raise FileError if any line is bad, or there are too many."""
        rows, count = Rows(self.columns, unique=True), 0
        for count, _ in enumerate(self._made_by(rows), 1):
            if count > MOST_RECORDS:
                words = said("{path} has too many records: at most {limit:,}.", path=self._path, limit=MOST_RECORDS)
                raise FileError(words)
        if rows.bad:
            raise FileError(refusal(self._path, rows.bad), rows.problems)

    def __iter__(self) -> Iterator[Record]:
        return self._made_by(Rows(self.columns, unique=False))

    def _made_by(self, rows: Rows) -> Iterator[Record]:
        for line, cells in self._table()[1]:
            record = rows.record(line, cells) if any(map(str.strip, cells)) else None
            if record is not None:
                yield record

    def _table(self) -> tuple[list[str], Lines]:
        return self._text.table(lambda cells: sum(cell.strip().lower() in self._known for cell in cells))


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
