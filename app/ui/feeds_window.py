"""Mail | Feeds: where records come from by themselves, and what came of the last look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from app.core.feeds import ListedFeed
from app.ui.bridge import Bridge
from app.ui.buttons import CommandButton
from app.ui.feed_dialog import FeedDialog
from app.ui.long_words import LongWords
from app.ui.messages import Button, ask
from app.ui.screen import ListScreen
from app.ui.table_view import RowsView
from app.ui.tables import Column, RowsModel, shown_moment
from app.ui.words import tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.desk import Desk

COLUMNS: tuple[Column, ...] = (
    Column("Name", lambda feed: feed.setup.name, 16),
    Column("Records", lambda feed: tr(feed.setup.record_name), 9),
    Column("Last look", lambda feed: shown_moment(feed.looked_at), 18),
    Column("What came of it", lambda feed: result(feed), 30),
    Column("Last came in", lambda feed: shown_moment(feed.came_at), 18),
    Column("How much", lambda feed: tr(feed.came_words), 20),
    Column("Place", lambda feed: feed.setup.place, 34),
)

STORY_LINES = 6


def result(feed: ListedFeed) -> str:
    """Return what came of a feed's last look, in words."""
    if feed.needs:
        return tr(feed.needs)
    if not feed.setup.active:
        return tr("switched off")
    if feed.running_at:
        return tr("being looked at by {computer}", computer=feed.running_at)
    return tr(feed.told) if feed.told else tr("not looked at yet")


def story(feed: ListedFeed) -> str:
    """Return all that there is to tell of a feed."""
    lines = []
    if feed.told:
        lines.append(tr("Last look, {moment}: {words}", moment=shown_moment(feed.looked_at), words=tr(feed.told)))
    if feed.came_at:
        moment = shown_moment(feed.came_at)
        lines.append(tr("Last came in, {moment}: {words}.", moment=moment, words=tr(feed.came_words)))
    if result(feed) != tr(feed.told):
        lines.append(result(feed))
    return "\n".join(lines)


class FeedsWindow(ListScreen):
    """The list of feeds. Enter changes the marked one."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("feeds_window")
        self._desk = desk
        self._bridge = bridge
        self.model = RowsModel(COLUMNS)
        self.view = RowsView(self.model, "feeds")
        self.view.setAccessibleName(tr("Feeds"))
        self.view.say_empty(
            tr(
                "There are no feeds yet. F6 adds one, which brings traces, guests or clerks from the hotel system "
                "by itself."
            )
        )
        self.told = LongWords("feed_result", tr("What came of the last look"), STORY_LINES)
        self._to_mark: int | None = None
        self._of_marked = [
            self._button("change_feed", tr("Ch&ange… (Enter)"), self.change),
            self._button("look_now", tr("Look &Now"), self.look_now),
            self._button("remove_feed", tr("&Remove…"), self.remove),
        ]
        self._lay_out()
        self.view.opened.connect(lambda _number: self.change())
        self.view.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_marked())
        bridge.feeds_changed.connect(self.refresh)
        self.follow()
        self.refresh()

    def _button(self, name: str, text: str, do: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(CommandButton("new", tr("New…"), self.new))
        for button in self._of_marked:
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.told)
        layout.addLayout(row)

    def refresh(self) -> None:
        """Fetch the list again."""
        self._bridge.run(self, self._desk.feeds.listed, self._show)

    def new(self) -> None:
        """Set up another feed."""
        self._open(None)

    def change(self) -> None:
        """Change how the marked feed is set up."""
        if feed := self._marked():
            self._open(feed)

    def _open(self, feed: ListedFeed | None) -> None:
        dialog = FeedDialog(feed, self._desk, self._bridge, self.window())
        dialog.saved.connect(self._mark)
        dialog.open()

    def _mark(self, feed_id: int) -> None:
        self._to_mark = feed_id
        self.refresh()

    def look_now(self) -> None:
        """Let the background look at the marked feed at once; the list shows what came of it."""
        if feed := self._marked():
            self._desk.feeds.look_now(feed.id)

    def remove(self) -> None:
        """Remove the marked feed, after a question."""
        if feed := self._marked():
            words = tr("Remove the feed {name}? Its records stay, and can be edited here.", name=feed.setup.name)

            def answered(button: Button) -> None:
                if button == Button.Yes:
                    self._bridge.run(self, lambda: self._desk.feeds.remove(feed.id))

            ask(self.window(), tr("Feeds"), words, Button.Yes | Button.No, Button.No, answered)

    def _marked(self) -> ListedFeed | None:
        row = self.view.currentIndex().row()
        feed: ListedFeed | None = self.model.row(row) if row >= 0 else None
        return feed

    def _show(self, feeds: list[ListedFeed]) -> None:
        with self.view.kept(lambda feed: feed.id):
            self.model.set_rows(feeds)
        for number in (number for number, feed in enumerate(feeds) if feed.id == self._to_mark):
            self.view.selectRow(number)
            self._to_mark = None
        self._show_marked()

    def _show_marked(self) -> None:
        feed = self._marked()
        for button in self._of_marked:
            button.setEnabled(feed is not None)
        self.told.say(story(feed) if feed else "", bad=bool(feed and feed.needs))
