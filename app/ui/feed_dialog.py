"""Setting up one feed: a form generated from its fields, Guess, Try It, and what would come in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.core.errors import FieldError, FormError, TraceMailerError
from app.core.feeds import SQL, FeedSetup, ListedFeed, Sample
from app.core.fields import fields_of, to_texts
from app.ui.bridge import Bridge
from app.ui.dialog import Dialog
from app.ui.feed_result import FeedResult
from app.ui.fields_form import FieldsForm
from app.ui.form_area import FormArea
from app.ui.password_dialog import PasswordDialog
from app.ui.words import told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.feeds_desk import FeedsDesk

Work = Callable[[FeedSetup], Any]


class FeedDialog(Dialog):
    """Changes `feed`, or sets up a new one when it is None."""

    def __init__(self, feed: ListedFeed | None, desk: FeedsDesk, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(tr("Feed: new") if feed is None else tr("Feed: change"), "feed_dialog", parent)
        self._id = feed.id if feed else None
        self._desk = desk
        self._bridge = bridge
        self.form = FieldsForm(FeedSetup)
        self.look_up = self.form.look_up
        self.save = self.accept
        self.outcome = FeedResult()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.guess_button = self._button("guess", tr("&Guess Columns"), self.guess)
        self.password_button = self._button("feed_password", tr("Set &Password…"), self.set_password)
        self.try_button = self._button("try_it", tr("&Try It"), self.try_it)
        self._lay_out()
        self._fill(feed)
        self.form.edited.connect(self._show_fitting)
        self._show_fitting()

    def _button(self, name: str, text: str, do: Callable[[], None]) -> QPushButton:
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(FormArea(self.form), 1)
        layout.addWidget(self.outcome)
        layout.addWidget(self._buttons)
        line = self.fontMetrics().lineSpacing()
        room = self.screen().availableSize() - QSize(0, 3 * line)
        self.resize(QSize(self.fontMetrics().averageCharWidth() * 130, line * 40).boundedTo(room))

    def _fill(self, feed: ListedFeed | None) -> None:
        if feed is None:
            blank = {each.key: "" if each.required else each.kind.show(each.default) for each in fields_of(FeedSetup)}
            self.form.fill({**blank, "workstation": self._desk.machine})
        else:
            self.form.fill(to_texts(feed.setup))
        self.form.entries["name"].editor.setFocus()

    def _show_fitting(self) -> None:
        of_database = self.form.texts()["kind"].strip().upper() == SQL
        self.guess_button.setVisible(not of_database)
        self.password_button.setVisible(of_database)

    def guess(self) -> None:
        """Propose columns and dates from the newest file."""
        self._talk(self._desk.guess, lambda result: self._show_guess(*result))

    def try_it(self) -> None:
        """Show what would come in."""
        self._talk(lambda setup: (setup, self._desk.try_it(setup)), lambda result: self.outcome.show_intake(*result))

    def set_password(self) -> None:
        """Ask for the password of the database's account."""
        texts = self.form.texts()
        PasswordDialog(self._desk, self._bridge, lambda: self._desk.account(texts), self.window()).open()

    def accept(self) -> None:
        """Check and save; the dialog closes once the feed is saved."""
        texts = self.form.texts()
        self._bridge.run(
            self,
            lambda: self._desk.save(self._id, self._desk.check(texts)),
            lambda _id: self._saved(),
            self._failed,
        )

    def _talk(self, work: Work, done: Callable[[Any], None]) -> None:
        texts = self.form.texts()
        for button in (self.guess_button, self.try_button):
            button.setEnabled(False)
        self.outcome.say(tr("Looking…"))
        self._bridge.talk(
            self, lambda: work(self._desk.check(texts)), lambda result: self._came(done, result), self._failed
        )

    def _came(self, done: Callable[[Any], None], result: Any) -> None:
        self._at_rest()
        done(result)

    def _at_rest(self) -> None:
        for button in (self.guess_button, self.try_button):
            button.setEnabled(True)
        self.outcome.say("")

    def _show_guess(self, setup: FeedSetup, sample: Sample, notices: tuple[str, ...]) -> None:
        self.form.fill(to_texts(setup))
        self.outcome.show_guess(sample, notices)

    def _saved(self) -> None:
        super().accept()

    def _failed(self, error: TraceMailerError) -> None:
        self._at_rest()
        if isinstance(error, FormError):
            self.form.show_problems(error.errors)
        elif isinstance(error, FieldError):
            self.form.show_problems([error])
        else:
            self.outcome.say(told(error), bad=True)
