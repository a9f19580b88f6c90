"""The lists of records behind F7 and F8, found as one types: never more of them than a screen can use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.core.finding import MOST_FOUND, besides
from app.core.records import Record
from app.ui.bridge import Bridge
from app.ui.look_up import LookUpDialog
from app.ui.record_words import choice_of, no_account
from app.ui.words import counted, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.finding_desk import FindingDesk

PAUSE = 150
"""Milliseconds without a key after which the search starts."""

Find = Callable[[str], list[Record]]


class FindDialog(LookUpDialog):
    """Lists what `find` returns for what is typed, `current` marked. Enter takes no line of an earlier search."""

    def __init__(self, title: str, find: Find, typed: str, current: str, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(title, (), current, parent)
        self._find = find
        self._bridge = bridge
        self._found: str | None = None
        self._taking = False
        self.resize(self.width() * 5 // 4, self.height())
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self.filter.setText(typed)
        self.filter.selectAll()
        self._ask()

    def _narrow(self, typed: str) -> None:
        self._taking = False
        self._pause.start()

    def _ask(self) -> None:
        self._pause.stop()
        typed = self.filter.text()
        self._bridge.run(self, lambda: self._find(typed), lambda found: self._show(typed, found))

    def _show_help(self) -> None:
        count = self.table.rowCount()
        if count == 0:
            super()._show_help()
        elif count < MOST_FOUND:
            self._help.setText(counted(count, "1 found", "{count} found"))
        else:
            self._help.setText(tr("The first {count}: type more to find others.", count=count))

    def _show(self, typed: str, found: list[Record]) -> None:
        if typed != self.filter.text():
            return
        self._found = typed
        self._fill([choice_of(each) for each in found])
        if self._taking:
            self.accept()

    def accept(self) -> None:
        """Take the marked record, once the list shows what is typed."""
        if self._found == self.filter.text():
            self._taking = False
            super().accept()
        elif not self._taking:
            self._taking = True
            self._ask()


class RecordLookUp:
    """Opens the lists of records."""

    def __init__(self, desk: FindingDesk, bridge: Bridge) -> None:
        self._desk = desk
        self._bridge = bridge

    def choose(self, name: str, title: str, typed: str, parent: QWidget, taken: Callable[[str], object]) -> None:
        """Let one of the active records of a kind be chosen for the field that the cursor is in.

        Lists those that `typed` finds; if that is the code of one, active or not, all, with this one marked. Opens at
        once, so that what is typed next is looked for.
        """
        field = parent.focusWidget()

        def look(text: str) -> list[Record]:
            here = self._desk.at(name, typed) if text and text == typed else None
            found = self._desk.find(name, "" if here else text, active=True)
            return found if here is None or here.record in found else [here.record, *found][:MOST_FOUND]

        dialog = FindDialog(title, look, typed, typed, self._bridge, parent)
        dialog.taken.connect(taken)
        if field is not None:
            dialog.finished.connect(lambda _result: field.setFocus())
        dialog.open()

    def find(self, name: str, title: str, current: str, parent: QWidget, taken: Callable[[str], object]) -> None:
        """Let a record of a kind be found by what is typed; those clerks who get nothing by what is said of them."""
        lacking = no_account() if name == "clerks" else ""

        def look(text: str) -> list[Record]:
            return self._desk.find(name, text, without_email=besides(text, lacking))

        dialog = FindDialog(title, look, "", current, self._bridge, parent)
        dialog.taken.connect(taken)
        dialog.open()
