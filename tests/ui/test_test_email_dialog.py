from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.certificate_dialog import CertificateDialog
from app.ui.main_window import MainWindow
from app.ui.setup_form import SetupForm
from app.ui.test_email_dialog import TestEmailDialog
from tests.servers import tls
from tests.servers.scripted import scripted
from tests.servers.tls import mail_server


@pytest.fixture
def form(form: SetupForm) -> SetupForm:
    form.form.fill({"email_server_ip": "127.0.0.1", "email_auth_meth": "NONE", "trace_rep_addr": "t@hotel.example"})
    return form


def opened(qtbot: QtBot, window: MainWindow, form: SetupForm, port: int = 25) -> TestEmailDialog:
    form.form.fill({"email_server_port": str(port)})
    window.commands.run("test_email")
    dialog = window.findChild(TestEmailDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.address, "clerk@hotel.example")
    return dialog


def sent(qtbot: QtBot, dialog: TestEmailDialog) -> list[str]:
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.outcome.text() not in ("", "Sending…"), timeout=20_000)
    return [dialog.steps.item(row).text() for row in range(dialog.steps.count())]


def test_unsaved_values_are_tried_and_every_step_is_ticked(qtbot: QtBot, window: MainWindow, form: SetupForm) -> None:
    with mail_server("plain") as server:
        steps = sent(qtbot, opened(qtbot, window, form, server.port))
        assert len(server.letters) == 1
    assert [step[0] for step in steps] == ["✓"] * 8
    assert form.unsaved()


def test_a_refusal_gets_a_cross_where_it_happened_and_words_to_act_on(
    qtbot: QtBot, window: MainWindow, form: SetupForm
) -> None:
    with scripted(replies={"RCPT": b"554 5.7.1 Relay access denied"}) as server:
        dialog = opened(qtbot, window, form, server.port)
        steps = sent(qtbot, dialog)
    assert steps[-1].startswith("✗  Recipient: 554 5.7.1 Relay access denied")
    assert "does not pass letters on" in dialog.outcome.text()
    assert "> RCPT TO:<clerk@hotel.example>" in dialog.conversation.toPlainText()
    button = dialog.findChild(QPushButton, "copy")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert dialog.outcome.text().splitlines()[0] in copied
    assert "554 5.7.1 Relay access denied" in copied


def test_the_answer_names_the_address_that_the_letter_went_to(
    qtbot: QtBot, window: MainWindow, form: SetupForm, monkeypatch: pytest.MonkeyPatch
) -> None:
    with mail_server("plain") as server:
        dialog = opened(qtbot, window, form, server.port)
        may_send, send = threading.Event(), dialog._desk.mail.send_test
        monkeypatch.setattr(dialog._desk.mail, "send_test", lambda *about: may_send.wait(20) and send(*about))
        qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
        qtbot.keyClicks(dialog.address, "x")
        may_send.set()
        qtbot.waitUntil(lambda: dialog.outcome.text() not in ("", "Sending…"), timeout=20_000)
        assert "accepted the test letter to clerk@hotel.example." in dialog.outcome.text()
        assert [each.rcpt_tos for each in server.letters] == [["clerk@hotel.example"]]


def test_an_address_that_is_none_is_said(qtbot: QtBot, window: MainWindow, form: SetupForm) -> None:
    dialog = opened(qtbot, window, form)
    dialog.address.setText("nobody")
    assert sent(qtbot, dialog) == []
    assert "needs exactly one @" in dialog.outcome.text()


def test_a_certificate_is_shown_and_accepted_by_an_act_of_its_own(
    qtbot: QtBot, window: MainWindow, form: SetupForm
) -> None:
    with mail_server("starttls", tls.self_signed) as server:
        dialog = opened(qtbot, window, form, server.port)
        assert sent(qtbot, dialog)[-1].startswith("✗  Encrypt")
        show = dialog.findChild(QPushButton, "certificate")
        assert show is not None
        assert show.isVisible()
        qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
        shown = dialog.findChild(CertificateDialog)
        assert shown is not None
        issuer = shown.findChild(QLabel, "issued_by")
        pin = shown.findChild(QPushButton, "pin")
        assert issuer is not None
        assert pin is not None
        assert issuer.text() == "itself (self-signed)"
        qtbot.keyClick(shown, Qt.Key.Key_Return)  # Enter alone accepts nothing
        assert form.form.texts()["email_certificate_fingerprint"] == ""
        qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
        again = dialog.findChildren(CertificateDialog)[-1]
        pin = again.findChild(QPushButton, "pin")
        assert pin is not None
        qtbot.mouseClick(pin, Qt.MouseButton.LeftButton)
        assert len(form.form.texts()["email_certificate_fingerprint"]) == 95
        assert form.unsaved()
        assert sent(qtbot, dialog)[-1].startswith("✓")
