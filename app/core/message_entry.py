"""Writing staff messages: what is typed once becomes a message to each addressee."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.core.addressees import Names, clerks_named
from app.core.due import Directory, fold
from app.core.errors import FieldError
from app.core.fields import as_in, setting
from app.core.own_ids import own_id
from app.core.records import Clerk, ListedMessage, StaffMessage
from app.core.said import said

MOST_MESSAGES = 500
"""Messages that one entry makes."""


class Box(StrEnum):
    """Which of a clerk's messages a list shows. The values are the words on the screen."""

    INBOX = "all that came"
    UNREAD = "unread"
    SENT = "sent by me"


class Progress(StrEnum):
    """What became of a message at its addressee. The values are the words on the screen."""

    UNREAD = "unread"
    READ = "read"
    ANSWERED = "answered"


def progress(listed: ListedMessage) -> Progress:
    """Return whether a message was read or answered."""
    if listed.answered_at is not None:
        return Progress.ANSWERED
    return Progress.READ if listed.read_at is not None else Progress.UNREAD


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageEntry:
    """What is typed for new staff messages."""

    clerks: tuple[str, ...] = setting(
        "To",
        Names(20),
        default=(),
        names="clerks",
        help="Clerk codes with commas: each gets a message of their own. F8 adds one.",
    )
    departments: tuple[str, ...] = setting(
        "Departments",
        Names(40),
        default=(),
        names="departments",
        help="Departments with commas: each of their clerks gets it. F8 adds one.",
    )
    text: str = as_in(StaffMessage, "text")


def addressed(entry: MessageEntry, author: str, directory: Directory, now: datetime) -> tuple[StaffMessage, ...]:
    """Return the messages that an entry makes, one to each clerk; FieldError if there is none or too many.

    Whoever writes to a department gets no message from themselves.
    """
    found = {fold(clerk.clerk_code): clerk for clerk in clerks_named(entry.clerks, directory, "clerks", "To")}
    for name in entry.departments:
        for clerk in colleagues(name, author, directory):
            found.setdefault(fold(clerk.clerk_code), clerk)
    if not found:
        raise FieldError("clerks", "To", said("name a clerk or a department. F8 lists."))
    if len(found) > MOST_MESSAGES:
        raise FieldError(
            "departments",
            "Departments",
            said("makes {count} messages, at most {most}.", count=len(found), most=MOST_MESSAGES),
        )
    return tuple(
        StaffMessage(message_id=own_id(), from_clerk=author, to_clerk=clerk.clerk_code, sent_at=now, text=entry.text)
        for clerk in found.values()
    )


def colleagues(department: str, author: str, directory: Directory) -> list[Clerk]:
    """Return the active clerks of a department but for the author; FieldError if there is none."""
    clerks = directory.by_department.get(fold(department), ())
    found = [clerk for clerk in clerks if clerk.active and fold(clerk.clerk_code) != fold(author)]
    if not found:
        raise FieldError(
            "departments",
            "Departments",
            said("nobody else is in {department}. F8 lists the departments.", department=department),
        )
    return found
