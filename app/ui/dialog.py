"""What every dialog of the program's own is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from app.ui.hints import list_here
from app.ui.messages import Button, ask
from app.ui.next_field import comes_before_field, leaves_field
from app.ui.status_line import StatusLine
from app.ui.words import tr

OF_SCREEN = "of_screen"
"""Property of those of the window's actions that call a method of the active screen, or of the dialog in front."""

FRAME = QSize(8, 36)
"""Pixels of the desktop's frame around a window."""

IN_DIALOGS = "in_dialogs"
"""Property of those of the window's actions that work in every dialog too, whatever it is."""


class Dialog(QDialog):
    """A dialog over `parent` that is gone once it is closed. One with `unsaved` text asks first, however it is closed.

    It has the keys of those commands of the window that it has a method for, such as `save` or `look_up`.
    """

    def __init__(self, title: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit onto the display, and take the keys as they are set now."""
        super().showEvent(event)
        self.resize(self.size().boundedTo(self.screen().availableSize() - FRAME))
        if not self.actions():
            for action in top_of(self).findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly):
                method = getattr(self, action.objectName(), None)
                if action.property(OF_SCREEN) and callable(method):
                    self._give_key(action, method)
                elif action.property(IN_DIALOGS):
                    self._give_key(action, action.trigger)

    def _give_key(self, action: QAction, method: Callable[[], object]) -> None:
        own = QAction(action.text(), self)
        own.setShortcuts(action.shortcuts())
        own.triggered.connect(lambda _checked=False: method())
        self.addAction(own)

    def look_up(self) -> None:
        """Open the list box that the cursor is in; say in the status line that other fields have none.

        Where one has, there is another method.
        """
        here, status = self.focusWidget(), top_of(self).findChild(StatusLine)
        words = list_here([here] if isinstance(here, QComboBox) else [])
        if words and status is not None:
            status.say(words)

    def unsaved(self) -> bool:
        """Say whether something was typed that is lost when the dialog closes."""
        return False

    def cancel(self) -> None:
        """Close without doing anything, as Esc and the frame do."""
        self.reject()

    def reject(self) -> None:
        """Close without doing anything, after a question if something was typed."""
        if not self.unsaved():
            self.discard()
            return

        def answered(button: Button) -> None:
            if button == Button.Discard:
                QTimer.singleShot(0, self, self.discard)  # the question must be gone before the dialog under it goes

        text = tr("Discard what was typed?")
        ask(self, self.windowTitle(), text, Button.Discard | Button.Cancel, Button.Cancel, answered)

    def discard(self) -> None:
        """Close, whatever was typed."""
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Esc to the command that has it. Enter moves on to the next field; at the last it does what is usual."""
        if event.matches(QKeySequence.StandardKey.Cancel) and self.actions():
            event.ignore()
        elif leaves_field(event, here := self.focusWidget()) and comes_before_field(here):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


def top_of(widget: QWidget) -> QWidget:
    """Return the window that everything else stands in or over."""
    while (parent := widget.parentWidget()) is not None:
        widget = parent
    return widget
