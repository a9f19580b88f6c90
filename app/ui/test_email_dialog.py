"""Mail | Send Test Email: one letter, step by step, and what to change when it does not arrive."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.email_setup import EmailSetup
from app.core.errors import TraceMailerError
from app.core.fields import to_texts
from app.core.sending import TestReport
from app.ui.bridge import Bridge
from app.ui.certificate_dialog import CertificateDialog
from app.ui.dialog import Dialog
from app.ui.look import colour
from app.ui.messages import say
from app.ui.words import capital, told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.desk import Desk


class TestEmailDialog(Dialog):
    """Sends with `texts` of the open Email Setup screen, saved or not; None takes what is saved.

    `proposed` carries texts of the Email Setup by key, when the admin chose to trust a certificate.
    """

    __test__ = False  # not a test case, whatever pytest thinks of the name

    proposed = Signal(object)

    def __init__(self, desk: Desk, bridge: Bridge, texts: Mapping[str, str] | None, parent: QWidget) -> None:
        super().__init__(tr("Send Test Email"), "test_email_dialog", parent)
        self._desk = desk
        self._bridge = bridge
        self._texts = None if texts is None else dict(texts)
        self._report: TestReport | None = None
        self._languages: dict[str, str] = {}
        self._at_once = False
        self.address = QLineEdit(placeholderText=tr("name@example.com"))
        self.address.setObjectName("address")
        self.address.setAccessibleName(tr("Address"))
        self.steps = QListWidget()
        self.steps.setWordWrap(True)
        self.steps.setObjectName("steps")
        self.steps.setAccessibleName(tr("Steps"))
        self.outcome = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.outcome.setObjectName("outcome")
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.conversation = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.conversation.setObjectName("conversation")
        self.conversation.setAccessibleName(tr("Conversation with the mail server"))
        self._send = QPushButton(tr("&Send"), default=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = self._buttons.addButton(tr("C&opy"), QDialogButtonBox.ButtonRole.ActionRole)
        self._certificate = self._buttons.addButton(tr("C&ertificate…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._lay_out()
        bridge.run(self, desk.setup.load, self._take_saved)

    def _lay_out(self) -> None:
        self._send.setObjectName("send")
        self._send.clicked.connect(self.send)
        self._copy.setObjectName("copy")
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self.copy)
        self._copy.setEnabled(False)
        self._certificate.setObjectName("certificate")
        self._certificate.setAutoDefault(False)
        self._certificate.clicked.connect(self.show_certificate)
        self._certificate.hide()
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self._buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        to = QLabel(tr("Send a test letter &to"))
        to.setBuddy(self.address)
        row.addWidget(to)
        row.addWidget(self.address, 1)
        row.addWidget(self._send)
        self.conversation.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.outcome.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.steps, 3)
        layout.addWidget(self.outcome)
        layout.addWidget(self.conversation, 2)
        layout.addWidget(self._buttons)
        em = self.fontMetrics().averageCharWidth()
        self.resize(em * 110, em * 82)

    def send_to(self, address: str, language: str) -> None:
        """Send to an address at once, in the language of whoever reads there."""
        self.address.setText(address)
        self._languages[address.strip()] = language
        self._at_once = True

    def _take_saved(self, setup: EmailSetup) -> None:
        self._texts = self._texts or to_texts(setup)
        self.address.setText(self.address.text() or self._texts["trouble_address"])
        self.address.selectAll()
        if self._at_once:
            self.send()

    def send(self) -> None:
        """Send one letter, off the GUI thread."""
        if self._texts is None or not self._send.isEnabled():
            return
        texts, address = self._texts, self.address.text().strip()
        language = self._languages.get(address)
        self._send.setEnabled(False)
        say(self.outcome, tr("Sending…"))
        self.steps.clear()
        self.conversation.clear()
        self._certificate.hide()
        self._bridge.talk(
            self,
            lambda: self._desk.mail.send_test(self._desk.setup.on_screen(texts), address, language),
            lambda report: self._show(address, report),
            self._refused,
        )

    def _show(self, address: str, report: TestReport) -> None:
        self._report = report
        self._send.setEnabled(True)
        self._copy.setEnabled(True)
        for step in report.steps:
            item = QListWidgetItem(f"{'✓' if step.ok else '✗'}  {capital(tr(step.step))}: {tr(step.words)}")
            item.setForeground(QBrush(colour("good" if step.ok else "problem")))
            self.steps.addItem(item)
        self.steps.scrollToBottom()
        self.conversation.setPlainText("\n".join(report.conversation))
        if report.diagnosis is None:
            say(self.outcome, tr("The mail server accepted the test letter to {address}.", address=address))
        else:
            say(self.outcome, f"{tr(report.diagnosis.meaning)}\n{tr(report.diagnosis.change)}", bad=True)
        self._certificate.setVisible(report.distrusted and report.certificate is not None)

    def _refused(self, error: TraceMailerError) -> None:
        self._send.setEnabled(True)
        say(self.outcome, told(error), bad=True)

    def copy(self) -> None:
        """Put the whole report on the clipboard."""
        if self._report is not None:
            said = [] if self._report.diagnosis is None else [str(self._report.diagnosis), ""]
            QGuiApplication.clipboard().setText("\n".join([*said, *self._report.lines()]))

    def show_certificate(self) -> None:
        """Show the certificate that was not trusted."""
        report = self._report
        if report is None or report.certificate is None or report.diagnosis is None:
            return
        dialog = CertificateDialog(report.certificate, report.diagnosis, self)
        dialog.proposed.connect(self._trust)
        dialog.open()

    def _trust(self, texts: Mapping[str, str]) -> None:
        self._texts = {**(self._texts or {}), **texts}
        self.proposed.emit(texts)
        say(self.outcome, tr("Put into Email Setup, not saved yet. Send again to try it."))
