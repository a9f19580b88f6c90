"""Window | Workstations: the programs that work off this database, and what each is doing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from app.core.errors import TraceMailerError
from app.ui.bridge import Bridge
from app.ui.screen import ListScreen
from app.ui.table_view import RowsView
from app.ui.tables import Column, RowsModel, shown_moment
from app.ui.words import told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.workstations_desk import ListedWorkstation, WorkstationsDesk

EVERY = 400
"""Milliseconds from one look to the next: signs of life are not announced, and this makes a second of both together."""

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
        self._asked = False
        self._again = QTimer(self, singleShot=True, interval=EVERY)
        self._again.timeout.connect(lambda: self._ask(lambda _error: None))  # the status line says what is wrong
        self.follow()
        self.refresh()

    def refresh(self) -> None:
        """Fetch the list again."""
        self._ask(lambda error: self._bridge.problem.emit(told(error)))

    def _ask(self, failed: Callable[[TraceMailerError], object]) -> None:
        if self._asked:
            return  # or a server that hangs would have a queue of it to answer, and everything else wait behind

        def refused(error: TraceMailerError) -> None:
            self._rest()
            failed(error)

        self._asked = True
        self._bridge.run(self, self._desk.listed, self._show, refused)

    def _rest(self) -> None:
        self._asked = False
        self._again.start()

    def _show(self, rows: list[ListedWorkstation]) -> None:
        self._rest()
        with self.view.kept(lambda row: row.workstation.owner):
            self.model.set_rows(rows)
        self.refreshed.emit()
