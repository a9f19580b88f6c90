"""The counter of the desk for clerks, guests, traces and staff messages, and the files they come in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from pathlib import Path
from typing import TextIO

from app.core.due import fold
from app.core.errors import FormError
from app.core.kinds import in_utc
from app.core.records import (
    RECORD_TYPES,
    Clerk,
    ListedTrace,
    Record,
    SaveCounts,
    StaffMessage,
    Trace,
    problems,
)
from app.engine.events import Announcer, RecordsChanged
from app.engine.ports import Clock, RecordFiles, RecordStore, SettingsStore
from app.engine.signed_on import SignedOn


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did or, after a dry run, would do. `notices` are sentences for the user, not errors."""

    name: str
    records: tuple[Record, ...]
    counts: SaveCounts
    notices: tuple[str, ...]
    dry_run: bool


class RecordsDesk:
    """Records by `name`: clerks, guests, traces or messages, as RECORD_TYPES has them."""

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

    def traces(self, search: str = "", limit: int = 500) -> list[ListedTrace]:
        """Return the latest-dated traces that contain `search`, each with what became of its copies."""
        return self._records.traces(search, limit, self._clock())

    def save(self, record: Record) -> None:
        """Add one record or change it; FormError if it is not good as a whole."""
        if errors := problems(record):
            raise FormError(errors)
        record = placed(record, self._settings.load().zone)
        if errors := self._records.unfit(record):
            raise FormError(errors)
        name = next(name for name, kind in RECORD_TYPES.items() if isinstance(record, kind))
        self._records.save(name, [record], self._clock(), self._signed_on.actor)
        self._announcer.announce(RecordsChanged(name))

    def import_file(self, name: str, path: Path, *, dry_run: bool = False) -> ImportReport:
        """Take in a CSV file, all of it or nothing; FileError names every bad line. A dry run changes nothing."""
        file = self._files.read(path, RECORD_TYPES[name])
        zone = self._settings.load().zone
        records = tuple(placed(record, zone) for record in file.records)
        notices = (*file.notices, *unknown_clerks(records, self._records.clerks()))
        if dry_run:
            return ImportReport(name, records, self._records.compare(name, records, file.lacking), notices, dry_run)
        counts = self._records.save(name, records, self._clock(), self._signed_on.actor, file.lacking)
        self._announcer.announce(RecordsChanged(name))
        return ImportReport(name, records, counts, notices, dry_run)

    def export(self, name: str, stream: TextIO) -> int:
        """Write every record of a kind as CSV; return how many."""
        return self._files.write(stream, RECORD_TYPES[name], self._records.every(name))


def unknown_clerks(records: Sequence[Record], clerks: Iterable[Clerk]) -> list[str]:
    """Return a sentence for each clerk code that records name and no clerk has."""
    named = Counter(code for record in records if (code := clerk_code_of(record)))
    known = {fold(clerk.clerk_code) for clerk in clerks}
    unknown = sorted(code for code in named if fold(code) not in known)
    return [f"No clerk has the code {code}, named by {named[code]} of the records." for code in unknown]


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
