"""What a feed brings is saved, portion by portion; or only looked at."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import islice

from app.core.actor import Actor
from app.core.errors import MOST_PROBLEMS, BadInput, DatabaseError, FeedError, FeedStopped
from app.core.feeds import ClaimedFeed, FeedSetup, Intake, Portion
from app.core.fields import fields_of
from app.core.records import Record, SaveCounts
from app.core.said import said
from app.engine.events import Announcer, RecordsChanged
from app.engine.feed_ports import Feed, Portions
from app.engine.ports import Clock, RecordStore, SettingsStore
from app.engine.records_desk import ClerkTally, placed
from app.engine.signed_on import SignedOn

SHOWN = 20
"""Records that a try shows."""


class Taker:
    """Takes in what feeds bring."""

    def __init__(
        self, records: RecordStore, settings: SettingsStore, announcer: Announcer, clock: Clock, signed_on: SignedOn
    ) -> None:
        self._records = records
        self._settings = settings
        self._announcer = announcer
        self._clock = clock
        self._signed_on = signed_on

    def take(self, feed: Feed, claimed: ClaimedFeed, stopping: threading.Event, moves: Callable[[], object]) -> Intake:
        """Save what `feed` brings since its mark, portion by portion, until `stopping` is set; `moves` hears of each.

        What goes wrong with the feed is in the answer, beside what was saved before. Only if all was taken in has it a
        mark: else the next look begins where this one did.
        """
        setup = claimed.setup
        by = replace(self._signed_on.actor, clerk_code="", account=f"feed {setup.name}")
        total = Total(setup)
        for portion in total.portions_of(feed.portions(claimed.mark, dry_run=False)):
            moves()
            if stopping.is_set():
                break
            try:
                counts = self._save(portion, claimed, by)
            except BadInput as error:
                total.refuse(portion, str(error))
            except DatabaseError as error:  # what was saved before stays
                total.note(str(error))
                break
            else:
                total.add(portion, counts)
            moves()
        if total.counts.new or total.counts.changed:
            self._announcer.announce(RecordsChanged(setup.record_name))
        return total.intake(whole=not stopping.is_set())

    def look(self, feed: Feed, setup: FeedSetup) -> Intake:
        """Return what `feed` would bring now if it was asked for the first time; nothing changes."""
        total, tally = Total(setup), ClerkTally()
        for portion in total.portions_of(feed.portions("", dry_run=True)):
            records = tally.of(self._placed(portion))
            total.add(portion, self._records.compare(setup.record_name, records, portion.lacking))
        intake = total.intake(whole=True)
        first = tuple(placed(record, self._settings.load().zone) for record in intake.first)
        return replace(intake, first=first, notices=(*intake.notices, *tally.unknown(self._records.clerks())))

    def _save(self, portion: Portion, claimed: ClaimedFeed, by: Actor) -> SaveCounts:
        if portion.records == ():
            return SaveCounts()
        name, records = claimed.setup.record_name, self._placed(portion)
        return self._records.save(name, records, self._clock(), by, portion.lacking, claimed.id)

    def _placed(self, portion: Portion) -> Iterator[Record]:
        zone = self._settings.load().zone
        return (placed(record, zone) for record in portion.records)


class Total:
    """What came of the portions so far."""

    def __init__(self, setup: FeedSetup) -> None:
        self._keys = frozenset(field.key for field in fields_of(setup.record_type))
        self.counts = SaveCounts()
        self._so_far = Intake()
        self._refusal = ""

    def portions_of(self, portions: Portions) -> Iterator[Portion]:
        """Yield a feed's portions to their end, or to what goes wrong with the feed, which is noted."""
        with closing(portions):
            try:
                portion = next(portions, None)
                while portion is not None:
                    yield portion
                    refusal, self._refusal = self._refusal, ""
                    portion = portions.send(refusal)
            except (StopIteration, FeedStopped):
                return
            except (FeedError, BadInput) as error:
                self.note(str(error))

    def refuse(self, portion: Portion, refusal: str) -> None:
        """Note why a portion could not be saved, and let the feed know."""
        self._refusal = refusal
        self.note(said("{place}: {refusal}", place=portion.place, refusal=refusal))

    def note(self, problem: str) -> None:
        """Note what went wrong."""
        self._so_far = replace(self._so_far, problems=(*self._so_far.problems, problem)[:MOST_PROBLEMS])

    def add(self, portion: Portion, counts: SaveCounts) -> None:
        """Count a portion in."""
        so_far = self._so_far
        self.counts += counts
        self._so_far = replace(
            so_far,
            count=so_far.count + counts.total,
            notices=tuple(dict.fromkeys((*so_far.notices, *portion.notices))),
            waits=(*so_far.waits, portion.place) if portion.waits else so_far.waits,
            first=(*so_far.first, *islice(portion.records, SHOWN - len(so_far.first))),
            fed=self._keys - portion.lacking if counts.total else so_far.fed,
            mark=portion.mark or so_far.mark,
        )
        if portion.problem:
            self.note(portion.problem)

    def intake(self, *, whole: bool) -> Intake:
        """Return what came of it; `whole` says whether nothing was left out."""
        so_far = replace(self._so_far, counts=self.counts)
        return so_far if whole and not so_far.problems else replace(so_far, mark="")
