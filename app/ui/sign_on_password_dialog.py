"""Clerk | Sign-on Password: the password with which a clerk signs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.access import Access
from app.core.due import fold
from app.core.errors import TraceMailerError
from app.core.kinds import Choice
from app.core.records import Clerk
from app.core.sign_on import SHORTEST
from app.ui.bridge import Bridge
from app.ui.buttons import CommandButton
from app.ui.dialog import Dialog
from app.ui.look_up import LookUpDialog
from app.ui.messages import say, tell
from app.ui.sign_on_dialog import entry, problem_label, secret
from app.ui.words import told, tr

if TYPE_CHECKING:  # the workplace opens the dialogs, so the import at run time goes the other way
    from app.engine.desk import Desk
    from app.ui.workplace import Workplace


class SignOnPasswordDialog(Dialog):
    """Sets or removes a clerk's sign-on password: one's own with the old one, another's with Global Maintenance."""

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(tr("Sign-on Password"), "sign_on_password_dialog", parent)
        self._desk = desk
        self._bridge = bridge
        self._own = desk.signed_on.actor.clerk_code
        self.code = entry("clerk_code", tr("Clerk Code"), tr("Whose password it is. F8 lists the clerks."))
        self.code.setText(self._own)
        self.code.setReadOnly(not desk.signed_on.may(Access.GLOBAL))
        self.old = secret("old", tr("Old password"), tr("The present password, to change your own."))
        about = tr("At least {shortest} characters, of any kind.", shortest=SHORTEST)
        self.password = secret("password", tr("New password"), about)
        self.again = secret("again", tr("New password again"), tr("The same once more."))
        self._problem = problem_label()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        remove = self._buttons.addButton(tr("&Remove"), QDialogButtonBox.ButtonRole.DestructiveRole)
        remove.setAutoDefault(False)
        remove.clicked.connect(lambda _checked=False: self._set(""))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.code.textChanged.connect(self._show_old)
        self._lay_out()
        self._show_old()
        if self.old.isEnabled():
            self.old.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.code)
        button = CommandButton("look_up", "", self.look_up)
        button.setProperty("small", True)
        button.setAccessibleName(tr("Look up {field}", field=tr("Clerk Code")))
        row.addWidget(button)
        form = QFormLayout()
        label = QLabel(tr("&Clerk Code"))
        label.setBuddy(self.code)
        form.addRow(label, row)
        form.addRow(tr("&Old password"), self.old)
        form.addRow(tr("&New password"), self.password)
        form.addRow(tr("New password &again"), self.again)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._problem, 1)
        layout.addWidget(self._buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 66, 1)

    def _show_old(self) -> None:
        is_own = bool(self._own) and fold(self.code.text()) == fold(self._own)
        self.old.setEnabled(is_own)
        if not is_own:
            self.old.clear()

    def look_up(self) -> None:
        """List the clerks."""
        if not self.code.isReadOnly():
            self._bridge.run(self, self._desk.records.clerks, self._list)

    def _list(self, clerks: list[Clerk]) -> None:
        choices = [Choice(each.clerk_code, each.name) for each in clerks if each.active]
        dialog = LookUpDialog(tr("Clerk Code"), choices, self.code.text().strip().upper(), self)
        dialog.taken.connect(self.code.setText)
        dialog.finished.connect(lambda _result: self.code.setFocus())
        dialog.open()

    def accept(self) -> None:
        """Set the password, if both entries are the same."""
        empty = next((each for each in (self.code, self.password, self.again) if not each.text()), None)
        if empty is not None:
            empty.setFocus()
        elif self.password.text() != self.again.text():
            say(self._problem, tr("The two passwords are not the same."), bad=True)
            self.again.setFocus()
            self.again.selectAll()
        else:
            self._set(self.password.text())

    def _set(self, password: str) -> None:
        code, old = self.code.text().strip(), self.old.text()
        if not code:
            self.code.setFocus()
            return

        def work() -> bool:
            self._desk.sign_on.set_password(code, password, old)
            return self._desk.sign_on.is_asked()

        self._set_enabled(False)
        self._bridge.run(self, work, lambda asked: self._done(code, bool(password), asked), self._refused)

    def _set_enabled(self, on: bool) -> None:
        for widget in (self.code, self.password, self.again, self._buttons):
            widget.setEnabled(on)
        if on:
            self._show_old()
        else:
            self.old.setEnabled(False)

    def _done(self, code: str, is_set: bool, asked: bool) -> None:
        what = (
            tr("{code} has a new sign-on password.", code=code)
            if is_set
            else tr("{code} has no sign-on password now.", code=code)
        )
        then = (
            tr("From the next start on, the program asks for clerk code and password.")
            if asked
            else tr("Nobody is asked to sign on: no clerk with access GLOBAL has a sign-on password.")
        )
        for field in (self.old, self.password, self.again):
            field.clear()
        parent = self.parentWidget()
        super().accept()
        tell(parent, tr("Sign-on Password"), f"{what}\n\n{then}")

    def _refused(self, error: TraceMailerError) -> None:
        say(self._problem, told(error), bad=True)
        self._set_enabled(True)
        (self.old if self.old.isEnabled() else self.password).setFocus()


def sign_on_password(at: Workplace) -> None:
    """Clerk | Sign-on Password."""
    SignOnPasswordDialog(at.desk, at.bridge, at.window).open()
