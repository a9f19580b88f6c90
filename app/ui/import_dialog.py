"""File | Import: look at a CSV file first, then take it in."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import BadInput, TraceMailerError
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


BETWEEN_LOOKS = 100
"""Milliseconds between two looks at how far an import is: it takes a step every few, which nobody could read."""


def kind_box() -> QComboBox:
    """Return the choice of a kind of records."""
    box = QComboBox()
    box.setObjectName("kind")
    box.setAccessibleName(tr("Kind"))
    for name in RECORD_TYPES:
        box.addItem(tr(name), name)
    return box


def file_line() -> QLineEdit:
    """Return the entry of a file's name."""
    line = QLineEdit(placeholderText=tr("CSV file"))
    line.setObjectName("file")
    line.setAccessibleName(tr("CSV file"))
    return line


def files() -> str:
    """Return the filter of the file dialogs."""
    return tr("CSV files (*.csv);;All files (*)")


class ImportDialog(Dialog):
    """Asks for kind and file, shows what an import would do, and does it on Import; Stop or Esc ends it then.

    It is open until what became of the import is told, and nothing else waits for a large file meanwhile.
    """

    def __init__(self, desk: RecordsDesk, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(tr("Import"), "import_dialog", parent)
        self._desk = desk
        self._bridge = bridge
        self.kind = kind_box()
        self.file = file_line()
        self._what = QWidget()
        self._total = 0
        self._reached = 0
        self._looks = QTimer(self, interval=BETWEEN_LOOKS)
        self._importing = False
        self._stopped = threading.Event()
        self._left = threading.Event()
        """Set when nobody waits any more for what the file that is looked at holds."""
        self._table = QVBoxLayout()
        self._view: RowsView | None = None
        self._report = Report()
        buttons = QDialogButtonBox()
        self._close = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._close.setAutoDefault(False)  # Enter, pressed once too often, stops no import
        self._import = buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._import.setEnabled(False)
        self._lay_out(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.kind.currentIndexChanged.connect(lambda _index: self._forget())
        self.file.textChanged.connect(self._named)
        self.finished.connect(lambda _result: self._left.set())
        self._looks.timeout.connect(lambda: self._report.show_step(self._reached))
        self.file.setFocus()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        choose = QPushButton(tr("Choose…"), autoDefault=False)
        choose.clicked.connect(self._choose)
        preview = QPushButton(tr("&Preview"), default=True)
        preview.setObjectName("preview")
        preview.clicked.connect(self.preview)
        row = QHBoxLayout(self._what)
        row.setContentsMargins(0, 0, 0, 0)
        for each in (label_of(tr("I&mport"), self.kind), self.kind, label_of(tr("f&rom"), self.file)):
            row.addWidget(each)
        row.addWidget(self.file, 1)
        row.addWidget(choose)
        row.addWidget(preview)
        layout = QVBoxLayout(self)
        layout.addWidget(self._what)
        layout.addLayout(self._table, 3)
        layout.addWidget(self._report, 1)
        layout.addWidget(buttons)
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
            self._report.say(tr("Type the name of a CSV file, or choose one."), bad=True)
            self.file.setFocus()
            return
        kind, path = self._asked()
        self._left.set()
        left = self._left = threading.Event()

        def step(_done: int) -> None:
            if left.is_set() or not self._bridge.is_open:
                raise BadInput("Stopped.")

        def still(answer: Callable[[Any], None]) -> Callable[[Any], None]:
            """Else it is about something else than what Import would take in, or takes in already."""
            return lambda came: answer(came) if not left.is_set() else None

        def look() -> ImportReport:
            return self._desk.import_file(kind, path, dry_run=True, step=step)

        self._report.say(tr("Looking at the file…"))
        self._bridge.talk(self, look, still(self._show), still(self._refused))

    def _asked(self) -> tuple[str, Path]:
        return self.kind.currentData(), Path(self.file.text().strip())

    def accept(self) -> None:
        """Import the file that was looked at."""
        if not self._import.isEnabled():
            return
        kind, path = self._asked()
        self._left.set()
        self._show_importing(importing=True)

        def step(done: int) -> None:
            if self._stopped.is_set() or not self._bridge.is_open:
                raise BadInput("Stopped.")
            self._reached = done

        self._bridge.talk(self, lambda: self._desk.import_file(kind, path, step=step), self._done, self._refused)

    def unsaved(self) -> bool:
        """Say whether an import goes on: the window does not close over it."""
        return self._importing

    def reject(self) -> None:
        """Stop the import; without one, close."""
        if self._importing:
            self._stopped.set()
        else:
            super().reject()

    def _show_importing(self, *, importing: bool) -> None:
        self._importing = importing
        self._stopped.clear()
        self._import.setEnabled(False)
        self._what.setEnabled(not importing)
        self._close.setText(tr("Stop") if importing else tr("Cancel"))
        self._report.show_importing(self._total if importing else 0)
        self._reached = 0
        if importing:
            self._looks.start()
        else:
            self._looks.stop()

    def _done(self, report: ImportReport) -> None:
        self._show_importing(importing=False)
        parent = self.parentWidget()
        super().accept()
        tell(parent, tr("Import"), tr("Imported: {counts}", counts=counted_up(report)))

    def _forget(self) -> None:
        self._left.set()
        self._drop_view()
        self._import.setEnabled(False)
        self._report.say("")

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
        self._report.say("\n".join(lines))
        self._total = report.counts.total
        self._import.setEnabled(True)
        self._import.setFocus()

    def _refused(self, error: TraceMailerError) -> None:
        self._drop_view()
        self._show_importing(importing=False)
        self._report.say(f"{tr('Nothing was imported.')}\n{told(error)}", bad=True)

    def _drop_view(self) -> None:
        if self._view is not None:
            self._view.deleteLater()
            self._view = None


class Report(QWidget):
    """What an import would do, how far it is, or why it is refused."""

    def __init__(self) -> None:
        super().__init__()
        self._total = 0
        self._says = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self._says.setObjectName("report")
        self._says.setAccessibleName(tr("What the import would do"))
        self._says.setPlaceholderText(
            tr("Type or choose a CSV file and press Preview. What would come in is shown here; Import takes it in.")
        )
        self._says.setMinimumHeight(self._says.fontMetrics().lineSpacing() * 7)
        self._progress = QProgressBar(textVisible=False)
        self._progress.setObjectName("import_progress")
        self._progress.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._says)
        layout.addWidget(self._progress)

    def say(self, words: str, *, bad: bool = False) -> None:
        """Show words, as a problem if they are `bad` news."""
        self._says.setProperty("problem", bad)
        self._says.style().polish(self._says)
        self._says.setPlainText(words)

    def show_importing(self, total: int) -> None:
        """Show that an import of so many records has begun; 0: none goes on."""
        self._total = total
        self._progress.setVisible(total > 0)
        if total:
            self._says.setFocus()
            self._progress.setRange(0, total)
            self.show_step(0)

    def show_step(self, done: int) -> None:
        """Show how far an import is, unless it has ended meanwhile."""
        if self._total:
            self._progress.setValue(done)
            self.say(tr("Importing… {done} of {total}", done=f"{done:,}", total=f"{self._total:,}"))


def counted_up(report: ImportReport) -> str:
    """Return how many records come in."""
    counts = report.counts
    return tr(
        "{new} new, {changed} changed, {same} the same as before.",
        new=counts.new,
        changed=counts.changed,
        same=counts.same,
    )
