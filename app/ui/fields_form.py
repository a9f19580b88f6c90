"""A form generated from declared fields: the Email Setup screen and the record dialogs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QGroupBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import FieldError
from app.core.fields import Field, fields_of
from app.core.kinds import Lines
from app.ui.entries import Entry, look_up_here
from app.ui.find_dialog import RecordLookUp
from app.ui.words import tr


class FieldsForm(QWidget):
    """Every field of a form type, in order, in the groups it declares. Filling it writes nothing.

    `edited` fires on any change. `hinted` carries words about a key that did nothing. `records` looks up the records
    that fields name.
    """

    edited = Signal()
    hinted = Signal(str)

    def __init__(self, form: type[Any], records: RecordLookUp | None = None) -> None:
        super().__init__()
        self._records = records
        self.entries: dict[str, Entry] = {}
        self._problems: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self._notes: dict[str, str] = {}
        metrics = self.fontMetrics()
        self._label_width = max(metrics.horizontalAdvance(tr(each.label)) for each in fields_of(form)) + 4
        layout = QVBoxLayout(self)
        for group, fields in groupby(fields_of(form), key=lambda field: field.group):
            layout.addWidget(self._make_group(group, fields))
        layout.addStretch(1)
        self._show_fitting()
        self.edited.connect(self._show_fitting)

    def _make_group(self, title: str, fields: Iterable[Field]) -> QWidget:
        box: QWidget = QGroupBox(tr(title).replace("&", "&&")) if title else QWidget()
        grid = QGridLayout(box)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, self._label_width)
        for row, field in enumerate(fields):
            label = QLabel(tr(field.label).replace("&", "&&"))
            label.setObjectName(f"{field.key}_label")
            entry = Entry(field, self._records)
            label.setBuddy(entry.editor)
            entry.edited.connect(lambda key=field.key: self._say_beneath(key, ""))
            entry.edited.connect(self.edited)
            problem = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
            problem.setObjectName(f"{field.key}_problem")
            problem.setProperty("problem", True)
            problem.hide()
            if isinstance(field.kind, Lines):
                label.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, 2 * row, 0)
            grid.addWidget(entry, 2 * row, 1)
            grid.addWidget(problem, 2 * row + 1, 1)
            self.entries[field.key] = entry
            self._problems[field.key] = problem
            self._labels[field.key] = label
        return box

    def texts(self) -> dict[str, str]:
        """Return what is typed, by key."""
        return {key: entry.text() for key, entry in self.entries.items()}

    def fill(self, texts: Mapping[str, str]) -> None:
        """Show `texts` by key; fields that are not named stay."""
        for key, text in texts.items():
            self.entries[key].set_text(text)
        self.show_problems(())
        self._show_fitting()

    def fill_rest(self, texts: Mapping[str, str], before: Mapping[str, str]) -> None:
        """Show `texts` by key in the fields that still hold what they held `before`."""
        typed = self.texts()
        self.fill({key: text for key, text in texts.items() if typed[key] == before[key]})

    def _show_fitting(self) -> None:
        """Show the fields that belong to what the others hold."""
        texts = self.texts()
        for key, entry in self.entries.items():
            shown = entry.field.is_shown(texts)
            self._labels[key].setVisible(shown)
            entry.setVisible(shown)
            self._problems[key].setVisible(shown and bool(self._problems[key].text()))

    def show_problems(self, errors: Iterable[FieldError]) -> None:
        """Show each problem beneath its field, with the cursor in the first one; none clears them."""
        for key in self._problems:
            self._say_beneath(key, "")
        first = True
        for error in errors:
            if error.key not in self.entries:
                continue
            self._say_beneath(error.key, tr(error.problem))
            if first:
                self._go_to(self.entries[error.key])
                first = False

    def note(self, key: str, words: str) -> None:
        """Show a caution beneath a field, "" for none; a problem that is shown there stays."""
        label = self._problems[key]
        if words or label.text() == self._notes.get(key):
            self._say_beneath(key, words)
        self._notes[key] = words

    def _say_beneath(self, key: str, words: str) -> None:
        label = self._problems[key]
        label.setText(words)
        label.setVisible(bool(words) and not self.entries[key].isHidden())

    def problems(self) -> dict[str, str]:
        """Return the problems that are shown, by key."""
        return {key: label.text() for key, label in self._problems.items() if label.text()}

    def look_up(self) -> None:
        """Open the look-up of the field that the cursor is in; if there is none, say so."""
        if words := look_up_here(self.entries.values()):
            self.hinted.emit(words)

    def _go_to(self, entry: Entry) -> None:
        entry.editor.setFocus()
        if isinstance(entry.editor, QLineEdit):
            entry.editor.selectAll()
