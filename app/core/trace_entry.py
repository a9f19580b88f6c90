"""Entering traces: what is typed once becomes a trace for each addressee and each day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from app.core.addressees import Names, clerks_named
from app.core.due import Directory
from app.core.errors import FieldError, FormError
from app.core.fields import as_in, fields_of, setting
from app.core.kinds import Choice, Code, LocalDate, WholeNumber
from app.core.own_ids import own_id
from app.core.records import Guest, Trace
from app.core.said import said

MOST_TRACES = 500
"""Traces that one entry makes."""

TEXT_HELP = "What is to be done. F8 writes out a text code such as EXBED, or lists them."

ONCE = "ONCE"
STAY = "STAY"
EVERY = "EVERY"

REPEATS: tuple[Choice, ...] = (
    Choice(ONCE, "Only on this day"),
    Choice(STAY, "Every day of the guest's stay", "From Date or the arrival, whichever is later, to the departure."),
    Choice(EVERY, "Every so many days", "From Date until the day that you give, that day included."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceEntry:
    """What is typed for new traces."""

    trace_date: date = setting("Date", LocalDate(), help="The day on which it falls due; with Repeat, the first day.")
    trace_time: time | None = as_in(Trace, "trace_time")
    clerks: tuple[str, ...] = setting(
        "Clerks",
        Names(20),
        default=(),
        names="clerks",
        help="Clerk codes with commas: each gets a trace of their own. F8 adds one.",
    )
    departments: tuple[str, ...] = setting(
        "Departments",
        Names(40),
        default=(),
        names="departments",
        help="Departments with commas: each gets a trace of its own. F8 adds one.",
    )
    text: str = as_in(Trace, "text", TEXT_HELP)
    guest_no: str = as_in(Trace, "guest_no")
    room: str = as_in(Trace, "room")
    confirmation_no: str = as_in(Trace, "confirmation_no")
    entered_by: str = as_in(Trace, "entered_by")
    repeat: str = setting(
        "Repeat", Code(REPEATS, 8), default=ONCE, help="Makes a trace for each day, to be resolved by itself. F8 lists."
    )
    every_days: int = setting(
        "Every … days", WholeNumber(1, 365, 5), default=1, help="1: each day.", shown_for=("repeat", (EVERY,))
    )
    until: date | None = setting(
        "Until", LocalDate(), default=None, help="The last day, included.", shown_for=("repeat", (EVERY,))
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceChange:
    """What can be changed of a trace by hand: its number stays, and its status is changed by resolving it."""

    trace_date: date = as_in(Trace, "trace_date")
    trace_time: time | None = as_in(Trace, "trace_time")
    clerk_code: str = as_in(Trace, "clerk_code")
    department: str = as_in(Trace, "department")
    text: str = as_in(Trace, "text", TEXT_HELP)
    guest_no: str = as_in(Trace, "guest_no")
    room: str = as_in(Trace, "room")
    confirmation_no: str = as_in(Trace, "confirmation_no")
    entered_by: str = as_in(Trace, "entered_by")


def change_of(trace: Trace) -> TraceChange:
    """Return a trace as it is changed."""
    return TraceChange(**{each.key: getattr(trace, each.key) for each in fields_of(TraceChange)})


def changed(trace: Trace, change: TraceChange) -> Trace:
    """Return the trace with what was changed."""
    return replace(trace, **{each.key: getattr(change, each.key) for each in fields_of(change)})


def days_of(entry: TraceEntry, guest: Guest | None) -> Iterator[date]:
    """Yield the days on which the traces fall due; FieldError if Repeat lacks what it needs."""
    day, last, step = entry.trace_date, entry.trace_date, 1
    if entry.repeat == STAY:
        if guest is None or guest.arrival is None or guest.departure is None:
            problem = said("names no guest whose stay is known. Repeat needs one with arrival and departure. F8 lists.")
            raise FieldError("guest_no", "Guest No", problem)
        day, last = max(day, guest.arrival), guest.departure
        if day > last:
            raise FieldError("trace_date", "Date", said("lies after the departure, {day}.", day=last))
    elif entry.repeat == EVERY:
        if entry.until is None or entry.until < day:
            raise FieldError("until", "Until", "must be a day on or after Date.")
        last, step = entry.until, entry.every_days
    while day <= last:
        yield day
        if last - day < timedelta(days=step):
            break  # adding to the last day of the calendar would fail
        day += timedelta(days=step)


def planned(entry: TraceEntry, guest: Guest | None, directory: Directory) -> tuple[Trace, ...]:
    """Return the traces that an entry makes, each with a new number; FormError if it names nobody or makes too many."""
    clerks = clerks_named(entry.clerks, directory, "clerks", "Clerks")
    addressees = [*((clerk.clerk_code, "") for clerk in clerks), *(("", name) for name in entry.departments)]
    if not addressees:
        raise FormError([FieldError("clerks", "Clerks", said("name a clerk or a department. F8 lists."))])
    found: list[Trace] = []
    for day in days_of(entry, guest):
        for clerk_code, department in addressees:
            if len(found) == MOST_TRACES:
                problem = said("makes more than {most} traces. Take fewer days or addressees.", most=MOST_TRACES)
                raise FieldError("repeat", "Repeat", problem)
            found.append(made(entry, day, clerk_code, department, guest))
    return tuple(found)


def made(entry: TraceEntry, day: date, clerk_code: str, department: str, guest: Guest | None) -> Trace:
    """Return one trace of an entry; a room that was left blank is the guest's."""
    return Trace(
        trace_id=own_id(),
        trace_date=day,
        trace_time=entry.trace_time,
        clerk_code=clerk_code,
        department=department,
        text=entry.text,
        guest_no=entry.guest_no,
        room=entry.room or (guest.room if guest else ""),
        confirmation_no=entry.confirmation_no,
        entered_by=entry.entered_by,
    )
