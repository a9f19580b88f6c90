"""What hears of the files of a watched folder."""

from __future__ import annotations

from collections.abc import Callable

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

__all__ = ["Observer", "Teller"]


class Teller(FileSystemEventHandler):
    """Says that something happened in the folder of a feed."""

    def __init__(self, feed: int, tell: Callable[[int], None]) -> None:
        self._feed = feed
        self._tell = tell

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Hear of a file that was made, changed or moved; not of one that was merely read."""
        if event.event_type in ("created", "modified", "moved", "closed"):
            self._tell(self._feed)
