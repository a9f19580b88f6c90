"""Adding or changing one record, in a form generated from its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import FieldError, FormError, TraceMailerError
from app.core.fields import fields_of, from_texts, to_texts
from app.core.records import Record
from app.ui.bridge import Bridge
from app.ui.dialog import Dialog
from app.ui.fields_form import FieldsForm
from app.ui.form_area import FormArea
from app.ui.words import told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.records_desk import RecordsDesk


class RecordDialog(Dialog):
    """Edits `record`, or a new one of `record_type` when it is None. Its number cannot be changed later."""

    def __init__(
        self,
        record_type: type[Any],
        record: Record | None,
        desk: RecordsDesk,
        bridge: Bridge,
        parent: QWidget,
    ) -> None:
        name = tr(record_type.__name__)
        title = tr("{record}: new", record=name) if record is None else tr("{record}: change", record=name)
        super().__init__(title, "record_dialog", parent)
        self._type = record_type
        self._desk = desk
        self._bridge = bridge
        self.form = FieldsForm(record_type)
        self.save = self.accept
        self.look_up = self.form.look_up
        self._say = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._say.setProperty("problem", True)
        self._lay_out()
        self._fill(record)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(FormArea(self.form), 1)
        layout.addWidget(self._say)
        layout.addWidget(buttons)
        hint = self.form.sizeHint()
        self.resize(hint.width() + 60, hint.height() + 110)

    def _fill(self, record: Record | None) -> None:
        fields = fields_of(self._type)
        if record is None:
            blank = {each.key: "" if each.required else each.kind.show(each.default) for each in fields}
            self.form.fill(blank)
            return
        self.form.fill(to_texts(record))
        number = self.form.entries[fields[0].key].editor
        if isinstance(number, QLineEdit):
            number.setReadOnly(True)
        self.form.entries[fields[1].key].editor.setFocus()

    def accept(self) -> None:
        """Check and save; the dialog closes once the record is saved."""
        texts = self.form.texts()

        def save() -> None:
            self._desk.save(from_texts(self._type, texts))

        self._bridge.run(self, save, lambda _nothing: self._saved(), self._failed)

    def _saved(self) -> None:
        super().accept()

    def _failed(self, error: TraceMailerError) -> None:
        if isinstance(error, FormError):
            self.form.show_problems(error.errors)
        elif isinstance(error, FieldError):
            self.form.show_problems([error])
        else:
            self._say.setText(told(error))
