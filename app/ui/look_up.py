"""The look-up behind F8: the list of what a field can hold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.core.kinds import Choice
from app.ui.dialog import Dialog
from app.ui.labels import labelled
from app.ui.words import tr

LONGEST_FILTER = 100

LONG = 60
"""Characters of a description that a list has no room for, at the size at which it opens."""

MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class LookUpDialog(Dialog):
    """Lists choices; typing finds, arrows move, Enter takes one and emits `taken`, Esc changes nothing."""

    taken = Signal(str)

    def __init__(self, title: str, choices: Sequence[Choice], current: str, parent: QWidget) -> None:
        super().__init__(title, "look_up", parent)
        self._current = current
        self._choices = tuple(Choice(each.code, tr(each.description), tr(each.help)) for each in choices)
        self.filter = QLineEdit(placeholderText=tr("Type to find"), clearButtonEnabled=True, maxLength=LONGEST_FILTER)
        self.filter.setObjectName("filter")
        self.filter.setAccessibleName(tr("Find"))
        self.table = self._make_table()
        self._help = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._help.setObjectName("choice_help")
        lines = 3 if any(each.help or len(each.description) > LONG for each in choices) else 1
        self._help.setMinimumHeight(self._help.fontMetrics().lineSpacing() * lines)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(labelled(tr("&Find"), self.filter))
        for each in (self.table, self._help, buttons):
            layout.addWidget(each)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.table.itemSelectionChanged.connect(self._show_help)
        self.table.itemDoubleClicked.connect(lambda _item: self.accept())
        self._fill(self._choices)
        em = self.fontMetrics().averageCharWidth()
        self.resize(em * 80, em * 55)
        self.filter.setFocus()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 2)
        table.setObjectName("choices")
        table.setAccessibleName(tr("Choices"))
        table.setHorizontalHeaderLabels([tr("Code"), tr("Description")])
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 6)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        return table

    def _fill(self, choices: Sequence[Choice]) -> None:
        marked = self._to_mark(choices)
        self.table.setRowCount(len(choices))
        for row, choice in enumerate(choices):
            code = QTableWidgetItem(choice.code)
            code.setData(Qt.ItemDataRole.UserRole, choice)
            self.table.setItem(row, 0, code)
            self.table.setItem(row, 1, QTableWidgetItem(choice.description))
        self._make_room()
        if choices:
            self.table.selectRow(marked)
            self.table.scrollTo(self.table.currentIndex())
        self._show_help()

    def _make_room(self) -> None:
        """Let codes be seen whole; what stands beside them stays where it is when shorter ones follow."""
        codes = self.table.sizeHintForColumn(0) + 2 * self.fontMetrics().averageCharWidth()
        self.table.setColumnWidth(0, max(self.table.columnWidth(0), codes))

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().split()
        kept = [
            each
            for each in self._choices
            if all(word in f"{each.code} {each.description}".casefold() for word in wanted)
        ]
        self._fill(kept)

    def _to_mark(self, choices: Sequence[Choice]) -> int:
        """Return the row to be marked: of the code that is typed, that was marked, that the field holds; the first."""
        typed, marked = self.filter.text().strip(), self.chosen()
        rows = {choice.code.casefold(): row for row, choice in enumerate(choices)}
        wanted = (*([typed] if typed else ()), *([marked.code] if marked else ()), self._current)
        return next((rows[code.casefold()] for code in wanted if code.casefold() in rows), 0)

    def chosen(self) -> Choice | None:
        """Return the marked choice; None when the filter leaves nothing."""
        row = self.table.currentRow()
        item = self.table.item(row, 0) if 0 <= row < self.table.rowCount() else None
        choice = item.data(Qt.ItemDataRole.UserRole) if item else None
        return choice if isinstance(choice, Choice) else None

    def _show_help(self) -> None:
        choice = self.chosen()
        self._help.setText(self._about(choice) if choice else tr("Nothing in the list matches."))

    def _about(self, choice: Choice) -> str:
        """Return the help of a choice; without one, its description if there is no room for all of it in the list."""
        there = self.table.model().index(self.table.currentRow(), 1)
        is_cut = self.table.sizeHintForIndex(there).width() > self.table.columnWidth(1)
        return choice.help or (choice.description if is_cut else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell what there is no room for now."""
        super().resizeEvent(event)
        self._show_help()

    def accept(self) -> None:
        """Take the marked choice; with none the list stays open."""
        choice = self.chosen()
        if choice is not None:
            self.taken.emit(choice.code)
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows typed in the filter move in the list."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in MOVES:
                step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10}.get(key, 10)
                last = self.table.rowCount() - 1
                self.table.selectRow(max(0, min(last, self.table.currentRow() + step)))
                return True
        return super().eventFilter(watched, event)
