"""Somebody else saved the same form or record: the second to save sees what differs, and chooses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.errors import ChangedMeanwhile
from app.ui.dialog import Dialog
from app.ui.table_view import RowsView
from app.ui.tables import Column, RowsModel
from app.ui.words import tr

COLUMNS = (
    Column("Field", lambda row: tr(row.label), 16),
    Column("Before", lambda row: row.before, 18),
    Column("Theirs", lambda row: row.theirs, 18),
    Column("Mine", lambda row: row.mine, 18),
)


@dataclass(frozen=True, slots=True)
class Choices:
    """What each answer calls: `mine` with what to save and its new base, `theirs` with what is stored (None: removed),
    `back` when the user wants to look at the form again."""

    mine: Callable[[Any, Any], None]
    theirs: Callable[[Any], None]
    back: Callable[[], None] = lambda: None


class ConflictDialog(Dialog):
    """Shows `error` and calls one of `choices`. Esc is back to the form, where everything typed still stands."""

    def __init__(self, error: ChangedMeanwhile, choices: Choices, parent: QWidget) -> None:
        super().__init__(tr("Changed by Somebody Else"), "conflict_dialog", parent)
        self._error = error
        self._choices = choices
        said = QLabel(tr(error.message), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        said.setObjectName("conflict_words")
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        self.view = RowsView(RowsModel(COLUMNS), "conflict_fields")
        self.view.setAccessibleName(tr("What differs"))
        self.view.model().set_rows(error.differences)  # type: ignore[attr-defined]
        self.view.setVisible(bool(error.differences))
        layout.addWidget(self.view, 1)
        layout.addWidget(
            QLabel(tr("Keeping mine saves what was changed here; what only they changed stays."), wordWrap=True)
        )
        box, back = self._buttons()
        layout.addWidget(box)
        back.setDefault(True)
        back.setFocus()
        em = self.fontMetrics().averageCharWidth()
        self.resize(em * 104, em * 44)

    def _buttons(self) -> tuple[QWidget, QPushButton]:
        box = QDialogButtonBox()
        for text, name, answer in (
            (tr("Keep &Mine"), "keep_mine", self._mine),
            (tr("Take &Theirs"), "take_theirs", self._theirs),
            (tr("&Back to the Form"), "back_to_form", self.reject),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(answer)
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return box, button

    def _mine(self) -> None:
        self.accept()
        self._choices.mine(self._error.merged, self._error.theirs)

    def _theirs(self) -> None:
        self.accept()
        self._choices.theirs(self._error.theirs)

    def reject(self) -> None:
        """Go back to the form."""
        super().reject()
        self._choices.back()
