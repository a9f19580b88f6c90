"""File | Sign On: clerk code and password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import TraceMailerError
from app.core.records import Clerk
from app.core.sign_on import LONGEST
from app.ui.bridge import Bridge
from app.ui.dialog import Dialog
from app.ui.messages import say
from app.ui.words import told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.sign_on_desk import SignOnDesk


class SignOnDialog(Dialog):
    """Asks until clerk code and password belong together, then emits `signed_on`. What is wrong is said, and stays."""

    signed_on = Signal()

    def __init__(self, desk: SignOnDesk, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(tr("Sign On"), "sign_on_dialog", parent)
        self._desk = desk
        self._bridge = bridge
        self.code = entry("clerk_code", tr("Clerk Code"), tr("The code that you sign with."))
        self.password = secret("password", tr("Password"), tr("Your sign-on password, not that of your mail account."))
        self._problem = problem_label()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._on = self._buttons.addButton(tr("Sign &On"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(tr("&Clerk Code"), self.code)
        form.addRow(tr("&Password"), self.password)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._problem, 1)
        layout.addWidget(self._buttons)
        self._on.setDefault(True)  # of this dialog, which the button is in only now
        self.resize(self.fontMetrics().averageCharWidth() * 60, 1)

    def accept(self) -> None:
        """Sign on; with a blank code or password go there instead."""
        for field in (self.code, self.password):
            if not field.text():
                field.setFocus()
                return
        code, password = self.code.text(), self.password.text()
        self._set_enabled(False)
        self._bridge.run(self, lambda: self._desk.sign_on(code, password), self._done, self._refused)

    def _set_enabled(self, on: bool) -> None:
        for widget in (self.code, self.password, self._on):
            widget.setEnabled(on)

    def _done(self, _clerk: Clerk) -> None:
        self.password.clear()
        super().accept()
        self.signed_on.emit()

    def _refused(self, error: TraceMailerError) -> None:
        say(self._problem, told(error), bad=True)
        self._set_enabled(True)
        self.password.setFocus()
        self.password.selectAll()


def entry(name: str, label: str, about: str) -> QLineEdit:
    """Return a field of one line."""
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(label)
    field.setAccessibleDescription(about)
    field.setMaxLength(LONGEST)
    return field


def secret(name: str, label: str, about: str) -> QLineEdit:
    """Return a field that does not show what is typed."""
    field = entry(name, label, about)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def problem_label() -> QLabel:
    """Return the label that says what is wrong, with room for two lines."""
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setObjectName("problem")
    label.setMinimumHeight(label.fontMetrics().lineSpacing() * 3)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
