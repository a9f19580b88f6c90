"""What the engine needs of the outer layers. `bootstrap.py` joins the real ones; each is a few methods wide.

All methods may be called from any thread. Those of a store open and commit a transaction of their own, and raise
DatabaseError in words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, TextIO

from app.core.actor import Actor
from app.core.changes import Area, Change, ListedChange
from app.core.email_setup import EmailSetup
from app.core.errors import FieldError
from app.core.finding import Found
from app.core.letter_kinds import Values
from app.core.letter_templates import LetterTemplate
from app.core.letters import LetterWriter, TemplateKey
from app.core.oauth import Show
from app.core.providers import Finding
from app.core.records import (
    Clerk,
    Delivery,
    Guest,
    GuestAlert,
    Letter,
    ListedAlert,
    ReadFile,
    Record,
    SaveCounts,
    State,
    SwitchOn,
)
from app.core.sending import Attempt, Claimed, Collected, Login, Outlook, Reply, TestReport

Clock = Callable[[], datetime]
"""Returns the present moment in UTC."""


class SettingsStore(Protocol):
    """The Email Setup in the database."""

    def load(self) -> EmailSetup:
        """Return the saved setup, defaults for what was never saved."""

    def preview(self, setup: EmailSetup, now: datetime) -> SwitchOn | None:
        """Return what saving `setup` would send at once; None if it does not switch Email Traces from N to Y."""

    def save(self, setup: EmailSetup, now: datetime, by: Actor, base: EmailSetup | None = None) -> None:
        """Save `setup`, and who changed what. ChangedMeanwhile if it was loaded as `base` and others changed it since.

        When it switches Email Traces from N to Y, the previous 7 days are due from now on.
        """


class RecordStore(Protocol):
    """Clerks, guests, traces and staff messages in the database."""

    def every(self, name: str) -> Iterator[Record]:
        """Yield all records of a kind, ordered by their id, without holding them all in memory."""

    def compare(self, name: str, records: Iterable[Record], keep: frozenset[str] = frozenset()) -> SaveCounts:
        """Return what `save` would do."""

    def save(
        self,
        name: str,
        records: Iterable[Record],
        now: datetime,
        by: Actor,
        keep: frozenset[str] = frozenset(),
        source: int | None = None,
    ) -> SaveCounts:
        """Add or update records by their id, all in one transaction; what follows for waiting copies follows.

        Only a few of the records are in memory at a time.

        Who changed what is remembered of clerks.

        Of a record that is stored already the fields `keep` stay as they are. `source` is the feed they come from.
        """

    def add(self, name: str, record: Record, now: datetime, by: Actor) -> bool:
        """Add one record; say whether it was done: not if there is one of its id already."""

    def change(self, name: str, record: Record, base: Record, now: datetime, by: Actor) -> None:
        """Update one record that was loaded as `base`; ChangedMeanwhile if others changed it since then."""

    def clerks(self) -> list[Clerk]:
        """Return all clerks, ordered by clerk code."""

    def unfit(self, record: Record, base: Record | None = None) -> tuple[FieldError, ...]:
        """Return what stands against saving a record that was entered by hand, loaded as `base` if it was there."""

    def delete(self, name: str, record: Record, now: datetime, by: Actor) -> tuple[str, ...]:
        """Delete a record, if nothing uses it; return the kinds of what does."""


class RecordFinder(Protocol):
    """Clerks, departments and guests one at a time. The cost of none of these grows with the number of records."""

    def at(self, name: str, code: str) -> Found | None:
        """Return the record that has this code; None if there is none."""

    def step(self, name: str, code: str, *, forward: bool) -> Found | None:
        """Return the next or the previous record from a code, whether or not there is one of it; None at the end."""

    def find(self, name: str, text: str, limit: int, *, active: bool, without_email: str | None) -> list[Record]:
        """Return the records whose words begin like those of `text`, and those without email by `without_email`."""


class LetterStore(Protocol):
    """The house's own letter templates, by letter and language."""

    def writer(self) -> LetterWriter:
        """Return what writes the house's letters as they are saved now."""

    def language_at(self, address: str) -> str:
        """Return the language of the clerk at an address, "" if there is none."""

    def save(
        self,
        key: TemplateKey,
        template: LetterTemplate,
        now: datetime,
        by: Actor,
        base: LetterTemplate | None = None,
    ) -> None:
        """Save an own template and who changed what. ChangedMeanwhile if it was loaded as `base` and others changed it
        since then.
        """

    def remove(self, key: TemplateKey, now: datetime, by: Actor) -> None:
        """Remove an own template, if there is one: the program's is used again."""

    def newest(self, name: str) -> Values | None:
        """Return what the newest record of the hotel fills a letter with; None if there is none."""


class ChangeStore(Protocol):
    """Who did what."""

    def add(self, done: Sequence[Change], now: datetime, by: Actor) -> None:
        """Remember changes of what is not kept in the database; the stores remember those of what is."""

    def listed(self, search: str, area: Area | None, limit: int) -> list[ListedChange]:
        """Return the newest changes, of one area or of all, that contain every word of `search`."""


class AlertStore(Protocol):
    """Alerts to guests, and the guests they go to."""

    def guest(self, guest_no: str) -> Guest | None:
        """Return a guest; None if there is none of this number."""

    def add(self, alert: GuestAlert, letter: Letter, now: datetime) -> int:
        """Remember an alert and put its letter into the queue, both or neither; return the delivery's id."""

    def history(self, guest_no: str) -> list[ListedAlert]:
        """Return a guest's alerts, the newest first."""


class Marks(Protocol):
    """What becomes of the answers of one pass. For all its threads at once."""

    def note(self, answer: Attempt) -> bool:
        """Let no letter that was accepted be sent again if a kill comes before `record`; False if that cannot be."""

    def record(self, answers: Sequence[Attempt]) -> None:
        """Record answers and what follows from them, in one commit."""


class DeliveryStore(Protocol):
    """The queue of copies: rows with a state."""

    def collect(self, now: datetime) -> Collected:
        """Write letters for records that are due and not yet emailed, a limited number of records a call."""

    def claim(self, owner: str, limit: int, now: datetime) -> list[Claimed]:
        """Lease up to `limit` copies whose time has come to `owner`, oldest first."""

    def renew(self, owner: str) -> None:
        """Keep the leases of `owner` for another while."""

    def marking(self, owner: str) -> AbstractContextManager[Marks]:
        """Yield what notes and records the answers for copies that `owner` has leased. Their leases end."""

    def free(self, owner: str, ids: Sequence[int]) -> None:
        """Give claimed copies back untried."""

    def free_lost(self, is_alive: Callable[[str], bool | None], now: datetime) -> int:
        """Free the copies of owners that are gone: not alive, or unknown (None) and past their lease; record those as
        sent that an owner on this computer noted as accepted. Return how many there were of both.

        A copy whose next try lies further off than any wait was put off by a clock that was wrong: it is due now.
        """

    def outlook(self, now: datetime) -> Outlook:
        """Return what there is to do at `now`, and the saved setup, all of one moment."""

    def counts(self) -> Mapping[State, int]:
        """Return the number of deliveries in each state."""

    def by_ids(self, ids: Iterable[int]) -> list[Delivery]:
        """Return these deliveries; unknown ids are left out."""

    def retry(self, ids: Sequence[int] | None, now: datetime) -> int:
        """Let refused and given-up copies (None: every refused one) wait again, due now, to the present address of
        their clerk or guest and from the present sender; return how many."""


class Database(Protocol):
    """The database as a whole."""

    @property
    def place(self) -> str:
        """Where it is, for the user, without any password."""

    def check(self) -> list[str]:
        """Return what is wrong with it, in words; empty if nothing is."""

    def upgrade(self) -> str:
        """Bring its schema to this program's version; return what was done, in words."""

    def backup(self, target: Path) -> None:
        """Write a consistent copy to `target`, which must not exist."""


class Vault(Protocol):
    """The operating system's password vault."""

    @property
    def name(self) -> str:
        """What this system calls it; VaultError if there is none that can be used."""

    def password(self, server: str, account: str) -> str:
        """Return the stored password, "" if none is stored."""

    def set(self, server: str, account: str, password: str) -> None:
        """Store a password; a blank one is the same as none."""

    def clear(self, server: str, account: str) -> None:
        """Remove the stored password, if any."""


class Connection(Protocol):
    """An open, encrypted and signed-in connection to a mail server. Used by one thread."""

    name: str
    """Server, port and local end, to tell connections apart in the list of attempts."""

    def send_all(
        self, letters: Iterator[Claimed], answered: Callable[[Claimed, Reply], bool], idle: Callable[[], None]
    ) -> None:
        """Send letters one after the other, calling `answered` as the server's answer to each one arrives, and `idle`
        whenever the server is waited for. `answered` says whether a letter that was taken ahead may still follow.

        MailError when the connection cannot be used any further; `answered` has then been called for every letter
        taken from `letters` of which anything was sent.
        """

    def close(self) -> None:
        """Say goodbye if the server still listens, and close."""


class MailService(Protocol):
    """The way to a mail server."""

    def connect(self, login: Login) -> Connection:
        """Return a connection; Unavailable in words if it cannot be had."""

    def test(self, login: Login, letter: Letter) -> TestReport:
        """Send one test letter step by step and report on it; raises no MailError."""

    def find(self, address: str) -> Finding:
        """Propose settings for an email address; sends no password and no letter."""


class TokenService(Protocol):
    """Where providers of OAuth 2 grant access tokens."""

    def sign_in(self, login: Login, show: Show, *, browser: bool) -> str:
        """Let somebody sign in, with a `browser` here or a code anywhere; return the provider's name.

        Blocks until that is done, for some minutes at most; Unavailable in words.
        """


class RecordFiles(Protocol):
    """CSV files of records."""

    def read(self, path: Path, record_type: type[Any]) -> ReadFile:
        """Return a file's records; FileError naming every bad line and column if not all of it is good."""

    def write(self, stream: TextIO, record_type: type[Any], records: Iterable[Any]) -> int:
        """Write records of one type with a header line; return how many."""
