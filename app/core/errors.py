"""Every error that a user may see, as one tree.

TraceMailerError
├── BadInput                 the caller gave something unusable; exit status 2
│   ├── FieldError           one field of a form
│   │   └── NoSuchRecord     it names a record that is not there, but could be added
│   ├── NotAllowed           whoever is signed on may not do this
│   ├── FormError            several FieldErrors of one form
│   ├── FileError            a file that cannot be taken in, with its bad lines
│   │   └── FileAway         it cannot be had now: gone, or its disk or share does not give it
│   ├── LetterError          a letter's template that cannot be used, with its bad lines
│   └── ChangedMeanwhile     somebody else saved the same form or record since it was loaded
├── DatabaseError            the database cannot be opened, read or written
│   ├── DatabaseAway         its server cannot be reached now; it is tried again
│   └── DatabaseMoved        its hotel is elsewhere; whoever opens it anew is taken there, if that can be
├── VaultError               the operating system's password vault cannot be used
├── FeedError                the place that records come from cannot be reached or read
│   └── FeedStopped          it was not read to its end, as the program is to end
└── MailError                a step of talking to the mail server failed
    ├── Refused              this copy will never be accepted
    ├── Deferred             this copy may be accepted later
    └── Unavailable          no copy can be sent now; nothing is counted against any

The first sentence of each message says what happened, the next what to do. Foreign exceptions are turned into
these where they arise: SQLAlchemy's in `store/`, keyring's in `vault.py`, the network's in `mail/`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.core.said import joined, said


class TraceMailerError(Exception):
    """Anything that is told to the user in words. `str(error)` is those words."""


class BadInput(TraceMailerError):
    """The caller gave something that cannot be used; nothing was changed."""


class NotAllowed(BadInput):
    """Whoever is signed on may not do this."""


class FieldError(BadInput):
    """What is wrong with one field. `key` names the field, `problem` is the sentence to show beside it."""

    def __init__(self, key: str, label: str, problem: str) -> None:
        super().__init__(f"{label}: {problem}")
        self.key = key
        self.label = label
        self.problem = problem


class NoSuchRecord(FieldError):
    """A field names a record that is not there; `missing` is what could be added."""

    def __init__(self, key: str, label: str, problem: str, missing: Any) -> None:
        super().__init__(key, label, problem)
        self.missing = missing


class FormError(BadInput):
    """Every bad field of one form, in the form's order."""

    def __init__(self, errors: Sequence[FieldError]) -> None:
        super().__init__("\n".join(str(error) for error in errors))
        self.errors = tuple(errors)


MOST_PROBLEMS = 50
"""Bad places that are told of one file, and of one look at a feed; the others are counted."""


@dataclass(frozen=True, slots=True)
class LineProblem:
    """One bad place in a file: line counted from 1 with the header line as line 1, column by its name."""

    line: int
    column: str
    reason: str

    def __str__(self) -> str:
        if self.column:
            return said("line {line}, {column}: {reason}", line=self.line, column=self.column, reason=self.reason)
        return said("line {line}: {reason}", line=self.line, reason=self.reason)


class FileError(BadInput):
    """A file that cannot be taken in. `problems` is empty when the file as a whole is at fault."""

    def __init__(self, message: str, problems: Sequence[LineProblem] = ()) -> None:
        super().__init__(joined([message, *map(str, problems)], "\n  "))
        self.message = message
        self.problems = tuple(problems)


class FileAway(FileError):
    """A file that cannot be had now; nothing is known of what it holds."""


@dataclass(frozen=True, slots=True)
class LetterProblem:
    """One bad place in a letter's template: the part by its name on the screen, the line counted from 1."""

    part: str
    line: int
    problem: str

    def __str__(self) -> str:
        return f"{self.part}, line {self.line}: {self.problem}"


class LetterError(BadInput):
    """Every bad place of one letter's template, part by part."""

    def __init__(self, problems: Sequence[LetterProblem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that either of two people changed: its text when it was loaded, as they saved it, and on the screen."""

    label: str
    before: str
    theirs: str
    mine: str


class ChangedMeanwhile(BadInput):
    """Somebody else saved the same form or record since it was loaded; nothing was changed.

    `merged` is what to save to keep one's own changes: theirs, with every field that was changed here. `theirs` is
    what is stored now, None if it was removed; saving `merged` with it as the new base overwrites nothing unseen.
    """

    def __init__(self, message: str, merged: Any, theirs: Any | None, differences: Sequence[Difference]) -> None:
        lines = [f"  {each.label}: {each.before} → {each.theirs}, here {each.mine}" for each in differences]
        super().__init__("\n".join([message, *lines]))
        self.message = message
        self.merged = merged
        self.theirs = theirs
        self.differences = tuple(differences)


class DatabaseError(TraceMailerError):
    """The database cannot be opened, read or written."""


class DatabaseAway(DatabaseError):
    """The database's server cannot be used now: stopped, cut off, or only read after a failover."""


class DatabaseMoved(DatabaseError):
    """The hotel was moved to another database, and this one takes nothing any more."""


class VaultError(TraceMailerError):
    """The operating system's password vault cannot be used."""


class FeedError(TraceMailerError):
    """The place that records come from by themselves cannot be reached or read now."""


class FeedStopped(FeedError):
    """The program is to end: what a feed had begun to bring comes at the next look."""


class MailError(TraceMailerError):
    """A step of talking to the mail server failed.

    `code` is the SMTP reply code (RFC 5321 section 4.2), or None where no reply was at hand;
    `reply` is the server's own words, or the operating system's, "" when there are none.
    """

    def __init__(self, message: str, *, code: int | None = None, reply: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.reply = reply


class Refused(MailError):
    """The server will never accept this copy (5yz, RFC 5321 section 4.2.1)."""


class Deferred(MailError):
    """The server does not accept this copy now (4yz): the same copy may be accepted later."""


class Unavailable(MailError):
    """No copy can be sent now: network, encryption, sign-in, or the server as a whole."""
