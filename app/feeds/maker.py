"""Which feed a setup means. A new kind of feed is a row of FEED_KINDS and a branch here."""

from __future__ import annotations

from datetime import datetime

from app.core.feeds import FILE, FOLDER, FeedSetup
from app.feeds.csv_file import CsvFiles
from app.feeds.files import FileFeed, FolderFeed, Pause
from app.feeds.sql_view import HotelView, SqlFeed

Feed = FileFeed | FolderFeed | SqlFeed


class Feeds:
    """Makes feeds. `pause` waits some seconds, less when the program ends."""

    def __init__(self, files: CsvFiles, view: HotelView, pause: Pause) -> None:
        self._files = files
        self._view = view
        self._pause = pause

    def feed(self, setup: FeedSetup, password: str, local: datetime) -> Feed:
        """Return the feed; `local` is now, in the property's time zone."""
        if setup.kind == FOLDER:
            return FolderFeed(setup, self._files, self._pause)
        if setup.kind == FILE:
            return FileFeed(setup, self._files, self._pause)
        return SqlFeed(setup, self._view, password, local)
