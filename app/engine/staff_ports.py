"""What the engine needs of the outer layers for traces, staff messages and text codes; see `ports.py`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from app.core.actor import Actor
from app.core.message_entry import Box
from app.core.records import Guest, Page, StaffMessage
from app.core.text_codes import TextCode
from app.core.trace_filter import TraceFilter


class TraceStore(Protocol):
    """The list of traces."""

    def listed(self, wanted: TraceFilter, limit: int, now: datetime) -> Page:
        """Return the first ListedTraces that the filter lets through."""

    def resolve(self, trace_ids: Sequence[str], now: datetime, by: Actor) -> int:
        """Resolve the open ones among these traces, all in one transaction; return how many they were."""

    def reopen(self, trace_ids: Sequence[str], now: datetime, by: Actor) -> int:
        """Open the resolved ones among these traces again, all in one transaction; return how many they were."""


class MessageStore(Protocol):
    """The boxes of staff messages of all clerks."""

    def listed(self, clerk_code: str, box: Box, limit: int, now: datetime) -> Page:
        """Return the newest ListedMessages in a clerk's box."""

    def unread(self, clerk_code: str) -> int:
        """Return how many messages a clerk has not read."""

    def send(self, written: Sequence[StaffMessage], answered: str, now: datetime, by: Actor) -> None:
        """Add new messages; the one that they answer, "" for none, counts as read and answered."""

    def set_read(self, message_ids: Sequence[str], read_at: datetime | None) -> None:
        """Let messages count as read since a moment, or as unread; what was read before stays read since then."""


class TextCodeStore(Protocol):
    """The house's text codes."""

    def all(self) -> list[TextCode]:
        """Return the text codes in the order of their codes."""

    def save(self, code: TextCode) -> None:
        """Add a text code, or change it."""

    def remove(self, code: str) -> None:
        """Remove a text code, if there is one."""


class Guests(Protocol):
    """The guests of the house."""

    def guest(self, guest_no: str) -> Guest | None:
        """Return a guest; None if there is none of this number."""
