"""The background thread beside the courier: it begins a look at each feed when its time comes or its folder stirs."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.core.due import fold
from app.core.errors import DatabaseAway, DatabaseMoved, FeedError, TraceMailerError
from app.core.feeds import FOLDER, Intake, ListedFeed
from app.core.said import said
from app.engine.events import Event, FeedsChanged
from app.engine.feed_look import FeederTools, Look
from app.engine.owner import is_alive

logger = logging.getLogger(__name__)

LONGEST_PAUSE = 30.0
"""Seconds until the next look at the database when nothing happens: another program may have added a feed."""

GATHERING = 0.5
"""Seconds for which stirrings of folders are gathered into one look: a report written line by line makes many."""

MOST_AT_ONCE = 8
"""Looks in hand at once. Each may hold a connection to the database and the text of a file."""


HANGING = 90.0
"""Seconds after which nobody waits for a look that brings nothing: a share whose server is gone may never answer."""


class Feeder:
    """Looks at the feeds, each in a thread of its own. Of all programs only one looks at a feed at a time."""

    def __init__(self, tools: FeederTools, stopping: threading.Event) -> None:
        self._with = tools
        self._wanted: set[int] = set()
        self._lock = threading.Lock()
        self._looks: list[Look] = []
        """Those in hand, and those that are not remembered yet."""
        self._beginning = threading.Lock()
        self._woken = threading.Event()
        self._stopping = stopping
        self._thread = threading.Thread(target=self._run, name="feeder", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._with.announcer.subscribe(self._hear)
        self._thread.start()

    def stop(self, timeout: float = 10.0) -> bool:
        """Save what is in hand and end the threads; say whether they ended within `timeout` seconds.

        One that hangs at its share or server is left behind: whatever it gets there afterwards is not saved.
        """
        stop_by = time.monotonic() + timeout
        self.interrupt()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        ended = [look.join(max(0.0, stop_by - time.monotonic())) for look in tuple(self._looks)]
        return all(ended) and not self._thread.is_alive()

    def interrupt(self) -> None:
        """Begin to end. Waits for nothing, so that a signal's handler may call it."""
        self._stopping.set()
        self._woken.set()

    def look_now(self, feed_id: int) -> None:
        """Look at this feed now, or once more as soon as the look in hand is done."""
        with self._lock:
            self._wanted.add(feed_id)
        self._woken.set()

    def look_once(self, feed_id: int) -> Intake | None:
        """Look at one feed and wait for what comes of it; None if it is being looked at, or is not to run here.

        FeedError if it hangs, or the program is to end.
        """
        look = self._begin(only=feed_id)
        if look is None:
            return None
        intake = look.result(HANGING)
        if intake is None:
            raise FeedError(unanswered(look.name))
        return intake

    def run_due(self) -> list[str]:
        """Look at every feed whose time has come, and wait for what comes of it; return words for those that hang."""
        begun: list[Look] = []
        while not self._stopping.is_set() and (looks := self._begin_due()):
            begun += looks
            for look in looks:
                look.result(HANGING)
        return [unanswered(look.name) for look in begun if look.hangs(HANGING)]

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Look at nothing during the block; looks in hand are finished first, but for one that hangs."""
        with self._beginning:
            for look in self._looks:
                look.wait(HANGING)
            yield

    def _hear(self, event: Event) -> None:
        if isinstance(event, FeedsChanged):
            self._woken.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            pause = LONGEST_PAUSE
            try:
                self._begin_due()
                pause = self._watch(self._with.store.listed())
            except (DatabaseAway, DatabaseMoved) as error:
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

    def _begin_due(self) -> list[Look]:
        """Begin a look at each feed whose time has come; return them."""
        looks = []
        while not self._stopping.is_set() and (look := self._begin()):
            looks.append(look)
        return looks

    def _begin(self, only: int | None = None) -> Look | None:
        """Begin a look at the next feed, or at `only` that one; None if there is none, or enough are in hand."""
        with self._beginning:
            self._remember()
            in_hand = {look.feed_id for look in self._looks}
            if only is None and len(in_hand) >= MOST_AT_ONCE:
                return None
            with self._lock:
                wanted = {only} if only is not None else self._wanted - in_hand
            claimed = self._with.store.claim(
                self._with.owner, self._with.machine, self._with.clock(), wanted, is_alive, only, in_hand
            )
            with self._lock:
                self._wanted -= wanted if claimed is None else {claimed.id}
            if claimed is None:
                return None
            look = Look(self._with, claimed, self._stopping)
            self._looks.append(look)
            return look

    def _remember(self) -> None:
        """Forget the looks that are done; raise why what came of one cannot be remembered yet.

        While the server is away it is tried until it is there again, whatever else went wrong once more.
        """
        for look in [look for look in self._looks if not look.in_hand]:
            if look.error:
                look.remember()
                if isinstance(look.error, DatabaseAway):
                    raise look.error
                self._with.announcer.announce(FeedsChanged())
            self._looks.remove(look)


def unanswered(name: str) -> str:
    """Return that a feed was not waited for any longer."""
    return said(
        "The feed {name} has not answered and is not waited for. It is asked again at its next look.", name=name
    )
