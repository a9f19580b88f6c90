"""Record + template → letter.

A template is Jinja2 text whose first line is the subject, followed by an empty line and the letter's text. Record
text reaches it as data only, and a subject is always one line, so no record can add a header.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import SandboxedEnvironment

from app.core.addresses import ascii_domain, has_control_character
from app.core.due import wall_clock
from app.core.fields import to_texts
from app.core.records import Clerk, Guest, Letter, StaffMessage, Trace

LONGEST_SUBJECT = 200


@dataclass(frozen=True, slots=True)
class From:
    """Whom letters come from: a display name, which may be "", and a legal address."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A copy that could not be delivered, as the summary of trouble names it."""

    address: str
    subject: str
    state: str
    reply: str


class LetterWriter:
    """Writes letters from templates, given by name: `trace`, `message`, `test`, `trouble`."""

    def __init__(self, templates: Mapping[str, str]) -> None:
        environment = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=True)
        self._templates = {name: environment.from_string(source) for name, source in templates.items()}

    def trace(self, trace: Trace, clerk: Clerk, guest: Guest | None, *, sender: From, now: datetime) -> Letter:
        """Return the copy of a trace for one clerk; `now` (UTC) becomes its Date."""
        guest_name = f"{guest.first_name} {guest.last_name}".strip() if guest else ""
        values = {**to_texts(trace), "clerk_name": clerk.name or clerk.clerk_code, "guest_name": guest_name}
        return self._letter("trace", values, clerk.email, sender, now)

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
        values = {
            **to_texts(message),
            "sent_at": wall_clock(message.sent_at, zone).strftime("%Y-%m-%d %H:%M"),
            "clerk_name": clerk.name or clerk.clerk_code,
            "author_name": author.name if author and author.name else message.from_clerk,
        }
        return self._letter("message", values, clerk.email, sender, now)

    def test(self, recipient: str, *, sender: From, server: str, now: datetime) -> Letter:
        """Return the test letter."""
        return self._letter("test", {"recipient": recipient, "server": server}, recipient, sender, now)

    def trouble(
        self, recipient: str, listed: Sequence[Undelivered], *, more: int, sender: From, now: datetime
    ) -> Letter:
        """Return the summary of copies that could not be delivered: those `listed` and `more` that are not."""
        values = {"listed": listed, "more": more, "count": len(listed) + more}
        return self._letter("trouble", values, recipient, sender, now)

    def _letter(self, name: str, values: Mapping[str, Any], recipient: str, sender: From, now: datetime) -> Letter:
        subject, text = split(rendered(self._templates[name], values))
        return Letter(
            sender_name=sender.name,
            sender=sender.address,
            recipient=recipient,
            subject=subject,
            text=text,
            message_id=message_id(sender.address),
            date=now.astimezone(UTC).replace(microsecond=0),
        )


def rendered(template: Template, values: Mapping[str, Any]) -> str:
    """Return the template filled with `values`."""
    return template.render(values)


def split(rendered_text: str) -> tuple[str, str]:
    """Return subject and text of a filled template."""
    head, _, text = rendered_text.partition("\n\n")
    return one_line_subject(head), text.strip("\n") + "\n"


def one_line_subject(text: str) -> str:
    """Return `text` as one line that a header can hold, cut at 200 characters."""
    line = " ".join(text.split())
    if has_control_character(line):
        line = re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]", "", line)
    return line if len(line) <= LONGEST_SUBJECT else f"{line[: LONGEST_SUBJECT - 1]}…"


def message_id(sender_address: str) -> str:
    """Return a new Message-ID (RFC 5322 section 3.6.4) in the sender's domain."""
    return f"<{uuid.uuid4().hex}@{ascii_domain(sender_address.rpartition('@')[2])}>"
