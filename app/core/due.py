"""Who gets a copy of what, and when.

All comparisons are between naive local times on the property's wall clock, as traces are dated by it. When the
clock is set forward, a trace in the missing hour falls due with the first minute after it; when it is set back,
a trace in the doubled hour falls due the first time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from app.core.fate import Fate, Told
from app.core.records import OPEN, Clerk, StaffMessage, Trace

LOOK_BACK_DAYS = 7


def wall_clock(now: datetime, zone: tzinfo | None) -> datetime:
    """Return what the property's clock shows at `now` (aware); `zone` None means this computer's."""
    return now.astimezone(zone).replace(tzinfo=None)


def due_at(trace: Trace) -> datetime:
    """Return the local moment at which a trace falls due; without a time, the start of its day."""
    return datetime.combine(trace.trace_date, trace.trace_time or time.min)


def oldest_day(today: date) -> date:
    """Return the first of the previous 7 days: older traces are not emailed when Email Traces becomes Y."""
    return today - timedelta(days=LOOK_BACK_DAYS)


def comes_too_late(trace: Trace, first_seen: date) -> bool:
    """Say whether a trace was already older than 7 days on the local day when it became known here."""
    return trace.trace_date < oldest_day(first_seen)


def is_open(trace: Trace) -> bool:
    """Say whether a trace is still to be done; a resolved one is not emailed."""
    return trace.status == OPEN


def fold(code: str) -> str:
    """Return the form in which clerk codes, departments and addresses are compared: without regard to case."""
    return code.strip().casefold()


@dataclass(frozen=True, slots=True)
class Directory:
    """The clerks of the house, to be found by code and by department."""

    by_code: Mapping[str, Clerk]
    by_department: Mapping[str, tuple[Clerk, ...]]

    @classmethod
    def of(cls, clerks: Iterable[Clerk]) -> Directory:
        """Return the directory of `clerks`."""
        by_code: dict[str, Clerk] = {}
        by_department: dict[str, tuple[Clerk, ...]] = {}
        for clerk in clerks:
            by_code[fold(clerk.clerk_code)] = clerk
            if clerk.department:
                key = fold(clerk.department)
                by_department[key] = (*by_department.get(key, ()), clerk)
        return cls(by_code, by_department)

    def addressees(self, record: Trace | StaffMessage) -> tuple[Clerk, ...]:
        """Return whom a record is for, whether or not they get email."""
        if isinstance(record, StaffMessage):
            clerk = self.by_code.get(fold(record.to_clerk))
            return (clerk,) if clerk else ()
        if record.clerk_code:
            clerk = self.by_code.get(fold(record.clerk_code))
            return (clerk,) if clerk else ()
        return tuple(clerk for clerk in self.by_department.get(fold(record.department), ()) if clerk.active)

    def recipients(self, record: Trace | StaffMessage) -> tuple[Clerk, ...]:
        """Return the clerks who get a copy by email, one for each address."""
        chosen: dict[str, Clerk] = {}
        for clerk in self.addressees(record):
            if not why_not(clerk, record):
                chosen.setdefault(fold(clerk.email), clerk)
        return tuple(chosen.values())

    def reasons(self, record: Trace | StaffMessage) -> tuple[Told, ...]:
        """Return why some or all of a record's addressees get no copy."""
        addressees = self.addressees(record)
        if not addressees:
            if isinstance(record, Trace) and not record.clerk_code:
                return (Told(Fate.NOBODY_THERE, (record.department,)),)
            code = record.clerk_code if isinstance(record, Trace) else record.to_clerk
            return (Told(Fate.NO_SUCH_CLERK, (code,)),)
        return tuple(Told(why, (clerk.clerk_code,)) for clerk in addressees if (why := why_not(clerk, record)))


def why_not(clerk: Clerk, record: Trace | StaffMessage) -> Fate | None:
    """Return why this clerk gets no copy of a record, None if there is no reason."""
    if not clerk.active:
        return Fate.INACTIVE
    if not clerk.email:
        return Fate.NO_ADDRESS
    wanted = clerk.email_traces if isinstance(record, Trace) else clerk.email_messages
    return None if wanted else Fate.NOT_WANTED
