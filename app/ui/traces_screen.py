"""Clerk | Traces: the list of traces, worked off from here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from app.core.due import is_open
from app.core.fate import in_words
from app.core.records import ListedTrace, Page, Trace
from app.ui.buttons import CommandButton
from app.ui.find_dialog import RecordLookUp
from app.ui.messages import Button, ask, say
from app.ui.screen import ListScreen
from app.ui.table_view import RowsView
from app.ui.tables import Column, RowsModel, record_columns, shown_moment
from app.ui.trace_dialogs import TraceDialog, enter_traces
from app.ui.trace_filter_bar import TraceFilterBar
from app.ui.who import WhoAmI
from app.ui.words import tr

if TYPE_CHECKING:  # the workplace opens the screens, so the import at run time goes the other way
    from app.ui.workplace import Workplace

REFETCH = 1000
"""Milliseconds between two fetches of the list while copies are being sent."""


def trace_columns() -> tuple[Column, ...]:
    """Return the columns: the declared ones, the number last, with what became of the copies after the text."""
    number, *declared = record_columns(Trace, lambda row: row.trace)
    after_text = [column.title for column in declared].index("Text") + 1
    emailed = Column("Emailed", lambda row: in_words(row.emailed, tr), 32)
    resolved = (
        Column("Resolved by", lambda row: row.resolved_by, 12),
        Column("Resolved", lambda row: shown_moment(row.resolved_at), 19),
    )
    return (*declared[:after_text], emailed, *declared[after_text:], *resolved, number)


class TracesScreen(ListScreen):
    """The traces that the filter lets through, live. Enter changes the marked one."""

    refreshed = Signal()

    def __init__(self, at: Workplace) -> None:
        super().__init__(150, 100)
        self.setObjectName("traces_screen")
        self._desk = at.desk
        self._bridge = at.bridge
        self._who = WhoAmI(at.desk, at.bridge, at.kept)
        self.filter = TraceFilterBar(RecordLookUp(at.desk.finding, at.bridge))
        self.model = RowsModel(trace_columns())
        self.view = RowsView(self.model, "traces")
        self.view.setAccessibleName(tr("Traces"))
        self.detail = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._again = QTimer(self, singleShot=True, interval=REFETCH)
        self.look_up = self.filter.look_up
        self.search = self.filter.search
        self._lay_out()
        self._connect()
        self.refresh()
        QTimer.singleShot(0, self, self.view.setFocus)  # once the screen is shown

    def _lay_out(self) -> None:
        self.detail.setObjectName("detail")
        self.detail.setAccessibleName(tr("The marked trace"))
        self.detail.setFixedHeight(self.detail.fontMetrics().lineSpacing() * 5 + 12)
        self.says.setObjectName("says")
        change = QPushButton(tr("Change… (Enter)"))
        change.clicked.connect(lambda: self._change(self.view.currentIndex().row()))
        row = QHBoxLayout()
        row.addWidget(self.says, 1)
        for button in (
            CommandButton("new", tr("New…"), self.new),
            change,
            CommandButton("resolve", tr("Resolve"), self.resolve),
            CommandButton("resolve_all", tr("Resolve All…"), self.resolve_all),
            CommandButton("reopen", tr("Reopen"), self.reopen),
        ):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.detail)
        layout.addLayout(row)

    def _connect(self) -> None:
        self.filter.narrowed.connect(self.refresh)
        self.view.opened.connect(self._change)
        self.view.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_detail())
        self._again.timeout.connect(self.refresh)
        self._bridge.records_changed.connect(self._heard)
        self._bridge.deliveries_changed.connect(lambda _ids: None if self._again.isActive() else self._again.start())
        self._bridge.setup_changed.connect(self.refresh)
        self.follow()

    def can(self, command: str) -> bool:
        """Say that only open traces are resolved, and only resolved ones opened again."""
        if command in ("resolve", "reopen", "resolve_all"):
            rows = self._shown() if command == "resolve_all" else self._marked()
            return any(is_open(row.trace) == (command != "reopen") for row in rows)
        return super().can(command)

    def refresh(self) -> None:
        """Fetch the list again."""
        wanted = self.filter.wanted()
        self._bridge.run(self, lambda: self._desk.traces.listed(wanted), self._show)

    def new(self) -> None:
        """Enter new traces."""
        enter_traces(self._desk, self._bridge, self._who, self.window())

    def resolve(self) -> None:
        """Resolve the marked traces."""
        self._resolve(self._marked())

    def resolve_all(self) -> None:
        """Resolve every open trace that is shown, after a question."""
        rows = [row for row in self._shown() if is_open(row.trace)]

        def answered(button: Button) -> None:
            if button == Button.Yes:
                self._resolve(rows)

        text = tr(
            "Resolve all {count} open traces that are shown? Copies of them that wait are not sent.", count=len(rows)
        )
        if rows:
            ask(self.window(), self.windowTitle(), text, Button.Yes | Button.No, Button.No, answered)

    def reopen(self) -> None:
        """Open the marked traces again."""
        ids = [row.trace.trace_id for row in self._marked()]
        self._do(lambda by: self._desk.traces.reopen(ids, by), lambda count: tr("{count} opened again.", count=count))

    def _resolve(self, rows: list[ListedTrace]) -> None:
        ids = [row.trace.trace_id for row in rows]
        self._do(lambda by: self._desk.traces.resolve(ids, by), lambda count: tr("{count} resolved.", count=count))

    def _do(self, work: Callable[[str], int], words: Callable[[int], str]) -> None:
        def start(by: str) -> None:
            self._bridge.run(self, lambda: work(by), lambda count: say(self.says, words(count)))

        self._who.ask(self.window(), start)

    def _change(self, number: int) -> None:
        if number >= 0:
            TraceDialog(self.model.row(number), self._desk, self._bridge, self.window()).open()

    def _marked(self) -> list[ListedTrace]:
        return [self.model.row(number) for number in self.view.marked()]

    def _shown(self) -> list[ListedTrace]:
        return [self.model.row(number) for number in range(self.model.rowCount())]

    def _heard(self, name: str) -> None:
        if name in ("traces", "clerks", "departments"):  # another address changes who is emailed
            self.refresh()

    def _show(self, page: Page) -> None:
        with self.view.kept(lambda row: row.trace.trace_id):
            self.model.set_rows(page.rows)
        self._show_detail()
        say(self.says, counted(page))
        self.changed.emit()
        self.refreshed.emit()

    def _show_detail(self) -> None:
        current = self.view.currentIndex()
        row: ListedTrace | None = self.model.row(current.row()) if current.isValid() else None
        self.detail.setPlainText("" if row is None else detailed(row))
        self.changed.emit()


def counted(page: Page) -> str:
    """Return how many traces there are, and what was left out."""
    count = len(page.rows)
    if page.more:
        return tr("The first {count} traces: narrow the filter to see others.", count=count)
    if page.bounded:
        return tr("{count} traces. Older ones were not searched: name a day, a room or a guest.", count=count)
    return tr("{count} traces", count=count)


def detailed(row: ListedTrace) -> str:
    """Return what the list has no room for."""
    resolved = ""
    if row.resolved_at is not None:
        by, at = row.resolved_by or tr("somebody"), shown_moment(row.resolved_at)
        resolved = tr("Resolved by {clerk}, {at}", clerk=by, at=at)
    emailed = tr("Emailed: {what}", what=in_words(row.emailed, tr))
    return "\n".join(filter(None, (emailed, resolved, row.trace.text)))
