"""The form of one record, new or stored."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit

from app.core.errors import FieldError, FormError, TraceMailerError
from app.core.fields import fields_of, from_texts, to_texts
from app.core.records import Record
from app.ui.fields_form import FieldsForm
from app.ui.find_dialog import RecordLookUp


class RecordForm(FieldsForm):
    """Edits records of a type. `base` is the record as it was loaded, None while a new one is typed.

    The code of a record, which is its first field, cannot be changed once it is stored.
    """

    def __init__(self, record_type: type[Any], records: RecordLookUp) -> None:
        super().__init__(record_type, records)
        self.base: Record | None = None
        self._type = record_type
        self._keys = [each.key for each in fields_of(record_type)]
        self._loaded: dict[str, str] | None = None
        self._blank = {
            each.key: "" if each.required else each.kind.show(each.default) for each in fields_of(record_type)
        }
        self.setEnabled(False)

    def show_record(self, record: Record, *, enter: bool) -> None:
        """Show a stored record, ready to type over what its field holds; `enter` puts the cursor there."""
        self._show(record, to_texts(record))
        field = self.focusWidget()
        if field is None or field is self._editor(0):
            field = self._editor(1)
        if enter:
            field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()

    def show_new(self) -> None:
        """Show an empty form for a new record."""
        self._show(None, self._blank)
        self._editor(0).setFocus()

    def unsaved(self) -> bool:
        """Say whether anything differs from what was loaded."""
        return self._loaded is not None and self.texts() != self._loaded

    def discard(self) -> None:
        """Go back to what was loaded."""
        self.fill(self._loaded or {})

    def record(self, texts: dict[str, str]) -> Record:
        """Return the record of these texts; FormError naming every bad field."""
        record: Record = from_texts(self._type, texts)
        return record

    def keep(self, record: Record) -> None:
        """Take a record as loaded without showing it: what is typed stays."""
        self.base, self._loaded = record, to_texts(record)
        self._editor(0).setReadOnly(True)

    def show_over(self, base: Record | None, record: Record) -> None:
        """Show a record that is to be saved over `base`, None if that is gone."""
        self._show(base, self._blank if base is None else to_texts(base))
        self.fill(to_texts(record))

    def show_error(self, error: TraceMailerError) -> bool:
        """Show an error at the fields it is about; say whether it is about any."""
        errors = error.errors if isinstance(error, FormError) else [error] if isinstance(error, FieldError) else []
        self.show_problems(errors)
        return bool(self.problems())

    def _show(self, base: Record | None, texts: dict[str, str]) -> None:
        self.base, self._loaded = base, texts
        self.setEnabled(True)
        self._editor(0).setReadOnly(base is not None)
        self.fill(texts)

    def _editor(self, number: int) -> Any:
        return self.entries[self._keys[number]].editor
