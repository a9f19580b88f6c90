from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.core.email_setup import EmailSetup
from app.core.fields import fields_of
from app.engine.desk import Desk
from app.ui.look_up import LookUpDialog
from app.ui.main_window import MainWindow
from app.ui.setup_form import SetupForm
from tests.ui.hands import Hands

Key, Hold = Qt.Key, Qt.KeyboardModifier
Button = QMessageBox.StandardButton


def editor(form: SetupForm, key: str) -> QLineEdit:
    found = form.findChild(QLineEdit, key)
    assert found is not None
    return found


def box(qtbot: QtBot, window: MainWindow) -> QMessageBox:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(QMessageBox)))
    return next(each for each in window.findChildren(QMessageBox) if each.isVisible())


def answer(qtbot: QtBot, asked: QMessageBox, button: Button) -> None:
    qtbot.mouseClick(asked.button(button), Qt.MouseButton.LeftButton)


def look_up(qtbot: QtBot, form: SetupForm, key: str) -> LookUpDialog:
    editor(form, key).setFocus()
    qtbot.keyClick(editor(form, key), Key.Key_F8)
    qtbot.waitUntil(lambda: form.window().findChild(LookUpDialog) is not None)
    dialog = form.window().findChild(LookUpDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.filter.hasFocus())
    return dialog


def fill_to_send(form: SetupForm) -> None:
    editor(form, "email_server_ip").setText("192.0.2.1")
    editor(form, "trace_rep_addr").setText("Traces")
    editor(form, "email_traces").setText("Y")


def test_every_field_is_there_in_order_with_its_label(qtbot: QtBot, form: SetupForm) -> None:
    declared = fields_of(EmailSetup)
    form.form.fill({"email_auth_meth": "OAUTH-MS"})
    qtbot.waitUntil(lambda: form.form.entries["oauth_tenant"].geometry().height() > 0)
    assert list(form.form.entries) == [each.key for each in declared]
    form.form.adjustSize()
    places = [entry.editor.mapTo(form.form, entry.editor.rect().topLeft()).y() for entry in form.form.entries.values()]
    assert places == sorted(places)
    for each in declared:
        label = form.findChild(QLabel, f"{each.key}_label")
        assert label is not None
        assert label.text().replace("&&", "&") == each.label
        assert label.buddy() is editor(form, each.key)
        assert editor(form, each.key).accessibleName() == each.label


def test_filling_the_form_writes_nothing(form: SetupForm) -> None:
    assert not form.unsaved()
    save = form.findChild(QPushButton, "save_button")
    assert save is not None
    assert not save.isEnabled()


def test_f8_filters_and_enter_takes(qtbot: QtBot, form: SetupForm) -> None:
    dialog = look_up(qtbot, form, "email_auth_meth")
    qtbot.keyClicks(dialog.filter, "CRAM")
    qtbot.keyClick(dialog.filter, Key.Key_Return)
    qtbot.waitUntil(lambda: editor(form, "email_auth_meth").text() == "CRAM-MD5")


def test_f8_arrows_move_and_esc_changes_nothing(qtbot: QtBot, form: SetupForm) -> None:
    before = editor(form, "email_auth_meth").text()
    dialog = look_up(qtbot, form, "email_auth_meth")
    qtbot.keyClick(dialog.filter, Key.Key_Down)
    marked = dialog.chosen()
    assert marked is not None
    assert marked.code != before
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog.filter, Key.Key_Escape)
    assert editor(form, "email_auth_meth").text() == before


def test_a_wrong_port_is_said_beside_it(qtbot: QtBot, form: SetupForm) -> None:
    editor(form, "email_server_port").setText("99999")
    qtbot.keyClick(editor(form, "email_server_port"), Key.Key_F2)
    qtbot.waitUntil(lambda: "email_server_port" in form.form.problems())
    assert "1 to 65535" in form.form.problems()["email_server_port"]
    assert form.window().focusWidget() is editor(form, "email_server_port")
    assert form.unsaved()


def test_y_n_by_keys(qtbot: QtBot, form: SetupForm) -> None:
    flag = editor(form, "email_traces")
    assert flag.text() == "N"
    qtbot.keyClick(flag, Key.Key_Y)
    assert flag.text() == "Y"
    qtbot.keyClick(flag, Key.Key_N)
    assert flag.text() == "N"
    qtbot.keyClick(flag, Key.Key_Space)
    assert flag.text() == "Y"
    qtbot.mouseClick(flag, Qt.MouseButton.LeftButton)
    assert flag.text() == "N"


@pytest.mark.parametrize("key", [Key.Key_Y, Key.Key_Space])
@pytest.mark.parametrize("held", [Hold.AltModifier, Hold.ControlModifier, Hold.MetaModifier])
def test_a_key_of_a_command_switches_nothing_on(
    qtbot: QtBot, form: SetupForm, held: Qt.KeyboardModifier, key: Qt.Key
) -> None:
    flag = editor(form, "email_traces")
    flag.setFocus()
    text = "y" if key == Key.Key_Y else " "
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(flag, QKeyEvent(kind, key, held, text))  # as X11 and Windows send Alt+Y
    assert flag.text() == "N"
    qtbot.keyClick(flag, Key.Key_Y, Hold.ShiftModifier)
    assert flag.text() == "Y"


def test_f8_in_a_field_without_a_list_says_so(qtbot: QtBot, form: SetupForm, hands: Hands) -> None:
    for key, label in (("email_server_ip", "Email server IP"), ("email_traces", "Email Traces")):
        editor(form, key).setFocus()
        qtbot.keyClick(editor(form, key), Key.Key_F8)
        assert hands.said() == f"{label} has no list. F1 tells what it takes."
    save = form.findChild(QPushButton, "save_button")
    assert save is not None
    editor(form, "email_server_ip").setText("mail")
    save.setFocus()
    qtbot.keyClick(save, Key.Key_F8)
    assert hands.said() == "F8 lists what a field can hold: go to the field first."


def marked(dialog: LookUpDialog) -> str:
    choice = dialog.chosen()
    assert choice is not None
    return choice.code


def test_the_list_of_f8_keeps_its_mark_while_it_is_filtered(qtbot: QtBot, form: SetupForm) -> None:
    form.form.fill({"email_auth_meth": "login"})
    dialog = look_up(qtbot, form, "email_auth_meth")
    assert marked(dialog) == "LOGIN"
    qtbot.keyClick(dialog.filter, Key.Key_Down)
    chosen = marked(dialog)
    qtbot.keyClicks(dialog.filter, chosen[-1])
    assert dialog.table.rowCount() > 1
    assert marked(dialog) == chosen
    qtbot.keyClick(dialog.filter, Key.Key_Backspace)
    assert marked(dialog) == chosen
    qtbot.keyClicks(dialog.filter, "plain")  # a code that is typed whole is meant
    assert marked(dialog) == "PLAIN"
    qtbot.keyClicks(dialog.filter, "zz")
    assert dialog.chosen() is None
    dialog.filter.clear()
    assert marked(dialog) == "LOGIN"


def test_a_time_zone_is_marked_in_its_list(qtbot: QtBot, form: SetupForm) -> None:
    form.form.fill({"property_time_zone": "Europe/Vienna"})
    dialog = look_up(qtbot, form, "property_time_zone")
    assert marked(dialog) == "Europe/Vienna"
    place = dialog.table.visualItemRect(dialog.table.item(dialog.table.currentRow(), 0))
    assert dialog.table.viewport().rect().contains(place)


def test_enter_goes_to_the_next_field(qtbot: QtBot, form: SetupForm) -> None:
    editor(form, "email_server_ip").setFocus()
    qtbot.keyClick(editor(form, "email_server_ip"), Key.Key_Return)
    assert form.window().focusWidget() is editor(form, "email_server_port")


def test_saving(qtbot: QtBot, form: SetupForm, desk: Desk) -> None:
    editor(form, "email_server_ip").setText("mail.example.com")
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(editor(form, "email_server_ip"), Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.setup.load().email_server_ip == "mail.example.com"
    assert not form.unsaved()


def test_switching_on_asks_and_no_leaves_all_unsaved(
    qtbot: QtBot, form: SetupForm, window: MainWindow, desk: Desk
) -> None:
    fill_to_send(form)
    form.save()
    asked = box(qtbot, window)
    assert "0 copies will be emailed to 0 clerks" in asked.text()
    answer(qtbot, asked, Button.No)
    qtbot.waitUntil(lambda: form.unsaved() and not asked.isVisible())
    assert not desk.setup.load().email_traces
    assert desk.setup.load().email_server_ip == ""


def test_switching_on_with_yes(qtbot: QtBot, form: SetupForm, window: MainWindow, desk: Desk) -> None:
    fill_to_send(form)
    form.save()
    asked = box(qtbot, window)
    with qtbot.waitSignal(form.saved):
        answer(qtbot, asked, Button.Yes)
    assert desk.setup.load().email_traces


def test_unsaved_changes_are_asked_about(qtbot: QtBot, form: SetupForm, window: MainWindow, desk: Desk) -> None:
    editor(form, "email_server_ip").setText("mail.example.com")
    qtbot.keyClick(editor(form, "email_server_ip"), Key.Key_Escape)
    answer(qtbot, box(qtbot, window), Button.Cancel)
    assert window.area.subWindowList()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    editor(form, "email_server_ip").setFocus()
    qtbot.keyClick(editor(form, "email_server_ip"), Key.Key_Escape)
    answer(qtbot, box(qtbot, window), Button.Save)
    qtbot.waitUntil(lambda: not window.area.subWindowList())
    assert desk.setup.load().email_server_ip == "mail.example.com"


def test_discarding(qtbot: QtBot, form: SetupForm, window: MainWindow, desk: Desk) -> None:
    editor(form, "email_server_ip").setText("mail.example.com")
    qtbot.keyClick(editor(form, "email_server_ip"), Key.Key_Escape)
    answer(qtbot, box(qtbot, window), Button.Discard)
    qtbot.waitUntil(lambda: not window.area.subWindowList())
    assert desk.setup.load().email_server_ip == ""


def test_fields_of_a_method_are_shown_for_that_method_alone(form: SetupForm) -> None:
    def shown() -> set[str]:
        return {each.key for each in fields_of(EmailSetup) if form.form.entries[each.key].isVisible()}

    always = {each.key for each in fields_of(EmailSetup) if each.shown_for is None}
    assert shown() == always
    for method, more in (("oauth-ms", {"oauth_client_id", "oauth_tenant"}), ("OAUTH-GOOGLE", {"oauth_client_id"})):
        form.form.entries["email_auth_meth"].set_text(method)
        assert shown() == always | more
    form.form.entries["oauth_client_id"].set_text("1234")
    form.form.entries["email_auth_meth"].set_text("PLAIN")
    assert shown() == always
    assert form.form.texts()["oauth_client_id"] == "1234"


def test_what_is_typed_while_it_is_saved_stays(qtbot: QtBot, form: SetupForm, desk: Desk) -> None:
    form.form.fill({"email_server_port": "587"})
    form.save()
    form.form.fill({"trace_rep_addr": "The Desk"})
    qtbot.waitUntil(lambda: desk.setup.load().email_server_port == 587 and not form.saving)
    assert form.form.texts()["trace_rep_addr"] == "The Desk"
    assert form.unsaved()
