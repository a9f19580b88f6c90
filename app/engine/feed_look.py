"""One look at one feed, in a thread of its own: a share or a server that hangs holds up no other feed."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.core.errors import DatabaseAway, DatabaseMoved, TraceMailerError
from app.core.feeds import ClaimedFeed, FeedSetup, Intake
from app.engine.events import Announcer, FeedsChanged
from app.engine.feed_ports import Feed, FeedMaker, FeedStore, FolderWatcher
from app.engine.intake import Taker
from app.engine.ports import Clock, SettingsStore, Vault
from app.engine.renewal import Renewal

logger = logging.getLogger(__name__)

SOON = timedelta(seconds=10)
"""Until the next look at a folder in which something is still being written."""

GLANCE = 0.2
"""Seconds after which a wait lets a signal be heard: Windows interrupts none."""


class FeedOpener:
    """Opens feeds, with their password from the vault and the property's clock."""

    def __init__(self, feeds: FeedMaker, vault: Vault, settings: SettingsStore, clock: Clock) -> None:
        self._feeds = feeds
        self._vault = vault
        self._settings = settings
        self._clock = clock

    def __call__(self, setup: FeedSetup) -> Feed:
        """Return the feed of a setup; VaultError if its password cannot be had."""
        password = self._vault.password(setup.place, setup.account) if setup.account else ""
        return self._feeds.feed(setup, password, self._clock().astimezone(self._settings.load().zone))


@dataclass(frozen=True, slots=True)
class FeederTools:
    """What the threads work with. `owner` names this program for leases, `machine` the workstation."""

    owner: str
    store: FeedStore
    opener: FeedOpener
    taker: Taker
    watcher: FolderWatcher
    announcer: Announcer
    clock: Clock
    machine: str


class Look:
    """A look at a feed that this program has claimed. It begins when it is made."""

    def __init__(self, tools: FeederTools, claimed: ClaimedFeed, stopping: threading.Event) -> None:
        self.feed_id = claimed.id
        self.name = claimed.setup.name
        self.in_hand = True
        self.error: TraceMailerError | None = None
        """Why what came of it could not be remembered."""
        self._with = tools
        self._claimed = claimed
        self._stopping = stopping
        self._intake = Intake()
        self._moved_at = time.monotonic()
        self._thread = threading.Thread(target=self._run, name="feed", daemon=True)
        self._thread.start()

    def join(self, timeout: float) -> bool:
        """Wait for its end; say whether it came within `timeout` seconds."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def hangs(self, patience: float) -> bool:
        """Say whether it is in hand and has brought nothing for `patience` seconds."""
        return self.in_hand and time.monotonic() - self._moved_at > patience

    def wait(self, patience: float) -> None:
        """Wait until it ends or hangs."""
        while not (self.join(GLANCE) or self.hangs(patience)):
            continue

    def result(self, patience: float) -> Intake | None:
        """Wait for its end; return what came in, or raise why that could not be remembered.

        None once it hangs, or is in hand while the program is to end.
        """
        while not self.join(GLANCE):
            if self._stopping.is_set() or self.hangs(patience):
                return None
        if self.error:
            raise self.error
        return self._intake

    def remember(self) -> None:
        """Keep what came of it, and let others look at the feed; `error` says why that cannot be done."""
        try:
            self._with.store.finish(self._with.owner, self._claimed, self._intake, *self._times)
            self.error = None
        except TraceMailerError as error:
            self.error = error
            if not isinstance(error, DatabaseAway | DatabaseMoved):  # the courier tells of these
                logger.warning("What came of the feed %s is not remembered: %s", self.name, error)

    def _run(self) -> None:
        try:
            self._intake = self._take()
            self._times = self._now_and_next()
            self.remember()
        except Exception:
            logger.exception("The feed %s met an error of the program", self._claimed.setup.name)
        self.in_hand = False
        if self._intake.count or self._intake.problems:
            logger.info("Feed %s: %s %s", self._claimed.setup.name, self._intake.words(), self._intake.trouble)
        self._with.announcer.announce(FeedsChanged())

    def _moves(self) -> None:
        self._moved_at = time.monotonic()

    def _now_and_next(self) -> tuple[datetime, datetime]:
        wait = SOON if self._intake.waits else timedelta(minutes=self._claimed.setup.minutes)
        if self._stopping.is_set():
            wait = timedelta()  # it may have been left in the middle
        now = self._with.clock()
        return now, now + wait

    def _take(self) -> Intake:
        try:
            with Renewal(lambda: self._with.store.renew(self._with.owner)):
                feed = self._with.opener(self._claimed.setup)
                return self._with.taker.take(feed, self._claimed, self._stopping, self._moves)
        except TraceMailerError as error:
            return Intake(problems=(str(error),))
        except Exception:
            logger.exception("The feed %s met an error of the program", self._claimed.setup.name)
            return Intake(problems=("The program met an error of its own; the log says which.",))
