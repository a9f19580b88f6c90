"""Letters on the wire: one text after the other, each overlapping the next envelope where the server allows it.

With PIPELINING one write carries the text of a letter and the envelope of the next (RFC 2920 section 3.1 allows it), so
a letter costs one round trip; while the server works on it, the letter after that is written. At most one letter's
text is unanswered at any moment: only that one can ever be in doubt.
"""

from __future__ import annotations

import logging
import re
import smtplib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.core.retry import SERVICE_CLOSING, Step
from app.core.said import said
from app.core.sending import Claimed, Reply
from app.mail.client import Client, readable
from app.mail.dial import Network
from app.mail.render import for_the_wire, needs_smtputf8, to_bytes

logger = logging.getLogger(__name__)

Answer = tuple[int, bytes]
"""Code and words of a reply, as they came."""

Answered = Callable[[Claimed, Reply], bool]
"""Takes the answer to a letter, and says whether one that is written ahead may still follow."""

ENVELOPE = (Step.SENDER, Step.RECIPIENT, Step.TEXT)
"""The steps before a text, in order."""

TEXT_MAY_FOLLOW = 354
"""The answer to DATA after which the server takes the text (RFC 5321 section 4.3.2)."""

LEADING_DOT = re.compile(rb"\r\n\.")

NOT_ASKED = 554
"""The code for a letter that this program refuses itself: transaction failed (RFC 5321 section 4.2.3)."""


class NotSendable(Exception):
    """This letter cannot be put on this wire; the words say why."""


@dataclass(frozen=True, slots=True)
class Written:
    """A letter as this wire carries it: MAIL, RCPT and DATA as one piece each, and the text with its final dot."""

    claimed: Claimed
    envelope: tuple[bytes, bytes, bytes]
    text: bytes


class Wire:
    """One connection's sending. Every letter of which anything is sent is answered exactly once, `broken` sees to the
    last ones."""

    def __init__(self, client: Client, answered: Answered, network: Network) -> None:
        self._client = client
        self._network = network
        self._answered = answered
        self._pipelining = client.has_extn("pipelining")
        self._smtputf8 = client.has_extn("smtputf8")
        size = client.esmtp_features.get("size", "")
        self._limit = int(size) if re.fullmatch("[0-9]{1,20}", size) else 0  # RFC 1870 section 4
        self._opening: Claimed | None = None  # its envelope is under way
        self._opening_at = Step.SENDER  # the last step of it that the server was told, or may have been
        self._standing: Claimed | None = None  # its envelope is accepted
        self._texting: Claimed | None = None  # its text is under way
        self._needs_reset = False
        self._goes_on = True

    def send_all(self, letters: Iterator[Claimed]) -> None:
        """Send every letter; OSError or SMTPException when the connection breaks."""
        if self._pipelining:
            self._overlap(letters)
        else:
            while ready := self._open_next(letters):
                self._speak(ready, None)
                self._finish(ready)

    def broken(self, words: str) -> None:
        """Answer the letters under way after the connection broke: a text without a reply is in doubt, and the envelope
        behind it then counts as unsaid. Else it broke at that envelope, or after it."""
        step = Step.SENDER if self._texting else self._opening_at
        if self._texting:
            self._answer(self._texting, Step.FINAL_DOT, None, words)
        for claimed in (self._standing, self._opening):
            if claimed:
                self._answer(claimed, step, None, words)

    def _overlap(self, letters: Iterator[Claimed]) -> None:
        ready, following = None, self._write_next(letters)
        while ready or following:
            self._speak(ready, following)
            later = None
            try:
                if following:
                    later = self._write_next(letters)  # while the server works
            finally:  # the database may fail there: the answer comes all the same, and leaves no letter in doubt
                if ready:
                    self._finish(ready)
            ready = self._opened(following) if following else None
            following = later if self._goes_on else None

    def _write_next(self, letters: Iterator[Claimed]) -> Written | None:
        for claimed in letters:
            try:
                return self._write(claimed)
            except NotSendable as error:
                self._answer(
                    claimed,
                    Step.TEXT,
                    NOT_ASKED,
                    said("This letter cannot be sent through this server: {error}", error=error),
                )
            except ValueError as error:
                self._answer(claimed, Step.TEXT, NOT_ASKED, said("This letter cannot be written: {error}", error=error))
            except Exception:  # a mistake of the program costs this letter only
                logger.exception("Delivery %s could not be made into a message", claimed.id)
                self._answer(claimed, Step.TEXT, NOT_ASKED, "This letter cannot be written; the log says why.")
        return None

    def _write(self, claimed: Claimed) -> Written:
        letter = for_the_wire(claimed.letter)
        text = dot_stuffed(to_bytes(letter))
        if 0 < self._limit < len(text):
            raise NotSendable(
                said(
                    "it takes letters of at most {limit} bytes, this one has {count}.",
                    limit=self._limit,
                    count=len(text),
                )
            )
        if not needs_smtputf8(letter):
            mail = b"MAIL FROM:<%b>\r\n" % letter.sender.encode("ascii")
        elif self._smtputf8:
            mail = b"MAIL FROM:<%b> SMTPUTF8\r\n" % letter.sender.encode()
        else:
            raise NotSendable("it does not take international addresses (SMTPUTF8).")
        return Written(claimed, (mail, b"RCPT TO:<%b>\r\n" % letter.recipient.encode(), b"DATA\r\n"), text)

    def _speak(self, ready: Written | None, following: Written | None) -> None:
        """Send the text of one letter and the envelope of the next in one piece."""
        out = ready.text if ready else b""
        if following:
            out += (b"RSET\r\n" if self._needs_reset else b"") + b"".join(following.envelope)
            self._opening, self._opening_at = following.claimed, Step.RECIPIENT
        self._texting, self._standing = ready.claimed if ready else None, None
        self._client.send(out)

    def _opened(self, written: Written) -> Written | None:
        """Read the replies to an envelope; return its letter if its text may follow."""
        if self._needs_reset:
            self._reply()
            self._needs_reset = False
        answers = [(step, *self._reply()) for step in ENVELOPE]
        failed = [answer for answer in answers if not goes_on(*answer[:2])]
        if not failed:
            self._opening, self._standing = None, written.claimed
            return written
        if answers[-1][1] == TEXT_MAY_FOLLOW:  # although it refused the envelope: a single dot ends it (RFC 2920 3.1)
            self._client.send(b".\r\n")
            self._reply()
        self._needs_reset = True
        self._answer(written.claimed, *failed[0])
        return None

    def _open_next(self, letters: Iterator[Claimed]) -> Written | None:
        while written := self._write_next(letters):
            self._opening, self._opening_at = written.claimed, Step.SENDER
            if self._needs_reset:
                self._client.send(b"RSET\r\n")
                self._reply()
                self._needs_reset = False
            for step, command in zip(ENVELOPE, written.envelope, strict=True):
                self._opening_at = step
                self._client.send(command)
                code, words = self._reply()
                if not goes_on(step, code):
                    self._answer(written.claimed, step, code, words)
                    self._needs_reset = True
                    break
            else:
                self._opening = None
                return written
        return None

    def _finish(self, ready: Written) -> None:
        code, words = self._reply(self._network.final_dot_deadline)
        self._answer(ready.claimed, Step.FINAL_DOT, code, words)

    def _reply(self, deadline: float | None = None) -> Answer:
        """Return the next reply; SMTPResponseException if nothing can follow it: an unreadable one, or 421, which may
        answer any command (RFC 5321 section 3.8) and is the answer to the letter only after its text."""
        code, words = self._client.getreply(deadline)
        if not 200 <= code <= 599 or (code == SERVICE_CLOSING and not self._texting):
            raise smtplib.SMTPResponseException(code, words)
        return code, words

    def _answer(self, claimed: Claimed, step: Step, code: int | None, reply: bytes | str) -> None:
        words = readable(reply)
        if self._texting is claimed:
            self._texting = None
        if self._opening is claimed:
            self._opening = None
        self._goes_on = self._answered(claimed, Reply(step, code, f"{code} {words}" if code else words))


def goes_on(step: Step, code: int) -> bool:
    """Say whether the server goes on with a letter after this answer to a step of its envelope."""
    return code == TEXT_MAY_FOLLOW if step is Step.TEXT else code // 100 == 2


def dot_stuffed(message: bytes) -> bytes:
    """Return a message as DATA carries it: dots at line starts doubled, the final dot added (RFC 5321 4.5.2)."""
    stuffed = LEADING_DOT.sub(b"\r\n..", message)  # twice as fast as `replace`
    if stuffed.startswith(b"."):
        stuffed = b"." + stuffed
    return stuffed + (b".\r\n" if stuffed.endswith(b"\r\n") else b"\r\n.\r\n")
