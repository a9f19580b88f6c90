"""The Email Setup screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from app.core import auth_methods
from app.core.email_setup import EmailSetup, caution
from app.core.errors import ChangedMeanwhile, FieldError, FormError, TraceMailerError
from app.core.fields import to_texts
from app.core.records import SwitchOn
from app.engine.setup_desk import SetupDesk
from app.ui.bridge import Bridge
from app.ui.buttons import CommandButton
from app.ui.conflict_dialog import Choices, ConflictDialog
from app.ui.fields_form import FieldsForm
from app.ui.form_area import FormArea
from app.ui.messages import Button, ask, tell
from app.ui.screen import Screen
from app.ui.words import counted, told, tr


class SetupForm(Screen):
    """The screen, filled from what is saved."""

    filled = Signal()
    saved = Signal()

    def __init__(self, setup: SetupDesk, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("email_setup_form")
        self._setup = setup
        self._bridge = bridge
        self._saved_texts: dict[str, str] | None = None
        self._base: EmailSetup | None = None
        self._warned_of = ""
        self.form = FieldsForm(EmailSetup)
        self.form.setEnabled(False)
        self.look_up = self.form.look_up
        self._say = QLabel()
        self._say.setObjectName("form_message")
        self._save_button = CommandButton("save", tr("Save"), self.save)
        self._lay_out()
        self.form.edited.connect(self._show_state)
        self.form.hinted.connect(self.hinted)
        bridge.setup_changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._say, 1)
        row.addWidget(self._save_button)
        row.addWidget(CommandButton("cancel", tr("Close"), self.cancel))
        layout = QVBoxLayout(self)
        layout.addWidget(FormArea(self.form), 1)
        layout.addLayout(row)

    def unsaved(self) -> bool:
        """Say whether anything differs from what is saved."""
        return self._saved_texts is not None and self.form.texts() != self._saved_texts

    def discard(self) -> None:
        """Show again what is saved."""
        self.form.fill(self._saved_texts or {})

    def can(self, command: str) -> bool:
        """Say that nothing is loaded over what is typed."""
        return super().can(command) and (command != "refresh" or not (self.saving or self.unsaved()))

    def refresh(self) -> None:
        """Show what is saved now, but never over what is typed."""

        def loaded(setup: EmailSetup) -> None:
            if setup != self._base and not self.unsaved():
                self._show(setup)

        if self.can("refresh"):
            self._bridge.run(self, self._setup.load, loaded, self._failed)

    def propose(self, texts: Mapping[str, str]) -> None:
        """Put `texts` by key on the screen, not saved yet; once it is filled, if it is not."""
        if self.form.isEnabled():
            self.form.fill(texts)
        else:
            self.filled.connect(lambda: self.form.fill(texts), Qt.ConnectionType.SingleShotConnection)

    def save(self) -> None:
        """Check everything, ask if Email Traces would be switched on, and save."""
        if self.saving or self._saved_texts is None:
            return
        self.saving = True
        texts = self.form.texts()

        def look() -> tuple[EmailSetup, SwitchOn | None]:
            setup = self._setup.check(texts)
            return setup, self._setup.preview(setup)

        self._bridge.run(self, look, lambda result: self._checked(texts, *result), self._failed)

    def _checked(self, typed: dict[str, str], setup: EmailSetup, switch: SwitchOn | None) -> None:
        self.form.show_problems(())
        if switch is None:
            self._write(typed, setup)
            return
        text = tr(
            "{copies} will be emailed to {clerks} (traces and staff messages of the previous 7 days, since {day}). "
            "Switch Email Traces on?",
            copies=counted(switch.copies, "1 copy", "{count} copies"),
            clerks=counted(switch.clerks, "1 clerk", "{count} clerks"),
            day=switch.oldest.isoformat(),
        )
        buttons = Button.Yes | Button.No

        def answered(button: Button) -> None:
            if button == Button.Yes:
                self._write(typed, setup)
            else:
                self._stay()
                self._say.setText(tr("Not saved."))

        ask(self.window(), tr("Email Traces"), text, buttons, Button.No, answered)

    def _write(self, typed: dict[str, str], setup: EmailSetup) -> None:
        def written(_nothing: None) -> None:
            self.saving = False
            self._base = setup
            self._saved_texts = to_texts(setup)
            if self.form.texts() == typed:  # not typed on meanwhile
                self.form.fill(self._saved_texts)
            self._show_state()
            if not self.unsaved():
                self._say.setText(tr("Saved."))
            self.saved.emit()
            warned_of, self._warned_of = self._warned_of, caution(setup)
            if self._warned_of and self._warned_of != warned_of:
                tell(self.window(), tr("Email Setup"), tr(self._warned_of), bad=True)
            self.settle(saved=True)

        self._bridge.run(self, lambda: self._setup.save(setup, self._base), written, self._failed)

    def _show(self, setup: EmailSetup) -> None:
        is_first, self._base = self._base is None, setup
        self._warned_of = caution(setup)
        self._saved_texts = to_texts(setup)
        self.form.fill(self._saved_texts)
        self.form.setEnabled(True)
        self._show_state()
        if is_first and self.is_in_hand():
            next(iter(self.form.entries.values())).editor.setFocus()
        self.filled.emit()

    def _stay(self) -> None:
        self.saving = False
        self.settle(saved=False)

    def _failed(self, error: TraceMailerError) -> None:
        self._stay()
        match error:
            case FormError():
                self.form.show_problems(error.errors)
                self._say.setText(tr("Not saved: see the fields marked."))
            case FieldError():
                self.form.show_problems([error])
            case ChangedMeanwhile():
                self._say.setText(tr("Not saved."))
                choices = Choices(self._keep_mine, self._show)
                ConflictDialog(error, choices, self.window()).open()
            case _:
                self._say.setText(
                    tr("Not saved.") if self._base else tr("Not loaded. Choose Edit | Refresh to try again.")
                )
                tell(self.window(), tr("Email Setup"), told(error), bad=True)

    def _keep_mine(self, merged: EmailSetup, theirs: EmailSetup) -> None:
        self._show(theirs)
        self.form.fill(to_texts(merged))
        self.save()

    def _show_state(self) -> None:
        texts = self.form.texts()
        method = texts["email_auth_meth"].strip().upper()
        self.form.note("email_auth_meth", tr(auth_methods.caution(texts["email_server_ip"], method)))
        self._say.setText(tr("Not saved yet.") if self.unsaved() else "")
        self._save_button.setEnabled(self.unsaved())
        self.changed.emit()
