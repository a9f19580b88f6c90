"""Clerk | Text Codes: what traces often say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.core.fields import from_texts, to_texts
from app.core.text_codes import TextCode
from app.ui.bridge import Bridge
from app.ui.buttons import CommandButton
from app.ui.flow_layout import FlowLayout
from app.ui.form_dialog import FormDialog
from app.ui.live_list import LiveList
from app.ui.messages import Button, ask
from app.ui.tables import Column
from app.ui.words import tr

if TYPE_CHECKING:  # the workplace opens the screens, so the import at run time goes the other way
    from app.engine.desk import Desk
    from app.ui.workplace import Workplace

COLUMNS = (Column("Code", lambda row: row.code, 14), Column("Text", lambda row: row.text, 60))


class TextCodesScreen(LiveList):
    """The house's text codes. Enter changes the marked one."""

    def __init__(self, at: Workplace) -> None:
        super().__init__("text_codes", COLUMNS, at, frozenset(("text_codes",)), (90, 80), emailed=False)
        self.view.setAccessibleName(tr("Text codes"))
        self.view.say_empty(tr("There are no text codes. F6 adds one, and F8 writes it out where traces are entered."))
        change = QPushButton(tr("Change… (Enter)"))
        change.clicked.connect(self.open_current)
        buttons = FlowLayout()
        for button in (
            CommandButton("new", tr("New…"), self.new),
            change,
            CommandButton("delete", tr("Delete…"), self.delete),
        ):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)
        self.refresh()

    def can(self, command: str) -> bool:
        """Say that only what is marked can be deleted."""
        return super().can(command) and (command != "delete" or self.current() is not None)

    def refresh(self) -> None:
        """Fetch the list again."""
        self.bridge.run(self, self.desk.text_codes.all, self.show_rows)

    def new(self) -> None:
        """Add a text code."""
        TextCodeDialog(None, self.desk, self.bridge, self.window()).open()

    def delete(self) -> None:
        """Remove the marked text code, after a question."""
        code: TextCode | None = self.current()

        if code is None:
            return

        def answered(button: Button) -> None:
            if button == Button.Yes:
                self.bridge.run(self, lambda: self.desk.text_codes.remove(code.code))

        text = tr("Delete the text code {code}? What was written with it stays.", code=code.code)
        ask(self.window(), self.windowTitle(), text, Button.Yes | Button.No, Button.No, answered)

    def open_row(self, row: TextCode) -> None:
        """Change what a text code stands for."""
        TextCodeDialog(row, self.desk, self.bridge, self.window()).open()

    def identity(self, row: TextCode) -> str:
        """Return the code."""
        return row.code


class TextCodeDialog(FormDialog):
    """A new text code, or what one stands for."""

    def __init__(self, code: TextCode | None, desk: Desk, bridge: Bridge, parent: QWidget) -> None:
        self._is_new = code is None
        super().__init__(tr("Text Code"), TextCode, to_texts(code) if code else {}, desk, bridge, parent)
        editor = self.form.entries["code"].editor
        if isinstance(editor, QLineEdit):
            editor.setReadOnly(not self._is_new)
        self.form.entries["code" if self._is_new else "text"].editor.setFocus()

    def work(self, texts: dict[str, str]) -> None:
        """Save the text code."""
        code = from_texts(TextCode, texts)
        if self._is_new:
            self.desk.text_codes.add(code)
        else:
            self.desk.text_codes.save(code)
