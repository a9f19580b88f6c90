"""A form that scrolls where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class FormArea(QScrollArea):
    """Wishes for the room in which nothing of `form` has to be scrolled."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to the field that has it
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._form = form
        self.setWidget(form)

    def sizeHint(self) -> QSize:
        """Return the size of the form, of the bar that moves it, and of the lines in which it says what is wrong."""
        bar, lines = self.verticalScrollBar().sizeHint().width(), self.fontMetrics().lineSpacing() * 2
        return self._form.sizeHint() + QSize(bar, lines)
