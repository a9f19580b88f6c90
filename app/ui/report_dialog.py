"""Help | Report a Problem: everything that would be in the report is shown before it is saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QVBoxLayout

from app import paths
from app.core.errors import TraceMailerError
from app.ui.dialog import Dialog
from app.ui.messages import say, tell
from app.ui.texts import HIGH, WIDE, Texts
from app.ui.words import told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.report_desk import ReportFile
    from app.ui.workplace import Workplace


class ReportDialog(Dialog):
    """Lists the files of a report beside what they say. Save writes them into one zip file.

    Nothing else waits while they are made: the vault is asked for it, and all of the database is checked.
    """

    def __init__(self, at: Workplace) -> None:
        super().__init__(tr("Report a Problem"), "report_dialog", at.window)
        self._desk = at.desk.report
        self._bridge = at.bridge
        self._files: tuple[ReportFile, ...] = ()
        self.texts = Texts(tr("Files of the report"), tr("What the file says"))
        self._says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        self._save.setEnabled(False)
        self._lay_out()
        say(self._says, tr("Putting the report together…"))
        self._bridge.talk(self, self._desk.made, self._fill, self._refused)

    def _lay_out(self) -> None:
        intro = QLabel(
            tr(
                "This is what the report tells: about the program, its settings without passwords, the last deliveries "
                "with their addresses, and the logs. Nothing is sent; you choose where the file is saved."
            ),
            wordWrap=True,
        )
        self._buttons.accepted.connect(self.save)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for each in (intro, self.texts, self._says, self._buttons):
            layout.addWidget(each)
        layout.setStretch(1, 1)
        wide = self.fontMetrics().averageCharWidth()
        self.resize(wide * WIDE, wide * HIGH)

    def _fill(self, files: tuple[ReportFile, ...]) -> None:
        self._files = files
        self.texts.fill({file.name: file.text for file in files})
        self._save.setEnabled(True)
        say(self._says, "")

    def save(self) -> None:
        """Ask for a place and write the report, once all of it is shown."""
        if not self._save.isEnabled():
            return
        documents = Path.home() / self._desk.suggested_name()
        name, _kind = QFileDialog.getSaveFileName(self, self.windowTitle(), str(documents), tr("Zip files (*.zip)"))
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the report to `path`."""
        self._save.setEnabled(False)
        self._bridge.run(self, lambda: self._desk.save(self._files, path), lambda _: self._saved(path), self._refused)

    def _saved(self, path: Path) -> None:
        parent = self.parentWidget()
        self.accept()
        tell(parent, tr("Report a Problem"), tr("The report is saved as {path}.", path=path))

    def _refused(self, error: TraceMailerError) -> None:
        self._save.setEnabled(bool(self._files))
        say(self._says, told(error), bad=True)


def open_log_folder(at: Workplace) -> None:
    """Help | Open Log Folder."""
    folder = at.desk.report.logs
    if not (folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))):
        tell(at.window, paths.PROGRAM, tr("The logs are kept in {folder}.", folder=folder))
