"""Table models: rows of finished values, columns from the declared fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.core.fields import fields_of
from app.core.records import Delivery
from app.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its title, what it shows of a row, and how wide it is in characters."""

    title: str
    show: Callable[[Any], str]
    width: int


def shown_moment(moment: datetime | None) -> str:
    """Return a moment in UTC on this computer's clock."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S}" if moment else ""


def on_one_line(text: str) -> str:
    """Return `text` without line ends."""
    return " ".join(text.split())


def record_columns(record_type: type[Any], part: Callable[[Any], Any] = lambda row: row) -> tuple[Column, ...]:
    """Return a column for each declared field; `part` takes the record out of a row."""

    def column(key: str, label: str, show: Callable[[Any], str], width: int) -> Column:
        return Column(label, lambda row: show(getattr(part(row), key)), max(width, len(tr(label))))

    return tuple(column(each.key, each.label, each.kind.show, each.kind.width) for each in fields_of(record_type))


DELIVERY_COLUMNS: tuple[Column, ...] = (
    Column("State", lambda row: tr(row.state.value), 9),
    Column("Address", lambda row: row.address, 28),
    Column("Subject", lambda row: row.subject, 32),
    Column("Clerk", lambda row: row.clerk_code, 8),
    Column("Sent at", lambda row: shown_moment(row.sent_at), 22),
    Column("Last reply", lambda row: row.last_reply, 30),
    Column("Tries", lambda row: str(row.tries), 5),
    Column("Next try", lambda row: shown_moment(row.next_try_at) if row.state.value == "waiting" else "", 22),
    Column("Kind", lambda row: tr(row.kind.value), 8),
    Column("Record", lambda row: row.record_id, 10),
)


class RowsModel(QAbstractTableModel):
    """Shows rows of one type, read only."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: list[Any] = []

    def set_rows(self, rows: Iterable[Any]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, number: int) -> Any:
        """Return a row's value."""
        return self._rows[number]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, on one line."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = self.columns[index.column()].show(self._rows[index.row()])
        return text if role == Qt.ItemDataRole.ToolTipRole else on_one_line(text)

    def line(self, index: Index) -> str:
        """Return what a cell shows."""
        return on_one_line(self.columns[index.column()].show(self._rows[index.row()]))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(self.columns[section].title)
        return None


class DeliveriesModel(RowsModel):
    """The delivery list; single rows are replaced as their state changes."""

    def __init__(self) -> None:
        super().__init__(DELIVERY_COLUMNS)

    def ids(self) -> set[int]:
        """Return the ids of the deliveries that are shown."""
        return {each.id for each in self._rows}

    def replace(self, changed: Iterable[Delivery]) -> None:
        """Repaint the rows of these deliveries, all at once; those not shown are left out."""
        by_id = {each.id: each for each in changed}
        other = [number for number, row in enumerate(self._rows) if by_id.get(row.id, row) != row]
        for number in other:
            self._rows[number] = by_id[self._rows[number].id]
        if other:
            self.dataChanged.emit(self.index(other[0], 0), self.index(other[-1], len(self.columns) - 1))
