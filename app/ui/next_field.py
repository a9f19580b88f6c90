"""Enter moves to the next field, as in Maestro's forms."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox)
RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def leaves_field(event: QKeyEvent, here: QWidget | None) -> bool:
    """Say whether this is Enter, pressed in a field of one line."""
    return event.key() in RETURNS and isinstance(here, FIELDS)


def comes_before_field(here: QWidget) -> bool:
    """Say whether Tab goes from here to another field, not to a list or button."""
    after = here.nextInFocusChain()
    while after is not None and after is not here:
        if after.isVisible() and after.isEnabled() and takes_tab(after):
            return isinstance(after, FIELDS) or (isinstance(after, QPlainTextEdit) and not after.isReadOnly())
        after = after.nextInFocusChain()
    return False


def takes_tab(widget: QWidget) -> bool:
    """Say whether Tab stops at a widget."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
