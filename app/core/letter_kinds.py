"""The letters of the house: what each is, and the fields that its template can name.

To add a letter, add a row to LETTERS and its templates to `resources/letters`, one in each language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any

from app.core.due import wall_clock
from app.core.fields import fields_of, to_texts
from app.core.kinds import Choice
from app.core.records import Clerk, Guest, StaffMessage, Trace

Values = Mapping[str, Any]
"""What a template is filled with, by the names it uses."""


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A copy that could not be delivered, as the summary of trouble names it."""

    address: str
    subject: str
    state: str
    reply: str


@dataclass(frozen=True, slots=True)
class LetterKind:
    """One letter: its name in files and tables, its title on the screen, the fields its template can name, and values
    to try it with, every field filled in the first and as few as can be in the second."""

    name: str
    title: str
    fields: tuple[Choice, ...]
    samples: tuple[Values, Values]
    is_alert: bool = False


def full_name(guest: Guest | None) -> str:
    """Return a guest's first and last name, "" for no guest."""
    return f"{guest.first_name} {guest.last_name}".strip() if guest else ""


def trace_values(trace: Trace, clerk: Clerk, guest: Guest | None) -> Values:
    """Return what the copy of a trace for a clerk can say."""
    return {**to_texts(trace), "clerk_name": clerk.name or clerk.clerk_code, "guest_name": full_name(guest)}


def message_values(message: StaffMessage, clerk: Clerk, author: Clerk | None, zone: tzinfo | None) -> Values:
    """Return what the copy of a staff message for its addressee can say."""
    return {
        **to_texts(message),
        "sent_at": wall_clock(message.sent_at, zone).strftime("%Y-%m-%d %H:%M"),
        "clerk_name": clerk.name or clerk.clerk_code,
        "author_name": author.name if author and author.name else message.from_clerk,
    }


def guest_values(guest: Guest) -> Values:
    """Return what an alert to a guest can say, but for words of the sender's own."""
    return {**to_texts(guest), "guest_name": full_name(guest)}


def test_values(recipient: str, server: str) -> Values:
    """Return what a test letter can say."""
    return {"recipient": recipient, "server": server}


def trouble_values(listed: Sequence[Undelivered], more: int) -> Values:
    """Return what the summary of trouble can say: the copies `listed`, and `more` that are not."""
    return {"listed": listed, "more": more, "count": len(listed) + more}


CLERK = Clerk(clerk_code="FD1", name="Anna Berger", department="Front Desk", email="anna.berger@hotel.example")
GUEST = Guest(
    guest_no="10204",
    last_name="Harper",
    first_name="Emily",
    email="emily.harper@example.com",
    room="204",
    arrival=date(2026, 11, 24),
    departure=date(2026, 11, 28),
    language="EN",
)
TRACE = Trace(
    trace_id="48211",
    trace_date=date(2026, 11, 24),
    trace_time=time(14, 30),
    clerk_code="FD1",
    department="Front Desk",
    text="Extra bed in room 204\nFor a child of six; the bed with rails.",
    guest_no="10204",
    room="204",
    confirmation_no="HV-77120",
    entered_by="MCO",
)
MESSAGE = StaffMessage(
    message_id="9001",
    from_clerk="MCO",
    to_clerk="FD1",
    sent_at=datetime(2026, 11, 24, 8, 15, tzinfo=UTC),
    text="The lift is being repaired until noon.\nPlease tell arriving guests.",
)
UNDELIVERED = Undelivered("anna.berger@hotel.example", "Trace 2026-11-24: Extra bed", "refused", "550 No such user")

BARE_CLERK = Clerk(clerk_code="FD1")
BARE_GUEST = Guest(guest_no="10204", email="emily.harper@example.com")
BARE_TRACE = Trace(trace_id="48211", trace_date=date(2026, 11, 24), clerk_code="FD1", text="Extra bed")
BARE_MESSAGE = replace(MESSAGE, from_clerk="", text="The lift is being repaired.")

CLERK_NAME = Choice("clerk_name", "The name of the clerk it goes to, or the clerk code")
GUEST_NAME = Choice("guest_name", "The guest's first and last name")


def record_fields(record_type: type[Any], *more: Choice) -> tuple[Choice, ...]:
    """Return a record's declared fields, as a template names them, and `more`."""
    return (*more, *(Choice(each.key, each.label, each.help) for each in fields_of(record_type)))


def alert(name: str, title: str, subject: str = "", text: str = "") -> LetterKind:
    """Return a letter to a guest; one with `subject` and `text` takes them from whoever sends it."""
    own = {"subject": subject, "text": text} if text else {}
    described = tuple(Choice(key, f"The {key} that was typed") for key in own)
    samples = {**guest_values(GUEST), **own}, {**guest_values(BARE_GUEST), **own}
    return LetterKind(name, title, record_fields(Guest, GUEST_NAME, *described), samples, is_alert=True)


OWN_WORDS = "alert"
"""The alert whose subject and text are typed by whoever sends it."""

LETTERS: tuple[LetterKind, ...] = (
    LetterKind(
        "trace",
        "Trace",
        record_fields(Trace, CLERK_NAME, GUEST_NAME),
        (trace_values(TRACE, CLERK, GUEST), trace_values(BARE_TRACE, BARE_CLERK, None)),
    ),
    LetterKind(
        "message",
        "Staff message",
        record_fields(StaffMessage, CLERK_NAME, Choice("author_name", "The name of the clerk who wrote it")),
        (message_values(MESSAGE, CLERK, CLERK, UTC), message_values(BARE_MESSAGE, BARE_CLERK, None, UTC)),
    ),
    alert("alert_welcome", "Alert: welcome"),
    alert("alert_room_ready", "Alert: room ready"),
    alert("alert_departure", "Alert: departure"),
    alert(OWN_WORDS, "Alert: own words", "A parcel for you", "A parcel has arrived for you.\nIt is at reception."),
    LetterKind(
        "test",
        "Test letter",
        (Choice("recipient", "The address it goes to"), Choice("server", "The mail server and its port")),
        (test_values("anna.berger@hotel.example", "mail.hotel.example, port 587"), test_values("a@b.example", "c")),
    ),
    LetterKind(
        "trouble",
        "Summary of trouble",
        (
            Choice("listed", "The copies, each with address, subject, state and reply"),
            Choice("more", "How many more there are"),
            Choice("count", "How many there are in all"),
        ),
        (trouble_values([UNDELIVERED, UNDELIVERED], 3), trouble_values([replace(UNDELIVERED, reply="")], 0)),
    ),
)

BY_NAME: Mapping[str, LetterKind] = {each.name: each for each in LETTERS}
