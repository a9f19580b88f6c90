"""A table as all lists show it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.ui.look import colour
from app.ui.tables import Index, RowsModel
from app.ui.words import tr

HAS_TEXT = QStyleOptionViewItem.ViewItemFeature.HasDisplay
ROWS_SHOWN = 24
WIDEST = 60
"""Characters of the widest column that is fitted to what stands in it."""
MARGIN = 12
"""Pixels around the words of an empty list."""


class TextAlone(QStyledItemDelegate):
    """Paints the text of a cell, all that lists have. Qt's own delegate asks for seven things of each cell, and each
    question waits until no other thread runs Python: the window stood still while letters were written.
    """

    def __init__(self, model: RowsModel, parent: QTableView) -> None:
        super().__init__(parent)
        self._rows = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Say what is painted."""
        option.index = index  # type: ignore[assignment]  # Qt gives no other kind
        option.text = self._rows.line(index)
        option.features |= HAS_TEXT


class RowsView(QTableView):
    """Whole rows are marked. Enter or a double click emits `opened` with the row's number.

    With `say_empty` it says what to do where there is no row, once rows were asked for.
    """

    opened = Signal(int)

    def __init__(self, model: RowsModel, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr(name))
        self._rows = model
        self._when_empty = ""
        self._is_filled = False
        model.setParent(self)
        model.modelReset.connect(self._fill)
        self.setModel(model)
        self.setItemDelegate(TextAlone(model, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 6)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setStretchLastSection(True)
        wide = self.fontMetrics().horizontalAdvance("0")
        for number, column in enumerate(model.columns):
            self.setColumnWidth(number, (max(min(column.width, 34), len(tr(column.title))) + 3) * wide)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def sizeHint(self) -> QSize:
        """Return the size that shows every column and a screenful of rows."""
        columns = sum(self.columnWidth(number) for number in range(self._rows.columnCount()))
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(columns + bar + 2 * self.frameWidth(), ROWS_SHOWN * self.verticalHeader().defaultSectionSize())

    def fit_columns(self) -> None:
        """Make each column as wide as what stands in it, up to a line of words."""
        self.resizeColumnsToContents()
        wide = self.fontMetrics().averageCharWidth()
        for column in range(self._rows.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column) + 2 * wide, WIDEST * wide))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def selectRow(self, row: int) -> None:
        """Mark this row alone. By itself Qt adds it to others while Ctrl or Shift are still held from a command."""
        super().selectRow(row)  # Shift begins here
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self._rows.index(row, 0), flags.ClearAndSelect | flags.Rows)

    def say_empty(self, words: str) -> None:
        """Say these words from now on where there is no row."""
        self._when_empty = words
        self._show_empty()

    def _fill(self) -> None:
        self._is_filled = True
        self._show_empty()

    def _show_empty(self) -> None:
        self.setAccessibleDescription(self._when_empty if self._is_filled and not self._rows.rowCount() else "")
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or why there are none."""
        super().paintEvent(event)
        if words := self.accessibleDescription():
            around = self.viewport().rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            painter = QPainter(self.viewport())
            painter.setPen(colour("faint"))
            painter.drawText(around, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
            painter.end()

    @contextmanager
    def kept(self, identity: Callable[[Any], Any]) -> Iterator[None]:
        """Keep marked rows and the place in the list while the rows are set anew; mark the next one if none is left."""
        marked = {identity(self._rows.row(number)) for number in self.marked()}
        current, count = self.currentIndex(), self._rows.rowCount()
        below = range(current.row(), count) if current.isValid() else ()
        onwards = [identity(self._rows.row(number)) for number in below]
        place = self.verticalScrollBar().value()
        yield
        selection = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        rows = {identity(self._rows.row(number)): number for number in range(self._rows.rowCount())}
        left = marked.intersection(rows)
        for found in left:
            selection.select(self._rows.index(rows[found], 0), flags.Select | flags.Rows)
        onto = {each: number for each, number in rows.items() if each in left} or rows
        if onwards and onwards[0] in rows:
            selection.setCurrentIndex(self._rows.index(rows[onwards[0]], 0), flags.NoUpdate)
        elif rows:
            number = next((onto[each] for each in onwards if each in onto), [*onto.values()][-1 if onwards else 0])
            if left:
                selection.setCurrentIndex(self._rows.index(number, 0), flags.NoUpdate)
            else:
                self.selectRow(number)
        self.verticalScrollBar().setValue(place)

    def marked(self) -> list[int]:
        """Return the numbers of the marked rows."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())
