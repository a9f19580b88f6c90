"""A view of the hotel system's database: one SELECT, whose rows stream through."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Protocol

from app.core.columns import Shape
from app.core.errors import FileError, LineProblem
from app.core.feeds import FeedSetup, Portion, Sample
from app.core.fields import Field, fields_of
from app.core.kinds import LocalDate, LocalTime, YesNo
from app.core.said import joined, said
from app.feeds.rows import Columns, Rows

FIRST = datetime(1970, 1, 1)  # noqa: DTZ001 - on the property's wall clock
"""What :since is at the first look."""

OVERLAP = timedelta(minutes=70)
"""How far :since lies before the last look: wall clocks are set back by an hour, computers' clocks differ, and what was
changed in a long transaction shows up late. What comes twice is the same as before and changes nothing."""

AHEAD = timedelta(minutes=10)
"""How far ahead of now the last look may lie, by another computer's clock: one later was taken from a wrong one."""

DAY_WITH_MIDNIGHT = re.compile(r"^(\d{4}-\d\d-\d\d)[T ]00:00(:00(\.0+)?)?$")
"""A day as SQLite may keep it."""

Table = tuple[Sequence[str], timedelta, Iterator[Sequence[Sequence[Any]]]]
"""The names of the columns, by how much the server's clock is behind, and the rows, a few hundred at a time."""


class HotelView(Protocol):
    """A way to the hotel system's database."""

    def rows(
        self, url: str, password: str, statement: str, since: datetime, zone: str
    ) -> AbstractContextManager[Table]:
        """Run a SELECT in a session that can only read; `since` is on the wall clock of `zone`. FeedError in words."""


class SqlFeed:
    """One SELECT."""

    def __init__(self, setup: FeedSetup, view: HotelView, password: str, local: datetime) -> None:
        self._setup = setup
        self._view = view
        self._password = password
        self._local = local

    def portions(self, mark: str, *, dry_run: bool) -> Generator[Portion, str]:
        """Yield what changed since `mark`; a bad row is named and passed over. Of rows with one id the last counts."""
        setup, number = self._setup, 0
        with self._asked(since_of(mark, self._local)) as (headings, behind, parts):
            columns = columns_of(headings, setup.record_type)
            kinds = kinds_of(columns)
            rows, key = Rows(columns, unique=False), columns.fields[0].key
            place = columns.places[key]
            for part in parts:
                records, before = {}, number
                for number, cells in enumerate(part, before + 1):
                    record = rows.record(number, [in_words(*each) for each in zip(cells, kinds, strict=True)])
                    if record is not None:
                        records[getattr(record, key)] = record
                bad = [row_problem(each, part[each.line - before - 1][place]) for each in rows.problems]
                rows.problems.clear()
                yield Portion(setup.name, tuple(records.values()), columns.lacking, columns.notices, joined(bad, "\n"))
        looked = (self._local - behind).astimezone(UTC)  # what changed is stamped by the server's clock
        yield Portion(setup.name, mark=looked.isoformat(timespec="seconds"))

    def sample(self) -> Sample:
        """Return the columns of the result; its statement gives them the usual names."""
        with self._asked(FIRST) as (headings, *_):
            return Sample(self._setup.name, tuple(headings), ())

    def _asked(self, since: datetime) -> AbstractContextManager[Table]:
        zone = getattr(self._local.tzinfo, "key", "")
        return self._view.rows(self._setup.place, self._password, self._setup.statement, since, zone)


def since_of(mark: str, local: datetime) -> datetime:
    """Return the property's wall clock somewhat before the look that left this mark; FIRST if there is none to believe.

    `local` is now, in the property's time zone. A mark is in UTC: that zone may change. One of an earlier version is on
    the wall clock.
    """
    looked = datetime.fromisoformat(mark) if mark else None
    if looked is None:
        return FIRST
    here = looked.astimezone(local.tzinfo) if looked.tzinfo else looked.replace(tzinfo=local.tzinfo)
    return FIRST if here - local > AHEAD else here.replace(tzinfo=None) - OVERLAP


def columns_of(headings: Sequence[str], record_type: type[Any]) -> Columns:
    """Return which column holds which field; a field that may be blank may lack. FileError in words."""
    names = [heading.lower() for heading in headings]
    own = {field.key: field.key for field in fields_of(record_type) if field.key in names}
    others = [field for field in fields_of(record_type) if field.key not in own]
    if missing := [field.key for field in others if field.required]:
        words = said(
            "The result of the statement lacks columns: {missing}. It has {names}.",
            missing=", ".join(missing),
            names=", ".join(headings),
        )
        if optional := [field.key for field in others if not field.required]:
            words = said("{words} It may also have {optional}.", words=words, optional=", ".join(optional))
        raise FileError(words)
    return Columns(said("The result of the statement"), headings, record_type, Shape(own, "", ""))


def kinds_of(columns: Columns) -> list[Field | None]:
    """Return the field of each column, None where there is none."""
    by_place = {place: key for key, place in columns.places.items()}
    by_key = {field.key: field for field in columns.fields}
    return [by_key[by_place[place]] if place in by_place else None for place in range(columns.count)]


def in_words(value: Any, field: Field | None) -> str:
    """Return a database's value as the field reads it."""
    if value is None or field is None:
        return ""
    if isinstance(field.kind, YesNo) and value in (0, 1):
        return "Y" if value else "N"
    if isinstance(value, timedelta):  # how MySQL's drivers give a time of day
        value = (FIRST + value).time()
    if isinstance(value, time):
        return value.replace(microsecond=0, tzinfo=None).isoformat()
    if isinstance(value, datetime):
        if isinstance(field.kind, LocalDate):
            return value.date().isoformat()
        return value.strftime("%H:%M:%S") if isinstance(field.kind, LocalTime) else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes | memoryview):
        return bytes(value).decode("utf-8", "replace")
    text = str(value)
    return DAY_WITH_MIDNIGHT.sub(r"\1", text) if isinstance(field.kind, LocalDate) else text


def row_problem(problem: LineProblem, record_id: object) -> str:
    """Return a bad row's sentence, with what the hotel system calls it: rows may come in any order."""
    return said(
        "Row {line} ({record}), {column}: {reason}",
        line=problem.line,
        record=record_id,
        column=problem.column,
        reason=problem.reason,
    )
