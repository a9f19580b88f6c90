"""Record + template → letter, in the language of whoever it goes to.

Record text reaches a template as data only, and a subject is always one line, so no record can add a header.
"""

from __future__ import annotations

import logging
import re
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

from app.core.addresses import ascii_domain, has_control_character
from app.core.languages import language_of
from app.core.letter_kinds import (
    BY_NAME,
    Undelivered,
    Values,
    guest_values,
    message_values,
    test_values,
    trace_values,
    trouble_values,
)
from app.core.letter_templates import Filled, LetterTemplate
from app.core.records import Clerk, Guest, GuestAlert, Letter, StaffMessage, Trace

logger = logging.getLogger(__name__)

LONGEST_SUBJECT = 200

TemplateKey = tuple[str, str]
"""A letter's name and the code of a language."""


@dataclass(frozen=True, slots=True)
class From:
    """Whom letters come from: a display name, which may be "", and a legal address."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class LetterBook:
    """The letters as the program brings them: a template for every name and language, and the page around each HTML
    part, which holds `{{ language }}` and, once, `{{ body }}`."""

    originals: Mapping[TemplateKey, LetterTemplate]
    page: str


@dataclass(frozen=True, slots=True)
class LetterWriter:
    """Writes letters from the book, or from the house's `own` templates where there are any.

    A template that cannot say something of a certain record holds up no letter, and so none behind it: the original is
    used instead of an own one, and the bare values instead of the original. Only an alert raises what went wrong with
    its original: somebody is there to hear of it, and bare values are nothing for a guest.
    """

    book: LetterBook
    own: Mapping[TemplateKey, LetterTemplate] = field(default_factory=dict)

    def trace(self, trace: Trace, clerk: Clerk, guest: Guest | None, *, sender: From, now: datetime) -> Letter:
        """Return the copy of a trace for one clerk; `now` (UTC) becomes its Date."""
        return self._letter("trace", clerk.language, trace_values(trace, clerk, guest), clerk.email, sender, now)

    def message(
        self,
        message: StaffMessage,
        clerk: Clerk,
        author: Clerk | None,
        *,
        sender: From,
        now: datetime,
        zone: tzinfo | None,
    ) -> Letter:
        """Return the copy of a staff message for its addressee; `now` (UTC) becomes its Date."""
        values = message_values(message, clerk, author, zone)
        return self._letter("message", clerk.language, values, clerk.email, sender, now)

    def alert(self, alert: GuestAlert, guest: Guest, *, sender: From, now: datetime) -> Letter:
        """Return an alert as its guest gets it; `now` (UTC) becomes its Date."""
        values = {**guest_values(guest), "subject": alert.subject, "text": alert.text}
        return self._letter(alert.letter, guest.language, values, guest.email, sender, now)

    def test(self, recipient: str, *, language: str = "", sender: From, server: str, now: datetime) -> Letter:
        """Return the test letter."""
        return self._letter("test", language, test_values(recipient, server), recipient, sender, now)

    def trouble(
        self,
        recipient: str,
        listed: Sequence[Undelivered],
        *,
        more: int,
        language: str = "",
        sender: From,
        now: datetime,
    ) -> Letter:
        """Return the summary of copies that could not be delivered: those `listed` and `more` that are not."""
        return self._letter("trouble", language, trouble_values(listed, more), recipient, sender, now)

    def _letter(self, name: str, language: str, values: Values, recipient: str, sender: From, now: datetime) -> Letter:
        code = language_of(language)
        content = finished(self._filled((name, code), values), self.book.page, code)
        return Letter(
            sender_name=sender.name,
            sender=sender.address,
            recipient=recipient,
            subject=content.subject,
            text=content.text,
            message_id=message_id(sender.address),
            date=now.astimezone(UTC).replace(microsecond=0),
            html=content.html,
        )

    def _filled(self, key: TemplateKey, values: Values) -> Filled:
        from app.core.letter_sandbox import fill  # with the first letter: until then nobody needs Jinja2's 5 MB

        if own := self.own.get(key):
            try:
                return fill(own, values)
            except Exception as error:  # a template can do anything wrong; whoever waits for the letter is not to blame
                logger.warning("The house's own letter %s (%s) could not be used: %s", *key, error)
        try:
            return fill(self.book.originals[key], values)
        except Exception:
            kind = BY_NAME[key[0]]
            if kind.is_alert:
                raise
            logger.exception("The letter %s (%s) could not be written", *key)
            return Filled(kind.title, "".join(f"{field}: {value}\n" for field, value in values.items() if value), "")


def finished(filled: Filled, page: str, language: str) -> Filled:
    """Return the parts as a letter holds them: the subject on one line, the page around the HTML."""
    html = ""
    if filled.html:
        before, _, after = page.partition("{{ body }}")
        html = f"{before.replace('{{ language }}', language.lower())}{filled.html.strip()}{after}"
    return Filled(one_line_subject(filled.subject), filled.text.strip("\n") + "\n", html)


def one_line_subject(text: str) -> str:
    """Return `text` as one line that a header can hold, cut at 200 characters."""
    line = " ".join(text.split())
    if has_control_character(line):
        line = re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]", "", line)
    return line if len(line) <= LONGEST_SUBJECT else f"{line[: LONGEST_SUBJECT - 1]}…"


def message_id(sender_address: str) -> str:
    """Return a new Message-ID (RFC 5322 section 3.6.4) in the sender's domain."""
    return f"<{uuid.uuid4().hex}@{ascii_domain(sender_address.rpartition('@')[2])}>"
