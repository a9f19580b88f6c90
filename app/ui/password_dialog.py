"""Window | Set Password."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import TraceMailerError
from app.engine.setup_desk import PasswordStatus
from app.ui.bridge import Bridge
from app.ui.dialog import Dialog
from app.ui.words import told, tr


class Accounts(Protocol):
    """Whose passwords are kept."""

    def password_status(self, account: Any) -> PasswordStatus:
        """Return whether a password is stored for an account."""

    def set_password(self, account: Any, password: str) -> None:
        """Store an account's password; blank removes it."""


class PasswordDialog(Dialog):
    """Asks twice for the password of the account that `wanted` returns, and stores it. Never shows the old one.

    A vault that is locked waits for its owner, and nothing else may wait with it.
    """

    def __init__(self, desk: Accounts, bridge: Bridge, wanted: Callable[[], Any], parent: QWidget) -> None:
        super().__init__(tr("Set Password"), "set_password_dialog", parent)
        self._desk = desk
        self._bridge = bridge
        self._account: Any = None
        self._trouble = ""
        self._known = ""
        self._is_storing = False
        self._for = self._words("account")
        self._state = self._words("state")
        self._problem = self._words("password_problem")
        self._problem.setProperty("problem", True)
        self.first = self._secret("password", tr("Password"))
        self.again = self._secret("password_again", tr("Password again"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._form = QFormLayout()
        self._lay_out()
        self.ok.setEnabled(False)
        self._for.setText("…")
        self._state.setText(tr("Asking the vault…"))

        def look() -> tuple[Any, PasswordStatus]:
            account = wanted()
            return account, desk.password_status(account)

        bridge.talk(self, look, lambda result: self._show_account(*result), self._show_no_account)

    def _words(self, name: str) -> QLabel:
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setObjectName(name)
        return label

    def _secret(self, name: str, label: str) -> QLineEdit:
        entry = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        entry.setObjectName(name)
        entry.setAccessibleName(label)
        entry.textChanged.connect(self._compare)
        return entry

    def _lay_out(self) -> None:
        form = self._form
        form.addRow(tr("Account"), self._for)
        form.addRow(tr("Now"), self._state)
        form.addRow(tr("&Password"), self.first)
        form.addRow(tr("Password &again"), self.again)
        form.addRow("", self._problem)
        blank = self._words("blank_help")
        blank.setText(
            tr("A blank password removes the stored one and signs in with an empty password; some servers refuse it.")
        )
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(blank)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.ok.setDefault(True)
        self.first.setFocus()
        em = self.fontMetrics().averageCharWidth()
        self._problem.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self.resize(em * 75, em * 44)

    def _show_storing(self, *, storing: bool) -> None:
        self._is_storing = storing
        self._state.setText(tr("Asking the vault…") if storing else self._known)
        self.first.setFocus()  # not on a button that can be pressed blind: what is typed is never seen
        self.first.setReadOnly(storing)
        self.again.setReadOnly(storing)
        self.ok.setEnabled(not storing)

    def _show_account(self, account: Any, status: PasswordStatus) -> None:
        self._account = account
        self._for.setText(
            tr(
                "{account} on {server}",
                account=status.account or tr("(no Email Auth Name)"),
                server=status.server or tr("(no Email server IP)"),
            )
        )
        self._known = (
            tr("A password is stored in {vault}.", vault=status.vault)
            if status.is_set
            else tr("No password is stored in {vault}.", vault=status.vault)
        )
        self._state.setText(self._known)
        self.ok.setEnabled(True)

    def _show_no_account(self, error: TraceMailerError) -> None:
        for label in (self._for, self._state):
            self._form.setRowVisible(label, False)
        self._show_trouble(error)

    def _compare(self) -> None:
        differ = bool(self.again.text()) and not self.first.text().startswith(self.again.text())
        self._problem.setText(tr("The two passwords are not the same.") if differ else self._trouble)

    def _show_trouble(self, error: TraceMailerError) -> None:
        self._trouble = told(error)
        self._problem.setText(self._trouble)

    def _refused(self, error: TraceMailerError) -> None:
        self._show_storing(storing=False)
        self.first.selectAll()
        self._show_trouble(error)

    def accept(self) -> None:
        """Store the password if both entries are the same."""
        account, password = self._account, self.first.text()
        if not self.ok.isEnabled():
            return
        if password != self.again.text():
            self._problem.setText(tr("The two passwords are not the same."))
            self.again.setFocus()
            self.again.selectAll()
            return
        self._trouble = ""
        self._problem.clear()
        self._show_storing(storing=True)
        self._bridge.talk(
            self,
            lambda: self._desk.set_password(account, password),
            lambda _nothing: self._stored(),
            self._refused,
            to_the_end=True,
        )

    def unsaved(self) -> bool:
        """Say whether a password is being stored: the window does not close over it."""
        return self._is_storing

    def reject(self) -> None:
        """Close, unless a password is being stored: what becomes of it is told here."""
        if not self._is_storing:
            super().reject()

    def _stored(self) -> None:
        self.first.clear()
        self.again.clear()
        super().accept()
