"""Guest | Send Alert, by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.records import Guest
from app.engine.alerts_desk import AlertsDesk
from app.engine.desk import Desk
from app.ui.alert_dialog import AlertDialog
from app.ui.look_up import LookUpDialog
from app.ui.main_window import MainWindow
from tests.hotel import SETUP
from tests.servers.faulty import Fault, FaultyServer
from tests.windows import catch_up

Key = Qt.Key
GUEST = Guest(guest_no="7", last_name="Krüger", first_name="Jan", email="jan@guest.example", room="12", language="de")


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, desk: Desk) -> AlertDialog:
    desk.records.save(GUEST)
    desk.records.save(Guest(guest_no="8", last_name="Ito", room="14"))
    desk.setup.save(replace(SETUP, email_traces=True))
    window.commands.run("send_alert")
    dialog = window.findChild(AlertDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def focused() -> object:
    return QApplication.focusWidget()


def rows(dialog: AlertDialog) -> list[list[str]]:
    model = dialog.history.model()
    return [[model.index(row, column).data() for column in (1, 2)] for row in range(model.rowCount())]


def test_a_guest_is_looked_up_and_gets_the_letter_that_was_seen(qtbot: QtBot, dialog: AlertDialog, desk: Desk) -> None:
    with FaultyServer(Fault("RCPT", b"550 5.1.1 No such user\r\n", frozenset({2}))) as server:
        desk.setup.save(replace(SETUP, email_server_port=server.server_address[1], email_traces=True))
        qtbot.keyClicks(dialog.form.guest, "kr")
        qtbot.keyClick(dialog.form.guest, Key.Key_F8)
        qtbot.waitUntil(lambda: dialog.findChild(LookUpDialog) is not None)
        look_up = dialog.findChild(LookUpDialog)
        qtbot.waitUntil(look_up.filter.hasFocus)
        qtbot.waitUntil(lambda: look_up.table.rowCount() == 1)
        qtbot.keyClick(look_up.filter, Key.Key_Return)
        assert dialog.form.guest.text() == "7"
        qtbot.waitUntil(lambda: "jan@guest.example" in dialog.form.about.text())
        assert dialog.form.language.currentData() == "DE"
        dialog.activateWindow()  # as a window manager does, which the offscreen platform has none of
        qtbot.waitUntil(dialog.form.guest.hasFocus)
        qtbot.keyClick(dialog.form.guest, Key.Key_Return)
        qtbot.waitUntil(lambda: focused() is dialog.form.letter)
        qtbot.keyClick(dialog.form.letter, Key.Key_Down)
        qtbot.waitUntil(lambda: dialog.view.subject.text() == "Ihr Zimmer 12 ist bereit")
        assert "Guten Tag Jan Krüger," in dialog.view.page.toPlainText()
        qtbot.keyClick(dialog.form.letter, Key.Key_F2)
        qtbot.waitUntil(lambda: rows(dialog) == [["waiting", "Ihr Zimmer 12 ist bereit"]])
        assert "on its way" in dialog.outcome.text()
        assert not dialog.send_button.isEnabled()
        assert desk.courier.run_once().sent == 1
        qtbot.waitUntil(lambda: rows(dialog) == [["sent", "Ihr Zimmer 12 ist bereit"]])
    assert len(server.stored) == 1


def test_own_words_are_typed_seen_and_sent(qtbot: QtBot, dialog: AlertDialog, desk: Desk) -> None:
    qtbot.keyClicks(dialog.form.guest, "7")
    qtbot.keyClick(dialog.form.letter, Key.Key_End)
    assert dialog.form.subject.isVisible()
    qtbot.waitUntil(lambda: dialog.view.words.text() == "Subject: may not be blank.")
    qtbot.keyClick(dialog.form.letter, Key.Key_F2)
    qtbot.waitUntil(lambda: dialog.outcome.text() == "Subject: may not be blank.")
    assert focused() is dialog.form.subject
    qtbot.keyClicks(dialog.form.subject, "A <parcel>")
    qtbot.keyClick(dialog.form.subject, Key.Key_Return)
    assert focused() is dialog.form.text
    qtbot.keyClicks(dialog.form.text, "It is at reception")
    qtbot.waitUntil(lambda: "It is at reception" in dialog.view.page.toPlainText())
    assert dialog.view.subject.text() == "A <parcel>"
    qtbot.keyClick(dialog.form.text, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: rows(dialog) == [["waiting", "A <parcel>"]])


def test_a_guest_without_an_address_and_one_that_is_none(qtbot: QtBot, dialog: AlertDialog, desk: Desk) -> None:
    qtbot.keyClicks(dialog.form.guest, "8")
    qtbot.waitUntil(lambda: "no email address" in dialog.form.about.text())
    qtbot.keyClick(dialog.form.guest, Key.Key_F2)
    qtbot.waitUntil(lambda: dialog.outcome.text().startswith("Guest: Ito (8) has no email address."))
    qtbot.keyClicks(dialog.form.guest, "8")
    qtbot.waitUntil(lambda: "there is no guest 88" in dialog.form.about.text())
    assert dialog.view.subject.text() == ""
    assert desk.deliveries.listed() == []
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_guests_language_is_taken_even_before_it_shows(qtbot: QtBot, dialog: AlertDialog, desk: Desk) -> None:
    dialog.form.guest.setText("7")
    with qtbot.waitSignal(desk_changed(dialog)):
        dialog.send()
    assert desk.deliveries.listed()[0].subject == "Willkommen"


def desk_changed(dialog: AlertDialog) -> object:
    return dialog._bridge.deliveries_changed


def test_a_dialog_that_is_gone_asks_nothing_more(
    qtbot: QtBot, dialog: AlertDialog, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.keyClicks(dialog.form.guest, "7")
    qtbot.waitUntil(lambda: "jan@guest.example" in dialog.form.about.text())
    bridge = dialog._bridge
    catch_up(bridge)  # for the history that it has asked for already
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Key.Key_Escape)
    asked: list[str] = []
    monkeypatch.setattr(AlertsDesk, "history", lambda _desk, guest_no: asked.append(guest_no))
    with qtbot.waitSignal(bridge.deliveries_changed):
        desk.alerts.send_alert("7", "alert_welcome")
    catch_up(bridge)
    assert asked == []
