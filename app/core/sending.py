"""The values that pass between the queue, the courier and the mail connection."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from app.core.certificate import Certificate
from app.core.email_setup import EmailSetup
from app.core.oauth import TokenSource
from app.core.records import Letter, State
from app.core.retry import Outcome, Step
from app.core.trouble import Diagnosis


@dataclass(frozen=True, slots=True)
class Collected:
    """What one step of collecting did: `copies` written, and whether `more` records may be due."""

    copies: int
    more: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """What there is to do at one moment: copies `due` now, all that are `waiting`, and when (UTC) the next copy or
    record not yet collected falls due, None if there is none.

    `uncollected` says whether letters are to be written now, `under_way` whether copies are leased, or put off further
    than any wait.
    """

    setup: EmailSetup
    due: int
    waiting: int
    next_at: datetime | None
    uncollected: bool
    under_way: bool


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery leased to this program, with its letter. `first_deferred_at` (UTC) is when the server, its recipient
    named, first neither took nor refused it, whatever it said or did; None if that never was."""

    id: int
    letter: Letter
    tries: int
    first_deferred_at: datetime | None


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of trying to send one claimed delivery: `at` in UTC, the server's `code` and `reply`.

    `state`, `next_try_at` and `first_deferred_at` say what follows; `counted` whether the try counts against the copy.
    """

    id: int
    outcome: Outcome
    at: datetime
    state: State
    next_try_at: datetime
    connection: str = ""
    code: int | None = None
    reply: str = ""
    counted: bool = True
    first_deferred_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class StepResult:
    """One step of talking to a server, for the admin: what was tried, whether it worked, and in which words."""

    step: Step
    ok: bool
    words: str


@dataclass(frozen=True, slots=True)
class TestReport:
    """What a test letter came to: the steps up to the one that failed, and the conversation, without secrets.

    `diagnosis` is None when the letter was accepted. `certificate` is the server's, whether or not it is trusted;
    None when the connection did not come so far.
    """

    __test__ = False  # not a test case, whatever pytest thinks of the name

    accepted: bool
    steps: tuple[StepResult, ...]
    conversation: tuple[str, ...]
    diagnosis: Diagnosis | None = None
    certificate: Certificate | None = None

    @property
    def distrusted(self) -> bool:
        """Whether it was the certificate that stood in the way."""
        return self.diagnosis is not None and self.diagnosis.about_certificate

    def lines(self) -> list[str]:
        """Return the whole report as text, but for the diagnosis: what can be sent to whoever runs the server."""
        lines = [f"{'ok    ' if step.ok else 'FAILED'}  {step.step}: {step.words}" for step in self.steps]
        lines += ["", "Conversation:", *(f"    {line}" for line in self.conversation)] if self.conversation else []
        if self.certificate is not None:
            lines += ["", "Certificate:", *(f"    {label}: {words}" for label, words in self.certificate.rows())]
        return lines


@dataclass(frozen=True, slots=True)
class Reply:
    """How a server answered for one letter: at which step, with which code (None: no readable reply) and words."""

    step: Step
    code: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Login:
    """Everything needed to reach and sign in to a mail server. `password` never shows in a repr.

    `tokens` brings what OAuth methods show instead of a password; the mail room adds it.
    """

    setup: EmailSetup
    password: str = field(repr=False, default="")
    tokens: TokenSource | None = field(repr=False, compare=False, default=None)
