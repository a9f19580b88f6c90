"""The counter of the desk for monitoring: how it all stands, and what needs a person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from app.core.feeds import ListedFeed
from app.core.records import State
from app.engine.caretaker import FileCopies, House
from app.engine.deliveries_desk import DeliveriesDesk
from app.engine.events import Activity
from app.engine.feed_ports import FeedStore
from app.engine.workstations_desk import ListedWorkstation, WorkstationsDesk

OLDEST_COPY = timedelta(days=2)
"""A daily copy that is older has been missed."""

TROUBLED = (Activity.WAITING, Activity.TROUBLE)


@dataclass(frozen=True, slots=True)
class Status:
    """How it all stands. `needs` says what needs a person, a sentence each; `last_error` is the newest trouble.

    `removed` counts what housekeeping has summed up, by state. `last_copy` is None for a database on a server.
    """

    emailing: bool
    queue: Mapping[State, int]
    removed: Mapping[str, int]
    workstations: tuple[ListedWorkstation, ...]
    feeds: tuple[ListedFeed, ...]
    last_copy: Path | None
    last_error: str
    needs: tuple[str, ...]

    @property
    def courier(self) -> str:
        """What is being done about letters, in a few words."""
        if not self.emailing:
            return "off: Email Traces is N"
        living = [each for each in self.workstations if not each.workstation.is_lost]
        return "; ".join(dict.fromkeys(each.words() for each in living)) or "nothing sends: no program runs"


class StatusDesk:
    """Looks at everything once."""

    def __init__(
        self, deliveries: DeliveriesDesk, workstations: WorkstationsDesk, feeds: FeedStore, house: House
    ) -> None:
        self._deliveries = deliveries
        self._workstations = workstations
        self._feeds = feeds
        self._house = house

    def status(self) -> Status:
        """Return how it all stands."""
        house = self._house
        now, emailing = house.clock(), house.settings.load().email_traces
        stations, feeds = tuple(self._workstations.listed()), tuple(self._feeds.listed())
        failed = sum(day.refused for day in self._deliveries.by_day()[-2:])
        needs = (
            *trouble_of_programs(stations, emailing=emailing),
            *(
                f"Feed {each.setup.name}: {words}"
                for each in feeds
                for words in (each.needs, each.forgotten(now))
                if words
            ),
            *([f"{failed} of the copies of today and yesterday were refused or given up."] if failed else ()),
            *missed_copy(house.copies, now),
        )
        return Status(
            emailing=emailing,
            queue=self._deliveries.counts(),
            removed=house.housekeeper.sums(),
            workstations=stations,
            feeds=feeds,
            last_copy=house.copies.newest(),
            last_error=self._last_error(stations),
            needs=needs,
        )

    def _last_error(self, stations: tuple[ListedWorkstation, ...]) -> str:
        """Return what a courier says is wrong now, else the newest reply that refused a copy."""
        now = [each.state.reason for each in stations if each.state.activity in TROUBLED and each.state.reason]
        return next(iter(now), "") or self._deliveries.last_refusal()


def trouble_of_programs(stations: tuple[ListedWorkstation, ...], *, emailing: bool) -> Iterator[str]:
    """Yield what is wrong with the programs that should send."""
    living = [each for each in stations if not each.workstation.is_lost]
    if emailing and not living:
        yield "Nothing sends: no program runs on this database. Start the window or `trace-mailer run`."
    for each in living:
        if each.state.activity in TROUBLED:
            yield f"{each.workstation.name}: {each.state.reason or each.state.words()}"


def missed_copy(copies: FileCopies, now: datetime) -> Iterator[str]:
    """Yield a sentence if the daily copies of the database fail, have ended, or never began."""
    newest, begun, today = copies.newest(), copies.begun(), now.astimezone().date()
    if trouble := copies.trouble():
        yield trouble
    elif newest is not None:
        made = date.fromisoformat(newest.stem[-8:])
        if today - made > OLDEST_COPY:
            yield f"The newest daily copy of the database is of {made}; no program that runs has made one since."
    elif begun is not None and today - begun.astimezone().date() > OLDEST_COPY:
        yield "There is no daily copy of the database; the window and `trace-mailer run` make one a day."
