"""The counter of the desk for staff messages."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.due import Directory, fold
from app.core.errors import FieldError
from app.core.message_entry import Box, MessageEntry, addressed
from app.core.records import Page, StaffMessage
from app.core.said import said
from app.engine.events import Announcer, RecordsChanged
from app.engine.ports import Clock, RecordStore
from app.engine.signed_on import SignedOn
from app.engine.staff_ports import MessageStore

MOST_SHOWN = 500


class MessagesDesk:
    """The boxes of the clerk who is signed on or, while nobody is, of the clerk that is named."""

    def __init__(
        self, messages: MessageStore, records: RecordStore, announcer: Announcer, clock: Clock, signed_on: SignedOn
    ) -> None:
        self._messages = messages
        self._records = records
        self._announcer = announcer
        self._clock = clock
        self._signed_on = signed_on

    def listed(self, clerk_code: str, box: Box = Box.INBOX, limit: int = MOST_SHOWN) -> Page:
        """Return the newest ListedMessages in a clerk's box; FieldError if there is no such clerk."""
        return self._messages.listed(self._clerk(clerk_code, self._directory()), box, limit, self._clock())

    def unread(self, clerk_code: str) -> int:
        """Return how many messages a clerk has not read."""
        return self._messages.unread(clerk_code)

    def send(self, entry: MessageEntry, from_clerk: str, answered: str = "") -> tuple[StaffMessage, ...]:
        """Send a message to each addressee, all or none, and return them; their copies go by email at once.

        `answered` is the id of the message that this one answers. FieldError if somebody in it is not known.
        """
        self._signed_on.need("messages")
        directory, now = self._directory(), self._clock()
        written = addressed(entry, self._clerk(from_clerk, directory), directory, now)
        self._messages.send(written, answered, now, self._signed_on.acting_as(from_clerk))
        self._announcer.announce(RecordsChanged("messages"))
        return written

    def set_read(self, message_ids: Sequence[str], *, read: bool = True) -> None:
        """Let messages count as read, or as unread."""
        self._signed_on.need("messages")
        self._messages.set_read(message_ids, self._clock() if read else None)
        self._announcer.announce(RecordsChanged("messages"))

    def _directory(self) -> Directory:
        return Directory.of(self._records.clerks())

    def _clerk(self, named: str, directory: Directory) -> str:
        code = self._signed_on.acting_as(named.strip()).clerk_code
        clerk = directory.by_code.get(fold(code))
        if clerk is None:
            unknown = said("there is no clerk {code}. F8 lists the clerks.", code=code)
            raise FieldError("from_clerk", "I am", unknown if code else said("say who you are. F8 lists."))
        return clerk.clerk_code
