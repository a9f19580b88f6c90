"""The lists of clerks and of traces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from app.core.fields import fields_of
from app.core.records import ListedTrace, Record, Trace
from app.core.trace_filter import TraceFilter
from app.ui.bridge import Bridge
from app.ui.buttons import CommandButton
from app.ui.labels import labelled
from app.ui.record_dialog import RecordDialog
from app.ui.screen import ListScreen
from app.ui.table_view import RowsView
from app.ui.tables import RowsModel, record_columns, trace_columns
from app.ui.words import tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.records_desk import RecordsDesk
    from app.engine.traces_desk import TracesDesk

PAUSE = 200
"""Milliseconds without a key after which the search starts."""


class RecordList(ListScreen):
    """A list of records of `record_type`, kept up to date. Enter changes the marked one, Insert adds one."""

    refreshed = Signal()

    def __init__(self, name: str, record_type: type[Any], desk: RecordsDesk, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName(f"{name}_list")
        self._name = name
        self._type = record_type
        self.desk = desk
        self.bridge = bridge
        self.model = RowsModel(self.columns())
        self.view = RowsView(self.model, name)
        self._count = QLabel()
        self.top = QHBoxLayout()
        self._lay_out()
        self.view.opened.connect(self._change)
        bridge.records_changed.connect(lambda changed: self.refresh() if changed in self.follows() else None)
        self.follow()
        self.refresh()

    def _lay_out(self) -> None:
        change = QPushButton(tr("Change… (Enter)"))
        change.clicked.connect(lambda: self._change(self.view.currentIndex().row()))
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(CommandButton("new", tr("New…"), self.new))
        row.addWidget(change)
        layout = QVBoxLayout(self)
        layout.addLayout(self.top)
        layout.addWidget(self.view, 1)
        layout.addLayout(row)

    def columns(self) -> Any:
        """Return the columns."""
        return record_columns(self._type)

    def follows(self) -> tuple[str, ...]:
        """Return the kinds of records whose changes show in this list."""
        return (self._name,)

    def fetch(self) -> list[Any]:
        """Return the rows. Called off the GUI thread."""
        return self.desk.clerks()

    def record(self, row: Any) -> Record:
        """Return the record that a row shows."""
        kept: Record = row
        return kept

    def refresh(self) -> None:
        """Fetch the rows again."""
        self.bridge.run(self, self.fetch, self._show)

    def new(self) -> None:
        """Open the form of a new record."""
        RecordDialog(self._type, None, self.desk, self.bridge, self.window()).open()

    def _change(self, number: int) -> None:
        if number >= 0:
            record = self.record(self.model.row(number))
            RecordDialog(self._type, record, self.desk, self.bridge, self.window()).open()

    def _show(self, rows: list[Any]) -> None:
        number = fields_of(self._type)[0].key
        with self.view.kept(lambda row: getattr(self.record(row), number)):
            self.model.set_rows(rows)
        self._count.setText(f"{tr(self._name)}: {len(rows)}")
        self.refreshed.emit()


class TraceList(RecordList):
    """Clerk | Traces: the latest traces and what became of their copies, with a search."""

    def __init__(self, desk: RecordsDesk, traces: TracesDesk, bridge: Bridge) -> None:
        self.wanted = ""
        self._traces = traces
        super().__init__("traces", Trace, desk, bridge)
        self.searched = QLineEdit(
            placeholderText=tr("Search text, clerk, department, room, number"), clearButtonEnabled=True
        )
        self.searched.setObjectName("search")
        self.searched.setAccessibleName(tr("Search traces"))
        self.top.addLayout(labelled(tr("&Search"), self.searched))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._search)
        self.searched.textChanged.connect(lambda _text: self._pause.start())
        bridge.deliveries_changed.connect(lambda _ids: None if self._pause.isActive() else self._pause.start())
        bridge.setup_changed.connect(self._pause.start)

    def columns(self) -> Any:
        """Return the columns, with what became of the copies."""
        return trace_columns(Trace)

    def follows(self) -> tuple[str, ...]:
        """Return traces and clerks: a new address changes who is emailed."""
        return ("traces", "clerks")

    def fetch(self) -> list[Any]:
        """Return the traces that are searched for."""
        return list(self._traces.listed(TraceFilter(search=self.wanted)).rows)

    def record(self, row: ListedTrace) -> Record:
        """Return the trace."""
        return row.trace

    def search(self) -> None:
        """Go to the search."""
        self.searched.setFocus()

    def _search(self) -> None:
        self.wanted = self.searched.text()
        self.refresh()
