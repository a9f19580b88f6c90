"""File | Database: where the hotel is kept, and its move to another database."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import TraceMailerError
from app.core.url_secrets import without_secrets
from app.paths import database_url
from app.ui.bridge import Bridge
from app.ui.dialog import Dialog
from app.ui.labels import label_of
from app.ui.messages import Button, ask, say
from app.ui.words import told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.desk import Desk
    from app.engine.moving_desk import Moved

PARTS = 1000
"""Steps of the progress bar."""

LONGEST = 1000
"""Characters of a URL."""

EXAMPLE = "postgresql+psycopg://user@server/hotel"


class DatabaseDialog(Dialog):
    """Moves the hotel while it shows how far that is. Esc stops a move, and then everything is where it was."""

    _stepped = Signal(int)

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(tr("Database"), "database_dialog", parent)
        self._desk = desk
        self._bridge = bridge
        self._stopped = threading.Event()
        self._moving = False
        self.target = QLineEdit(maxLength=LONGEST)
        self.target.setObjectName("target")
        self.target.setPlaceholderText(EXAMPLE)
        self.target.setAccessibleName(tr("Move to"))
        self._progress = QProgressBar(maximum=PARTS, textVisible=False)
        self._progress.setObjectName("move_progress")
        self._progress.hide()
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, alignment=Qt.AlignmentFlag.AlignTop)
        self.says.setObjectName("move_words")
        self.says.setMinimumHeight(self.fontMetrics().lineSpacing() * 5)
        self.move_button = QPushButton(tr("&Move"))
        self.move_button.setObjectName("move_button")
        self._close = QPushButton(tr("Close"))
        self._lay_out()
        self._stepped.connect(self._progress.setValue, Qt.ConnectionType.QueuedConnection)

    def _lay_out(self) -> None:
        here = QLineEdit(self._desk.database.place, readOnly=True)
        here.setObjectName("place")
        here.setAccessibleName(tr("The hotel is in"))
        form = QFormLayout()
        form.addRow(label_of(tr("The hotel is &in"), here), here)
        form.addRow(label_of(tr("Move &to"), self.target), self.target)
        words = tr(
            "A file, or a PostgreSQL database without a hotel in it. Everything is copied and counted; what is here "
            "stays, marked as moved. Close the program on every other workstation first."
        )
        box = QDialogButtonBox()
        box.addButton(self.move_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.move_button, self._close):
            button.setAutoDefault(False)  # Enter in the field neither moves a hotel nor closes
        self.move_button.clicked.connect(self.start)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(QLabel(words, wordWrap=True, textFormat=Qt.TextFormat.PlainText))
        layout.addWidget(self._progress)
        layout.addWidget(self.says, 1)
        layout.addWidget(box)
        self.resize(self.fontMetrics().averageCharWidth() * 100, 1)
        self.target.setFocus()

    def start(self) -> None:
        """Move the hotel to what is typed, after a question."""
        typed = self.target.text().strip()
        if "://" not in typed and not Path(typed).is_absolute():
            words = tr("Type the whole path of a file, or the URL of a database, such as {example}.", example=EXAMPLE)
            say(self.says, words, bad=True)
            self.target.setFocus()
            return

        def answered(button: Button) -> None:
            if button == Button.Yes:
                self._move(typed)

        text = tr("Move the hotel to {place}?", place=without_secrets(typed))
        ask(self, self.windowTitle(), text, Button.Yes | Button.No, Button.No, answered)

    def _move(self, typed: str) -> None:
        self._show_moving(moving=True)
        self._stopped.clear()
        say(self.says, tr("Moving…"))

        def work() -> Moved:
            return self._desk.moving.move(database_url(typed), self._step, self._stopped)

        self._bridge.talk(self, work, self._moved, self._failed)

    def reject(self) -> None:
        """Stop the move; without one, close."""
        if self._moving:
            self._stopped.set()
        else:
            super().reject()

    def _step(self, done: int, total: int) -> None:
        self._stepped.emit(done * PARTS // max(total, 1))

    def _moved(self, moved: Moved) -> None:
        self._show_moving(moving=False)
        self.move_button.setEnabled(False)
        say(self.says, tr(moved.words()))

    def _failed(self, error: TraceMailerError) -> None:
        self._show_moving(moving=False)
        self._progress.reset()
        self._progress.hide()
        say(self.says, told(error), bad=True)
        self.target.setFocus()

    def _show_moving(self, *, moving: bool) -> None:
        self._moving = moving
        self._progress.show()
        self.target.setEnabled(not moving)
        self.move_button.setEnabled(not moving)
        self._close.setText(tr("Stop") if moving else tr("Close"))
