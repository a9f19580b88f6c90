"""Mail | Export This List: what a list shows as a CSV file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import TraceMailerError
from app.engine.new_file import FOR_SPREADSHEETS, write_csv_file
from app.ui.bridge import Bridge
from app.ui.dialog import Dialog
from app.ui.import_dialog import files
from app.ui.messages import tell
from app.ui.words import told, tr


class ExportListDialog(Dialog):
    """Asks for the file and lets `write` fill it; a file of that name is replaced only once all is written."""

    def __init__(self, write: Callable[[TextIO], int], name: str, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(tr("Export This List"), "export_list_dialog", parent)
        self._write = write
        self._bridge = bridge
        self.file = QLineEdit(str(Path.home() / name))
        self.file.setObjectName("file")
        self.file.setAccessibleName(tr("CSV file"))
        label = QLabel(tr("CSV &file"))
        label.setBuddy(self.file)
        choose = QPushButton(tr("&Choose…"), autoDefault=False)
        choose.clicked.connect(self._choose)
        self._problem = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._problem.setObjectName("problem")
        self._problem.setProperty("problem", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for each in (label, self.file, choose):
            row.addWidget(each)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self._problem, 1)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 95, 1)

    def _choose(self) -> None:
        name, _filter = QFileDialog.getSaveFileName(self, tr("Export This List"), self.file.text(), files())
        if name:
            self.file.setText(name)

    def accept(self) -> None:
        """Write the file."""
        typed = self.file.text().strip()
        if not typed:
            self._problem.setText(tr("Choose the file to write first."))
            return

        def work() -> int:
            return write_csv_file(Path(typed), self._write, FOR_SPREADSHEETS)

        self._bridge.run(self, work, self._done, self._refused)

    def _done(self, count: int) -> None:
        parent = self.parentWidget()
        super().accept()
        tell(parent, tr("Export"), tr("Written to {file}: {count}", file=self.file.text().strip(), count=count))

    def _refused(self, error: TraceMailerError) -> None:
        self._problem.setText(told(error))
