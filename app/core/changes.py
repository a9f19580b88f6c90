"""Who changed what: one value a changed field, from the old text to the new one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from app.core.actor import Actor
from app.core.fields import fields_of
from app.core.said import said


class Area(StrEnum):
    """What was changed. The values are the words of the list and of the command line."""

    SETUP = "Email Setup"
    PASSWORD = "Password"  # noqa: S105 - the name of a screen
    SIGN_IN = "Sign In"
    SIGN_ON = "Sign-on"
    CLERK = "Clerk"
    LETTER = "Letter"
    FEED = "Feed"


ADDED = said("(added)")
REMOVED = said("(removed)")
"""What stands in place of a field where a record came or went as a whole."""


PASSWORD_SET = said("(set)")  # what is told of a password
PASSWORD_REMOVED = said("(removed)")
"""All that is told of a password."""


@dataclass(frozen=True, slots=True)
class Change:
    """One changed field, by its label on the screen. `subject` says which clerk, letter or account, "" for the setup.

    `old` and `new` are texts as the screen shows them; of a password they only say that it was set or removed.
    """

    area: Area
    subject: str
    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ListedChange:
    """A change as the list shows it: when (UTC) and by whom."""

    id: int
    at: datetime
    by: Actor
    change: Change


def differences(area: Area, subject: str, old: Any | None, new: Any | None) -> list[Change]:
    """Return what is different between two forms or records of a kind; None: there was none before, or is none now."""
    if old is None or new is None:
        whole = labelled(old if new is None else new)
        words = "; ".join(f"{label}: {text}" for label, text in whole.items() if text)
        return [Change(area, subject, ADDED, "", words) if old is None else Change(area, subject, REMOVED, words, "")]
    return between(area, subject, labelled(old), labelled(new))


def between(area: Area, subject: str, old: Mapping[str, str], new: Mapping[str, str]) -> list[Change]:
    """Return what is different between two sets of texts by label."""
    return [Change(area, subject, label, old[label], text) for label, text in new.items() if old[label] != text]


def labelled(form: Any) -> dict[str, str]:
    """Return the texts of a form or record by their labels."""
    return {field.label: field.kind.show(getattr(form, field.key)) for field in fields_of(form)}
