"""File | Database: where the hotel is kept, its move to another database, and the way back to a copy."""

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
)

from app.core.errors import TraceMailerError
from app.core.kept_copy import KeptCopy
from app.core.kinds import Choice
from app.core.url_secrets import without_secrets
from app.paths import database_url
from app.ui.bridge import Bridge
from app.ui.dialog import Dialog
from app.ui.labels import label_of
from app.ui.look_up import LookUpDialog
from app.ui.messages import Button, ask, say
from app.ui.tables import shown_moment
from app.ui.words import told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.desk import Desk
    from app.engine.moving_desk import Moved
    from app.ui.main_window import MainWindow

PARTS = 1000
"""Steps of the progress bar."""

LONGEST = 1000
"""Characters of a URL."""

EXAMPLE = "postgresql+psycopg://user@server/hotel"


class DatabaseDialog(Dialog):
    """Moves the hotel while it shows how far that is. Esc stops a move, and then everything is where it was."""

    _stepped = Signal(int)

    def __init__(self, desk: Desk, bridge: Bridge, parent: MainWindow) -> None:
        super().__init__(tr("Database"), "database_dialog", parent)
        self._desk = desk
        self._bridge = bridge
        self._window = parent
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
        self.restore_button = QPushButton(tr("&Restore a Copy…"))
        self.restore_button.setObjectName("restore_button")
        self.restore_button.setVisible(parent.can_restore and "://" not in desk.database.place)
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
        box.addButton(self.restore_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.move_button, self.restore_button, self._close):
            button.setAutoDefault(False)  # Enter in the field neither moves a hotel nor closes
        self.move_button.clicked.connect(self.start)
        self.restore_button.clicked.connect(self.list_copies)
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
        self._allow(may=False)
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
        self._allow(may=not moving)
        self._close.setText(tr("Stop") if moving else tr("Close"))

    def list_copies(self) -> None:
        """List the copies that are kept, one of which can come into the place of the database."""
        self._allow(may=False)
        self._bridge.talk(self, self._desk.moving.copies, self._choose, self._not_listed)

    def _allow(self, *, may: bool) -> None:
        self.move_button.setEnabled(may)
        self.restore_button.setEnabled(may)

    def _not_listed(self, error: TraceMailerError) -> None:
        self._allow(may=True)
        self.restore_button.setFocus()
        say(self.says, told(error), bad=True)

    def _choose(self, copies: list[KeptCopy]) -> None:
        self._allow(may=True)
        self.restore_button.setFocus()
        if not copies:
            say(self.says, tr("There is no copy of this database yet. One is made every day while the program runs."))
            return
        files = {shown_moment(each.made): each for each in copies}
        choices = [Choice(made, f"{each.megabytes}   {each.file.name}") for made, each in files.items()]
        dialog = LookUpDialog(tr("Restore a Copy"), choices, "", self)
        dialog.table.setHorizontalHeaderLabels([tr("Made at"), tr("Size and name")])
        dialog.taken.connect(lambda made: self._ask_to_restore(made, files[made].file))
        dialog.open()

    def _ask_to_restore(self, made: str, copy: Path) -> None:
        def answered(button: Button) -> None:
            if button == Button.Yes:
                self.accept()
                self._window.leave_to_restore(copy, made)

        text = tr(
            "Let the database be again what it was at {made}? The window closes and opens again. What was entered "
            "since then is no longer in it; what there is now is kept beside the other copies. Nothing is sent twice.",
            made=made,
        )
        ask(self, self.windowTitle(), text, Button.Yes | Button.No, Button.No, answered)
