"""A mail server's certificate that is not trusted, and the two ways to trust it on purpose."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.certificate import Certificate
from app.core.trouble import Diagnosis
from app.ui.dialog import Dialog
from app.ui.words import tr


class CertificateDialog(Dialog):
    """Shows who the certificate is for and from. `proposed` carries texts of the Email Setup by key."""

    proposed = Signal(object)

    def __init__(self, certificate: Certificate, diagnosis: Diagnosis, parent: QWidget) -> None:
        super().__init__(tr("Certificate of the Mail Server"), "certificate_dialog", parent)
        self._certificate = certificate
        layout = QVBoxLayout(self)
        layout.addWidget(words(tr(diagnosis.meaning), "what_is_wrong"))
        rows = QFormLayout()
        for label, text in certificate.rows():
            shown = words(tr(text), label.lower().replace(" ", "_"))
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            rows.addRow(tr(label), shown)
        fingerprint = certificate.fingerprint
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setText(f"{fingerprint[:48]}\n{fingerprint[48:]}")
        layout.addLayout(rows)
        ask_first = tr(
            "Ask whoever runs the mail server for the fingerprint and compare it. Whoever shows a certificate that you "
            "accept unseen can read the password and every letter. Nothing changes before Email Setup is saved."
        )
        layout.addWidget(words(ask_first, "ask_first"))
        layout.addStretch(1)
        self._add_choices(layout)
        em = self.fontMetrics().averageCharWidth()
        self.resize(em * 100, em * 60)

    def _add_choices(self, layout: QVBoxLayout) -> None:
        pin = QPushButton(tr("Accept only this certificate: put its &fingerprint into Email Setup"), autoDefault=False)
        pin.setObjectName("pin")
        pin.clicked.connect(self._pin)
        choose = QPushButton(tr("Trust the &authority that issued it: choose its file…"), autoDefault=False)
        choose.setObjectName("choose_ca")
        choose.clicked.connect(self._choose_authority)
        layout.addWidget(pin)
        layout.addWidget(choose)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _pin(self) -> None:
        self._propose({"email_certificate_fingerprint": self._certificate.fingerprint})

    def _choose_authority(self) -> None:
        kinds = tr("Certificates (*.pem *.crt *.cer);;All files (*)")
        name, _filter = QFileDialog.getOpenFileName(self, tr("File of the authority's certificate"), "", kinds)
        if name:
            self._propose({"email_ca_file": name, "email_certificate_fingerprint": ""})

    def _propose(self, texts: dict[str, str]) -> None:
        self.proposed.emit(texts)
        self.accept()


def words(text: str, name: str) -> QLabel:
    """Return a label for any text, whatever is in it."""
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setObjectName(name)
    return label
