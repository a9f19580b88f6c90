"""Watched folders: the system tells at once when a file is dropped. Network shares may not; they are looked at too."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from watchdog.observers.api import BaseObserver, ObservedWatch

logger = logging.getLogger(__name__)


Identity = tuple[int, int]


class Watcher:
    """Watches the folders of feeds, by feed. Used by one thread."""

    def __init__(self) -> None:
        self._observer: BaseObserver | None = None
        self._watched: dict[int, tuple[Path, Identity, ObservedWatch]] = {}
        # watchdog complains of events that come while it ends; without a handler that would go to standard error
        logging.getLogger("watchdog").addHandler(logging.NullHandler())

    def watch(self, folders: Mapping[int, Path], tell: Callable[[int], None]) -> None:
        """Watch exactly these folders from now on, calling `tell` from a thread with a feed.

        A folder that is not there is left out: call this again now and then. Of one that is new, or there again, `tell`
        is called at once: something may have been dropped before.
        """
        wanted = {feed: (path, number) for feed, path in folders.items() if (number := identity(path)) is not None}
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


def identity(path: Path) -> Identity | None:
    """Return what tells a folder from another one in its place, None if it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
