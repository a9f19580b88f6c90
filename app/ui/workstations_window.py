"""Window | Workstations: the programs that work off this database, and what each is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from app.ui.bridge import Bridge
from app.ui.screen import ListScreen
from app.ui.table_view import RowsView
from app.ui.tables import Column, RowsModel, shown_moment
from app.ui.words import tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.workstations_desk import ListedWorkstation, WorkstationsDesk

EVERY = 400
"""Milliseconds between two looks: signs of life are not announced, and this makes a second of both together."""

COLUMNS: tuple[Column, ...] = (
    Column("Workstation", lambda row: row.workstation.name, 24),
    Column("Version", lambda row: row.workstation.version, 10),
    Column("Last sign of life", lambda row: shown_moment(row.workstation.seen_at), 20),
    Column("What it does", lambda row: tr(row.words()), 34),
    Column("Connections", lambda row: str(row.workstation.connections), 12),
    Column("Why", lambda row: tr(row.state.reason), 34),
)


class WorkstationsWindow(ListScreen):
    """The list of programs. It looks again by itself while it is open."""

    refreshed = Signal()

    def __init__(self, desk: WorkstationsDesk, bridge: Bridge) -> None:
        super().__init__(wide=140, high=50)
        self.setWindowTitle(tr("Workstations"))
        self.setObjectName("workstations_window")
        self._desk = desk
        self._bridge = bridge
        self.model = RowsModel(COLUMNS)
        self.view = RowsView(self.model, "workstations")
        self.view.setAccessibleName(tr("Workstations"))
        note = QLabel(
            tr(
                "Several workstations can share one PostgreSQL database: File | Database. A workstation that ended "
                "without a word is listed for a day; its letters are sent by the others."
            ),
            wordWrap=True,
            textFormat=Qt.TextFormat.PlainText,
        )
        layout = QVBoxLayout(self)
        layout.addWidget(self.view, 1)
        layout.addWidget(note)
        timer = QTimer(self, interval=EVERY)
        timer.timeout.connect(self._look)
        timer.start()
        self.follow()
        self.refresh()

    def refresh(self) -> None:
        """Fetch the list again."""
        self._bridge.run(self, self._desk.listed, self._show)

    def _look(self) -> None:
        self._bridge.run(self, self._desk.listed, self._show, lambda _error: None)  # the status line says what is wrong

    def _show(self, rows: list[ListedWorkstation]) -> None:
        with self.view.kept(lambda row: row.workstation.owner):
            self.model.set_rows(rows)
        self.refreshed.emit()
