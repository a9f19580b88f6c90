"""Feeds: where records come from by themselves. How one is set up, and the values that pass through it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from app.core.columns import ColumnNames, Shape
from app.core.database_urls import has_bad_port
from app.core.dates import COMMON, DatePattern
from app.core.errors import FieldError
from app.core.fields import field_of, fields_of, setting
from app.core.kinds import Choice, Code, Text, WholeNumber, YesNo, one_line
from app.core.records import RECORD_TYPES, Record, SaveCounts
from app.core.said import joined, said
from app.core.select_statement import SelectStatement
from app.core.url_secrets import holds_secret

FILE, FOLDER, SQL = "FILE", "FOLDER", "SQL"

FEED_KINDS = (
    Choice(FOLDER, "A folder that reports are dropped in", "Each file is taken in once, then moved to done or failed."),
    Choice(FILE, "One CSV file", "It stays where it is and is taken in whenever it has changed."),
    Choice(SQL, "A view of the hotel system's database", "One SELECT, read-only."),
)

FED_RECORDS = (
    Choice("TRACES", "Traces"),
    Choice("MESSAGES", "Staff messages"),
    Choice("GUESTS", "Guests"),
    Choice("CLERKS", "Clerks"),
)

ENCODINGS = (
    Choice("UTF-8", "The usual one"),
    Choice("WINDOWS-1252", "Older Windows programs in Western Europe and America"),
    Choice("UTF-16", "'Unicode text' of Windows programs"),
)

RESTS = timedelta(hours=1)
"""How long nobody may look at a feed whose time has come, if its minutes are fewer than a third of that."""


@dataclass(frozen=True, slots=True)
class Place:
    """A file, a folder, or the URL of a database; a URL may not hold a password."""

    width: int = 48

    def parse(self, text: str) -> str:
        """Return the path or URL."""
        place = one_line(text, 1000)
        if holds_secret(place):
            raise ValueError("may not hold a password: it is kept in this computer's vault. Leave it out here.")
        return place

    def show(self, value: str) -> str:
        """Return the path or URL."""
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedSetup:
    """How one feed is set up."""

    name: str = setting("Name", Text(40, 24), help="What this feed is called.")
    kind: str = setting("Kind", Code(FEED_KINDS), default=FOLDER, help="Where records come from. F8 lists.")
    records: str = setting("Records", Code(FED_RECORDS), default="TRACES", help="What comes in. F8 lists.")
    place: str = setting(
        "Place",
        Place(),
        help=r"The folder (\\server\reports), the file, or the database's URL (postgresql+psycopg://reader@server/pms).",
    )
    pattern: str = setting(
        "Files",
        Text(100, 24),
        default="*.csv",
        shown_for=("kind", (FOLDER,)),
        help="Which files of the folder: *.csv, or TRC*.TXT. Files that are still being written are left alone.",
    )
    statement: str = setting(
        "Statement",
        SelectStatement(width=42),
        default="",
        shown_for=("kind", (SQL,)),
        help="One SELECT with the columns of the CSV files. :since stands for what changed since the last look.",
    )
    columns: tuple[tuple[str, str], ...] = setting(
        "Columns",
        ColumnNames(width=36),
        default=(),
        shown_for=("kind", (FILE, FOLDER)),
        help="Which column holds what, as trace_date = TRC_DT. Blank: the usual columns. Guess proposes them.",
    )
    dates: str = setting(
        "Dates",
        DatePattern(),
        default="YYYY-MM-DD",
        shown_for=("kind", (FILE, FOLDER)),
        look_up=lambda: COMMON,
        help="How dates are written, for example DD-MON-YY for 12-NOV-26. F8 lists.",
    )
    encoding: str = setting(
        "Encoding",
        Code(ENCODINGS),
        default="UTF-8",
        shown_for=("kind", (FILE, FOLDER)),
        help="How letters are stored in the files. F8 lists.",
    )
    minutes: int = setting(
        "Minutes", WholeNumber(1, 1440), default=5, help="Minutes from one look to the next. A folder is watched too."
    )
    workstation: str = setting(
        "Workstation", Text(100, 24), default="", help="The one computer that can reach the place. Blank: any of them."
    )
    active: bool = setting("Running", YesNo(), default=True, help="N: nothing comes in, and its records can be edited.")

    @property
    def record_name(self) -> str:
        """What comes in, as RECORD_TYPES names it."""
        return self.records.lower()

    @property
    def record_type(self) -> type[Any]:
        """The type of the records that come in."""
        return RECORD_TYPES[self.record_name]

    @property
    def shape(self) -> Shape:
        """How its files are to be read."""
        return Shape(dict(self.columns), self.dates, self.encoding)

    @property
    def account(self) -> str:
        """The user name in the database's URL, "" if there is none."""
        match = re.search(r"://([^/@:]+)@", self.place) if self.kind == SQL else None
        return match[1] if match else ""


def feed_problems(setup: FeedSetup) -> tuple[FieldError, ...]:
    """Return what is wrong with a feed whose single fields are all good."""
    errors = []

    def wrong(key: str, problem: str) -> None:
        errors.append(FieldError(key, field_of(FeedSetup, key).label, problem))

    is_url = "://" in setup.place
    if setup.kind == SQL and not is_url:
        wrong("place", said("must be the URL of a database, such as postgresql+psycopg://reader@server/pms."))
    if setup.kind != SQL and (is_url or not Path(setup.place).is_absolute()):
        wrong("place", said("must be a whole path, from the drive or root on."))
    if setup.kind == SQL and has_bad_port(setup.place):
        wrong("place", said("has a port that is no number from 1 to 65535."))
    if setup.kind == SQL and not setup.statement:
        wrong("statement", said("may not be blank."))
    if setup.kind == FOLDER and re.search(r"[/\\]|^\.", setup.pattern):
        wrong("pattern", said("must be a file's name, with * and ?, without a folder."))
    keys = [each.key for each in fields_of(setup.record_type)]
    if unknown := [key for key, _ in setup.columns if key not in keys]:
        wrong(
            "columns",
            said(
                "{key} is no field of {records}. Known are {names}.",
                key=unknown[0],
                records=setup.record_name,
                names=", ".join(keys),
            ),
        )
    return tuple(errors)


@dataclass(frozen=True, slots=True)
class Portion:
    """What a feed brings at once: records that are saved together, or why there are none.

    The records can be gone through more than once; those of a file are never all in memory.
    `lacking` are the fields that the feed says nothing about. `problem` names every bad line of what could not be
    taken in. `waits`: something is there that is not complete yet. `mark` is what the feed wants to be told next time
    once all up to here is saved.
    """

    place: str
    records: Iterable[Record] = ()
    lacking: frozenset[str] = frozenset()
    notices: tuple[str, ...] = ()
    problem: str = ""
    waits: bool = False
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Intake:
    """What came of one look at a feed, or, after a try, what would have: `first` holds the first few records.

    `places` are what something was taken from; `fed` the keys of the fields that the feed decides.
    """

    places: tuple[str, ...] = ()
    count: int = 0
    counts: SaveCounts = field(default_factory=SaveCounts)
    problems: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    waits: tuple[str, ...] = ()
    first: tuple[Record, ...] = ()
    fed: frozenset[str] = frozenset()
    mark: str = ""

    @property
    def trouble(self) -> str:
        """Why something did not come in, a sentence or more; "" if all did."""
        return joined(self.problems, "\n")

    def words(self) -> str:
        """Return what came in, in a sentence."""
        counts = self.counts
        text = said(
            "{new:,} new, {changed:,} changed, {same:,} the same as before.",
            new=counts.new,
            changed=counts.changed,
            same=counts.same,
        )
        return joined([text, *(said("{place} is still being written.", place=place) for place in self.waits)], " ")


@dataclass(frozen=True, slots=True)
class Sample:
    """The headings and first rows of what a feed would read, as they stand there."""

    place: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class ListedFeed:
    """A feed as the list shows it.

    `looked_at` (UTC) is when it was last looked at, None for never; `trouble` says why something did not come in then.
    `came_at` (UTC) is when something last came in, and `came` how much. `running_at` names whoever is looking now.
    `is_damaged`: its setup cannot be read; `setup` is what is left of it, and nobody looks.
    """

    id: int
    setup: FeedSetup
    looked_at: datetime | None = None
    told: str = ""
    trouble: str = ""
    next_at: datetime | None = None
    running_at: str = ""
    came_at: datetime | None = None
    came: SaveCounts = field(default_factory=SaveCounts)
    is_damaged: bool = False

    @property
    def needs(self) -> str:
        """What a person should see to, in a sentence or more; "" if there is nothing."""
        return self.trouble if self.setup.active or self.is_damaged else ""

    def forgotten(self, now: datetime) -> str:
        """Return in a sentence that nobody has looked at it for long at `now` (UTC), or who gets no answer, and what to
        do; "" if not so.
        """
        late = max(3 * timedelta(minutes=self.setup.minutes), RESTS)
        if not self.setup.active or self.next_at is None or now - self.next_at <= late:
            return ""
        if self.running_at:
            return said(
                "{computer} has been looking at it for long and gets no answer. See whether {place} can be reached "
                "there, then start Trace Mailer anew.",
                computer=self.running_at,
                place=self.setup.place,
            )
        return said(
            "Nobody has looked at it since {time}, when it was due. Start Trace Mailer on {workstation}.",
            time=f"{self.next_at.astimezone():%Y-%m-%d %H:%M}",
            workstation=self.setup.workstation or said("a computer that can reach {place}", place=self.setup.place),
        )

    @property
    def came_words(self) -> str:
        """How much came in last, in a few words; "" if nothing ever did."""
        counts = self.came
        return said("{new:,} new, {changed:,} changed", new=counts.new, changed=counts.changed) if self.came_at else ""


@dataclass(frozen=True, slots=True)
class ClaimedFeed:
    """A feed that this program alone looks at now, and the mark that it left last time."""

    id: int
    setup: FeedSetup
    mark: str
