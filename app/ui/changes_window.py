"""Help | Changes: who changed which setting, clerk, letter or password, when, and from which workstation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout

from app.core.changes import PASSWORD_REMOVED, PASSWORD_SET, Area, ListedChange
from app.ui.bridge import Bridge
from app.ui.hints import list_here
from app.ui.screen import ListScreen
from app.ui.table_view import RowsView
from app.ui.tables import Column, RowsModel, shown_moment
from app.ui.words import counted, plain, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.changes_desk import ChangesDesk

PAUSE = 250
"""Milliseconds without a key after which the search starts."""

MOST = 500

OF_PASSWORDS = (PASSWORD_SET, PASSWORD_REMOVED)

CHANGE_COLUMNS: tuple[Column, ...] = (
    Column("When", lambda row: shown_moment(row.at), 22),
    Column("Clerk", lambda row: row.by.clerk_code, 8),
    Column("Account", lambda row: row.by.account, 14),
    Column("Workstation", lambda row: row.by.machine, 14),
    Column("What", lambda row: tr(row.change.area.value), 12),
    Column("Which", lambda row: row.change.subject, 16),
    Column("Field", lambda row: tr(row.change.field), 22),
    Column("Old", lambda row: row.change.old, 24),
    Column("New", lambda row: tr(row.change.new) if row.change.new in OF_PASSWORDS else row.change.new, 24),
)


class ChangesWindow(ListScreen):
    """The newest changes that fit, with the whole old and new text of the marked one. Nothing here can be changed."""

    refreshed = Signal()

    def __init__(self, desk: ChangesDesk, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("changes_window")
        self._desk = desk
        self._bridge = bridge
        self.model = RowsModel(CHANGE_COLUMNS)
        self.view = RowsView(self.model, "changes")
        self.view.setAccessibleName(plain("Cha&nges"))
        self.view.say_empty(tr("No change fits what is asked for above. Ask for everything there to see all of them."))
        self.words = QLineEdit(clearButtonEnabled=True, maxLength=200)
        self.words.setObjectName("search")
        self.words.setAccessibleName(tr("Find"))
        self.words.setPlaceholderText(tr("Clerk, workstation, field, old or new text"))
        self.area = QComboBox(sizeAdjustPolicy=QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.area.setObjectName("area_filter")
        self.area.setAccessibleName(tr("What"))
        self.area.addItem(tr("everything"), None)
        for area in Area:
            self.area.addItem(tr(area.value), area)
        self._old, self._new = text_pane("old", tr("Old text")), text_pane("new", tr("New text"))
        self._count = QLabel()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._pause.timeout.connect(self.refresh)
        self.words.textChanged.connect(lambda _text: self._pause.start())
        self.area.currentIndexChanged.connect(lambda _index: self.refresh())
        self.view.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_texts())
        bridge.setup_changed.connect(self._pause.start)
        bridge.records_changed.connect(self._records_changed)
        self.follow()
        self.refresh()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for words, field in ((tr("Wha&t"), self.area), (tr("Find"), self.words)):
            label = QLabel(words)
            label.setBuddy(field)
            top.addWidget(label)
            top.addWidget(field)
        top.setStretchFactor(self.words, 1)
        texts = QHBoxLayout()
        for words, pane in ((tr("Ol&d"), self._old), (tr("&New"), self._new)):
            column = QVBoxLayout()
            label = QLabel(words)
            label.setBuddy(pane)
            column.addWidget(label)
            column.addWidget(pane)
            texts.addLayout(column)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.view, 3)
        layout.addLayout(texts, 1)
        layout.addWidget(self._count)

    def refresh(self) -> None:
        """Fetch the list again."""
        words, chosen = self.words.text(), self.area.currentData()
        area = Area(chosen) if chosen else None  # Qt keeps the string of it
        self._bridge.run(self, lambda: self._desk.listed(words, area, MOST), self._show)

    def _records_changed(self, name: str) -> None:
        if name == "clerks":
            self._pause.start()

    def search(self) -> None:
        """Go to the search."""
        self.words.setFocus()
        self.words.selectAll()

    def look_up(self) -> None:
        """Open the list of the field that the cursor is in; if there is none, say so."""
        if words := list_here([self.area]):
            self.hinted.emit(words)

    def _show(self, rows: list[ListedChange]) -> None:
        with self.view.kept(lambda row: row.id):
            self.model.set_rows(rows)
        newest = tr("The newest {count} changes", count=MOST)
        self._count.setText(newest if len(rows) == MOST else counted(len(rows), "1 change", "{count} changes"))
        self._show_texts()
        self.refreshed.emit()

    def _show_texts(self) -> None:
        current = self.view.currentIndex()
        change = self.model.row(current.row()).change if current.isValid() else None
        self._old.setPlainText(change.old if change else "")
        self._new.setPlainText(change.new if change else "")


def text_pane(name: str, label: str) -> QPlainTextEdit:
    """Return a pane that shows a text."""
    pane = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
    pane.setObjectName(name)
    pane.setAccessibleName(label)
    return pane
