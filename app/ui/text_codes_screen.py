"""Clerk | Text Codes: what traces often say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.core.fields import from_texts, to_texts
from app.core.text_codes import TextCode
from app.ui.bridge import Bridge
from app.ui.buttons import CommandButton
from app.ui.form_dialog import FormDialog
from app.ui.messages import Button, ask
from app.ui.screen import ListScreen
from app.ui.table_view import RowsView
from app.ui.tables import Column, RowsModel
from app.ui.words import tr

if TYPE_CHECKING:  # the workplace opens the screens, so the import at run time goes the other way
    from app.engine.desk import Desk
    from app.ui.workplace import Workplace

COLUMNS = (Column("Code", lambda row: row.code, 14), Column("Text", lambda row: row.text, 60))


class TextCodesScreen(ListScreen):
    """The house's text codes. Enter changes the marked one."""

    refreshed = Signal()

    def __init__(self, at: Workplace) -> None:
        super().__init__(90, 80)
        self.setObjectName("text_codes_screen")
        self._desk = at.desk
        self._bridge = at.bridge
        self.model = RowsModel(COLUMNS)
        self.view = RowsView(self.model, "text_codes")
        self.view.setAccessibleName(tr("Text codes"))
        change = QPushButton(tr("Change… (Enter)"))
        change.clicked.connect(lambda: self._edit(self.view.currentIndex().row()))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(CommandButton("new", tr("New…"), self.new))
        row.addWidget(change)
        row.addWidget(CommandButton("delete", tr("Delete…"), self.delete))
        layout = QVBoxLayout(self)
        layout.addWidget(self.view, 1)
        layout.addLayout(row)
        self.view.opened.connect(self._edit)
        self._bridge.records_changed.connect(lambda name: self.refresh() if name == "text_codes" else None)
        self.follow()
        self.refresh()
        QTimer.singleShot(0, self, self.view.setFocus)  # once the screen is shown

    def can(self, command: str) -> bool:
        """Say that only what is marked can be deleted."""
        return super().can(command) and (command != "delete" or self.view.currentIndex().isValid())

    def refresh(self) -> None:
        """Fetch the list again."""
        self._bridge.run(self, self._desk.text_codes.all, self._show)

    def new(self) -> None:
        """Add a text code."""
        TextCodeDialog(None, self._desk, self._bridge, self.window()).open()

    def delete(self) -> None:
        """Remove the marked text code, after a question."""
        if not self.can("delete"):
            return
        code: TextCode = self.model.row(self.view.currentIndex().row())

        def answered(button: Button) -> None:
            if button == Button.Yes:
                self._bridge.run(self, lambda: self._desk.text_codes.remove(code.code))

        text = tr("Delete the text code {code}? What was written with it stays.", code=code.code)
        ask(self.window(), self.windowTitle(), text, Button.Yes | Button.No, Button.No, answered)

    def _edit(self, number: int) -> None:
        if number >= 0:
            TextCodeDialog(self.model.row(number), self._desk, self._bridge, self.window()).open()

    def _show(self, codes: list[TextCode]) -> None:
        with self.view.kept(lambda row: row.code):
            self.model.set_rows(codes)
        self.changed.emit()
        self.refreshed.emit()


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
