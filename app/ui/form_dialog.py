"""A dialog in which one form is filled and saved."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.core.errors import FieldError, FormError, TraceMailerError
from app.core.fields import fields_of
from app.ui.bridge import Bridge
from app.ui.buttons import CommandButton
from app.ui.dialog import Dialog
from app.ui.fields_form import FieldsForm
from app.ui.find_dialog import RecordLookUp
from app.ui.form_area import FormArea
from app.ui.held_keys import HeldKeys
from app.ui.messages import say
from app.ui.text_code_look_up import TextCodeLookUp
from app.ui.words import told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.desk import Desk


class FormDialog(Dialog):
    """Shows a form of `form_type`, filled with `texts` by key, and closes once `work` has saved it.

    F8 in a text of several lines lists the text codes. While it saves, it takes no key and does not close. `saved`
    carries what `work` returned.
    """

    saved = Signal(object)

    def __init__(
        self,
        title: str,
        form_type: type[Any],
        texts: Mapping[str, str],
        desk: Desk,
        bridge: Bridge,
        parent: QWidget,
        *,
        action: str = "",
    ) -> None:
        super().__init__(title, f"{form_type.__name__.lower()}_dialog", parent)
        self.desk = desk
        self.bridge = bridge
        self.form = FieldsForm(form_type, RecordLookUp(desk.finding, bridge))
        blank = {each.key: "" if each.required else each.kind.show(each.default) for each in fields_of(form_type)}
        self._filled = {**blank, **texts}
        self.form.fill(self._filled)
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.says.setObjectName("says")
        self.form.edited.connect(lambda: say(self.says, ""))
        self.form.hinted.connect(lambda words: say(self.says, words))
        self._keys = HeldKeys(self, lambda _type: None)
        self._is_saving = False
        self.save_button = CommandButton("save", action or tr("Save"), self.save)
        self.parts = QVBoxLayout(self)
        self.buttons = QHBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.cancel)
        self.buttons.addWidget(self.says, 1)
        self.buttons.addWidget(self.save_button)
        self.buttons.addWidget(cancel)
        self.parts.addWidget(FormArea(self.form), 1)
        self.parts.addLayout(self.buttons)
        self.says.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)

    def showEvent(self, event: QShowEvent) -> None:
        """Open with room for all of the form, where there is that much."""
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            wide = self.fontMetrics().averageCharWidth() * 96
            self.resize(self.sizeHint().expandedTo(QSize(wide, 0)).boundedTo(self.screen().availableSize() * 0.92))
        super().showEvent(event)

    @abstractmethod
    def work(self, texts: dict[str, str]) -> Any:
        """Save what is typed. Called off the GUI thread; FieldError and FormError are shown at their fields."""

    def save(self) -> None:
        """Check and save; the dialog closes once that is done."""
        if self._is_saving or not self.save_button.isEnabled():
            return
        texts = self.form.texts()
        self._show_saving(saving=True)
        self.bridge.run(self, lambda: self.work(texts), self._done, self.failed)

    def _show_saving(self, *, saving: bool) -> None:
        self._is_saving = saving
        if saving:
            self._keys.hold()
        else:
            self._keys.drop()
            self._keys.let_go()

    def _done(self, result: object) -> None:
        self._show_saving(saving=False)
        self.saved.emit(result)
        self.accept()

    def failed(self, error: TraceMailerError) -> None:
        """Show what is wrong at its field, or else in a line beneath; what is typed stays."""
        self._show_saving(saving=False)
        self.save_button.setEnabled(True)
        errors = error.errors if isinstance(error, FormError) else [error] if isinstance(error, FieldError) else []
        self.form.show_problems(errors)
        words = tr("See the fields marked.") if self.form.problems() else told(error)
        say(self.says, words, bad=True)

    def look_up(self) -> None:
        """Open the list of the field that the cursor is in; if there is none, say so."""
        here = self.focusWidget()
        if isinstance(here, QPlainTextEdit) and not here.isReadOnly():
            TextCodeLookUp(self.desk.text_codes, self.bridge).expand(here)
        else:
            self.form.look_up()

    def unsaved(self) -> bool:
        """Say whether anything differs from what was filled in."""
        return self.form.texts() != self._filled

    def reject(self) -> None:
        """Close without saving; not while it saves."""
        if not self._is_saving:
            super().reject()
