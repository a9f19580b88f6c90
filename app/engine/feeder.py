"""The background thread beside the courier: it looks at each feed when its time comes or its folder stirs."""

from __future__ import annotations

import logging
import threading
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.core.due import fold
from app.core.errors import DatabaseAway, TraceMailerError
from app.core.feeds import FOLDER, ClaimedFeed, FeedSetup, Intake, ListedFeed
from app.engine.events import Announcer, Event, FeedsChanged
from app.engine.feed_ports import Feed, FeedMaker, FeedStore, FolderWatcher
from app.engine.intake import Taker
from app.engine.owner import is_alive
from app.engine.ports import Clock, SettingsStore, Vault
from app.engine.renewal import Renewal

logger = logging.getLogger(__name__)

LONGEST_PAUSE = 30.0
"""Seconds until the next look at the database when nothing happens: another program may have added a feed."""

GATHERING = 0.5
"""Seconds for which stirrings of folders are gathered into one look: a report written line by line makes many."""

SOON = timedelta(seconds=10)
"""Until the next look at a folder in which something is still being written."""


Finish = tuple[ClaimedFeed, Intake, datetime, datetime]
"""A feed, what came of a look at it, when that was, and when the next one is to be."""


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
    """What the thread works with. `owner` names this program for leases, `machine` the workstation."""

    owner: str
    store: FeedStore
    opener: FeedOpener
    taker: Taker
    watcher: FolderWatcher
    announcer: Announcer
    clock: Clock
    machine: str


class Feeder:
    """Looks at the feeds, one at a time. Of all programs only one looks at a feed at a time."""

    def __init__(self, tools: FeederTools, stopping: threading.Event) -> None:
        self._with = tools
        self._wanted: set[int] = set()
        self._lock = threading.Lock()
        self._unfinished: Finish | None = None
        """What came of the last look, until it is remembered: the database may be away just then."""
        self._looking = threading.Lock()
        self._woken = threading.Event()
        self._stopping = stopping
        self._thread = threading.Thread(target=self._run, name="feeder", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._with.announcer.subscribe(self._hear)
        self._thread.start()

    def stop(self, timeout: float = 10.0) -> bool:
        """Save what is in hand and end the thread; say whether it ended within `timeout` seconds."""
        self.interrupt()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def interrupt(self) -> None:
        """Begin to end. Waits for nothing, so that a signal's handler may call it."""
        self._stopping.set()
        self._woken.set()

    def look_now(self, feed_id: int) -> None:
        """Look at this feed as soon as the one in hand is done."""
        with self._lock:
            self._wanted.add(feed_id)
        self._woken.set()

    def look_once(self, feed_id: int) -> Intake | None:
        """Look at one feed in the calling thread; None if another program looks, or it is not to run here."""
        with self._lock:
            self._wanted.add(feed_id)
        with self._looking:
            return self._look(only=feed_id)

    def run_due(self) -> None:
        """Look at every feed whose time has come."""
        looked: Intake | None = Intake()
        while looked is not None and not self._stopping.is_set():
            with self._looking:
                looked = self._look()

    def at_rest(self) -> AbstractContextManager[object]:
        """Look at nothing during the block; a look in hand is finished first."""
        return self._looking

    def _hear(self, event: Event) -> None:
        if isinstance(event, FeedsChanged):
            self._woken.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            pause = LONGEST_PAUSE
            try:
                self.run_due()
                pause = self._watch(self._with.store.listed())
            except DatabaseAway as error:
                logger.debug("The feeds could not be looked at: %s", error)  # the courier says so
            except TraceMailerError as error:
                logger.warning("The feeds could not be looked at: %s", error)
            except Exception:
                logger.exception("The feeds met an error of the program")
            if self._woken.wait(pause):
                self._stopping.wait(GATHERING)
        self._with.watcher.stop()

    def _watch(self, feeds: list[ListedFeed]) -> float:
        """Watch the folders of this workstation's feeds; return the seconds until the next feed's time."""
        here = [
            feed
            for feed in feeds
            if feed.setup.active and fold(feed.setup.workstation) in ("", fold(self._with.machine))
        ]
        folders = {feed.id: Path(feed.setup.place) for feed in here if feed.setup.kind == FOLDER}
        self._with.watcher.watch(folders, self.look_now)
        now = self._with.clock()
        waits = [(feed.next_at - now).total_seconds() for feed in here if feed.next_at and not feed.running_at]
        return min(max(min(waits, default=LONGEST_PAUSE), 1.0), LONGEST_PAUSE)

    def _look(self, only: int | None = None) -> Intake | None:
        """Look at the next feed, or at `only` that one, and remember what came of it; None if there is none."""
        self._finish()
        store, clock = self._with.store, self._with.clock
        with self._lock:
            wanted = {only} if only is not None else set(self._wanted)
        claimed = store.claim(self._with.owner, self._with.machine, clock(), wanted, is_alive, only)
        with self._lock:
            self._wanted -= wanted if claimed is None else {claimed.id}
        if claimed is None:
            return None
        intake = self._take(claimed)
        wait = SOON if intake.waits else timedelta(minutes=claimed.setup.minutes)
        if self._stopping.is_set():
            wait = timedelta()  # it may have been left in the middle
        self._unfinished = (claimed, intake, clock(), clock() + wait)
        self._finish()
        if intake.count or intake.problems:
            logger.info("Feed %s: %s %s", claimed.setup.name, intake.words(), intake.trouble)
        self._with.announcer.announce(FeedsChanged())
        return intake

    def _finish(self) -> None:
        unfinished, self._unfinished = self._unfinished, None
        if unfinished is not None:
            try:
                self._with.store.finish(self._with.owner, *unfinished)
            except DatabaseAway:
                self._unfinished = unfinished
                raise

    def _take(self, claimed: ClaimedFeed) -> Intake:
        try:
            with Renewal(lambda: self._with.store.renew(self._with.owner)):
                return self._with.taker.take(self._with.opener(claimed.setup), claimed, self._stopping)
        except TraceMailerError as error:
            return Intake(problems=(str(error),))
        except Exception:
            logger.exception("The feed %s met an error of the program", claimed.setup.name)
            return Intake(problems=("The program met an error of its own; the log says which.",))
