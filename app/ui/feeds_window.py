"""Mail | Feeds: where records come from by themselves, and what came of the last look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.core.feeds import ListedFeed
from app.ui.bridge import Bridge
from app.ui.buttons import CommandButton
from app.ui.feed_dialog import FeedDialog
from app.ui.messages import Button, ask
from app.ui.screen import ListScreen
from app.ui.table_view import RowsView
from app.ui.tables import Column, RowsModel, shown_moment
from app.ui.words import tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.feeds_desk import FeedsDesk

COLUMNS: tuple[Column, ...] = (
    Column("Name", lambda feed: feed.setup.name, 20),
    Column("Records", lambda feed: tr(feed.setup.record_name), 10),
    Column("Last look", lambda feed: shown_moment(feed.looked_at), 22),
    Column("What came in", lambda feed: result(feed), 34),
    Column("Place", lambda feed: feed.setup.place, 34),
)


def result(feed: ListedFeed) -> str:
    """Return what came of a feed's last look, in words."""
    if not feed.setup.active:
        return tr("switched off")
    if feed.running_at:
        return tr("being looked at by {computer}", computer=feed.running_at)
    return tr(feed.trouble or feed.told)


class FeedsWindow(ListScreen):
    """The list of feeds. Enter changes the marked one."""

    def __init__(self, desk: FeedsDesk, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("feeds_window")
        self._desk = desk
        self._bridge = bridge
        self.model = RowsModel(COLUMNS)
        self.view = RowsView(self.model, "feeds")
        self.view.setAccessibleName(tr("Feeds"))
        self._told = QLabel(wordWrap=True)
        self._told.setObjectName("feed_result")
        self._told.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
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
        layout.addWidget(self._told)
        layout.addLayout(row)

    def refresh(self) -> None:
        """Fetch the list again."""
        self._bridge.run(self, self._desk.listed, self._show)

    def new(self) -> None:
        """Set up another feed."""
        FeedDialog(None, self._desk, self._bridge, self.window()).open()

    def change(self) -> None:
        """Change how the marked feed is set up."""
        if feed := self._marked():
            FeedDialog(feed, self._desk, self._bridge, self.window()).open()

    def look_now(self) -> None:
        """Let the background look at the marked feed at once; the list shows what came of it."""
        if feed := self._marked():
            self._desk.look_now(feed.id)

    def remove(self) -> None:
        """Remove the marked feed, after a question."""
        if feed := self._marked():
            words = tr("Remove the feed {name}? Its records stay, and can be edited here.", name=feed.setup.name)

            def answered(button: Button) -> None:
                if button == Button.Yes:
                    self._bridge.run(self, lambda: self._desk.remove(feed.id))

            ask(self.window(), tr("Feeds"), words, Button.Yes | Button.No, Button.No, answered)

    def _marked(self) -> ListedFeed | None:
        row = self.view.currentIndex().row()
        feed: ListedFeed | None = self.model.row(row) if row >= 0 else None
        return feed

    def _show(self, feeds: list[ListedFeed]) -> None:
        with self.view.kept(lambda feed: feed.id):
            self.model.set_rows(feeds)
        self._show_marked()

    def _show_marked(self) -> None:
        feed = self._marked()
        for button in self._of_marked:
            button.setEnabled(feed is not None)
        none = tr("There are no feeds yet. A feed brings traces, guests or clerks from the hotel system by itself.")
        self._told.setText(result(feed) if feed else none)
        self._told.setProperty("problem", bool(feed and feed.trouble))
        self._told.style().polish(self._told)
