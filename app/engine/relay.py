"""What one program announces reaches the others on the same database, and what they announce is heard here."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from typing import Any, Protocol

from app.core.errors import DatabaseError
from app.core.records import RECORD_TYPES
from app.engine.events import Announcer, DeliveriesChanged, Event, FeedsChanged, LookNow, RecordsChanged, SetupChanged

logger = logging.getLogger(__name__)

GATHERING = 0.4
"""Seconds for which events are gathered into one message: ten thousand letters make a few."""

MOST_IDS = 100
"""Deliveries that a message names; of more it says that any may have changed."""

LARGEST_ID = 2**63 - 1

AGAIN_AFTER = 2.0
"""Seconds until a broken connection is tried again."""

TIME_TO_END = 2.0
"""Seconds that each of its threads has to end: they may hang at a database server that is gone."""


class Channel(Protocol):
    """The way to the other programs."""

    def send(self, message: str) -> None:
        """Say something to all, this program included; DatabaseError."""

    def listen(self, begun: Callable[[], None], heard: Callable[[str | None], None], stopping: threading.Event) -> None:
        """Call `begun` once, then `heard` with each message until `stopping` is set; DatabaseError if that breaks.

        None instead of a message: another program has changed something.
        """


class Relay:
    """Between this program's announcer and the channel."""

    def __init__(self, channel: Channel, owner: str, announcer: Announcer) -> None:
        self._channel = channel
        self._owner = owner
        self._announcer = announcer
        self._lock = threading.Lock()
        self._news = News()
        self._has_news = threading.Event()
        self._stopping = threading.Event()
        self._has_misheard = False
        self._threads = [
            threading.Thread(target=work, name=name, daemon=True)
            for work, name in ((self._tell_all, "telling"), (self._listen, "listening"))
        ]
        announcer.subscribe(self._hear)

    def start(self) -> None:
        """Tell and listen from now on; before that, news are gathered until `close`."""
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """Tell what is still untold, and end."""
        self._stopping.set()
        self._has_news.set()
        if self._threads[1].is_alive() or self._news:
            self._tell()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join(TIME_TO_END)

    def _hear(self, event: Event) -> None:
        if threading.current_thread() is self._threads[1]:
            return  # it came from there
        with self._lock:
            is_news = self._news.add(event)
        if is_news:
            self._has_news.set()

    def _tell_all(self) -> None:
        while not self._stopping.is_set():
            self._has_news.wait()
            self._stopping.wait(GATHERING)
            self._has_news.clear()
            if not self._stopping.is_set():
                self._tell()

    def _tell(self) -> None:
        with self._lock:
            news, self._news = self._news, News()
        try:
            self._channel.send(news.message(self._owner))
        except DatabaseError as error:
            logger.info("The other programs could not be told: %s", error)  # they look by themselves every 30 seconds

    def _listen(self) -> None:
        broken = False

        def begun() -> None:
            if broken:  # whatever happened meanwhile was not heard
                self._announce(everything())

        while not self._stopping.is_set():
            try:
                self._channel.listen(begun, self._heard, self._stopping)
            except DatabaseError as error:
                logger.info("The other programs cannot be heard: %s", error)
                if not broken:
                    self._announce([LookNow()])  # the courier finds out what is wrong, and says so
                broken = True
                self._stopping.wait(AGAIN_AFTER)

    def _heard(self, message: str | None) -> None:
        if message is None:
            self._announce(anything())
            return
        try:
            owner, events = read(message)
        except (ValueError, TypeError, RecursionError):
            if not self._has_misheard:
                logger.warning("Something on the channel of this database cannot be understood: %.100r", message)
            self._has_misheard = True
            return
        if owner != self._owner:
            self._announce(events)

    def _announce(self, events: list[Event]) -> None:
        for event in events:
            self._announcer.announce(event)


class News:
    """What was announced since the others were last told."""

    def __init__(self) -> None:
        self.records: set[str] = set()
        self.ids: set[int] = set()
        self.any = False
        self.setup = False
        self.look = False
        self.feeds = False

    def __bool__(self) -> bool:
        """Say whether there is anything to tell."""
        return bool(self.records or self.ids or self.any or self.setup or self.look or self.feeds)

    def add(self, event: Event) -> bool:
        """Keep an event; say whether others are to be told of it."""
        match event:
            case DeliveriesChanged():
                self.ids.update(event.ids)
                self.any = self.any or not event.ids
            case RecordsChanged():
                self.records.add(event.name)
            case SetupChanged():
                self.setup = True
            case LookNow():
                self.look = True
            case FeedsChanged():
                self.feeds = True
            case _:
                return False
        return True

    def message(self, owner: str) -> str:
        """Return the news as `read` understands them."""
        ids = [] if self.any or len(self.ids) > MOST_IDS else sorted(self.ids)
        told: dict[str, Any] = {"owner": owner, "records": sorted(self.records), "setup": self.setup, "look": self.look}
        told["feeds"] = self.feeds
        return json.dumps({**told, "deliveries": ids if self.any or self.ids else None})


def read(message: str) -> tuple[str, list[Event]]:
    """Return who sent a message, and what it announces. What this version does not know is passed over.

    ValueError, TypeError or RecursionError for what no version of this program says.
    """
    told = json.loads(message)
    if not isinstance(told, dict) or not isinstance(told.get("owner"), str):
        raise ValueError(message)
    events: list[Event] = [RecordsChanged(str(name)) for name in told.get("records", ())]
    if told.get("deliveries") is not None:
        ids = tuple(map(int, told["deliveries"]))
        if any(each > LARGEST_ID for each in ids):
            raise ValueError(message)
        events.append(DeliveriesChanged(ids))
    if told.get("setup"):
        events.append(SetupChanged())
    if told.get("look"):
        events.append(LookNow())
    if told.get("feeds"):
        events.append(FeedsChanged())
    return told["owner"], events


def everything() -> list[Event]:
    """Return the events after which everything that is shown is fetched again."""
    return [SetupChanged(), LookNow(), *anything()]


def anything() -> list[Event]:
    """Return the events after which lists are fetched again and the courier looks, but for a mail server in trouble: it
    must not be asked sooner because other programs give signs of life.
    """
    return [FeedsChanged(), *(RecordsChanged(name) for name in RECORD_TYPES), DeliveriesChanged(())]
