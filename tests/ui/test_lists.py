from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.core.records import Clerk
from app.engine.desk import Desk
from app.ui.lists import ClerkList
from app.ui.main_window import MainWindow
from app.ui.record_dialog import RecordDialog


def test_a_clerks_address_is_changed_by_keyboard(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    desk.records.save(Clerk(clerk_code="FD1", name="Ann"))
    window.work.open("clerks")
    clerks = window.findChild(ClerkList)
    assert clerks is not None
    qtbot.waitUntil(lambda: clerks.model.rowCount() == 1)
    qtbot.keyClick(clerks.view, Qt.Key.Key_Return)
    dialog = window.findChild(RecordDialog)
    assert dialog is not None
    email = dialog.findChild(QLineEdit, "email")
    assert email is not None
    email.setText("not an address")
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(email, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: "email" in dialog.form.problems())
    email.setText("ann@example.com")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(email, Qt.Key.Key_F2)
    assert desk.records.clerks()[0].email == "ann@example.com"
    qtbot.waitUntil(lambda: clerks.model.row(0).email == "ann@example.com")
