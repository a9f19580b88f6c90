"""What the engine needs of the outer layers for feeds, as `ports.py` for all else."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.core.actor import Actor
from app.core.feeds import ClaimedFeed, FeedSetup, Intake, ListedFeed, Portion, Sample

Portions = Generator[Portion, str]


class Feed(Protocol):
    """Where records come from by themselves."""

    def portions(self, mark: str, *, dry_run: bool) -> Portions:
        """Yield what came since `mark` (what an earlier look left, "" for all); FeedError or FileError in words.

        Whoever asks for the next portion has saved the last one, or sends why it cannot be saved ("" if it was): only
        then does anything change at the feed, and nothing ever with `dry_run`.
        """

    def sample(self) -> Sample:
        """Return the headings and first rows as they stand there; FeedError or FileError in words."""


class FeedMaker(Protocol):
    """Makes feeds."""

    def feed(self, setup: FeedSetup, password: str, local: datetime) -> Feed:
        """Return the feed of a setup; `local` is now, in the property's time zone."""


class FeedStore(Protocol):
    """How feeds are set up, what came of their last look, and who looks now."""

    def listed(self) -> list[ListedFeed]:
        """Return all feeds, ordered by name."""

    def save(
        self, feed_id: int | None, setup: FeedSetup, now: datetime, by: Actor, base: FeedSetup | None = None
    ) -> int:
        """Add a feed (None) or change one, to be looked at now; return its id. FormError if the name is taken.

        ChangedMeanwhile if it was loaded as `base` and others changed it since then.
        """

    def remove(self, feed_id: int, now: datetime, by: Actor) -> None:
        """Remove a feed. Its records stay, and can be edited."""

    def claim(
        self,
        owner: str,
        machine: str,
        now: datetime,
        wanted: Collection[int],
        is_alive: Callable[[str], bool | None],
        only: int | None = None,
        in_hand: Collection[int] = (),
    ) -> ClaimedFeed | None:
        """Lease a feed to `owner` whose time has come, or that is among `wanted`; None if there is none.

        Running ones that this `machine` may look at, and nobody looks at who still lives; `only` that one, if given.
        None of those `in_hand`: a lease of `owner` itself may have run out in the sleep of the computer.
        """

    def renew(self, owner: str) -> None:
        """Keep the leases of `owner` for another while."""

    def finish(self, owner: str, claimed: ClaimedFeed, intake: Intake, now: datetime, next_at: datetime) -> None:
        """Remember what came of a look at `now`, and end the lease.

        Of a feed that was changed meanwhile only what came in: all else was said to the setup before.
        """


class FolderWatcher(Protocol):
    """Tells when something happens in a folder. Used by one thread."""

    def watch(self, folders: Mapping[int, Path], tell: Callable[[int], None]) -> None:
        """Watch exactly these folders, by feed, from now on; `tell` is called from another thread too.

        It is called at once for a folder that was not watched before.
        """

    def stop(self) -> None:
        """Watch nothing any more."""
