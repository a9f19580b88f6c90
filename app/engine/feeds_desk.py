"""The counter of the desk for feeds: how they are set up, tried, and looked at now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.core.changes import PASSWORD_REMOVED, PASSWORD_SET, Area, Change
from app.core.columns import guess_columns
from app.core.dates import fitting_patterns
from app.core.due import fold
from app.core.errors import BadInput, FormError
from app.core.feeds import FeedSetup, Intake, ListedFeed, Sample, feed_problems
from app.core.fields import field_of, from_texts
from app.core.kinds import LocalDate, Moment
from app.core.said import said
from app.engine.events import FeedsChanged
from app.engine.feed_look import FeederTools
from app.engine.feeder import Feeder
from app.engine.ports import ChangeStore, Vault
from app.engine.setup_desk import PasswordStatus, check_password
from app.engine.signed_on import SignedOn


class FeedsDesk:
    """The feeds of the house, by their id."""

    def __init__(
        self, tools: FeederTools, changes: ChangeStore, vault: Vault, feeder: Feeder, signed_on: SignedOn
    ) -> None:
        self._store = tools.store
        self._open = tools.opener
        self._taker = tools.taker
        self._announcer = tools.announcer
        self._clock = tools.clock
        self._changes = changes
        self._vault = vault
        self._feeder = feeder
        self._signed_on = signed_on
        self.machine = tools.machine

    def listed(self) -> list[ListedFeed]:
        """Return all feeds, ordered by name."""
        return self._store.listed()

    def named(self, name: str) -> ListedFeed:
        """Return the feed of this name; BadInput if there is none."""
        for feed in self._store.listed():
            if fold(feed.setup.name) == fold(name):
                return feed
        raise BadInput(said("There is no feed {name}.", name=name))

    def check(self, texts: Mapping[str, str]) -> FeedSetup:
        """Return the setup that these texts by key make; FormError naming every bad field."""
        setup = from_texts(FeedSetup, texts)
        if errors := feed_problems(setup):
            raise FormError(errors)
        return setup

    def save(self, feed_id: int | None, setup: FeedSetup, base: FeedSetup | None = None) -> int:
        """Add a feed (None) or change one; return its id. A running one is looked at at once.

        ChangedMeanwhile if it was loaded as `base` and others changed it since then.
        """
        self._signed_on.need("feeds")
        saved = self._store.save(feed_id, setup, self._clock(), self._signed_on.actor, base)
        self._announcer.announce(FeedsChanged())
        return saved

    def remove(self, feed_id: int) -> None:
        """Remove a feed. Its records stay, and can be edited."""
        self._signed_on.need("feeds")
        self._store.remove(feed_id, self._clock(), self._signed_on.actor)
        self._announcer.announce(FeedsChanged())

    def account(self, texts: Mapping[str, str]) -> FeedSetup:
        """Return the feed of these texts by key whose database's account has a password; BadInput if it has none."""
        setup = self.check(texts)
        if not setup.account:
            raise BadInput("Only the URL of a database that names an account has a password: …://account@server/name.")
        return setup

    def password_status(self, setup: FeedSetup) -> PasswordStatus:
        """Return whether a password is stored for the account of a database."""
        stored = self._vault.password(setup.place, setup.account)
        return PasswordStatus(self._vault.name, setup.place, setup.account, bool(stored))

    def set_password(self, setup: FeedSetup, password: str) -> None:
        """Store the password of a database's account in the vault; blank removes it."""
        self._signed_on.need("feeds")
        check_password(password)
        self._vault.set(setup.place, setup.account, password)
        what = PASSWORD_SET if password else PASSWORD_REMOVED
        change = Change(Area.PASSWORD, f"{setup.account}, {setup.place}", "Password", "", what)
        self._changes.add([change], self._clock(), self._signed_on.actor)

    def try_it(self, setup: FeedSetup) -> Intake:
        """Return what would come in now; nothing changes, here or there."""
        return self._taker.look(self._open(setup), setup)

    def guess(self, setup: FeedSetup) -> tuple[FeedSetup, Sample, tuple[str, ...]]:
        """Return the setup with the likely columns and dates of its newest file, that file's first lines, and notices.

        FeedError or FileError in words if there is no file to guess from.
        """
        sample = self._open(setup).sample()
        columns = guess_columns(setup.record_type, sample.headings)
        days = [
            heading for key, heading in columns if isinstance(field_of(setup.record_type, key).kind, LocalDate | Moment)
        ]
        texts = [row[sample.headings.index(heading)] for heading in days for row in sample.rows]
        fitting = fitting_patterns([text.strip().replace("T", " ").partition(" ")[0] for text in texts])
        notices: list[str] = [
            said("Dates could also be {each}: look at them in the try.", each=each) for each in fitting[1:]
        ]
        if any(texts) and not fitting:
            notices.append(said("No usual way of writing dates fits the dates of this file."))
        return replace(setup, columns=columns, dates=fitting[0] if fitting else setup.dates), sample, tuple(notices)

    def look_now(self, feed_id: int) -> None:
        """Let the background look at a feed at once, whatever its time."""
        self._signed_on.need("feeds")
        self._feeder.look_now(feed_id)

    def run(self, feed: ListedFeed) -> Intake:
        """Look at a feed now and wait for what comes of it; BadInput in words if that cannot be done here."""
        self._signed_on.need("feeds")
        intake = self._feeder.look_once(feed.id)
        if intake is None:
            raise BadInput(
                said(
                    "The feed {name} is switched off, for another workstation, or being looked at.",
                    name=feed.setup.name,
                )
            )
        return intake
