"""Letters on the wire: one text after the other, each overlapping the next envelope where the server allows it.

With PIPELINING (RFC 2920) one write carries the text of a letter and the envelope of the next, so a letter costs one
round trip. At most one letter's text is unanswered at any moment: only that one can ever be in doubt.
"""

from __future__ import annotations

import logging
import smtplib
from collections.abc import Callable, Iterator

from app.core.records import Letter
from app.core.retry import SERVICE_CLOSING, Step
from app.core.sending import Claimed, Reply
from app.mail.client import Client, readable
from app.mail.dial import Network
from app.mail.render import for_the_wire, needs_smtputf8, to_bytes

logger = logging.getLogger(__name__)

Answer = tuple[int, bytes]
"""Code and words of a reply, as they came."""

Answered = Callable[[Claimed, Reply], None]


NOT_ASKED = 554
"""The code for a letter that this program refuses itself: transaction failed (RFC 5321 section 4.2.3)."""


class NotSendable(Exception):
    """This letter cannot be put on this wire; the words say why."""


class Wire:
    """One connection's sending. Every letter taken is answered exactly once, `broken` sees to the last ones."""

    def __init__(self, client: Client, answered: Answered, network: Network) -> None:
        self._client = client
        self._network = network
        self._answered = answered
        self._pipelining = client.has_extn("pipelining")
        self._opening: Claimed | None = None  # its envelope is under way
        self._standing: Claimed | None = None  # its envelope is accepted
        self._texting: Claimed | None = None  # its text is under way
        self._message = b""
        self._needs_reset = False

    def send_all(self, letters: Iterator[Claimed]) -> None:
        """Send every letter; OSError or SMTPException when the connection breaks."""
        ready = self._open_next(letters) if not self._pipelining else None
        while True:
            if self._pipelining:
                following = self._take(letters)
                if ready is None and following is None:
                    return
                ready = self._overlap(ready, following)
            elif ready is None:
                return
            else:
                self._send_text(ready)
                self._finish(ready)
                ready = self._open_next(letters)

    def broken(self, words: str) -> None:
        """Answer the letters under way after the connection broke: a text without a reply is in doubt."""
        if self._texting:
            self._answer(self._texting, Step.FINAL_DOT, None, words)
        for claimed in (self._standing, self._opening):
            if claimed:
                self._answer(claimed, Step.SENDER, None, words)

    def _take(self, letters: Iterator[Claimed]) -> Claimed | None:
        for claimed in letters:
            self._opening = claimed
            try:
                letter = for_the_wire(claimed.letter)
                self._message = dot_stuffed(to_bytes(letter))
                self._envelope = self._commands(letter)
            except NotSendable as error:
                self._answer(claimed, Step.TEXT, NOT_ASKED, f"This letter cannot be sent through this server: {error}")
            except ValueError as error:
                self._answer(claimed, Step.TEXT, NOT_ASKED, f"This letter cannot be written: {error}")
            except Exception:  # a mistake of the program costs this letter only
                logger.exception("Delivery %s could not be made into a message", claimed.id)
                self._answer(claimed, Step.TEXT, NOT_ASKED, "This letter cannot be written; the log says why.")
            else:
                return claimed
        return None

    def _overlap(self, ready: tuple[Claimed, bytes] | None, following: Claimed | None) -> tuple[Claimed, bytes] | None:
        out = ready[1] if ready else b""
        if following:
            out += (b"RSET\r\n" if self._needs_reset else b"") + b"".join(self._envelope)
        self._texting, self._standing = ready[0] if ready else None, None
        self._client.send(out)
        if ready:
            self._finish(ready)
        if not following:
            return None
        if self._needs_reset:
            self._reply()
            self._needs_reset = False
        replies = [self._reply() for _ in self._envelope]
        return self._opened(following, replies)

    def _opened(self, claimed: Claimed, replies: list[Answer]) -> tuple[Claimed, bytes] | None:
        (mail, mail_words), (rcpt, rcpt_words), (data, data_words) = replies
        if mail // 100 == 2 and rcpt // 100 == 2 and data == 354:
            self._opening, self._standing = None, claimed
            return claimed, self._message
        if data == 354:  # the server waits for a text although it refused the envelope: an empty one ends it
            self._client.send(b".\r\n")
            self._reply()
        self._needs_reset = True
        if mail // 100 != 2:
            self._answer(claimed, Step.SENDER, mail, mail_words)
        elif rcpt // 100 != 2:
            self._answer(claimed, Step.RECIPIENT, rcpt, rcpt_words)
        else:
            self._answer(claimed, Step.TEXT, data, data_words)
        return None

    def _open_next(self, letters: Iterator[Claimed]) -> tuple[Claimed, bytes] | None:
        while claimed := self._take(letters):
            if self._needs_reset:
                self._client.send(b"RSET\r\n")
                self._reply()
                self._needs_reset = False
            for step, command in zip((Step.SENDER, Step.RECIPIENT, Step.TEXT), self._envelope, strict=True):
                self._client.send(command)
                code, words = self._reply()
                if code != 354 and (code // 100 != 2 or step is Step.TEXT):
                    self._answer(claimed, step, code, words)
                    self._needs_reset = True
                    break
            else:
                return claimed, self._message
        return None

    def _send_text(self, ready: tuple[Claimed, bytes]) -> None:
        self._texting, self._opening = ready[0], None
        self._client.send(ready[1])

    def _finish(self, ready: tuple[Claimed, bytes]) -> None:
        self._client.within(self._network.final_dot_deadline)
        code, words = self._reply()
        self._client.within(self._network.step_deadline)
        self._answer(ready[0], Step.FINAL_DOT, code, words)

    def _reply(self) -> Answer:
        code, words = self._client.getreply()
        if not 200 <= code <= 599 or (code == SERVICE_CLOSING and not self._texting):
            raise smtplib.SMTPResponseException(code, words)
        return code, words

    def _answer(self, claimed: Claimed, step: Step, code: int | None, reply: bytes | str) -> None:
        words = readable(reply)
        if self._texting is claimed:
            self._texting = None
        if self._opening is claimed:
            self._opening = None
        self._answered(claimed, Reply(step, code, f"{code} {words}" if code else words))

    def _commands(self, letter: Letter) -> tuple[bytes, bytes, bytes]:
        options = ""
        encoding = "ascii"
        if needs_smtputf8(letter):
            if not self._client.has_extn("smtputf8"):
                raise NotSendable("it does not take international addresses (SMTPUTF8).")
            options, encoding = " SMTPUTF8", "utf-8"
        limit = self._client.esmtp_features.get("size", "")
        if limit.isdigit() and 0 < int(limit) < len(self._message):
            raise NotSendable(f"it takes letters of at most {limit} bytes, this one has {len(self._message)}.")
        mail = f"MAIL FROM:<{letter.sender}>{options}\r\n".encode(encoding)
        return mail, f"RCPT TO:<{letter.recipient}>\r\n".encode(encoding), b"DATA\r\n"


def dot_stuffed(message: bytes) -> bytes:
    """Return a message as DATA carries it: dots at line starts doubled, the final dot added (RFC 5321 4.5.2)."""
    stuffed = message.replace(b"\r\n.", b"\r\n..")
    if stuffed.startswith(b"."):
        stuffed = b"." + stuffed
    return stuffed + (b".\r\n" if stuffed.endswith(b"\r\n") else b"\r\n.\r\n")
