"""Mail | Find Settings: propose an Email Setup for an email address, for the admin to accept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import TraceMailerError
from app.core.providers import Finding, Proposal
from app.ui.bridge import Bridge
from app.ui.dialog import Dialog
from app.ui.messages import say
from app.ui.words import told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.deliveries_desk import MailDesk


class FindSettingsDialog(Dialog):
    """Asks for an address and shows what was found. `proposed` carries texts of the Email Setup by key."""

    proposed = Signal(object)

    def __init__(self, mail: MailDesk, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(tr("Find Settings"), "find_settings_dialog", parent)
        self._mail = mail
        self._bridge = bridge
        self._found: tuple[Proposal, ...] = ()
        self.address = QLineEdit(placeholderText=tr("traces@hotel.example"))
        self.address.setObjectName("address")
        self.address.setAccessibleName(tr("Address"))
        self.proposals = QListWidget()
        self.proposals.setObjectName("proposals")
        self.proposals.setAccessibleName(tr("Proposals"))
        self.proposals.setWordWrap(True)
        self.message = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.message.setObjectName("message")
        self.looked = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.looked.setObjectName("looked")
        self.looked.setAccessibleName(tr("Where it was looked for"))
        self._find = QPushButton(tr("&Find"), default=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._take = self._buttons.addButton(tr("&Put into Email Setup"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()

    def _lay_out(self) -> None:
        self._find.setObjectName("find")
        self._find.clicked.connect(self.look)
        self.address.textEdited.connect(lambda _text: self._find.setDefault(True))
        self._take.setObjectName("take")
        self._take.setAutoDefault(False)
        self._take.setEnabled(False)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        label = QLabel(tr("Email &address that traces come from"))
        label.setBuddy(self.address)
        row.addWidget(label)
        row.addWidget(self.address, 1)
        row.addWidget(self._find)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.message)
        layout.addWidget(self.proposals, 3)
        layout.addWidget(self.looked, 2)
        layout.addWidget(self._buttons)
        self.message.setText(tr("Asks the address's domain and its mail servers. No password is sent."))
        em = self.fontMetrics().averageCharWidth()
        self.resize(em * 105, em * 62)

    def look(self) -> None:
        """Look, off the GUI thread."""
        if not self._find.isEnabled():
            return
        address = self.address.text()
        self._find.setEnabled(False)
        self._take.setEnabled(False)
        self.proposals.clear()
        self.looked.clear()
        say(self.message, tr("Looking…"))
        self._bridge.talk(self, lambda: self._mail.find_settings(address), self._show, self._refused)

    def _show(self, finding: Finding) -> None:
        self._find.setEnabled(True)
        self._found = finding.proposals
        self.looked.setPlainText("\n".join(map(tr, finding.looked)))
        for each in finding.proposals:
            method = (
                tr("{method} as {account}", method=each.method, account=each.account) if each.account else each.method
            )
            place = tr("{server}, port {port}", server=each.server, port=each.port)
            lines = [f"{place}, {each.security}, {method}", tr(each.source), tr(each.note)]
            lines.append("" if each.reached else tr("It could not be reached from here now."))
            self.proposals.addItem("\n".join(filter(None, lines)))
        self.proposals.setCurrentRow(0)
        self._take.setEnabled(bool(finding.proposals))
        if finding.proposals:
            say(self.message, tr("Choose one; nothing changes before Email Setup is saved."))
            self._take.setDefault(True)
            self.proposals.setFocus()
        else:
            say(
                self.message,
                tr("No mail server was found. Ask who runs the mail of this address for server and port."),
                bad=True,
            )

    def _refused(self, error: TraceMailerError) -> None:
        self._find.setEnabled(True)
        say(self.message, told(error), bad=True)

    def accept(self) -> None:
        """Put the marked proposal on the Email Setup screen."""
        if self._take.isEnabled():
            self.proposed.emit(self._found[self.proposals.currentRow()].texts())
            super().accept()
