from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.setup_form import SetupForm


def saved(qtbot: QtBot, form: SetupForm, **texts: str) -> None:
    form.form.fill(texts)
    with qtbot.waitSignal(form.saved):
        form.save()


def warnings(window: MainWindow) -> list[str]:
    return [box.text() for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_none_with_a_sign_in_says_once_what_that_means(qtbot: QtBot, window: MainWindow, form: SetupForm) -> None:
    saved(qtbot, form, email_security="NONE")
    assert warnings(window) == []
    saved(qtbot, form, email_auth_name="traces")
    (warning,) = warnings(window)
    assert "password cross the network unencrypted" in warning
    for box in window.findChildren(QMessageBox):
        box.close()
    saved(qtbot, form, trace_rep_addr="Desk")
    assert warnings(window) == []


def test_a_password_for_microsoft_365_is_warned_of_at_once(form: SetupForm) -> None:
    form.form.entries["email_server_ip"].set_text("smtp.office365.com")
    assert "550 5.7.30" in form.form.problems()["email_auth_meth"]
    caution, entry = form.findChild(QLabel, "email_auth_meth_problem"), form.form.entries["email_auth_meth"]
    assert caution.isVisible()
    assert (caution.x(), caution.y() > entry.y()) == (entry.x(), True)
    form.form.entries["email_auth_meth"].set_text("LOGIN")
    assert "550 5.7.30" in form.form.problems()["email_auth_meth"]
    form.form.entries["email_server_ip"].set_text("smtp.example.com")
    assert form.form.problems() == {}
    assert not caution.isVisible()
