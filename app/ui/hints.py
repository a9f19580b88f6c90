"""What is said about a key that did nothing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.ui.words import tr


def no_list(field: QWidget | None) -> str:
    """Return why F8 did nothing where the cursor is."""
    if isinstance(field, QLineEdit | QPlainTextEdit):
        if not helped(field):
            return tr("{field} has no list.", field=field.accessibleName())
        return tr("{field} has no list. F1 tells what it takes.", field=field.accessibleName())
    return tr("F8 lists what a field can hold: go to the field first.")


def helped(field: QWidget) -> str:
    """Return what F1 tells of a field besides its name; "" for nothing."""
    return field.accessibleDescription() or field.toolTip()


def list_here(boxes: Iterable[QComboBox]) -> str:
    """Open the one of the boxes that the cursor is in, and return ""; if it is in none, why F8 did nothing."""
    for box in boxes:
        if box.hasFocus():
            box.showPopup()
            return ""
    return no_list(QApplication.focusWidget())
