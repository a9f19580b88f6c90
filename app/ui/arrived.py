"""The pane of the demo: letters as they arrive at its mail server."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QPlainTextEdit, QSplitter, QWidget

from app.ui.bridge import Bridge
from app.ui.table_view import RowsView
from app.ui.tables import Column, RowsModel
from app.ui.words import tr

Arrived = Callable[[], list[tuple[str, str, str]]]

EVERY = 500
"""Milliseconds from one look to the next: nobody announces a test letter."""

COLUMNS = (
    Column("To", lambda row: row[0], 20),
    Column("Subject", lambda row: row[1], 34),
)


class ArrivedPane(QDockWidget):
    """Shows what `arrived` returns, newest first. `arrived` is called off the GUI thread."""

    def __init__(self, arrived: Arrived, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(tr("Letters that arrived"), parent)
        self.setObjectName("arrived")
        self._arrived = arrived
        self._bridge = bridge
        self._letters: list[tuple[str, str, str]] | None = None
        self.model = RowsModel(COLUMNS)
        self.view = RowsView(self.model, "letters")
        self.view.say_empty(tr("No letter has arrived yet. Set Email Traces to Y in Email Setup, and save with F2."))
        self._text = QPlainTextEdit(readOnly=True)
        self._text.setObjectName("letter_text")
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.view)
        split.addWidget(self._text)
        self.setWidget(split)
        self.view.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_text())
        self._again = QTimer(self, singleShot=True, interval=EVERY)
        self._again.timeout.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look for new letters."""
        self._bridge.run(self, self._arrived, self._show)

    def _show(self, letters: list[tuple[str, str, str]]) -> None:
        self._again.start()  # only now, or looks would queue up while the desk is at work with something else
        if letters == self._letters:
            return
        self._letters = list(letters)
        self.model.set_rows(reversed(letters))
        self.setWindowTitle(tr("Letters that arrived: {count}", count=len(letters)))
        if letters:
            self.view.selectRow(0)

    def _show_text(self) -> None:
        index = self.view.currentIndex()
        self._text.setPlainText(self.model.row(index.row())[2] if index.isValid() else "")
