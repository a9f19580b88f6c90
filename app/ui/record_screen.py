"""The screen of one kind of record: looked through, added, changed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.core.errors import ChangedMeanwhile, FormError, NoSuchRecord, TraceMailerError
from app.core.finding import Found
from app.core.records import Record
from app.ui.bridge import Bridge
from app.ui.conflict_dialog import Choices, ConflictDialog
from app.ui.editing_screen import Then
from app.ui.messages import Button, ask, say, tell
from app.ui.record_browser import RecordBrowser, nearest
from app.ui.record_words import choice_of, title_of
from app.ui.words import told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.desk import Desk


class RecordScreen(RecordBrowser):
    """Saves with F2 what is typed, new or changed."""

    def __init__(self, name: str, desk: Desk, bridge: Bridge) -> None:
        super().__init__(name, desk, bridge)
        self.form.edited.connect(self._show_state)
        self.shown.connect(self._show_state)

    def save_and(self, then: Then) -> None:
        """Check what is typed and save it, then do `then`."""

        def start() -> None:
            base, texts = self.form.base, self.form.texts()

            def work() -> Found | None:
                record = self.form.record(texts)
                if base is None:
                    self.desk.records.add(record)
                else:
                    self.desk.records.save(record, base)
                return nearest(self.desk, self.name, choice_of(record).code)

            def done(found: Found | None) -> None:
                if found is not None:
                    self.show_found(found, typed_on=self.form.texts() != texts)
                if not self.unsaved():
                    say(self.says, tr("Saved."))
                self.settle(saved=True)
                then()

            self.ask_desk(work, done)

        self.in_turn(start)

    def failed(self, error: TraceMailerError) -> None:
        """Show what is wrong at its field, or else in a message; if others changed the record, let it be chosen."""
        if isinstance(error, ChangedMeanwhile):
            ConflictDialog(error, Choices(self._keep_mine, self._take_theirs), self.window()).open()
        elif self.form.show_error(error):
            say(self.says, tr("Not saved: see the fields marked."), bad=True)
            match error:
                case FormError(errors=[NoSuchRecord() as only]):
                    self._offer_to_add(only.missing)
        else:
            tell(self.window(), self.windowTitle(), told(error), bad=True)

    def _offer_to_add(self, missing: Record) -> None:
        """Ask whether what the record names is to be added; then that is done, and the record saved."""

        def add() -> None:
            self.ask_desk(lambda: self.desk.records.add(missing), lambda _nothing: self.save())

        def answered(button: Button) -> None:
            if button == Button.Yes:
                self.in_turn(add)

        text = tr("There is no {record} yet. Add it?", record=title_of(missing))
        ask(self.window(), self.windowTitle(), text, Button.Yes | Button.No, Button.No, answered)

    def delete(self) -> None:
        """Delete the record that is shown, after a question."""
        self.in_turn(self._ask_delete)

    def _ask_delete(self) -> None:
        record = self.form.base
        if record is None:
            return
        buttons = Button.Yes | Button.No
        text = tr("Delete {record}? It cannot be brought back.", record=title_of(record))

        def answered(button: Button) -> None:
            if button == Button.Yes:
                self.in_turn(lambda: self._delete(record))

        ask(self.window(), self.windowTitle(), text, buttons, Button.No, answered)

    def can(self, command: str) -> bool:
        """Say that only what is stored can be deleted."""
        return super().can(command) and (command != "delete" or self.form.base is not None)

    def _keep_mine(self, merged: Any, theirs: Any) -> None:
        self.form.show_over(theirs, merged)
        self.save()

    def _take_theirs(self, _theirs: object) -> None:
        self.discard()
        self.refresh()

    def _delete(self, record: Record) -> None:
        def done(_nothing: None) -> None:
            self.discard()
            self.refresh()

        self.ask_desk(lambda: self.desk.records.delete(record), done)

    def _show_state(self) -> None:
        unsaved = self.unsaved()
        self.save_button.setEnabled(unsaved)
        say(self.says, tr("Not saved yet.") if unsaved else "")
        self.changed.emit()
