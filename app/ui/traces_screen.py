"""Clerk | Traces: the list of traces, worked off from here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from app.core.due import is_open
from app.core.fate import in_words
from app.core.records import ListedTrace, Page, Trace
from app.ui.buttons import CommandButton
from app.ui.find_dialog import RecordLookUp
from app.ui.flow_layout import FlowLayout
from app.ui.live_list import LiveList
from app.ui.messages import Button, ask, say
from app.ui.tables import Column, record_columns, shown_moment
from app.ui.trace_dialogs import TraceDialog, enter_traces
from app.ui.trace_filter_bar import TraceFilterBar
from app.ui.who import WhoAmI
from app.ui.words import counted, tr

if TYPE_CHECKING:  # the workplace opens the screens, so the import at run time goes the other way
    from app.ui.workplace import Workplace


NARROW = {"Time": 5, "Clerk": 6, "Department": 13, "Room": 5}
"""Columns of fields that usually hold less than they can, so that Emailed is seen."""


def trace_columns() -> tuple[Column, ...]:
    """Return the columns: the declared ones, the number last, with what became of the copies after the text."""
    number, *declared = record_columns(Trace, lambda row: row.trace)
    declared = [replace(column, width=NARROW.get(column.title, column.width)) for column in declared]
    after_text = [column.title for column in declared].index("Text") + 1
    emailed = Column("Emailed", lambda row: in_words(row.emailed, tr), 32)
    resolved = (
        Column("Resolved by", lambda row: row.resolved_by, 12),
        Column("Resolved", lambda row: shown_moment(row.resolved_at), 21),
    )
    return (*declared[:after_text], emailed, *declared[after_text:], *resolved, number)


class TracesScreen(LiveList):
    """The traces that the filter lets through. Enter changes the marked one."""

    def __init__(self, at: Workplace) -> None:
        follows = frozenset(("traces", "clerks", "departments"))  # another address changes who is emailed
        super().__init__("traces", trace_columns(), at, follows, (150, 100), emailed=True)
        self._at = at
        self._told = ""
        self._who = WhoAmI(at.desk, at.bridge, at.kept)
        self.filter = TraceFilterBar(RecordLookUp(at.desk.finding, at.bridge))
        self.detail = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.look_up = self.filter.look_up
        self.search = self.filter.search
        self._lay_out()
        self.filter.narrowed.connect(lambda: self._tell(""))
        self.filter.hinted.connect(self.hinted)
        self.view.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_detail())
        self.refresh()

    def _lay_out(self) -> None:
        self.view.setAccessibleName(tr("Traces"))
        self.view.say_empty(tr("No trace fits what is asked for above. Ask for others there, or enter one with F6."))
        self.detail.setObjectName("detail")
        self.detail.setAccessibleName(tr("The marked trace"))
        self.detail.setMinimumHeight(self.detail.fontMetrics().lineSpacing() * 2 + 12)
        self.detail.setMaximumHeight(self.detail.fontMetrics().lineSpacing() * 5 + 12)
        self.says.setObjectName("says")
        change = QPushButton(tr("Change… (Enter)"))
        change.clicked.connect(self.open_current)
        buttons = FlowLayout()
        for button in (
            CommandButton("new", tr("New…"), self.new),
            change,
            CommandButton("resolve", tr("Resolve"), self.resolve),
            CommandButton("resolve_all", tr("Resolve All…"), self.resolve_all),
            CommandButton("reopen", tr("Reopen"), self.reopen),
        ):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.view, 4)
        layout.addWidget(self.says)
        layout.addWidget(self.detail, 1)
        layout.addLayout(buttons)

    def can(self, command: str) -> bool:
        """Say that only open traces are resolved, and only resolved ones opened again."""
        if command in ("resolve", "reopen", "resolve_all"):
            rows = self.rows() if command == "resolve_all" else self.marked()
            return any(is_open(row.trace) == (command != "reopen") for row in rows)
        return super().can(command)

    def refresh(self) -> None:
        """Fetch the list again."""
        wanted = self.filter.wanted()
        self.bridge.run(self, lambda: self.desk.traces.listed(wanted), self._show)

    def new(self) -> None:
        """Enter new traces."""
        enter_traces(self._at, self._tell)

    def resolve(self) -> None:
        """Resolve the marked traces."""
        self._resolve(self.marked())

    def resolve_all(self) -> None:
        """Resolve every open trace that is shown, after a question."""
        rows = [row for row in self.rows() if is_open(row.trace)]

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
        ids = [row.trace.trace_id for row in self.marked()]
        self._do(
            lambda by: self.desk.traces.reopen(ids, by),
            lambda count: counted(count, "1 opened again.", "{count} opened again."),
        )

    def _resolve(self, rows: list[ListedTrace]) -> None:
        ids = [row.trace.trace_id for row in rows]
        self._do(
            lambda by: self.desk.traces.resolve(ids, by),
            lambda count: counted(count, "1 resolved.", "{count} resolved."),
        )

    def _do(self, work: Callable[[str], int], words: Callable[[int], str]) -> None:
        def start(by: str) -> None:
            self.bridge.run(self, lambda: work(by), lambda count: self._tell(words(count)))

        self._who.ask(self.window(), start)

    def _tell(self, words: str) -> None:
        self._told = words
        self.refresh()

    def open_row(self, row: ListedTrace) -> None:
        """Change a trace."""
        TraceDialog(row, self.desk, self.bridge, self.window()).open()

    def identity(self, row: ListedTrace) -> str:
        """Return the trace's number."""
        return row.trace.trace_id

    def _show(self, page: Page) -> None:
        say(self.says, "  ".join(filter(None, (self._told, how_many(page)))))
        self.show_rows(page.rows)
        self._show_detail()

    def _show_detail(self) -> None:
        row: ListedTrace | None = self.current()
        self.detail.setPlainText("" if row is None else detailed(row))


def how_many(page: Page) -> str:
    """Return how many traces there are, and what was left out."""
    count = len(page.rows)
    if page.more:
        return tr("The first {count} traces: name a day, a room or a guest to see others.", count=count)
    if page.bounded:
        return tr("{count} traces. Older ones were not looked at: name a day, a room or a guest.", count=count)
    return counted(count, "1 trace", "{count} traces")


def detailed(row: ListedTrace) -> str:
    """Return what the list has no room for."""
    resolved = ""
    if row.resolved_at is not None:
        by, at = row.resolved_by or tr("somebody"), shown_moment(row.resolved_at)
        resolved = tr("Resolved by {clerk}, {at}", clerk=by, at=at)
    emailed = tr("Emailed: {what}", what=in_words(row.emailed, tr))
    return "\n".join(filter(None, (emailed, resolved, row.trace.text)))
