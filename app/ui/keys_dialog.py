"""Help | Keys: every command with its keys, to be looked at and changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.dialog import Dialog
from app.ui.keys import Keys, objection, originals, shown, spelled
from app.ui.main_window import MENUS
from app.ui.messages import say
from app.ui.table_view import RowsView
from app.ui.tables import Column, RowsModel
from app.ui.words import plain, tr

if TYPE_CHECKING:  # a command of the table opens this dialog, so the import at run time goes the other way
    from app.ui.commands import Command


class KeysDialog(Dialog):
    """Changes the keys of `commands`, which are `keys` now. `changed` carries all keys once they are saved."""

    changed = Signal(object)

    def __init__(self, commands: Sequence[Command], keys: Keys, parent: QWidget) -> None:
        super().__init__(tr("Keys"), "keys_dialog", parent)
        self._commands = commands
        self._keys = dict(keys)
        self.model = RowsModel(
            (
                Column("Menu", lambda row: plain(MENUS[row.menu]) if row.menu else "", 10),
                Column("Command", lambda row: plain(row.text), 26),
                Column("Keys", lambda row: shown(self._keys[row.id]), 18),
            )
        )
        self.filter = QLineEdit(placeholderText=tr("Type to find"), clearButtonEnabled=True)
        self.view = RowsView(self.model, "commands")
        self.view.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.first, self.second = (QKeySequenceEdit(clearButtonEnabled=True) for _number in range(2))
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.save = self.accept
        self.search = self.filter.setFocus
        self._lay_out()
        self.filter.textChanged.connect(self._narrow)
        self.view.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_marked())
        self.view.opened.connect(lambda _row: self.first.setFocus())
        self._narrow("")

    def _lay_out(self) -> None:
        grid = QGridLayout()
        for row, (text, widget, name) in enumerate(
            (
                (tr("&Find"), self.filter, "filter"),
                (tr("&Commands"), self.view, "commands"),
                (tr("F&irst key"), self.first, "first_key"),
                (tr("Seco&nd key"), self.second, "second_key"),
            )
        ):
            label = QLabel(text)
            label.setBuddy(widget)
            widget.setObjectName(name)
            widget.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, row, 1)
        for editor in (self.first, self.second):
            editor.setMaximumSequenceLength(1)
            editor.setAccessibleDescription(tr("Press the new key here. Tab leaves the field."))
            editor.editingFinished.connect(lambda editor=editor: self._pressed(editor))
        self.says.setObjectName("says")
        self.says.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        layout = QVBoxLayout(self)
        layout.addLayout(grid, 1)
        layout.addWidget(self.says)
        layout.addWidget(self._make_buttons())
        em = self.fontMetrics().averageCharWidth()
        self.resize(em * 110, em * 85)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        for text, name, method in (
            (tr("&This one as it was"), "original", self._original),
            (tr("&All as they were"), "originals", self._originals),
        ):
            button = QPushButton(text, autoDefault=False)
            button.setObjectName(name)
            button.clicked.connect(method)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().split()
        with self.view.kept(lambda row: row.id):
            self.model.set_rows(row for row in self._commands if all(word in self._searched(row) for word in wanted))
        self._show_marked()

    def _searched(self, row: Command) -> str:
        return " ".join(column.show(row) for column in self.model.columns).casefold()

    def _marked(self) -> Command | None:
        index = self.view.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def _show_marked(self) -> None:
        command = self._marked()
        keys = (*(self._keys[command.id] if command else ()), "", "")
        for editor, key in zip((self.first, self.second), keys, strict=False):
            editor.setKeySequence(QKeySequence(key))
            editor.setEnabled(command is not None)
        say(self.says, "")

    def _pressed(self, editor: QKeySequenceEdit) -> None:
        command = self._marked()
        key = spelled(editor.keySequence().toString(QKeySequence.SequenceFormat.PortableText))
        if command is None:
            return
        against = objection(self._commands, self._keys, command.id, key) if key else ""
        if not against:
            pressed = (spelled(each.keySequence().toString()) for each in (self.first, self.second))
            self._set(command, tuple(dict.fromkeys(filter(None, pressed))))
        else:
            self._show_marked()
            say(self.says, against, bad=True)

    def _set(self, command: Command, keys: tuple[str, ...]) -> None:
        self._keys[command.id] = keys
        self.view.viewport().update()
        self._show_marked()

    def _original(self) -> None:
        """Give the marked command its declared keys, unless another has one of them."""
        command = self._marked()
        if command is None:
            return
        for key in command.keys:
            against = objection(self._commands, self._keys, command.id, key)
            if against:
                say(self.says, against, bad=True)
                return
        self._set(command, command.keys)

    def _originals(self) -> None:
        self._keys = originals(self._commands)
        self.view.viewport().update()
        self._show_marked()

    def accept(self) -> None:
        """Use these keys from now on."""
        self.changed.emit(dict(self._keys))
        super().accept()
