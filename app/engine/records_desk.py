"""The counter of the desk for clerks, guests, traces and staff messages, and the files they come in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from functools import reduce
from itertools import islice
from pathlib import Path
from typing import TextIO

from app.core.due import fold
from app.core.errors import BadInput, FieldError, FormError
from app.core.fields import fields_of
from app.core.kinds import in_utc
from app.core.records import (
    RECORD_TYPES,
    Clerk,
    Record,
    SaveCounts,
    StaffMessage,
    Trace,
    problems,
)
from app.core.said import said
from app.engine.events import Announcer, RecordsChanged
from app.engine.ports import Clock, RecordFiles, RecordStore, SettingsStore
from app.engine.signed_on import SignedOn

MOST_SHOWN = 500
"""Records of a file that its report holds."""

STEP = 200
"""Records of a file after which it is told how far it is."""

Step = Callable[[int], None]
"""Told how many records of a file are dealt with; what it raises ends the import, of which nothing stays."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did or, after a dry run, would do.

    `first` are some of the records; `notices` are sentences for the user, not errors.
    """

    name: str
    first: tuple[Record, ...]
    counts: SaveCounts
    notices: tuple[str, ...]
    dry_run: bool


class RecordsDesk:
    """Records by `name`: departments, clerks, guests, traces or messages, as RECORD_TYPES has them."""

    def __init__(
        self,
        records: RecordStore,
        files: RecordFiles,
        settings: SettingsStore,
        announcer: Announcer,
        clock: Clock,
        signed_on: SignedOn,
    ) -> None:
        self._records = records
        self._files = files
        self._settings = settings
        self._announcer = announcer
        self._clock = clock
        self._signed_on = signed_on

    def clerks(self) -> list[Clerk]:
        """Return all clerks, ordered by clerk code."""
        return self._records.clerks()

    def save(self, record: Record, base: Record | None = None) -> None:
        """Add one record or change it; FormError if it is not good as a whole.

        ChangedMeanwhile if it was loaded as `base` and others changed it since then.
        """
        self._signed_on.need(name_of(record))
        record, name, actor = self._checked(record, base), name_of(record), self._signed_on.actor
        if base is None:
            self._records.save(name, [record], self._clock(), actor)
        else:
            self._records.change(name, record, base, self._clock(), actor)
        self._announcer.announce(RecordsChanged(name))

    def add(self, record: Record) -> None:
        """Add one record; FormError if it is not good as a whole, or if there is one of its code already."""
        self._signed_on.need(name_of(record))
        record, name = self._checked(record, None), name_of(record)
        if not self._records.add(name, record, self._clock(), self._signed_on.actor):
            code = fields_of(record)[0]
            problem = said("there is {code} already. F7 finds it.", code=getattr(record, code.key))
            raise FormError([FieldError(code.key, code.label, problem)])
        self._announcer.announce(RecordsChanged(name))

    def delete(self, record: Record) -> None:
        """Delete a record; BadInput in words if anything uses it."""
        self._signed_on.need(name_of(record))
        name = name_of(record)
        if used := self._records.delete(name, record, self._clock(), self._signed_on.actor):
            raise BadInput(in_use(record, used))
        self._announcer.announce(RecordsChanged(name))

    def _checked(self, record: Record, base: Record | None) -> Record:
        record = placed(record, self._settings.load().zone)
        if errors := (*problems(record), *self._records.unfit(record, base)):
            raise FormError(errors)
        return record

    def import_file(
        self, name: str, path: Path, *, dry_run: bool = False, step: Step = lambda _done: None
    ) -> ImportReport:
        """Take in a CSV file, all of it or nothing; FileError names every bad line. A dry run changes nothing."""
        self._signed_on.need("files")
        file = self._files.read(path, RECORD_TYPES[name])
        zone, tally = self._settings.load().zone, ClerkTally()
        records = (placed(record, zone) for record in tally.of(in_sight(file.records, step)))
        if dry_run:
            counts = self._records.compare(name, records, file.lacking)
        else:
            counts = self._records.save(name, records, self._clock(), self._signed_on.actor, file.lacking)
            self._announcer.announce(RecordsChanged(name))
        first = tuple(placed(record, zone) for record in islice(file.records, MOST_SHOWN))
        notices = (*file.notices, *tally.unknown(self._records.clerks()))
        return ImportReport(name, first, counts, notices, dry_run)

    def export(self, name: str, stream: TextIO) -> int:
        """Write every record of a kind as CSV; return how many."""
        self._signed_on.need("files")
        return self._files.write(stream, RECORD_TYPES[name], self._records.every(name))


def in_sight(records: Iterable[Record], step: Step) -> Iterator[Record]:
    """Yield the records, telling how many went by."""
    for number, record in enumerate(records):
        if number % STEP == 0:
            step(number)
        yield record


class ClerkTally:
    """Counts how often records name which clerk code, while somebody else goes through them."""

    def __init__(self) -> None:
        self._named: Counter[str] = Counter()

    def of(self, records: Iterable[Record]) -> Iterator[Record]:
        """Yield the records."""
        for record in records:
            self._named[clerk_code_of(record)] += 1
            yield record

    def unknown(self, clerks: Iterable[Clerk]) -> list[str]:
        """Return a sentence for each clerk code that was named and no clerk has."""
        known = {"", *(fold(clerk.clerk_code) for clerk in clerks)}
        return [
            said("No clerk has the code {code}, named by {named} of the records.", code=code, named=self._named[code])
            for code in sorted(self._named)
            if fold(code) not in known
        ]


def name_of(record: Record) -> str:
    """Return the name of a record's kind, as RECORD_TYPES has it."""
    return next(name for name, kind in RECORD_TYPES.items() if isinstance(record, kind))


def in_use(record: Record, used: Sequence[str]) -> str:
    """Return why a record cannot be deleted, and what can be done instead."""
    uses = reduce(lambda some, more: said("{some} and {more}", some=some, more=more), used)
    words = {"kind": said(type(record).__name__), "code": getattr(record, fields_of(record)[0].key), "uses": uses}
    if hasattr(record, "active"):
        return said("{kind} {code} is used in {uses}, so it cannot be deleted. Set Active to N instead.", **words)
    return said("{kind} {code} is used in {uses}, so it cannot be deleted.", **words)


def clerk_code_of(record: Record) -> str:
    """Return the code of the clerk that a trace or staff message is for, "" if it names none."""
    match record:
        case Trace():
            return record.clerk_code
        case StaffMessage():
            return record.to_clerk
    return ""


def placed(record: Record, zone: tzinfo | None) -> Record:
    """Return the record with its moments in UTC."""
    if isinstance(record, StaffMessage):
        return replace(record, sent_at=in_utc(record.sent_at, zone))
    return record
