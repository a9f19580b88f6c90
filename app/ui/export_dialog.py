"""File | Export: every record of a kind as a CSV file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import TraceMailerError
from app.engine.new_file import FOR_SPREADSHEETS, write_csv_file
from app.ui.bridge import Bridge
from app.ui.dialog import Dialog
from app.ui.import_dialog import file_line, files, kind_box
from app.ui.labels import label_of
from app.ui.messages import tell
from app.ui.words import told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.records_desk import RecordsDesk


class ExportDialog(Dialog):
    """Asks for kind and file and writes it; a file of that name is replaced only once all is written."""

    def __init__(self, desk: RecordsDesk, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(tr("Export"), "export_dialog", parent)
        self._desk = desk
        self._bridge = bridge
        self.kind = kind_box()
        self.file = file_line()
        self._says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._says.setProperty("problem", True)
        choose = QPushButton(tr("Choose…"), autoDefault=False)
        choose.clicked.connect(self._choose)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for each in (label_of(tr("E&xport"), self.kind), self.kind, label_of(tr("&to"), self.file), self.file, choose):
            row.addWidget(each)
        row.setStretchFactor(self.file, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self._says, 1)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 95, 1)

    def _choose(self) -> None:
        suggestion = self.file.text() or f"{self.kind.currentData()}.csv"
        name, _filter = QFileDialog.getSaveFileName(self, tr("Export"), suggestion, files())
        if name:
            self.file.setText(name)

    def accept(self) -> None:
        """Write the file."""
        kind, typed = self.kind.currentData(), self.file.text().strip()
        if not typed:
            self._says.setText(tr("Choose the file to write first."))
            return
        path = Path(typed)

        def work() -> int:
            return write_csv_file(path, lambda stream: self._desk.export(kind, stream), FOR_SPREADSHEETS)

        self._bridge.run(self, work, self._done, self._refused)

    def _done(self, count: int) -> None:
        parent = self.parentWidget()
        super().accept()
        tell(parent, tr("Export"), tr("Written to {file}: {count}", file=self.file.text().strip(), count=count))

    def _refused(self, error: TraceMailerError) -> None:
        self._says.setText(told(error))
