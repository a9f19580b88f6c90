"""What a line of a list says of a record."""

from __future__ import annotations

from app.core.fields import fields_of
from app.core.kinds import Choice
from app.core.records import Clerk, Department, Guest, Record
from app.ui.words import tr


def choice_of(record: Record) -> Choice:
    """Return a record as a line of a look-up: its code, and what else tells it from others."""
    return Choice(getattr(record, fields_of(record)[0].key), described(record))


def title_of(record: Record) -> str:
    """Return a record as a question names it: its kind, its code and who or what it is."""
    about = described(record)
    return " ".join(filter(None, (tr(type(record).__name__), choice_of(record).code, f"({about})" if about else "")))


def described(record: Record) -> str:
    """Return who or what a record is, on one line."""
    match record:
        case Guest():
            return joined(
                full_name(record),
                tr("room {room}", room=record.room) if record.room else "",
                stay(record),
                record.email or tr("no email address"),
            )
        case Clerk():
            return joined(
                record.name,
                record.department,
                record.email or no_account(),
                "" if record.active else tr("not active"),
            )
        case Department():
            return joined(record.name, "" if record.active else tr("not active"))
    return ""


def no_account() -> str:
    """Return what is said of a clerk who gets nothing."""
    return tr("no email account")


def full_name(guest: Guest) -> str:
    """Return a guest's name as one says it."""
    return f"{guest.first_name} {guest.last_name}".strip()


def stay(guest: Guest) -> str:
    """Return when a guest is in the house."""
    if guest.arrival and guest.departure:
        return tr("{arrival} to {departure}", arrival=guest.arrival, departure=guest.departure)
    return str(guest.arrival or guest.departure or "")


def joined(*parts: str) -> str:
    """Return the parts that are not blank, parted by commas."""
    return ", ".join(filter(None, parts))
