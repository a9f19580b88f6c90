"""The sending of one pass: every connection takes copies from one handout, one marker commits what the server says."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Iterator

from app.core.diagnosis import diagnose
from app.core.email_setup import EmailSetup
from app.core.errors import MailError, Unavailable
from app.core.records import State
from app.core.retry import NO_MORE_FOR_NOW, Outcome
from app.core.sending import Attempt, Claimed, Login, Reply
from app.core.trouble import Trouble
from app.core.verdict import verdict
from app.engine.handout import Handout
from app.engine.marker import Marker
from app.engine.ports import Clock, Connection, MailService

logger = logging.getLogger(__name__)

LOOK = 0.05
"""Seconds after which it is seen whether another connection would help."""

QUICK = 10
"""Answers a connection in that time, with which no other is needed."""

VAIN = 2
"""Connections in a row that took no letter, after which the server counts as unavailable."""


class AtWork:
    """How many lines send."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count = 1

    def join(self) -> None:
        """Count one more."""
        with self._lock:
            self._count += 1

    def leave(self) -> None:
        """Count one fewer."""
        with self._lock:
            self._count -= 1

    def leave_to_others(self) -> bool:
        """Count one fewer if others go on, and say whether they do."""
        with self._lock:
            others = self._count > 1
            self._count -= others
            return others


class Line:
    """One connection at a time to the mail server, opened again when it breaks."""

    def __init__(
        self, mail: MailService, login: Login, handout: Handout, marker: Marker, clock: Clock, at_work: AtWork
    ) -> None:
        self._mail = mail
        self._login = login
        self._handout = handout
        self._marker = marker
        self._clock = clock
        self._at_work = at_work
        self._name = ""
        self._accepted = 0
        self._ended: Reply | None = None
        self._in_hand: dict[int, Claimed] = {}
        self.answers = 0
        """Answers that came, over all its connections."""
        self.trouble: MailError | None = None
        """Why this line ended early, if it did."""
        self.error: Exception | None = None
        """What stopped the whole pass: a database that cannot be used, or a mistake of the program."""

    @property
    def is_connected(self) -> bool:
        """Whether it has had a connection."""
        return bool(self._name)

    @property
    def is_busy(self) -> bool:
        """Whether it has letters in hand, rather than connecting or waiting for the rate limit."""
        return bool(self._in_hand)

    def run(self) -> None:
        """Send until the handout ends or the server takes nothing more."""
        try:
            self.trouble = self._send_all()
        except Exception as error:  # raised again in the thread that waits for the lines
            self.error = error
            self._handout.end()

    def _send_all(self) -> MailError | None:
        vain = 0
        while self._handout.ready():
            try:
                connection = self._mail.connect(self._login)
            except MailError as error:
                self._at_work.leave()
                return error
            trouble = self._send_over(connection)
            self._marker.flush()
            vain = 0 if self._accepted or not trouble else vain + 1
            if trouble and trouble.code in NO_MORE_FOR_NOW and self._at_work.leave_to_others():
                return trouble
            if vain == VAIN:
                self._at_work.leave()
                return trouble
        return None

    def _send_over(self, connection: Connection) -> MailError | None:
        self._name, self._accepted, self._ended = connection.name, 0, None
        try:
            connection.send_all(self._letters(), self._answered, self._marker.use_wait)
        except MailError as error:
            logger.info("A connection to the mail server broke: %s (%s)", error, error.reply)
            return error
        finally:
            self._handout.take_back(list(self._in_hand.values()))
            self._in_hand.clear()
            connection.close()
        if self._ended:
            return in_words(self._ended, self._login.setup)
        return None

    def _letters(self) -> Iterator[Claimed]:
        while not self._ended and (claimed := self._handout.next()):
            self._in_hand[claimed.id] = claimed
            yield claimed

    def _answered(self, claimed: Claimed, reply: Reply) -> bool:
        del self._in_hand[claimed.id]
        attempt = self._attempt(claimed, reply)
        if attempt.outcome is Outcome.SENT:
            self._accepted += 1
        elif attempt.outcome is Outcome.UNAVAILABLE:
            self._ended = reply
        self._marker.put(attempt)
        self.answers += 1
        return not (self._ended or self._handout.stopped)

    def _attempt(self, claimed: Claimed, reply: Reply) -> Attempt:
        now, spread = self._clock(), random.random()  # noqa: S311 - spreads load, guards nothing
        try:
            return verdict(claimed, reply, self._name, now, spread)
        except Exception:  # a mistake of the program costs this letter only, and does not send it for ever
            logger.exception("What follows from the answer to delivery %s could not be told", claimed.id)
            told = (self._name, reply.code, reply.text)
            return Attempt(claimed.id, Outcome.IN_DOUBT, now, State.GIVEN_UP, now, *told)


def in_words(ended: Reply, setup: EmailSetup) -> Unavailable:
    """Return what an answer means after which the server takes no more letters."""
    trouble = Trouble(ended.step, code=ended.code, reply=ended.text)
    return Unavailable(str(diagnose(trouble, setup)), code=ended.code, reply=ended.text)


class Crew:
    """Lines that send side by side. The first begins; another joins in whenever all at work wait for a slow server: one
    alone keeps a quick server busy, and each more may leave a letter in doubt.

    The threads are daemons: a server that hangs must not keep the program from ending.
    """

    def __init__(self, lines: list[Line], at_work: AtWork) -> None:
        self._lines = lines
        self._at_work = at_work
        self._threads: list[threading.Thread] = []
        self._over = threading.Event()

    def send(self) -> MailError | None:
        """Send until the handout ends; return the trouble if none of the lines at work could go on to the end."""
        watch = threading.Thread(target=self._reinforce, name="crew", daemon=True)
        watch.start()
        self._lines[0].run()
        self._over.set()
        watch.join()  # first: it may have started a last one
        for thread in self._threads:
            thread.join()
        for line in self._lines:
            if line.error:
                raise line.error
        troubles = [line.trouble for line in self._lines if line.trouble or line.is_connected]
        return troubles[0] if troubles and all(troubles) else None

    def _reinforce(self) -> None:
        before = 0
        for number, line in enumerate(self._lines[1:], 1):
            is_quick = True
            while is_quick:
                if self._over.wait(LOOK):
                    return
                came = sum(each.answers for each in self._lines)
                is_quick = came - before >= QUICK * number or not all(line.is_busy for line in self._lines[:number])
                before = came
            self._threads.append(threading.Thread(target=line.run, name="connection", daemon=True))
            self._at_work.join()
            self._threads[-1].start()
