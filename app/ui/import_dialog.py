"""File | Import: look at a CSV file first, then take it in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import TraceMailerError
from app.core.records import RECORD_TYPES
from app.ui.bridge import Bridge
from app.ui.dialog import Dialog
from app.ui.labels import label_of
from app.ui.messages import tell
from app.ui.table_view import RowsView
from app.ui.tables import RowsModel, record_columns
from app.ui.words import told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.records_desk import ImportReport, RecordsDesk


def kind_box() -> QComboBox:
    """Return the choice of a kind of records."""
    box = QComboBox()
    box.setObjectName("kind")
    box.setAccessibleName(tr("Kind"))
    for name in RECORD_TYPES:
        box.addItem(tr(name), name)
    return box


def files() -> str:
    """Return the filter of the file dialogs."""
    return tr("CSV files (*.csv);;All files (*)")


class ImportDialog(Dialog):
    """Asks for kind and file, shows what an import would do, and does it on Import."""

    def __init__(self, desk: RecordsDesk, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(tr("Import"), "import_dialog", parent)
        self._desk = desk
        self._bridge = bridge
        self.kind = kind_box()
        self.file = QLineEdit(placeholderText=tr("CSV file"))
        self.file.setObjectName("file")
        self.file.setAccessibleName(tr("CSV file"))
        self._table = QVBoxLayout()
        self._view: RowsView | None = None
        self._says = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self._says.setObjectName("report")
        self._says.setAccessibleName(tr("What the import would do"))
        self._says.setPlaceholderText(
            tr("Type or choose a CSV file and press Preview. What would come in is shown here; Import takes it in.")
        )
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._import = self._buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._import.setEnabled(False)
        self._lay_out()
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.kind.currentIndexChanged.connect(lambda _index: self._forget())
        self.file.textChanged.connect(self._named)
        self.file.setFocus()

    def _lay_out(self) -> None:
        choose = QPushButton(tr("Choose…"), autoDefault=False)
        choose.clicked.connect(self._choose)
        preview = QPushButton(tr("&Preview"), default=True)
        preview.setObjectName("preview")
        preview.clicked.connect(self.preview)
        row = QHBoxLayout()
        for each in (label_of(tr("I&mport"), self.kind), self.kind, label_of(tr("f&rom"), self.file)):
            row.addWidget(each)
        row.addWidget(self.file, 1)
        row.addWidget(choose)
        row.addWidget(preview)
        self._says.setMinimumHeight(self._says.fontMetrics().lineSpacing() * 7)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addLayout(self._table, 3)
        layout.addWidget(self._says, 1)
        layout.addWidget(self._buttons)
        em = self.fontMetrics().averageCharWidth()
        self.resize(em * 140, em * 75)

    def _choose(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(self, tr("Import"), self.file.text(), files())
        if name:
            self.file.setText(name)
            self.preview()

    def _named(self, name: str) -> None:
        self._forget()
        guess = self.kind.findData(Path(name.strip()).stem.lower())
        if guess >= 0:
            self.kind.setCurrentIndex(guess)

    def preview(self) -> None:
        """Read the file and show what an import would do."""
        if not self.file.text().strip():
            self._say(tr("Type the name of a CSV file, or choose one."), bad=True)
            self.file.setFocus()
            return
        asked = kind, path = self._asked()

        def show(report: ImportReport) -> None:
            if asked == self._asked():  # else it is about something else than what Import would take in
                self._show(report)

        self._bridge.run(self, lambda: self._desk.import_file(kind, path, dry_run=True), show, self._refused)

    def _asked(self) -> tuple[str, Path]:
        return self.kind.currentData(), Path(self.file.text().strip())

    def accept(self) -> None:
        """Import the file that was looked at."""
        if not self._import.isEnabled():
            return
        kind, path = self._asked()
        self._import.setEnabled(False)
        self._bridge.run(self, lambda: self._desk.import_file(kind, path), self._done, self._refused)

    def _done(self, report: ImportReport) -> None:
        parent = self.parentWidget()
        super().accept()
        tell(parent, tr("Import"), tr("Imported: {counts}", counts=counted_up(report)))

    def _forget(self) -> None:
        self._drop_view()
        self._import.setEnabled(False)
        self._says.clear()

    def _show(self, report: ImportReport) -> None:
        self._drop_view()
        model = RowsModel(record_columns(RECORD_TYPES[report.name]))
        model.set_rows(report.first)
        self._view = RowsView(model, "preview_rows")
        self._view.fit_columns()
        self._table.addWidget(self._view)
        lines = [
            counted_up(report),
            *(
                [tr("The first {shown} are shown.", shown=len(report.first))]
                if len(report.first) < report.counts.total
                else []
            ),
            *(tr(each) for each in report.notices),
        ]
        self._say("\n".join(lines))
        self._import.setEnabled(True)
        self._import.setFocus()

    def _refused(self, error: TraceMailerError) -> None:
        self._drop_view()
        self._import.setEnabled(False)
        self._say(f"{tr('Nothing was imported.')}\n{told(error)}", bad=True)

    def _say(self, words: str, *, bad: bool = False) -> None:
        self._says.setProperty("problem", bad)
        self._says.style().polish(self._says)
        self._says.setPlainText(words)

    def _drop_view(self) -> None:
        if self._view is not None:
            self._view.deleteLater()
            self._view = None


def counted_up(report: ImportReport) -> str:
    """Return how many records come in."""
    counts = report.counts
    return tr(
        "{new} new, {changed} changed, {same} the same as before.",
        new=counts.new,
        changed=counts.changed,
        same=counts.same,
    )
