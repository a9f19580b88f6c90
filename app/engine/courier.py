"""One pass: recover, collect, claim, send, mark.

Recover takes up what an earlier pass or a dead program left behind. Collect writes a letter for every record that is
due. Then one handout claims a few copies at a time and hands them to the connections one by one; as the server answers,
one marker commits what it said. No transaction is open while a connection talks, and nothing is marked before the
server has answered for it.
"""

from __future__ import annotations

import threading
from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from app.core.email_setup import EmailSetup
from app.core.errors import MailError, TraceMailerError
from app.core.records import State
from app.core.retry import Outcome
from app.core.sending import Attempt, Login, Outlook
from app.engine.deliveries_desk import login_for
from app.engine.events import Activity, Announcer, CourierState, DeliveriesChanged
from app.engine.handout import Handout
from app.engine.marker import Marker
from app.engine.owner import is_alive
from app.engine.pace import Pace
from app.engine.ports import Clock, DeliveryStore, MailService, SettingsStore, Vault
from app.engine.renewal import Renewal
from app.engine.sending import AtWork, Crew, Line
from app.engine.workstation_port import WorkstationStore

MOST_CONNECTIONS = 4
"""Connections that one program opens at most: more threads would only wait for each other."""


@dataclass(frozen=True, slots=True)
class PassReport:
    """What one pass did. `waiting` counts the copies still waiting when it ended, `next_try_at` (UTC) when the next
    of them is tried. `trouble` says in words why the pass ended early, with the server's `reply`; "" if it did not.
    `crowded`: other programs had all the connections, and send.
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
    crowded: bool = False

    @property
    def complete(self) -> bool:
        """Whether nothing of this pass is left waiting, refused or in doubt."""
        return not (self.refused or self.deferred or self.in_doubt or self.given_up or self.waiting or self.trouble)


@dataclass(frozen=True, slots=True)
class Collaborators:
    """What the courier works with. `owner` is the name under which it leases copies."""

    owner: str
    settings: SettingsStore
    deliveries: DeliveryStore
    mail: MailService
    vault: Vault
    workstation: WorkstationStore
    announcer: Announcer
    clock: Clock


class Courier:
    """Does passes, one at a time."""

    def __init__(self, collaborators: Collaborators) -> None:
        self._with = collaborators
        self._owner = collaborators.owner
        self._pace = Pace(collaborators.workstation)
        self._unmarked: list[Attempt] = []
        self._connections = 0
        self._login: Login | None = None

    def is_outdated(self) -> bool:
        """Say whether what is saved now is something else than letters are being sent with. From any thread."""
        sending_with = self._login
        try:
            return sending_with is None or login_for(self._with.settings.load(), self._with.vault) != sending_with
        except TraceMailerError:
            return True  # the next pass says what is wrong

    def run_pass(self, interrupted: threading.Event) -> PassReport:
        """Collect and send everything that can be sent now, or until `interrupted` is set, between two letters.

        DatabaseError and VaultError in words; trouble with the mail server is in the report.
        """
        outlook = self._recovered()
        setup = outlook.setup
        if not setup.email_traces:
            return PassReport(off=True, waiting=outlook.waiting)
        collected = 0
        if outlook.uncollected:
            collected = self._collect(interrupted)
            outlook = self._outlook()
        progress = Progress(self._with.announcer, setup.email_server_ip, outlook.due)
        trouble, crowded = None, False
        if outlook.due:
            login = login_for(setup, self._with.vault)  # before connections are taken from others, as it may fail
            crowded = not self._take_connections(setup, outlook.due)
            if not crowded:
                trouble = self._send(login, progress, interrupted)
                outlook = self._outlook()
        return progress.report(outlook, collected, trouble, crowded=crowded)

    def _outlook(self) -> Outlook:
        return self._with.deliveries.outlook(self._with.clock())

    def _recovered(self) -> Outlook:
        """Commit the answers that an earlier pass could not, free every copy whose sender is gone, and look around.

        No copy is under way in this process between two passes, so its own leases are lost ones too.
        """
        if self._unmarked:
            with self._with.deliveries.marking(self._owner) as marks:
                marks.record(self._unmarked)
            self._unmarked = []
        self._give_back_connections()
        outlook = self._outlook()
        if outlook.under_way and self._with.deliveries.free_lost(self._is_alive, self._with.clock()):
            outlook = self._outlook()
        return outlook

    def _is_alive(self, owner: str) -> bool | None:
        return owner != self._owner and is_alive(owner)

    def _collect(self, interrupted: threading.Event) -> int:
        copies = 0
        while not interrupted.is_set():
            step = self._with.deliveries.collect(self._with.clock())
            copies += step.copies
            if step.copies:
                self._with.announcer.announce(DeliveriesChanged(()))
            if not step.more:
                break
        return copies

    def _take_connections(self, setup: EmailSetup, due: int) -> int:
        """Take what the other programs leave of the connections that the setup allows; return how many."""
        wanted = min(MOST_CONNECTIONS, due)
        self._connections = self._with.workstation.take_connections(wanted, setup.email_connections)
        return self._connections

    def _give_back_connections(self) -> None:
        if self._connections:
            self._with.workstation.give_back_connections()
            self._connections = 0

    def _send(self, login: Login, progress: Progress, interrupted: threading.Event) -> MailError | None:
        """Send what is due; return the trouble that ended it early, if any."""
        deliveries, clock, owner = self._with.deliveries, self._with.clock, self._owner
        self._login = login
        handout = Handout(
            deliveries, self._with.settings, clock, self._pace, owner=owner, setup=login.setup, interrupted=interrupted
        )
        progress.announce()
        try:
            with Renewal(lambda: deliveries.renew(owner)), deliveries.marking(owner) as marks:
                return self._send_over(login, handout, Marker(marks, progress.marked))
        finally:
            self._login = None
            handout.give_back()
            self._give_back_connections()

    def _send_over(self, login: Login, handout: Handout, marker: Marker) -> MailError | None:
        try:
            with marker:
                at_work = AtWork()
                parts = (self._with.mail, login, handout, marker, self._with.clock, at_work)
                return Crew([Line(*parts) for _ in range(self._connections)], at_work).send()
        finally:
            self._unmarked = marker.unmarked


class Progress:
    """What came of a pass so far, announced as it is committed."""

    def __init__(self, announcer: Announcer, server: str, total: int) -> None:
        self._announcer = announcer
        self._server = server
        self.total = total
        self.came: Counter[Outcome] = Counter()
        self.given_up = 0

    def marked(self, attempts: list[Attempt]) -> None:
        """Count committed attempts."""
        for attempt in attempts:
            if attempt.state is State.GIVEN_UP:
                self.given_up += 1
            else:
                self.came[attempt.outcome] += 1
        self._announcer.announce(DeliveriesChanged(tuple(attempt.id for attempt in attempts)))
        self.announce()

    def report(self, outlook: Outlook, collected: int, trouble: MailError | None, *, crowded: bool) -> PassReport:
        """Return what the pass did; `outlook` is of its end."""
        return PassReport(
            collected=collected,
            sent=self.came[Outcome.SENT],
            refused=self.came[Outcome.REFUSED],
            deferred=self.came[Outcome.DEFERRED],
            in_doubt=self.came[Outcome.IN_DOUBT],
            given_up=self.given_up,
            waiting=outlook.waiting,
            next_try_at=outlook.next_at,
            trouble=str(trouble or ""),
            reply=trouble.reply if trouble else "",
            crowded=crowded,
        )

    def announce(self) -> None:
        """Tell how far the pass is."""
        done = min(self.came.total() + self.given_up, self.total)
        self._announcer.announce(CourierState(Activity.SENDING, done, self.total, server=self._server))
