"""A list of records that follows what happens to them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal

from app.ui.screen import ListScreen
from app.ui.table_view import RowsView
from app.ui.tables import Column, RowsModel

if TYPE_CHECKING:  # the workplace opens the screens, so the import at run time goes the other way
    from app.ui.workplace import Workplace

REFETCH = 1000
"""Milliseconds between two fetches of a list while copies are being sent."""


class LiveList(ListScreen):
    """Rows of `columns`, fetched again when records of the kinds `follows` change or, if `emailed`, their copies and
    the day.

    Enter opens the marked row. The list has the cursor at first. `refreshed`: the rows were fetched.
    """

    refreshed = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        at: Workplace,
        follows: frozenset[str],
        size: tuple[int, int],
        *,
        emailed: bool,
    ) -> None:
        super().__init__(*size)
        self.setObjectName(f"{name}_screen")
        self.desk = at.desk
        self.bridge = at.bridge
        self.model = RowsModel(columns)
        self.view = RowsView(self.model, name)
        self.view.opened.connect(lambda number: self.open_row(self.model.row(number)))
        self.view.selectionModel().selectionChanged.connect(lambda *_rows: self.changed.emit())
        self._follows = follows
        at.bridge.records_changed.connect(self._heard)  # a lambda would outlive the screen
        if emailed:
            self._again = QTimer(self, singleShot=True, interval=REFETCH)
            self._again.timeout.connect(self.refresh)
            at.bridge.deliveries_changed.connect(self._refetch)
            at.bridge.setup_changed.connect(self.refresh)
            at.bridge.day_changed.connect(self.refresh)
        self.follow()
        QTimer.singleShot(0, self, self.view.setFocus)  # once the screen is shown

    @abstractmethod
    def refresh(self) -> None:
        """Fetch the rows again."""

    @abstractmethod
    def open_row(self, row: Any) -> None:
        """Open what a row shows."""

    @abstractmethod
    def identity(self, row: Any) -> str:
        """Return what tells a row from others, however it changes."""

    def show_rows(self, rows: Iterable[Any]) -> None:
        """Show these rows; those that were marked stay marked."""
        with self.view.kept(self.identity):
            self.model.set_rows(rows)
        self.changed.emit()
        self.refreshed.emit()

    def rows(self) -> list[Any]:
        """Return the rows that are shown."""
        return [self.model.row(number) for number in range(self.model.rowCount())]

    def marked(self) -> list[Any]:
        """Return the rows that are marked."""
        return [self.model.row(number) for number in self.view.marked()]

    def current(self) -> Any | None:
        """Return the row that the cursor is in; None if there is none."""
        current = self.view.currentIndex()
        return self.model.row(current.row()) if current.isValid() else None

    def open_current(self) -> None:
        """Open the row that the cursor is in."""
        row = self.current()
        if row is not None:
            self.open_row(row)

    def _heard(self, kind: str) -> None:
        if kind in self._follows:
            self.refresh()

    def _refetch(self, _ids: object) -> None:
        if not self._again.isActive():
            self._again.start()
