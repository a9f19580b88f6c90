"""What every screen of the main window is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.table_view import RowsView


class Screen(QWidget):
    """A screen inside the main window.

    A command of the table that names no function of its own calls the active screen's method of that name: `save`,
    `look_up`, `refresh`, `new`, `search`, `previous`, `following`, `cancel`, and whatever else a screen declares
    there. A screen offers a command by having the method; `can` says whether it applies now.

    `leave` asks the holder to close the screen. One that asks about unsaved changes first ignores its close event,
    and emits `leave` or `stays` once it is answered.
    """

    leave = Signal()
    stays = Signal()
    changed = Signal()
    """What `can` answers, or the record that is shown, is another one now."""

    def __init__(self) -> None:
        super().__init__()
        self.place = (0, 0)
        """Number of the record that is shown, from 1, and how many there are; (0, 0) for a screen without records."""

    def can(self, command: str) -> bool:
        """Say whether the command with this id applies now."""
        return callable(getattr(self, command, None))

    def cancel(self) -> None:
        """Leave the screen."""
        self.leave.emit()

    def show_place(self, number: int, count: int) -> None:
        """Tell the status line that this is record `number` of `count`, from 1; 0 for none."""
        if self.place != (number, count):
            self.place = (number, count)
            self.changed.emit()


class ListScreen(Screen):
    """A screen whose records are the rows of a `view`: previous and next record move in it. Call `follow` once."""

    view: RowsView

    def follow(self) -> None:
        """Tell from now on which row of how many is marked."""
        self.view.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_row())
        self.view.model().modelReset.connect(self._show_row)

    def previous(self) -> None:
        """Go to the row above."""
        self._go_to(self.view.currentIndex().row() - 1)

    def following(self) -> None:
        """Go to the row beneath."""
        self._go_to(self.view.currentIndex().row() + 1)

    def _go_to(self, row: int) -> None:
        if 0 <= row < self.view.model().rowCount():
            self.view.selectRow(row)

    def _show_row(self) -> None:
        self.show_place(self.view.currentIndex().row() + 1, self.view.model().rowCount())
