"""Going from record to record of one kind: next, previous, found, new."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.core.finding import Found
from app.core.records import RECORD_TYPES
from app.ui.bridge import Bridge
from app.ui.buttons import CommandButton
from app.ui.editing_screen import EditingScreen
from app.ui.find_dialog import RecordLookUp
from app.ui.form_area import FormArea
from app.ui.messages import say
from app.ui.record_form import RecordForm
from app.ui.record_words import choice_of
from app.ui.words import tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.desk import Desk


class RecordBrowser(EditingScreen):
    """Shows records by `name`, as RECORD_TYPES has them, one at a time in a form generated from their fields.

    `shown`: another record is shown now, or a new one is begun.
    """

    shown = Signal()

    def __init__(self, name: str, desk: Desk, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.setObjectName(f"{name}_screen")
        self.desk = desk
        self.name = name
        self.code = ""
        self.records = RecordLookUp(desk.finding, bridge)
        self.form = RecordForm(RECORD_TYPES[name], self.records)
        self.form.hinted.connect(self.hinted)
        self.look_up = lambda: self.open_in_turn(self.form.look_up)
        self.save_button = CommandButton("save", tr("Save"), self.save)
        self.buttons = QHBoxLayout()
        self.parts = QVBoxLayout(self)
        self.buttons.addWidget(self.says, 1)
        self.buttons.addWidget(self.save_button)
        self.buttons.addWidget(CommandButton("cancel", tr("Close"), self.cancel))
        self.parts.addWidget(FormArea(self.form))
        self.parts.addLayout(self.buttons)
        bridge.records_changed.connect(self._heard)
        self.refresh()

    def unsaved(self) -> bool:
        """Say whether anything differs from what is saved."""
        return self.form.unsaved()

    def discard(self) -> None:
        """Go back to what is saved."""
        self.form.discard()

    def new(self) -> None:
        """Begin a new record."""
        self.once_settled(self._begin)

    def search(self) -> None:
        """Find a record by what is typed."""
        title = tr("Find in {screen}", screen=self.windowTitle())
        self.once_settled(lambda: self.records.find(self.name, title, self.code, self.window(), self.go_to))

    def go_to(self, code: str) -> None:
        """Show the record that has this code, the nearest one if there is none."""
        self.once_settled(lambda: self._look(lambda: nearest(self.desk, self.name, code), self._begin))

    def previous(self) -> None:
        """Show the record before this one."""
        self._step(tr("This is the first record."), forward=False)

    def following(self) -> None:
        """Show the record after this one."""
        self._step(tr("This is the last record."), forward=True)

    def refresh(self) -> None:
        """Show the record as it is stored now, the nearest one if it is gone."""
        self.go_to(self.code)

    def cancel(self) -> None:
        """Leave a new record for the one that was shown before it; else leave the screen."""
        if self.form.base is None and self.code:
            self.refresh()
        else:
            super().cancel()

    def show_found(self, found: Found, *, typed_on: bool = False) -> None:
        """Show a record, and which of how many it is. If it was `typed_on` while it was saved, what is typed stays."""
        if typed_on:
            self.form.keep(found.record)
        else:
            self.form.show_record(found.record, enter=self.is_in_hand())
        self.code = choice_of(found.record).code
        self.show_place(found.number, found.count)
        say(self.says, "")
        self.shown.emit()

    def _begin(self) -> None:
        self.form.show_new()
        self.show_place(0, self.place[1])
        self.shown.emit()
        say(self.says, tr("A new record. Saving adds it."))

    def _look(self, look: Callable[[], Found | None], otherwise: Callable[[], object]) -> None:
        self.ask_desk(look, lambda found: otherwise() if found is None else self.show_found(found))

    def _step(self, end: str, *, forward: bool) -> None:
        def look() -> Found | None:
            return self.desk.finding.step(self.name, self.code, forward=forward)

        def stay() -> None:
            say(self.says, end)
            self.stay_here()

        self.once_settled(lambda: self._look(look, stay))

    def _heard(self, name: str) -> None:
        code = self.code

        def renew(found: Found | None) -> None:
            went_on = code != self.code or self.form.base is None or self.unsaved()
            if found is not None and found.record != self.form.base and not went_on:
                self.show_found(found)

        if name == self.name and self.form.base is not None and not self.unsaved():
            self.bridge.run(self, lambda: nearest(self.desk, self.name, code), renew)


def nearest(desk: Desk, name: str, code: str) -> Found | None:
    """Return the record of a code, or the one that now stands nearest to where it was."""
    found = desk.finding.at(name, code) or desk.finding.step(name, code, forward=True)
    return found or desk.finding.step(name, code, forward=False)
