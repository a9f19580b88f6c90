"""The entry of one declared field: what is typed into."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from app.core.addressees import Names
from app.core.fields import Field
from app.core.kinds import Lines, YesNo
from app.ui.buttons import CommandButton
from app.ui.find_dialog import RecordLookUp
from app.ui.hints import no_list
from app.ui.look_up import LookUpDialog
from app.ui.words import tr

OF_COMMANDS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
"""Held down, these make a letter a command, though it may still come with its text: Alt+Y is no Y."""


def is_typed(event: QKeyEvent) -> bool:
    """Say whether a key is no letter with Alt, which Qt would type where no button and no menu has it."""
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return held != Qt.KeyboardModifier.AltModifier or not event.text().strip()


class LineEntry(QLineEdit):
    """One line, as wide as what it usually holds where there is room."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys of commands to the window."""
        if is_typed(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """Return the size at which a usual value is seen whole."""
        return QSize(self.maximumWidth(), super().sizeHint().height())


class LinesEntry(QPlainTextEdit):
    """Text of several lines, five of them seen at least. Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys of commands to the window."""
        if is_typed(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """Return the size at which five lines are seen."""
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * 5 + 12)


class YesNoEntry(LineEntry):
    """Shows Y or N. Keys Y, N and space, and a click, change it."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setMaxLength(1)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def toggle(self) -> None:
        """Change Y to N and N to Y."""
        self.setText("N" if self.text() == "Y" else "Y")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Y, N and space; leave the rest to the form."""
        typed = event.text().upper()
        if event.modifiers() & OF_COMMANDS:
            super().keyPressEvent(event)
        elif typed in ("Y", "N"):
            self.setText(typed)
        elif typed == " ":
            self.toggle()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Toggle on a click of the main button."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.toggle()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count the second click of two like the first."""
        self.mousePressEvent(event)


Editor = QLineEdit | QPlainTextEdit


def make_editor(field: Field) -> Editor:
    """Return the editor for `field`, named and sized as declared; blank."""
    editor: Editor
    if isinstance(field.kind, YesNo):
        editor = YesNoEntry()
    elif isinstance(field.kind, Lines):
        editor = LinesEntry()
    else:
        editor = LineEntry()
    editor.setObjectName(field.key)
    editor.setAccessibleName(tr(field.label))
    editor.setAccessibleDescription(tr(field.help))
    editor.setToolTip(tr(field.help))
    width = editor.fontMetrics().horizontalAdvance("0") * (field.kind.width + 2) + 16
    if isinstance(field.kind, Lines):
        editor.setMinimumWidth(width * 2 // 3)
    else:
        editor.setMaximumWidth(width)
        editor.setMinimumWidth(min(width, editor.fontMetrics().averageCharWidth() * 24))
    return editor


class Entry(QWidget):
    """An editor with its look-up button, if its field has a look-up. `records` looks up what the field `names`."""

    edited = Signal()

    def __init__(self, field: Field, records: RecordLookUp | None = None) -> None:
        super().__init__()
        self.field = field
        self._records = records
        self.editor = make_editor(field)
        self.editor.textChanged.connect(lambda *_text: self.edited.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.editor, 1000)
        if field.look_up or (field.names and records):
            layout.addWidget(self._look_up_button())
        if not isinstance(field.kind, Lines):
            layout.addStretch(1)

    def _look_up_button(self) -> QPushButton:
        button = CommandButton("look_up", "", self.look_up)
        button.setToolTip(tr("Look up {field}", field=tr(self.field.label)))
        button.setObjectName(f"{self.field.key}_look_up")
        button.setAccessibleName(tr("Look up {field}", field=tr(self.field.label)))
        button.setProperty("small", True)
        return button

    def text(self) -> str:
        """Return what is typed."""
        return self.editor.toPlainText() if isinstance(self.editor, QPlainTextEdit) else self.editor.text()

    def set_text(self, text: str) -> None:
        """Show `text`."""
        if isinstance(self.editor, QPlainTextEdit):
            self.editor.setPlainText(text)
        else:
            self.editor.setText(text)
            self.editor.setCursorPosition(0)

    def look_up(self) -> bool:
        """Open the field's look-up; say whether it has one."""
        if self._records is not None and self.field.names and not self.editor.isReadOnly():
            self._choose(self._records, self.field.names)
            return True
        if self.field.look_up is None:
            return False
        self.editor.setFocus()
        dialog = LookUpDialog(tr(self.field.label), self.field.look_up(), self.text().strip(), self.window())
        dialog.taken.connect(self.set_text)
        dialog.finished.connect(lambda _result: self.editor.setFocus())
        dialog.open()
        return True

    def _choose(self, records: RecordLookUp, name: str) -> None:
        self.editor.setFocus()
        kind = self.field.kind
        typed = kind.unfinished(self.text()) if isinstance(kind, Names) else self.text().strip()

        def take(code: str) -> None:
            self.set_text(kind.finished(self.text(), code) if isinstance(kind, Names) else code)
            if isinstance(self.editor, QLineEdit) and isinstance(kind, Names):
                self.editor.end(False)  # another may follow

        records.choose(name, tr(self.field.label), typed, self.window(), take)


def look_up_here(entries: Iterable[Entry]) -> str:
    """Open the look-up of the entry that the cursor is in, and return ""; if there is none, why F8 did nothing."""
    for entry in entries:
        if entry.editor.hasFocus():
            return "" if entry.look_up() else no_list(entry.editor)
    return no_list(None)
