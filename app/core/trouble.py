"""The machinery of the diagnosis: what can happen on the way to a mail server, and a row of the table that tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from app.core.retry import Step


class Cause(StrEnum):
    """A failure without a reply of the server, whatever the operating system calls it."""

    NAME_NOT_FOUND = "name not found"
    NO_NETWORK = "no network"
    REFUSED = "refused"
    TIMED_OUT = "timed out"
    CLOSED = "closed"
    UNREADABLE = "unreadable"
    NOT_TLS = "not TLS"
    TLS_FAILED = "TLS failed"
    NO_STARTTLS = "no STARTTLS"
    EARLY_DATA = "early data"
    SELF_SIGNED = "self-signed certificate"
    EXPIRED = "expired certificate"
    NOT_YET_VALID = "certificate not yet valid"
    WRONG_HOST = "certificate for another server"
    UNKNOWN_ISSUER = "certificate of an unknown issuer"
    OTHER_FINGERPRINT = "other fingerprint"
    CA_FILE = "CA file"
    NOT_SENDABLE = "not sendable"
    NO_SMTPUTF8 = "no SMTPUTF8"


CERTIFICATE_CAUSES = frozenset(
    {
        Cause.SELF_SIGNED,
        Cause.EXPIRED,
        Cause.NOT_YET_VALID,
        Cause.WRONG_HOST,
        Cause.UNKNOWN_ISSUER,
        Cause.OTHER_FINGERPRINT,
    }
)
"""Those where the admin should see the certificate."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What happened: at which step, and the cause or the server's reply (`code` with its words).

    `token` says that a provider's token was shown instead of a password, `blank` that a name was shown alone.
    """

    step: Step
    cause: Cause | None = None
    code: int | None = None
    reply: str = ""
    encrypted: bool = False
    token: bool = False
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What a trouble means and what to change, a sentence each; `name` is that of the table's row."""

    name: str
    meaning: str
    change: str
    about_certificate: bool = False

    def __str__(self) -> str:
        return f"{self.meaning} {self.change}"


@dataclass(frozen=True, slots=True)
class Row:
    """One known answer. What is left out fits everything; a row without any condition on the reply needs a cause.

    `meaning` and `change` may name {server}, {host}, {port}, {account} and {sender}.
    """

    name: str
    meaning: str
    change: str
    causes: tuple[Cause, ...] = ()
    steps: tuple[Step, ...] = ()
    codes: tuple[int, ...] = ()
    enhanced: tuple[str, ...] = ()
    pattern: str = ""
    ports: tuple[int, ...] = ()
    only_plain: bool = False
    only_token: bool = False
    only_blank: bool = False

    def fits(self, trouble: Trouble, port: int) -> bool:
        """Say whether this row speaks of `trouble`; enhanced code and pattern are alternatives, all else must hold."""
        if self.causes and trouble.cause not in self.causes:
            return False
        if not self.causes and trouble.cause is not None:
            return False
        if (self.steps and trouble.step not in self.steps) or (self.ports and port not in self.ports):
            return False
        if self.only_plain and trouble.encrypted:
            return False
        if (self.only_token and not trouble.token) or (self.only_blank and not trouble.blank):
            return False
        if self.codes and trouble.code not in self.codes:
            return False
        if not (self.enhanced or self.pattern):
            return True
        by_code = any(re.search(rf"(?<![\d.]){re.escape(each)}(?![\d.])", trouble.reply) for each in self.enhanced)
        return by_code or bool(self.pattern and re.search(self.pattern, trouble.reply, re.IGNORECASE))
