"""Watched folders: the system tells at once when a file is dropped. Network shares may not; they are looked at too."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from watchdog.observers.api import BaseObserver, ObservedWatch

logger = logging.getLogger(__name__)


Identity = tuple[int, int]


UNKNOWN: Identity = (-1, -1)
"""That of a folder that has not answered yet."""

ANSWER = 1.0
"""Seconds that folders have to answer together."""


class Watcher:
    """Watches the folders of feeds, by feed. Used by one thread."""

    def __init__(self) -> None:
        self._observer: BaseObserver | None = None
        self._watched: dict[int, tuple[Path, Identity, ObservedWatch]] = {}
        self._asked: dict[Path, Asked] = {}
        """The folders that have not answered yet."""
        # watchdog complains of events that come while it ends; without a handler that would go to standard error
        logging.getLogger("watchdog").addHandler(logging.NullHandler())

    def watch(self, folders: Mapping[int, Path], tell: Callable[[int], None]) -> None:
        """Watch exactly these folders from now on, calling `tell` from a thread with a feed.

        A folder that is not there is left out: call this again now and then. Of one that is new, or there again, `tell`
        is called at once: something may have been dropped before.
        """
        wanted = self._there(folders)
        for feed in [feed for feed, (*found, _) in self._watched.items() if wanted.get(feed) != tuple(found)]:
            self._end(feed)
        for feed in wanted.keys() - self._watched.keys():
            self._begin(feed, *wanted[feed], tell)

    def stop(self) -> None:
        """Watch nothing any more."""
        self._watched.clear()
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
            self._observer = None

    def _there(self, folders: Mapping[int, Path]) -> dict[int, tuple[Path, Identity]]:
        """Return the folders that are there, with what tells each from another one in its place.

        Each is asked for in a thread of its own: one on a share whose server is gone may not answer for long, or never,
        and counts until then as it did before.
        """
        for path in {*folders.values()} - self._asked.keys():
            self._asked[path] = Asked(path)
        until = time.monotonic() + ANSWER
        there = {}
        for feed, path in folders.items():
            number = self._asked[path].answer(max(0.0, until - time.monotonic()))
            if number == UNKNOWN and self._watched.get(feed, (None,))[0] == path:
                number = self._watched[feed][1]
            if number not in (None, UNKNOWN):
                there[feed] = (path, number)
        self._asked = {path: asked for path, asked in self._asked.items() if asked.answer(0) == UNKNOWN}
        return there

    def _begin(self, feed: int, path: Path, number: Identity, tell: Callable[[int], None]) -> None:
        from app.feeds.teller import Observer, Teller  # 2 MB, for those who have such a feed

        try:
            if self._observer is None:
                self._observer = Observer()
                self._observer.start()
            self._watched[feed] = (path, number, self._observer.schedule(Teller(feed, tell), str(path)))
        except OSError as error:  # too many watches, or a file system that has none
            logger.info("%s is looked at, but cannot be watched: %s", path, error)
        else:
            tell(feed)

    def _end(self, feed: int) -> None:
        *_, watch = self._watched.pop(feed)
        if self._observer is not None and all(watch != other for *_, other in self._watched.values()):
            self._observer.unschedule(watch)


class Asked:
    """The question whether a folder is there."""

    def __init__(self, path: Path) -> None:
        self._identity: Identity | None = UNKNOWN
        self._thread = threading.Thread(target=self._ask, args=(path,), name="folder", daemon=True)
        self._thread.start()

    def answer(self, timeout: float) -> Identity | None:
        """Return what `identity` does, UNKNOWN if that takes longer than `timeout` seconds."""
        self._thread.join(timeout)
        return self._identity

    def _ask(self, path: Path) -> None:
        self._identity = identity(path)


def identity(path: Path) -> Identity | None:
    """Return what tells a folder from another one in its place, None if it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
