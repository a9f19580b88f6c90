"""The demo's mail server: listens on this computer only, takes every letter and keeps it."""

from __future__ import annotations

import ssl
import threading
from dataclasses import dataclass
from email import message_from_bytes, policy
from types import TracebackType
from typing import Any, Self

from aiosmtpd.controller import Controller


@dataclass(frozen=True, slots=True)
class ArrivedLetter:
    """One letter, as its reader sees it."""

    recipient: str
    subject: str
    text: str


class Keeper:
    """Takes letters for aiosmtpd."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._letters: list[ArrivedLetter] = []

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        """Keep a copy for every recipient of the envelope."""
        message = message_from_bytes(envelope.content, policy=policy.default)
        body = message.get_body(("plain",))
        text = body.get_content() if body else ""
        subject = str(message["Subject"] or "")
        with self._lock:
            self._letters += [ArrivedLetter(recipient, subject, text) for recipient in envelope.rcpt_tos]
        return "250 Kept for the demo"

    def letters(self) -> list[ArrivedLetter]:
        """Return every letter so far."""
        with self._lock:
            return list(self._letters)


class AnyPortController(Controller):
    """aiosmtpd's thread, on whichever port is free."""

    def _trigger_server(self) -> None:
        server: Any = self.server
        self.port = server.sockets[0].getsockname()[1]  # its own look whether it listens would ask port 0
        look: Any = super()._trigger_server
        look()


class LoopbackServer:
    """A mail server for a `with` block, on a port that was free."""

    def __init__(self, encrypted: ssl.SSLContext | None = None) -> None:
        self._keeper = Keeper()
        options: dict[str, Any] = {"ssl_context": encrypted} if encrypted else {}
        self._controller = AnyPortController(self._keeper, hostname="127.0.0.1", port=0, ready_timeout=30, **options)

    def __enter__(self) -> Self:
        self._controller.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._controller.stop()

    @property
    def host(self) -> str:
        """The address it listens on."""
        return "127.0.0.1"

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self._controller.port)

    def letters(self) -> list[ArrivedLetter]:
        """Return every letter so far, in the order of arrival."""
        return self._keeper.letters()

    def arrived(self) -> list[tuple[str, str, str]]:
        """Return the letters as (recipient, subject, text), for those who do not know this module."""
        return [(letter.recipient, letter.subject, letter.text) for letter in self.letters()]
