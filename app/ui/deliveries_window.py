"""Mail | Deliveries: every copy, where it stands, and what the server said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout

from app.core.delivery_list import DayCounts
from app.core.records import Clerk, Delivery, State
from app.ui.bridge import Bridge
from app.ui.buttons import CommandButton
from app.ui.day_plot import DayPlot
from app.ui.delivery_filter import DeliveryFilter
from app.ui.delivery_story import DeliveryStory
from app.ui.export_list_dialog import ExportListDialog
from app.ui.hints import list_here
from app.ui.screen import ListScreen
from app.ui.table_view import RowsView
from app.ui.tables import DeliveriesModel
from app.ui.words import tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.deliveries_desk import DeliveriesDesk
    from app.engine.records_desk import RecordsDesk

MOST = 500
REFETCH = 1000
"""Milliseconds between two fetches of the whole list while copies are being sent."""

FAILED = (State.REFUSED, State.GIVEN_UP)

Fetched = tuple[list[Delivery], Mapping[State, int], list[DayCounts]]


class DeliveriesWindow(ListScreen):
    """The delivery list, live, with the plot above it and the story of the marked copy beneath."""

    refreshed = Signal()

    def __init__(self, desk: DeliveriesDesk, records: RecordsDesk, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("deliveries_window")
        self._desk = desk
        self._records = records
        self._bridge = bridge
        self.model = DeliveriesModel()
        self.view = RowsView(self.model, "deliveries")
        self.view.say_empty(
            tr(
                "No copy fits what is asked for above. While Email Traces is Y in Email Setup, one appears here as "
                "soon as a trace or staff message is due."
            )
        )
        self.plot = DayPlot()
        self.filter = DeliveryFilter()
        self.story = DeliveryStory(desk, bridge)
        self._counts = QLabel()
        self._counts.setObjectName("counts")
        self._counts.setMinimumWidth(1)
        self._retry = CommandButton("retry", tr("Retry"), self.retry)
        self._again = QTimer(self, singleShot=True, interval=REFETCH)
        self._lay_out()
        self._connect()
        self._fetch_clerks()
        self.refresh()

    def _lay_out(self) -> None:
        bottom = QHBoxLayout()
        bottom.addWidget(self._counts, 1)
        bottom.addWidget(self._retry)
        retry_all = QPushButton(tr("Retry All &Refused"))
        retry_all.setAutoDefault(False)
        retry_all.clicked.connect(self.retry_all)
        bottom.addWidget(retry_all)
        bottom.addWidget(CommandButton("export_list", tr("Export…"), self.export_list))
        parts = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        parts.addWidget(self.view)
        parts.addWidget(self.story)
        parts.setSizes([600, 200])
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        for widget in (self.plot, self.filter, parts):
            layout.addWidget(widget, int(widget is parts))
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.filter.changed.connect(self.refresh)
        self.plot.chosen.connect(self.filter.set_day)
        self.view.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_story())
        self.view.selectionModel().selectionChanged.connect(lambda *_rows: self.changed.emit())
        self.changed.connect(lambda: self._retry.setEnabled(self.can("retry")))
        self.model.dataChanged.connect(lambda *_cells: self._show_story())
        self._again.timeout.connect(self.refresh)
        self._bridge.deliveries_changed.connect(self._changed)
        self._bridge.records_changed.connect(self._records_changed)
        self._bridge.day_changed.connect(self.refresh)
        self.follow()

    def refresh(self) -> None:
        """Fetch the list and the numbers again."""
        wanted = self.filter.wanted()

        def fetch() -> Fetched:
            return self._desk.listed(wanted, MOST), self._desk.counts(), self._desk.by_day()

        self._bridge.run(self, fetch, lambda result: self._show(*result))

    def search(self) -> None:
        """Go to the search."""
        self.filter.search.setFocus()
        self.filter.search.selectAll()

    def look_up(self) -> None:
        """Open the list of the field that the cursor is in; if there is none, say so."""
        if words := list_here(self.filter.boxes):
            self.hinted.emit(words)

    def can(self, command: str) -> bool:
        """Say whether a command applies now: only what failed can be sent again."""
        if command == "retry":
            return any(self.model.row(number).state in FAILED for number in self.view.marked())
        return super().can(command)

    def retry(self) -> None:
        """Send the marked copies again, those that were refused or given up."""
        ids = [self.model.row(number).id for number in self.view.marked()]
        if ids:
            self._bridge.run(self, lambda: self._desk.retry(ids), lambda _count: None)

    def retry_all(self) -> None:
        """Send every refused copy again."""
        self._bridge.run(self, lambda: self._desk.retry(None), lambda _count: None)

    def export_list(self) -> None:
        """Write what is asked for to a CSV file, all of it, however long the list is."""
        wanted = self.filter.wanted()
        ExportListDialog(
            lambda stream: self._desk.export(stream, wanted), "deliveries.csv", self._bridge, self.window()
        ).open()

    def _records_changed(self, name: str) -> None:
        if name == "clerks":
            self._fetch_clerks()

    def _fetch_clerks(self) -> None:
        def show(clerks: list[Clerk]) -> None:
            self.filter.set_clerks(clerks)

        self._bridge.run(self, self._records.clerks, show)

    def _changed(self, ids: tuple[int, ...]) -> None:
        shown = self.model.ids().intersection(ids)
        if shown:
            self._bridge.run(self, lambda: self._desk.by_ids(sorted(shown)), self.model.replace)
        # New copies and the numbers follow at leisure: a fetch per batch would keep the database busy.
        if not self._again.isActive():
            self._again.start()

    def _show(self, rows: list[Delivery], counts: Mapping[State, int], days: list[DayCounts]) -> None:
        with self.view.kept(lambda row: row.id):
            self.model.set_rows(rows)
        self._counts.setText("   ".join(f"{tr(state.value)}: {counts.get(state, 0):,}" for state in State))
        self._counts.setToolTip(self._counts.text())  # where there is no room for all
        self.plot.show_days(days)
        self.filter.set_today(days[-1].day)
        self._show_story()
        self.refreshed.emit()

    def _show_story(self) -> None:
        self.changed.emit()
        current = self.view.currentIndex()
        self.story.show_delivery(self.model.row(current.row()) if current.isValid() else None)
