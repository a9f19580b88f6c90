"""What the list of traces is narrowed to."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from app.core.errors import FormError
from app.core.fields import Field, fields_of, from_texts
from app.core.kinds import Code
from app.core.records import OPEN
from app.core.trace_filter import WEEK, TraceFilter
from app.ui.entries import Entry, look_up_here
from app.ui.find_dialog import RecordLookUp
from app.ui.flow_layout import FlowLayout
from app.ui.hints import list_here
from app.ui.words import tr

PAUSE = 200
"""Milliseconds without a key after which the list follows."""

AT_FIRST = {"due": WEEK, "state": OPEN}


class TraceFilterBar(QWidget):
    """The fields of a TraceFilter. `narrowed`: the list is to follow what they hold. `hinted` carries words about a key
    that did nothing.
    """

    narrowed = Signal()
    hinted = Signal(str)

    def __init__(self, records: RecordLookUp) -> None:
        super().__init__()
        self._choices: dict[str, QComboBox] = {}
        self._entries: dict[str, Entry] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.narrowed)
        layout = FlowLayout(self)
        for field in fields_of(TraceFilter):
            widget, editor = self._make(field, records)
            label = QLabel(tr(field.label))
            label.setBuddy(editor)
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 6, 0)
            row.addWidget(label)
            row.addWidget(widget)
            layout.addWidget(pair)

    def _make(self, field: Field, records: RecordLookUp) -> tuple[QWidget, QWidget]:
        if isinstance(field.kind, Code):
            box = QComboBox()
            for choice in field.kind.choices:
                box.addItem(tr(choice.description), choice.code)
            box.setCurrentIndex(box.findData(AT_FIRST[field.key]))
            box.setObjectName(field.key)
            box.setAccessibleName(tr(field.label))
            box.setAccessibleDescription(tr(field.help))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.currentIndexChanged.connect(lambda _index: self.narrowed.emit())
            self._choices[field.key] = box
            return box, box
        entry = Entry(field, records)
        entry.edited.connect(self._pause.start)
        self._entries[field.key] = entry
        return entry, entry.editor

    def wanted(self) -> TraceFilter:
        """Return the filter; what is typed and cannot be used is left out."""
        texts = {key: box.currentData() for key, box in self._choices.items()}
        texts |= {key: entry.text() for key, entry in self._entries.items()}
        try:
            return from_texts(TraceFilter, texts)
        except FormError as error:
            return from_texts(TraceFilter, {**texts, **{each.key: "" for each in error.errors}})

    def search(self) -> None:
        """Go to the words that are searched for."""
        editor = self._entries["search"].editor
        editor.setFocus()
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def look_up(self) -> None:
        """Open the list of the field that the cursor is in; if there is none, say so."""
        if list_here(self._choices.values()) and (words := look_up_here(self._entries.values())):
            self.hinted.emit(words)
