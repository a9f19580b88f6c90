"""What became of the copies of a record, or why there are none: values, and the words for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Fate(StrEnum):
    """What became of copies. The values are the words, shown in the language of whoever reads them."""

    SENT = "sent {at} to {clerks}"
    SENDING = "being sent to {clerks}"
    WAITING = "waiting to be sent to {clerks}"
    PUT_OFF = "put off by the mail server, to {clerks}: {reply}"
    REFUSED = "refused, to {clerks}: {reply}"
    GIVEN_UP = "given up, to {clerks}: {reply}"
    SWITCHED_OFF = "Email Traces is N"
    RESOLVED = "not emailed: resolved"
    NO_SUCH_CLERK = "no such clerk: {clerks}"
    NOBODY_THERE = "nobody in this department: {clerks}"
    NO_ADDRESS = "no email account linked: {clerks}"
    NOT_WANTED = "copies switched off: {clerks}"
    INACTIVE = "clerk not active: {clerks}"
    NOT_YET = "not yet due: waits for {at}"
    TOO_OLD = "not emailed: older than 7 days"
    DUE = "due, goes out next"


@dataclass(frozen=True, slots=True)
class Told:
    """One fate, and whose: clerk codes (or the department), the moment on the property's clock, the server's reply."""

    fate: Fate
    clerks: tuple[str, ...] = ()
    at: datetime | None = None
    reply: str = ""


def in_words(told: Iterable[Told], say: Callable[..., str] = str.format) -> str:
    """Return it as one text. `say` fills the words of a fate, after it has translated them if need be."""
    return "; ".join(
        say(
            each.fate.value,
            at=f"{each.at:%Y-%m-%d %H:%M}" if each.at else "",
            clerks=", ".join(each.clerks),
            reply=" ".join(each.reply.split()),
        )
        for each in told
    )
