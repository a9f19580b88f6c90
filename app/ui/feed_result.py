"""What a try of a feed shows: the words, and the first records."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.feeds import FeedSetup, Intake, Sample
from app.core.fields import fields_of
from app.ui.long_words import LongWords
from app.ui.table_view import RowsView
from app.ui.tables import RowsModel, record_columns
from app.ui.words import tr

FEW_ROWS, FEW_LINES = 6, 5


class FeedResult(QWidget):
    """The lower part of the feed's dialog."""

    def __init__(self) -> None:
        super().__init__()
        self.said = LongWords("feed_said", tr("What would come in"), FEW_LINES)
        self.said.hide()
        self.rows: RowsView | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.said)

    def say(self, words: str, *, bad: bool = False) -> None:
        """Show words, and no records any more."""
        if self.rows is not None:
            self._layout.removeWidget(self.rows)
            self.rows.deleteLater()
            self.rows = None
        self.said.setVisible(bool(words))
        self.said.say(words, bad=bad)

    def show_guess(self, sample: Sample, notices: tuple[str, ...]) -> None:
        """Say what was guessed from."""
        words = tr("Guessed from {file}. Look at the columns and dates, then try it.", file=sample.place)
        self.say("\n".join([words, *map(tr, notices)]))

    def show_intake(self, setup: FeedSetup, intake: Intake) -> None:
        """Say what would come in, and show the first records with the fields that the feed says something about."""
        counts = intake.counts
        words = tr(
            "Would come in: {new} new, {changed} changed, {same} the same as before. Nothing was changed.",
            new=counts.new,
            changed=counts.changed,
            same=counts.same,
        )
        waits = [tr("{file} is still being written.", file=file) for file in intake.waits]
        told = [words] if intake.count or not intake.problems else []
        self.say(
            "\n".join([*told, *waits, *map(tr, intake.problems), *map(tr, intake.notices)]), bad=bool(intake.problems)
        )
        if intake.first:
            columns = zip(fields_of(setup.record_type), record_columns(setup.record_type), strict=True)
            model = RowsModel([column for field, column in columns if field.key in intake.fed])
            model.set_rows(intake.first)
            self.rows = RowsView(model, "feed_rows")
            self.rows.setFixedHeight(self.rows.verticalHeader().defaultSectionSize() * FEW_ROWS)
            self._layout.addWidget(self.rows)
