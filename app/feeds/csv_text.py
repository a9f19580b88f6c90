"""The text of a CSV file: its bytes, in which encoding, what parts its columns, and which line is the header."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from app.core.errors import FileAway, FileError
from app.core.said import said

LARGEST_FILE = 100_000_000
PORTION = 1_000_000
UTF_8, UTF_16 = "UTF-8", "UTF-16"
SEPARATORS = (",", ";", "\t", "|")

MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
"""What files begin with that tell their encoding themselves."""

PACKED = (b"PK\3\4", b"\xd0\xcf\x11\xe0")
"""What workbooks begin with, Excel's of today and those of old."""

HEADER_WITHIN = 20
"""Lines among which the header is looked for: reports have titles above it."""

Lines = Iterator[tuple[int, list[str]]]
"""The number of each line, counted from 1, and its cells."""


class CsvText:
    """A file as it was at one moment. Only its bytes are kept: its lines are decoded as they are gone through.

    `chosen` is the encoding that a feed's setup names; a file without a feed is in UTF-8.
    """

    def __init__(self, path: Path, chosen: str = "") -> None:
        self.path = path
        self._data = bytes_of(path)
        self._chosen = chosen
        if self._data.startswith(PACKED):
            raise FileError(
                said("{path} is a workbook or another packed file, no CSV file. Save it as 'CSV UTF-8'.", path=path)
            )
        self._encoding = encoding_of(self._data, chosen or UTF_8)

    def table(self, likeness: Callable[[Sequence[str]], int]) -> tuple[list[str], Lines]:
        """Return the line that is most like a header, and the lines below it; FileError in words on the way.

        With each separator the first lines are tried; of those equally alike the first that is not blank is meant.
        """
        best, alike, found = ",", -1, 0
        for separator in SEPARATORS:
            with suppress(FileError):  # of another separator's quotes; the file's own faults show below
                for number, (_, cells) in enumerate(islice(self._cells(separator), HEADER_WITHIN)):
                    if any(cell.strip() for cell in cells) and likeness(cells) > alike:
                        best, alike, found = separator, likeness(cells), number
        lines = self._cells(best)
        _, header = next(islice(lines, found, None), (1, []))
        return header, lines

    def _cells(self, separator: str) -> Lines:
        reader = csv.reader(self._lines(), delimiter=separator, strict=True)
        line = 1
        try:
            for cells in reader:
                yield line, cells
                line = reader.line_num + 1
        except csv.Error as error:
            words = said(
                "{path} is not a CSV file at line {line}: a quotation mark is missing or one too many, or a text is "
                "much too long ({error}).",
                path=self.path,
                line=line if line == reader.line_num else f"{line}-{reader.line_num}",
                error=str(error),
            )
            raise FileError(words) from None

    def _lines(self) -> Iterator[str]:
        try:
            for number, line in enumerate(io.TextIOWrapper(io.BytesIO(self._data), self._encoding, newline=""), 1):
                if "\0" in line:
                    raise FileError(self._nulls_at(number))
                yield line
        except UnicodeError:
            raise self._not_text() from None

    @property
    def _advice(self) -> str:
        return said("Choose another Encoding for this feed") if self._chosen else said("Save it as 'CSV UTF-8'")

    def _nulls_at(self, line: int) -> str:
        return said(
            "{path} is not {encoding} text: there are null characters in line {line}. {advice}.",
            path=self.path,
            encoding=self._chosen or UTF_8,
            line=line,
            advice=self._advice,
        )

    def _not_text(self) -> FileError:
        try:
            self._data.decode(self._encoding)
            end = len(self._data)
        except UnicodeDecodeError as error:
            end = error.start
        return FileError(
            said(
                "{path} is not {encoding} text (line {line}). {advice}.",
                path=self.path,
                encoding=self._chosen or UTF_8,
                line=self._data.count(b"\n", 0, end) + 1,
                advice=self._advice,
            )
        )


def encoding_of(data: bytes, chosen: str) -> str:
    """Return how a file is to be read: its mark tells, else what was chosen. But what is good UTF-8 is hardly ever
    anything else, and would come in as nonsense.
    """
    for mark, own in MARKS.items():
        if data.startswith(mark):
            return own
    if b"\0" not in data and is_utf_8(data):
        return UTF_8
    return "utf-16-le" if chosen == UTF_16 else chosen


def is_utf_8(data: bytes) -> bool:
    """Say whether bytes are UTF-8, without ever having all of them as text."""
    decoder = codecs.getincrementaldecoder(UTF_8)()
    try:
        for start in range(0, len(data), PORTION):
            decoder.decode(data[start : start + PORTION])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def bytes_of(path: Path) -> bytes:
    """Return what a file holds; FileAway in words if it cannot be had, FileError if it is too large."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise FileError(said("{path} is too large: at most {limit} MB.", path=path, limit=LARGEST_FILE // 1000000))
        return path.read_bytes()
    except FileNotFoundError:
        raise FileAway(said("There is no file {path}.", path=path)) from None
    except OSError as error:
        raise FileAway(said("{path} cannot be read: {error}.", path=path, error=error.strerror)) from None
