"""Setting up one feed: a form generated from its fields, Guess, Try It, and what would come in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.errors import ChangedMeanwhile, TraceMailerError
from app.core.feeds import SQL, FeedSetup, ListedFeed, Sample
from app.core.fields import to_texts
from app.ui.bridge import Bridge
from app.ui.conflict_dialog import Choices, ConflictDialog
from app.ui.feed_result import FeedResult
from app.ui.form_dialog import FormDialog
from app.ui.messages import say
from app.ui.password_dialog import PasswordDialog
from app.ui.words import told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.desk import Desk

Work = Callable[[FeedSetup], Any]


class FeedDialog(FormDialog):
    """Changes `feed`, or sets up a new one when it is None. `saved` carries its id."""

    def __init__(self, feed: ListedFeed | None, desk: Desk, bridge: Bridge, parent: QWidget) -> None:
        title, texts = tr("Feed: new"), {"workstation": desk.feeds.machine}
        if feed is not None:
            title, texts = tr("Feed: change"), to_texts(feed.setup)
        super().__init__(title, FeedSetup, texts, desk, bridge, parent)
        self._id = feed.id if feed else None
        self._base = feed.setup if feed else None
        self.outcome = FeedResult()
        self.parts.insertWidget(1, self.outcome)
        self.guess_button = self._button("guess", tr("&Guess Columns"), self.guess)
        self.password_button = self._button("feed_password", tr("Set &Password…"), self.set_password)
        self.try_button = self._button("try_it", tr("&Try It"), self.try_it)
        if feed is not None and feed.is_damaged:
            self.outcome.say(tr(feed.trouble), bad=True)
        line = self.fontMetrics().lineSpacing()
        room = self.screen().availableSize() - QSize(0, 3 * line)
        self.resize(QSize(self.fontMetrics().averageCharWidth() * 130, line * 40).boundedTo(room))
        self.form.entries["name"].editor.setFocus()
        self.form.edited.connect(self._show_fitting)
        self._show_fitting()

    def _button(self, name: str, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, autoDefault=False)
        button.setObjectName(name)
        button.clicked.connect(do)
        self.buttons.insertWidget(self.buttons.indexOf(self.save_button), button)
        return button

    def _show_fitting(self) -> None:
        of_database = self.form.texts()["kind"].strip().upper() == SQL
        self.guess_button.setVisible(not of_database)
        self.password_button.setVisible(of_database)

    def look_up(self) -> None:
        """Open the list of the field that the cursor is in; a statement has no text codes."""
        self.form.look_up()

    def guess(self) -> None:
        """Propose columns and dates from the newest file."""
        asked = self.form.texts()
        self._talk(self.desk.feeds.guess, lambda result: self._show_guess(asked, *result))

    def try_it(self) -> None:
        """Show what would come in."""
        feeds = self.desk.feeds
        self._talk(lambda setup: (setup, feeds.try_it(setup)), lambda result: self.outcome.show_intake(*result))

    def set_password(self) -> None:
        """Ask for the password of the database's account."""
        texts, feeds = self.form.texts(), self.desk.feeds
        PasswordDialog(feeds, self.bridge, lambda: feeds.account(texts), self.window()).open()

    def work(self, texts: dict[str, str]) -> int:
        """Save the feed, unless others have changed it; return its id."""
        return self.desk.feeds.save(self._id, self.desk.feeds.check(texts), self._base)

    def _talk(self, work: Work, done: Callable[[Any], None]) -> None:
        texts, check = self.form.texts(), self.desk.feeds.check
        self._show_at_rest(at_rest=False)
        self.outcome.say(tr("Looking…"))

        def came(result: Any) -> None:
            self._show_at_rest(at_rest=True)
            self.form.show_problems(())
            done(result)

        self.bridge.talk(self, lambda: work(check(texts)), came, self.failed)

    def _show_at_rest(self, *, at_rest: bool) -> None:
        say(self.says, "")
        for button in (self.guess_button, self.try_button):
            button.setEnabled(at_rest)

    def _show_guess(self, asked: dict[str, str], setup: FeedSetup, sample: Sample, notices: tuple[str, ...]) -> None:
        self.form.fill_rest(to_texts(setup), asked)
        self.outcome.show_guess(sample, notices)

    def failed(self, error: TraceMailerError) -> None:
        """Show what is wrong, with room for much of it, or let the second of two people choose; what is typed stays."""
        self._show_at_rest(at_rest=True)
        super().failed(error)
        self.outcome.say("")
        if isinstance(error, ChangedMeanwhile):
            say(self.says, "")
            ConflictDialog(
                error, Choices(self._keep_mine, lambda theirs: self._show_stored(theirs, theirs)), self
            ).open()
        elif not self.form.problems():
            say(self.says, "")
            self.outcome.say(told(error), bad=True)

    def _keep_mine(self, merged: FeedSetup, theirs: FeedSetup | None) -> None:
        self._show_stored(merged, theirs)
        self.save()

    def _show_stored(self, shown: FeedSetup | None, stored: FeedSetup | None) -> None:
        if shown is None:
            self.discard()  # theirs was to remove it
            return
        self._base = stored
        self._id = self._id if stored else None
        self.form.fill(to_texts(shown))
        if shown == stored:
            self._filled = self.form.texts()  # so nothing was typed yet
