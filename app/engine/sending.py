"""The sending of one pass: every connection takes copies from one feed, one marker commits what the server says."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Iterator

from app.core.diagnosis import diagnose
from app.core.email_setup import EmailSetup
from app.core.errors import MailError, Unavailable
from app.core.retry import Outcome
from app.core.sending import Claimed, Login, Reply
from app.core.trouble import Trouble
from app.core.verdict import verdict
from app.engine.feed import Feed
from app.engine.marker import Marker
from app.engine.ports import Clock, Connection, MailService

logger = logging.getLogger(__name__)

VAIN = 2
"""Connections in a row that took no letter, after which the server counts as unavailable."""


class Line:
    """One connection at a time to the mail server, opened again when it breaks."""

    def __init__(self, mail: MailService, login: Login, feed: Feed, marker: Marker, clock: Clock) -> None:
        self._mail = mail
        self._login = login
        self._feed = feed
        self._marker = marker
        self._clock = clock
        self._name = ""
        self._accepted = 0
        self._ended: Reply | None = None
        self._in_hand: dict[int, Claimed] = {}
        self.trouble: MailError | None = None
        """Why this line ended early, if it did."""
        self.error: Exception | None = None
        """What stopped the whole pass: a database that cannot be used, or a mistake of the program."""

    def run(self) -> None:
        """Send until the feed ends or the server takes nothing more."""
        try:
            self.trouble = self._send_all()
        except Exception as error:  # raised again in the thread that waits for the lines
            self.error = error
            self._feed.end()

    def _send_all(self) -> MailError | None:
        vain = 0
        while self._feed.ready():
            try:
                connection = self._mail.connect(self._login)
            except MailError as error:
                return error
            trouble = self._send_over(connection)
            self._marker.flush()
            vain = 0 if self._accepted or not trouble else vain + 1
            if vain == VAIN:
                return trouble
        return None

    def _send_over(self, connection: Connection) -> MailError | None:
        self._name, self._accepted, self._ended = connection.name, 0, None
        try:
            connection.send_all(self._letters(), self._answered, self._marker.flush)
        except MailError as error:
            logger.info("A connection to the mail server broke: %s (%s)", error, error.reply)
            return error
        finally:
            self._feed.take_back(list(self._in_hand.values()))
            self._in_hand.clear()
            connection.close()
        if self._ended:
            return in_words(self._ended, self._login.setup)
        return None

    def _letters(self) -> Iterator[Claimed]:
        while not self._ended and (claimed := self._feed.next()):
            self._in_hand[claimed.id] = claimed
            yield claimed

    def _answered(self, claimed: Claimed, reply: Reply) -> bool:
        del self._in_hand[claimed.id]
        spread = random.random()  # noqa: S311 - spreads load, guards nothing
        attempt = verdict(claimed, reply, self._name, self._clock(), spread)
        if attempt.outcome is Outcome.SENT:
            self._accepted += 1
        elif attempt.outcome is Outcome.UNAVAILABLE:
            self._ended = reply
        self._marker.put(attempt)
        return not (self._ended or self._feed.stopped)


def in_words(ended: Reply, setup: EmailSetup) -> Unavailable:
    """Return what an answer means after which the server takes no more letters."""
    trouble = Trouble(ended.step, code=ended.code, reply=ended.text)
    return Unavailable(str(diagnose(trouble, setup)), code=ended.code, reply=ended.text)


def send_over(lines: list[Line]) -> MailError | None:
    """Let the lines send, side by side; return the trouble if none of them could go on to the end.

    The threads are daemons: a server that hangs must not keep the program from ending.
    """
    others = [threading.Thread(target=line.run, name="connection", daemon=True) for line in lines[1:]]
    for thread in others:
        thread.start()
    lines[0].run()
    for thread in others:
        thread.join()
    for line in lines:
        if line.error:
            raise line.error
    return lines[0].trouble if all(line.trouble for line in lines) else None
