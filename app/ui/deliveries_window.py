"""Mail | Deliveries: every copy, where it stands, and what the server said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from app.core.delivery_list import Wanted
from app.core.records import Delivery, State
from app.core.trouble import Diagnosis
from app.ui.bridge import Bridge
from app.ui.screen import ListScreen
from app.ui.table_view import RowsView
from app.ui.tables import DeliveriesModel
from app.ui.words import tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.deliveries_desk import DeliveriesDesk

MOST = 500
REFETCH = 1000
"""Milliseconds between two fetches of the whole list while copies are being sent."""


class DeliveriesWindow(ListScreen):
    """The delivery list, live."""

    refreshed = Signal()

    def __init__(self, desk: DeliveriesDesk, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("deliveries_window")
        self._desk = desk
        self._bridge = bridge
        self.model = DeliveriesModel()
        self.view = RowsView(self.model, "deliveries")
        self.filter = QComboBox()
        self.filter.setObjectName("state_filter")
        self.filter.setAccessibleName(tr("State"))
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.filter.addItem(tr("all states"), None)
        for state in State:
            self.filter.addItem(tr(state.value), state)
        self._counts = QLabel()
        self._counts.setObjectName("counts")
        self._counts.setMinimumWidth(1)
        self._reply = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self._reply.setObjectName("reply")
        self._reply.setAccessibleName(tr("The server's reply"))
        self._diagnosis = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._diagnosis.setObjectName("diagnosis")
        self._again = QTimer(self, singleShot=True, interval=REFETCH)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        retry = QPushButton(tr("&Retry"))
        retry.clicked.connect(self.retry)
        retry_all = QPushButton(tr("Retry &all refused"))
        retry_all.clicked.connect(self.retry_all)
        top = QHBoxLayout()
        show = QLabel(tr("&Show"))
        show.setBuddy(self.filter)
        for each in (show, self.filter):
            top.addWidget(each)
        top.addWidget(self._counts, 1)
        top.addWidget(retry)
        top.addWidget(retry_all)
        self._reply.setFixedHeight(self._reply.fontMetrics().lineSpacing() * 4 + 12)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addWidget(QLabel(tr("The mail server's reply to the marked copy:")))
        layout.addWidget(self._reply)
        layout.addWidget(self._diagnosis)

    def _connect(self) -> None:
        self.filter.currentIndexChanged.connect(lambda _index: self.refresh())
        self.view.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_reply())
        self.model.dataChanged.connect(lambda *_cells: self._show_reply())
        self._again.timeout.connect(self.refresh)
        self._bridge.deliveries_changed.connect(self._changed)
        self.follow()

    def refresh(self) -> None:
        """Fetch the list and the counts again."""
        state: State | None = self.filter.currentData()

        def fetch() -> tuple[list[Delivery], Mapping[State, int]]:
            return self._desk.listed(Wanted(state), MOST), self._desk.counts()

        self._bridge.run(self, fetch, lambda result: self._show(*result))

    def retry(self) -> None:
        """Send the marked copies again, those that were refused or given up."""
        ids = [self.model.row(number).id for number in self.view.marked()]
        if ids:
            self._bridge.run(self, lambda: self._desk.retry(ids), lambda _count: None)

    def retry_all(self) -> None:
        """Send every refused copy again."""
        self._bridge.run(self, lambda: self._desk.retry(None), lambda _count: None)

    def _changed(self, ids: tuple[int, ...]) -> None:
        shown = self.model.ids().intersection(ids)
        if shown:
            self._bridge.run(self, lambda: self._desk.by_ids(sorted(shown)), self.model.replace)
        # New copies and the counts follow at leisure: a fetch per batch would keep the database busy.
        if not self._again.isActive():
            self._again.start()

    def _show(self, rows: list[Delivery], counts: Mapping[State, int]) -> None:
        with self.view.kept(lambda row: row.id):
            self.model.set_rows(rows)
        self._counts.setText("   ".join(f"{tr(state.value)}: {counts.get(state, 0)}" for state in State))
        self._show_reply()
        self.refreshed.emit()

    def _show_reply(self) -> None:
        current = self.view.currentIndex()
        text = self.model.row(current.row()).last_reply if current.isValid() else ""
        if text != self._reply.toPlainText():
            self._reply.setPlainText(text)
            self._diagnosis.clear()
            if text:
                self._bridge.run(self, lambda: self._desk.explained([text]), self._explain)

    def _explain(self, explained: Mapping[str, Diagnosis]) -> None:
        known = explained.get(self._reply.toPlainText())
        self._diagnosis.setText(f"{tr(known.meaning)} {tr(known.change)}" if known else "")
