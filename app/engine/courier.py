"""One pass: collect, claim, send, mark.

Collect writes a letter for every record that is due. Then one feed claims a few copies at a time and hands them to
the connection one by one; as the server answers, one marker commits what it said. No transaction is open while a
connection talks, and nothing is marked before the server has answered for it.
"""

from __future__ import annotations

import logging
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from app.core.email_setup import EmailSetup
from app.core.errors import MailError
from app.core.records import State
from app.core.retry import Outcome, is_given_up, next_try, outcome
from app.core.sending import Attempt, Claimed, Reply
from app.engine.deliveries_desk import login_for
from app.engine.events import Activity, Announcer, CourierState, DeliveriesChanged
from app.engine.marker import Marker
from app.engine.owner import is_alive, this_process
from app.engine.ports import Clock, Connection, DeliveryStore, MailService, SettingsStore, Vault

logger = logging.getLogger(__name__)

CLAIM = 100
"""Copies leased at a time."""


def chance() -> float:
    """Return a number from 0 to 1 that spreads retries; it guards nothing."""
    return random.random()  # noqa: S311


@dataclass(frozen=True, slots=True)
class PassReport:
    """What one pass did. `waiting` counts the copies still waiting when it ended, `next_try_at` (UTC) when the next
    of them is tried. `trouble` says in words why the pass ended early, with the server's `reply`; "" if it did not.
    """

    off: bool = False
    collected: int = 0
    sent: int = 0
    refused: int = 0
    deferred: int = 0
    in_doubt: int = 0
    given_up: int = 0
    waiting: int = 0
    next_try_at: datetime | None = None
    trouble: str = ""
    reply: str = ""

    @property
    def complete(self) -> bool:
        """Whether nothing of this pass is left waiting, refused or in doubt."""
        return not (self.refused or self.deferred or self.in_doubt or self.given_up or self.waiting or self.trouble)


@dataclass(frozen=True, slots=True)
class Collaborators:
    """What the courier works with."""

    settings: SettingsStore
    deliveries: DeliveryStore
    mail: MailService
    vault: Vault
    announcer: Announcer
    clock: Clock


class Courier:
    """Does passes, one at a time."""

    def __init__(self, collaborators: Collaborators) -> None:
        self._with = collaborators
        self._owner = this_process()

    def run_pass(self, stopping: Callable[[], bool]) -> PassReport:
        """Collect and send everything that can be sent now, or until `stopping` says so between two letters.

        DatabaseError and VaultError in words; trouble with the mail server is in the report.
        """
        setup = self._with.settings.load()
        if not setup.email_traces:
            return PassReport(off=True, waiting=self._with.deliveries.counts()[State.WAITING])
        self._with.deliveries.free_lost(is_alive)
        collected = self._collect(stopping)
        total = self._with.deliveries.due_count(self._with.clock())
        run = Sending(self._with, self._owner, setup, total, stopping)
        trouble = run.send() if total else None
        return PassReport(
            collected=collected,
            sent=run.came[Outcome.SENT],
            refused=run.came[Outcome.REFUSED],
            deferred=run.came[Outcome.DEFERRED] - run.given_up,
            in_doubt=run.came[Outcome.IN_DOUBT],
            given_up=run.given_up,
            waiting=self._with.deliveries.counts()[State.WAITING],
            next_try_at=self._with.deliveries.next_due(self._with.clock()),
            trouble=str(trouble or ""),
            reply=trouble.reply if trouble else "",
        )

    def _collect(self, stopping: Callable[[], bool]) -> int:
        copies = 0
        while not stopping():
            step = self._with.deliveries.collect(self._with.clock())
            copies += step.copies
            if step.copies:
                self._with.announcer.announce(DeliveriesChanged(()))
            if not step.more:
                break
        return copies


class Sending:
    """The sending of one pass."""

    def __init__(
        self, collaborators: Collaborators, owner: str, setup: EmailSetup, total: int, stopping: Callable[[], bool]
    ) -> None:
        self._with = collaborators
        self._owner = owner
        self._setup = setup
        self._total = total
        self._stopping = stopping
        self._connection_name = ""
        self.came: Counter[Outcome] = Counter()
        self.given_up = 0

    def send(self) -> MailError | None:
        """Send what is due; return the trouble that ended it early, if any."""
        self._announce()
        login = login_for(self._setup, self._with.vault)
        with Marker(self._with.deliveries.mark, self._marked) as marker:
            lost_in_a_row = 0
            while True:
                before = self.came[Outcome.SENT]
                try:
                    connection = self._with.mail.connect(login)
                except MailError as error:
                    return error
                try:
                    self._send_over(connection, marker)
                    return None
                except MailError as error:
                    logger.info("A connection to the mail server broke: %s (%s)", error, error.reply)
                    lost_in_a_row = 1 if self.came[Outcome.SENT] > before else lost_in_a_row + 1
                    if lost_in_a_row >= 3 or self._stopping():
                        return error
                finally:
                    connection.close()

    def _send_over(self, connection: Connection, marker: Marker) -> None:
        self._connection_name = connection.name
        feed = Feed(self._with, self._owner, self._stopping)
        try:
            connection.send_all(feed.letters(), lambda claimed, reply: marker.put(self._attempt(claimed, reply)))
        finally:
            self._with.deliveries.free(self._owner, feed.left())

    def _attempt(self, claimed: Claimed, reply: Reply) -> Attempt:
        now = self._with.clock()
        came = outcome(reply.step, reply.code)
        self.came[came] += 1
        told = Attempt(
            id=claimed.id,
            outcome=came,
            at=now,
            state=State.WAITING,
            next_try_at=now,
            connection=self._connection_name,
            code=reply.code,
            reply=reply.text,
            first_deferred_at=claimed.first_deferred_at,
        )
        match came:
            case Outcome.SENT:
                return replace(told, state=State.SENT)
            case Outcome.REFUSED:
                return replace(told, state=State.REFUSED)
            case Outcome.UNAVAILABLE:
                return replace(told, next_try_at=next_try(1, now, chance()), counted=False)
        first = claimed.first_deferred_at or now
        if came is Outcome.DEFERRED and is_given_up(first, now):
            self.given_up += 1
            return replace(told, state=State.GIVEN_UP)
        again = next_try(claimed.tries + 1, now, chance())
        return replace(told, next_try_at=again, first_deferred_at=first)

    def _marked(self, attempts: list[Attempt]) -> None:
        self._with.announcer.announce(DeliveriesChanged(tuple(attempt.id for attempt in attempts)))
        self._announce()

    def _announce(self) -> None:
        done = min(sum(self.came.values()), self._total)
        state = CourierState(Activity.SENDING, done, self._total, server=self._setup.email_server_ip)
        self._with.announcer.announce(state)


class Feed:
    """Hands out claimed copies one by one, claiming more as they run out."""

    def __init__(self, collaborators: Collaborators, owner: str, stopping: Callable[[], bool]) -> None:
        self._with = collaborators
        self._owner = owner
        self._stopping = stopping
        self._claimed: list[Claimed] = []

    def letters(self) -> Iterator[Claimed]:
        """Yield copies until none is due or the program is stopping."""
        while not self._stopping():
            if not self._claimed:
                self._claimed = self._with.deliveries.claim(self._owner, CLAIM, self._with.clock())[::-1]
                if not self._claimed:
                    return
            yield self._claimed.pop()

    def left(self) -> list[int]:
        """Return the ids of claimed copies that were not handed out."""
        return [claimed.id for claimed in self._claimed]
