"""smtplib's client with deadlines, a conversation that can be shown, and texts overlapping envelopes."""

from __future__ import annotations

import io
import re
import smtplib
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from app.core.addresses import is_ip_address
from app.mail.incoming import Incoming

LONGEST_LINE = 8192
"""Bytes of a reply's line that are read; RFC 5321 section 4.5.3.1.5 allows 512."""

REPLY_LIMIT = 65_536
"""Bytes of a reply that are read, all its lines together: no answer to EHLO has a tenth of that."""

REPLY_MARKS = (b" ", b"-", b"\r", b"\n")
"""What may follow the code of a reply's line (RFC 5321 section 4.2)."""

LONGEST_REPLY = 2000
"""Characters of a reply that are kept; servers write a few hundred at most."""

SECRET = 16
"""Bytes of the shortest word said in hiding that is looked for in what a server repeats, and of its beginning."""

LEFT_OUT = b"(secret left out)"

CHALLENGE = 334
"""The code of a reply that a sign-in has to answer (RFC 4954 section 4)."""

CONNECT_DEADLINE = 20.0
STEP_DEADLINE = 120.0
FINAL_DOT_DEADLINE = 600.0
"""Seconds. RFC 5321 section 4.5.3.2 asks for 10 minutes after the final dot: giving up sooner sends letters twice. Of
its 5 minutes for most other steps 2 are enough: nothing is in doubt there, and it is tried again."""


class Client(smtplib.SMTP):
    """One connection, over the sockets that `adopt` is given."""

    def __init__(self) -> None:
        super().__init__(timeout=CONNECT_DEADLINE, local_hostname="localhost")
        self._hidden = False
        self.conversation: list[str] = []
        """What was said, when `listen` was called; secrets are left out."""
        self._listening = False
        self.secrets: list[bytes] = []
        """What is taken out of the server's replies, for it may repeat what it was told."""

    def listen(self) -> None:
        """Keep the conversation from now on."""
        self._listening = True

    def note(self, line: str) -> None:
        """Add a line to the conversation, if it is kept."""
        if self._listening:
            self.conversation.append(line)

    def adopt(self, connected: socket.socket) -> None:
        """Speak over `connected` from now on; what the server said of itself before is forgotten (RFC 3207 4.2)."""
        self.sock = connected
        self._incoming = Incoming(connected)
        self.file = io.BufferedReader(self._incoming)
        self.helo_resp = self.ehlo_resp = None
        self.esmtp_features = {}
        self.does_esmtp = False
        self.local_hostname = own_name(connected)

    def has_unread(self) -> bool:
        """Say whether the server has sent more than was read; does not wait."""
        if self.sock is None or self.file is None:
            return False
        deadline = self.sock.gettimeout()
        self.sock.setblocking(False)
        try:
            return bool(self.file.peek(1))
        finally:
            self.sock.settimeout(deadline)

    @contextmanager
    def hiding(self) -> Iterator[None]:
        """Leave what this program says out of the conversation: it is a secret."""
        self._hidden = True
        try:
            yield
        finally:
            self._hidden = False

    def putcmd(self, cmd: str, args: str = "") -> None:
        """Send one command line."""
        said = f"{cmd} {args}".strip()
        self.note(f"> {LEFT_OUT.decode() if self._hidden else said}")
        if self._hidden:
            self.secrets += [each.encode() for each in said.split() if len(each) >= SECRET]
        super().putcmd(cmd, args)

    def getreply(self, deadline: float | None = None) -> tuple[int, bytes]:
        """Return the server's next reply: code (-1 if it cannot be read) and words, several lines joined. Secrets are
        left out of it, but not of a challenge while this program speaks in hiding: short ones stand there by chance.
        It may take `deadline` seconds instead of the usual ones.

        smtplib's own takes twice as long, and cuts four characters off a line that has no code. SMTPServerDisconnected
        when the connection is closed or silent, SMTPResponseException for a line or reply without an end.
        """
        code, words = self._read_reply(deadline)
        shown = self._without_secrets(words) if self.secrets else words
        if self._listening:
            self.conversation += [f"< {code} {line}" for line in readable(shown).splitlines() or [""]]
        return code, words if self._hidden and code == CHALLENGE else shown

    def _read_reply(self, deadline: float | None) -> tuple[int, bytes]:
        if self.file is None:
            raise smtplib.SMTPServerDisconnected("Connection unexpectedly closed")
        self._incoming.expect(deadline)
        lines: list[bytes] = []
        left = REPLY_LIMIT
        while True:
            line = self._read_line()
            left -= len(line)
            if left < 0:
                raise self._endless("a reply does not end")
            code, mark = line[:3], line[3:4]
            if not (code.isdigit() and mark in REPLY_MARKS):
                return -1, b"\n".join([*lines, line.strip()])
            lines.append(line[4:].strip())
            if mark != b"-":
                return int(code), lines[0] if len(lines) == 1 else b"\n".join(lines)

    def _without_secrets(self, words: bytes) -> bytes:
        for secret in self.secrets:
            words = words.replace(secret, LEFT_OUT)
            if len(secret) >= SECRET and secret[:SECRET] in words:  # the server has cut it
                words = re.sub(re.escape(secret[:SECRET]) + rb"\S*", LEFT_OUT, words)
        return words

    def _read_line(self) -> bytes:
        assert self.file is not None  # noqa: S101 - tells the type checker what `_read_reply` has seen to
        try:
            line: bytes = self.file.readline(LONGEST_LINE + 1)
        except OSError as error:
            self.close()
            raise smtplib.SMTPServerDisconnected(f"Connection unexpectedly closed: {error}") from error
        if not line:
            self.close()
            raise smtplib.SMTPServerDisconnected("Connection unexpectedly closed")
        if len(line) > LONGEST_LINE:
            raise self._endless("a reply's line does not end")
        return line

    def _endless(self, words: str) -> smtplib.SMTPResponseException:
        self.close()
        return smtplib.SMTPResponseException(-1, words)

    def before_waiting(self, call: Callable[[], None]) -> None:
        """From now on, until another socket is adopted, `call` before the server is waited for."""
        self._incoming.before_waiting = call

    def within(self, seconds: float) -> None:
        """Set the deadline of the next replies, each as a whole."""
        if self.sock is not None:
            self.sock.settimeout(seconds)


def own_name(connected: socket.socket) -> str:
    """Return what to say in EHLO: this computer's full name if it has one, else its address (RFC 5321 4.1.4)."""
    name = socket.gethostname()
    if "." in name and name.isascii():
        return name
    address = connected.getsockname()[0].partition("%")[0]
    if not is_ip_address(address):
        return "localhost"
    return f"[IPv6:{address}]" if ":" in address else f"[{address}]"


def readable(words: Any) -> str:
    """Return a reply's words as text, lines apart, without other control characters."""
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)
    if not text.isprintable():
        text = "".join(each if each.isprintable() or each == "\n" else " " for each in text)
    return text.strip()[:LONGEST_REPLY]
