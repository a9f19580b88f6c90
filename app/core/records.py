"""The hotel's records and the copies that go out, as frozen values.

The columns of the CSV files, of the lists and of the edit forms follow from the declarations here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from app.core.access import ACCESS, Access
from app.core.errors import FieldError
from app.core.fate import Told
from app.core.fields import setting
from app.core.kinds import Choice, Code, EmailAddress, Lines, LocalDate, LocalTime, Moment, Text, YesNo
from app.core.languages import LANGUAGES
from app.core.said import said

OPEN = "OPEN"
RESOLVED = "RESOLVED"

TRACE_STATUS: tuple[Choice, ...] = (
    Choice(OPEN, "Still to be done"),
    Choice(RESOLVED, "Done: no copy is sent"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Department:
    """A part of the house, known by what clerks and traces call it."""

    department: str = setting("Department", Text(40, 16), find=True, help="What clerks and traces call it.")
    name: str = setting("Name", Text(100, 30), default="", find=True, help="The department's name in full.")
    active: bool = setting(
        "Active", YesNo(), default=True, help="N: closed. F8 does not offer it; what names it already goes on."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Clerk:
    """A member of staff, known by the clerk code."""

    clerk_code: str = setting("Clerk Code", Text(20, 10), find=True, help="The code that the clerk signs with.")
    name: str = setting("Name", Text(100, 30), default="", find=True, help="The clerk's name.")
    department: str = setting(
        "Department",
        Text(40, 16),
        default="",
        names="departments",
        find=True,
        help="The department the clerk works in. F8 lists.",
    )
    email: str = setting(
        "Linked email account",
        EmailAddress(),
        default="",
        find=True,
        help="Where copies go. Blank: this clerk gets none.",
    )
    email_traces: bool = setting("Copies of traces", YesNo(), default=True, help="Y emails this clerk's traces.")
    email_messages: bool = setting(
        "Copies of staff messages", YesNo(), default=True, help="Y emails the staff messages to this clerk."
    )
    active: bool = setting("Active", YesNo(), default=True, help="N: the clerk has left; no copies are sent.")
    language: str = setting(
        "Language",
        Code(LANGUAGES, 8),
        default="",
        may_lack=True,
        help="The language this clerk's letters are written in. Blank: English. F8 lists.",
    )
    access: str = setting(
        "Access",
        Code(ACCESS, 8),
        default=Access.CLERK.value,
        may_lack=True,
        help="What this clerk may open after signing on. GLOBAL: every screen. F8 lists.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """A guest of the house."""

    guest_no: str = setting("Guest No", Text(40, 10), find=True, help="The guest's number in the hotel system.")
    last_name: str = setting("Last Name", Text(100, 24), default="", find=True, help="The guest's last name.")
    first_name: str = setting("First Name", Text(100, 20), default="", find=True, help="The guest's first name.")
    email: str = setting("Email", EmailAddress(), default="", find=True, help="Where guest alerts go.")
    room: str = setting("Room", Text(20, 8), default="", find=True, help="Room number.")
    arrival: date | None = setting("Arrival", LocalDate(), default=None, help="Day of arrival.")
    departure: date | None = setting("Departure", LocalDate(), default=None, help="Day of departure.")
    language: str = setting(
        "Language",
        Text(20, 8),
        default="",
        look_up=lambda: LANGUAGES,
        help="The language of letters to this guest. Blank, or one that is not in the list behind F8: English.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """A dated to-do note to a clerk or a department. Date and time are the property's wall clock."""

    trace_id: str = setting("Trace", Text(60, 12), help="The trace's number in the hotel system.")
    trace_date: date = setting("Date", LocalDate(), help="The day on which the trace falls due.")
    trace_time: time | None = setting(
        "Time", LocalTime(), default=None, help="The time at which it falls due. Blank: at the start of the day."
    )
    clerk_code: str = setting("Clerk", Text(20, 10), default="", names="clerks", help="The clerk it is for.")
    department: str = setting(
        "Department", Text(40, 16), default="", names="departments", help="The department it is for."
    )
    text: str = setting("Text", Lines(), help="What is to be done.")
    guest_no: str = setting("Guest No", Text(40, 10), default="", names="guests", help="The guest it is about.")
    room: str = setting("Room", Text(20, 8), default="", help="The room it is about.")
    confirmation_no: str = setting("Confirmation", Text(40, 14), default="", help="The reservation it is about.")
    entered_by: str = setting("Entered by", Text(40, 12), default="", help="Who wrote it.")
    status: str = setting("Status", Code(TRACE_STATUS, 10), default=OPEN, help="OPEN or RESOLVED.")


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMessage:
    """A note from one clerk to another. `sent_at` is in UTC, or naive on the property's wall clock as read."""

    message_id: str = setting("Message", Text(60, 12), help="The message's number in the hotel system.")
    from_clerk: str = setting("From", Text(20, 10), default="", names="clerks", help="Who wrote it.")
    to_clerk: str = setting("To", Text(20, 10), names="clerks", help="The clerk it is for.")
    sent_at: datetime = setting("Sent", Moment(), help="When it was written.")
    text: str = setting("Text", Lines(), help="What it says.")


@dataclass(frozen=True, slots=True)
class GuestAlert:
    """A letter from the house to a guest: the name of a letter, with `subject` and `text` if it takes own words.

    `created_at` is in UTC.
    """

    alert_id: str
    guest_no: str
    letter: str
    subject: str
    text: str
    created_at: datetime


Record = Department | Clerk | Guest | Trace | StaffMessage

RECORD_TYPES: dict[str, type[Any]] = {
    "departments": Department,
    "clerks": Clerk,
    "guests": Guest,
    "traces": Trace,
    "messages": StaffMessage,
}
"""The record types by the name that they have on the command line and in file names."""


def problems(record: Record) -> tuple[FieldError, ...]:
    """Return what is wrong with a record whose single fields are all good."""
    if isinstance(record, Trace) and not record.clerk_code and not record.department:
        return (FieldError("clerk_code", "Clerk", said("a trace must name a clerk or a department.")),)
    if isinstance(record, Guest) and record.arrival and record.departure and record.departure < record.arrival:
        return (FieldError("departure", "Departure", said("is before the arrival.")),)
    return ()


class Kind(StrEnum):
    """What a delivery is a copy of."""

    TRACE = "trace"
    MESSAGE = "message"
    ALERT = "alert"
    TROUBLE = "trouble"


class State(StrEnum):
    """Where a delivery stands. The values are the words of the command line."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    GIVEN_UP = "given-up"


@dataclass(frozen=True, slots=True)
class Letter:
    """One finished letter to one recipient; rendering it twice gives the same bytes. `date` is in UTC."""

    sender_name: str
    sender: str
    recipient: str
    subject: str
    text: str
    message_id: str
    date: datetime
    html: str = ""
    """The same as HTML, "" for a letter of plain text."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One copy of one record to one address, as the delivery list shows it. Moments are in UTC.

    `clerk_code` is "" for a copy to a guest. `tries` counts attempts that the server answered for this copy.
    """

    id: int
    kind: Kind
    record_id: str
    clerk_code: str
    address: str
    subject: str
    state: State
    tries: int
    created_at: datetime
    next_try_at: datetime
    sent_at: datetime | None
    last_reply: str
    message_id: str


@dataclass(frozen=True, slots=True)
class ListedAlert:
    """An alert in a guest's history, with its copy; None for one whose copy is gone."""

    alert: GuestAlert
    delivery: Delivery | None


@dataclass(frozen=True, slots=True)
class ListedTrace:
    """A trace as the list shows it, with what became of its copies, and who resolved it when (UTC; None: not known)."""

    trace: Trace
    emailed: tuple[Told, ...]
    resolved_by: str = ""
    resolved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ListedMessage:
    """A staff message as the list shows it, with what became of its copy. Moments are in UTC; None: not yet."""

    message: StaffMessage
    emailed: tuple[Told, ...]
    read_at: datetime | None
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Page:
    """The first rows of a list. `more`: there are others after them. `bounded`: older ones were not searched."""

    rows: tuple[Any, ...]
    more: bool = False
    bounded: bool = False


@dataclass(frozen=True, slots=True)
class SwitchOn:
    """What switching Email Traces to Y would send at once: `copies` to `clerks`, dated `oldest` (local) or later."""

    copies: int
    clerks: int
    oldest: date


@dataclass(frozen=True, slots=True)
class SaveCounts:
    """How many records of a saved batch were new, changed, and the same as before."""

    new: int = 0
    changed: int = 0
    same: int = 0

    def __add__(self, more: SaveCounts) -> SaveCounts:
        return SaveCounts(self.new + more.new, self.changed + more.changed, self.same + more.same)

    @property
    def total(self) -> int:
        """How many records there were."""
        return self.new + self.changed + self.same


@dataclass(frozen=True, slots=True)
class ReadFile:
    """The records of a good file, which can be gone through again and again and are never all in memory, what the
    reader wants to tell about it, and the keys of fields that the file has no column for: what is stored of those is
    to stay."""

    records: Iterable[Record]
    notices: tuple[str, ...] = ()
    lacking: frozenset[str] = frozenset()
