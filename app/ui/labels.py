"""Labels that lead to the fields beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget


def label_of(text: str, field: QWidget) -> QLabel:
    """Return a label whose Alt key, marked by & in `text`, goes to `field`; it names the field if nothing else does."""
    label = QLabel(text)
    label.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(text.replace("&", ""))
    return label


def labelled(text: str, field: QWidget) -> QHBoxLayout:
    """Return a row of a label and its field."""
    row = QHBoxLayout()
    row.addWidget(label_of(text, field))
    row.addWidget(field, 1)
    return row
