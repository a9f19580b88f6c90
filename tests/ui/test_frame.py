"""The main window around the screens: menu shortcut, keys, status line, help, and what comes back at the next start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMdiSubWindow,
    QPushButton,
    QWhatsThis,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app import paths
from app.core.errors import FieldError
from app.core.said import said
from app.core.text_codes import TextCode
from app.engine.desk import Desk
from app.ui.bridge import Bridge
from app.ui.commands import COMMANDS
from app.ui.deliveries_window import DeliveriesWindow
from app.ui.dialog import Dialog
from app.ui.help import help_of
from app.ui.kept import FILE, Kept
from app.ui.key_card import KeyCard
from app.ui.keys import changes, in_force, objection, originals
from app.ui.keys_dialog import KeysDialog
from app.ui.look_up import LookUpDialog
from app.ui.main_window import MainWindow
from app.ui.screens import SCREENS
from app.ui.setup_form import SetupForm
from app.ui.shortcut_field import ShortcutField
from app.ui.text_codes_screen import TextCodeDialog, TextCodesScreen
from app.ui.words import told, tr
from app.ui.workplace import fitted
from tests.ui.conftest import discard

Key = Qt.Key


def shortcut(qtbot: QtBot, window: MainWindow) -> ShortcutField:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Key.Key_F3)
    field = window.findChild(ShortcutField)
    assert window.focusWidget() is field
    return field


def label(window: MainWindow, name: str) -> str:
    found = window.statusBar().findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_a_short_code_opens_its_screen(qtbot: QtBot, window: MainWindow) -> None:
    for row in SCREENS:
        field = shortcut(qtbot, window)
        qtbot.keyClicks(field, f" {row.code.lower()}")
        qtbot.keyClick(field, Key.Key_Return)
        assert window.area.currentSubWindow().objectName() == row.id
        assert field.text() == ""
        assert not field.hasFocus()


def test_an_unknown_code_is_said_and_f8_lists_the_codes(qtbot: QtBot, window: MainWindow) -> None:
    field = shortcut(qtbot, window)
    qtbot.keyClicks(field, "XXXX")
    qtbot.keyClick(field, Key.Key_Return)
    assert "no screen XXXX" in label(window, "said")
    assert not window.area.subWindowList()
    qtbot.keyClick(field, Key.Key_F8)
    dialog = window.findChild(LookUpDialog)
    qtbot.waitUntil(lambda: dialog.filter.hasFocus())
    assert dialog.table.rowCount() == len(SCREENS)
    qtbot.keyClicks(dialog.filter, "deliv")
    qtbot.keyClick(dialog.filter, Key.Key_Return)
    assert window.work.opened(DeliveriesWindow) is not None


def test_f8_and_esc_of_the_menu_shortcut_leave_the_screen_alone(
    qtbot: QtBot, window: MainWindow, form: SetupForm
) -> None:
    form.form.entries["email_auth_meth"].editor.setFocus()
    field = shortcut(qtbot, window)
    qtbot.keyClick(field, Key.Key_F8)
    dialog = window.findChild(LookUpDialog)
    assert dialog.windowTitle() == "Screens"
    dialog.reject()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(field, Key.Key_Escape)
    assert window.work.active() is form


@pytest.mark.parametrize("last", [Key.Key_Return, Key.Key_Escape])
def test_the_cursor_comes_back_from_the_menu_shortcut_to_its_field(
    qtbot: QtBot, window: MainWindow, form: SetupForm, last: Qt.Key
) -> None:
    editor = form.form.entries["email_auth_name"].editor
    editor.setFocus()
    field = shortcut(qtbot, window)
    qtbot.keyClicks(field, "EMST")
    qtbot.keyClick(field, last)
    assert window.focusWidget() is editor


def test_f9_and_f10_go_from_record_to_record(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    for number in range(3):
        desk.text_codes.save(TextCode(code=f"A{number}", text="x"))
    for code in desk.text_codes.all()[3:]:
        desk.text_codes.remove(code.code)
    window.work.open("text_codes")
    codes = window.work.opened(TextCodesScreen)
    qtbot.waitUntil(lambda: label(window, "record_place") == "Record 1 of 3")
    for key, place in ((Key.Key_F10, "Record 2 of 3"), (Key.Key_F10, "Record 3 of 3"), (Key.Key_F9, "Record 2 of 3")):
        qtbot.keyClick(codes.view, key)
        assert label(window, "record_place") == place
    window.work.open("email_setup")
    assert label(window, "record_place") == ""


def test_the_status_line_helps_with_the_field_and_names_database_and_workstation(
    qtbot: QtBot, window: MainWindow, form: SetupForm
) -> None:
    editor = form.form.entries["email_rate_limit"].editor
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    editor.setFocus()
    assert label(window, "field_help").startswith("Letters a minute")
    window.work.say("2 traces entered.")
    form.form.entries["email_connections"].editor.setFocus()
    assert label(window, "said") == "2 traces entered."
    assert not label(window, "field_help").startswith("Letters a minute")
    assert label(window, "house").startswith("hotel.db")


def test_f1_explains_the_field_in_screens_and_dialogs(qtbot: QtBot, window: MainWindow, form: SetupForm) -> None:
    def explain(field: QWidget) -> None:
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        qtbot.keyClick(field, Key.Key_F1)
        shown = [each for each in QApplication.topLevelWidgets() if each.inherits("QWhatsThat")]
        assert len(shown) == 1
        QWhatsThis.hideText()
        qtbot.waitUntil(lambda: not any(each.inherits("QWhatsThat") for each in QApplication.topLevelWidgets()))

    port = form.form.entries["email_server_port"].editor
    window.activateWindow()
    explain(port)
    assert help_of(port).startswith("Email Server Port\nPort of the mail server.")
    window.commands.run("set_password")
    dialog = window.findChild(Dialog, "set_password_dialog")
    qtbot.waitUntil(dialog.first.isEnabled)
    explain(dialog.first)


def test_keys_are_changed_refused_and_put_back(qtbot: QtBot, window: MainWindow, form: SetupForm) -> None:
    dialog = keys_dialog(qtbot, window, "save")
    qtbot.keyClick(dialog.first, Key.Key_F8)
    qtbot.waitUntil(lambda: "Look Up" in dialog.says.text())
    assert dialog.first.keySequence() == QKeySequence("F2")
    qtbot.keyClick(dialog.first, Key.Key_F12)
    qtbot.waitUntil(lambda: dialog.says.text() == "")
    with qtbot.waitSignal(dialog.changed):
        dialog.accept()
    assert window.findChild(QAction, "save").shortcuts() == [QKeySequence("F12"), QKeySequence("Ctrl+S")]
    assert form.findChild(QPushButton, "save_button").text() == "Save (F12)"
    assert Kept().keys() == {"save": ("F12", "Ctrl+S")}
    window.commands.run("key_card")
    card = window.findChild(KeyCard)
    assert "F12" in card.page.toPlainText()
    card.reject()
    dialog = keys_dialog(qtbot, window, "save")
    dialog.findChild(QPushButton, "originals").click()
    dialog.accept()
    assert window.findChild(QAction, "save").shortcuts() == [QKeySequence("F2"), QKeySequence("Ctrl+S")]
    assert Kept().keys() == {}


def keys_dialog(qtbot: QtBot, window: MainWindow, command: str) -> KeysDialog:
    window.commands.run("keys")
    dialog = next(each for each in window.findChildren(KeysDialog) if each.isVisible())
    rows = [row.id for row in COMMANDS]
    dialog.view.selectRow(rows.index(command))
    dialog.first.setFocus()
    qtbot.waitUntil(dialog.first.hasFocus)
    return dialog


@pytest.mark.parametrize(
    ("own", "words"), [(("Ctrl+K",), "Ctrl+K lists"), ((), "“Look Up” lists"), (("Ctrl+K", "F8"), "F8 lists")]
)
def test_texts_name_a_key_as_it_is_set(window: MainWindow, own: tuple[str, ...], words: str) -> None:
    window.work.kept.keep_keys({"look_up": own})
    window.work.keys_changed.emit()
    field = window.work.open("email_setup").findChild(QLineEdit, "email_auth_meth")
    assert field is not None
    assert words in field.accessibleDescription()
    assert words in told(FieldError("from_clerk", "I am", said("say who you are. F8 lists.")))
    assert tr("The name {name}", name="F8") == "The name F8"  # what people typed stays
    window.work.kept.keep_keys({})
    window.work.keys_changed.emit()
    assert "F8 lists" in tr("How to sign in to the mail server. F8 lists the methods.")


def test_changed_keys_work_in_dialogs_too(qtbot: QtBot, window: MainWindow) -> None:
    window.work.kept.keep_keys({"cancel": ("F12",)})
    window.work.keys_changed.emit()
    window.work.open("text_codes")
    window.commands.run("new")
    dialog = window.findChild(TextCodeDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    code = dialog.findChild(QLineEdit, "code")
    qtbot.keyClick(code, Key.Key_Escape)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(code, Key.Key_F12)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("F8", "“Look Up”"),
        ("Tab", "needed in fields"),
        ("Ctrl+V", "needed in fields"),
        ("A", "for typing"),
        ("Shift+Ä", "for typing"),
        ("Alt+F", "opens menus"),
        ("F2", ""),
        ("F12", ""),
        ("Ctrl+Shift+A", ""),
    ],
)
def test_what_stands_against_a_key_is_said(qtbot: QtBot, key: str, words: str) -> None:
    said = objection(COMMANDS, originals(COMMANDS), "save", key)
    assert words in said if words else not said


def test_keys_of_a_strange_file_do_no_harm(qtbot: QtBot) -> None:
    declared = originals(COMMANDS)
    kept = in_force(declared, {"no_such": ("F12",), "save": ("F8", "Nonsense", "Ctrl+K, Ctrl+X"), "refresh": ()})
    assert kept["save"] == ("F8",)
    assert kept["look_up"] == ()
    assert kept["refresh"] == ()
    assert set(kept) == set(declared)
    assert changes(declared, declared) == {}


@pytest.mark.parametrize("text", ["", "{", "[]", "5", '{"save": "F2"}', '[{"id": 5, "x": "left"}]', '[{"id": "a"}]'])
def test_a_damaged_file_is_as_if_nothing_had_been_kept(text: str) -> None:
    settings = QSettings(str(paths.data_folder() / FILE), QSettings.Format.IniFormat)
    for name in ("keys", "window/screens", "window/geometry", "language"):
        settings.setValue(name, text)
    settings.sync()
    kept = Kept()
    assert kept.keys() == {}
    assert not kept.screens()
    assert kept.geometry().isEmpty()


def another_window(qtbot: QtBot, desk: Desk) -> MainWindow:
    window = MainWindow(Kept())
    window.attach(desk, Bridge(desk.events))
    qtbot.addWidget(window, before_close_func=lambda window: (discard(window), window.detach()))
    window.show()
    qtbot.waitExposed(window)
    window.work.open_as_left()
    return window


def test_windows_come_back_as_they_were_left(qtbot: QtBot, desk: Desk) -> None:
    first = another_window(qtbot, desk)
    assert [each.objectName() for each in first.area.subWindowList()] == ["email_setup"]  # the very first time
    first.resize(700, 600)
    first.work.open("traces")
    first.work.open("deliveries")
    traces = first.area.findChild(QMdiSubWindow, "traces")
    traces.setGeometry(40, 50, 500, 300)
    first.work.open("email_setup").cancel()
    first.area.setActiveSubWindow(traces)
    first.close()
    second = another_window(qtbot, desk)
    qtbot.waitUntil(lambda: len(second.area.subWindowList()) == 2)
    assert second.size() == QSize(700, 600)
    assert second.area.findChild(QMdiSubWindow, "traces").geometry() == QRect(40, 50, 500, 300)
    assert second.area.currentSubWindow().objectName() == "traces"
    for screen in ("traces", "deliveries"):
        second.work.open(screen).cancel()
    second.close()
    assert Kept().screens() == []


def test_a_screen_left_on_a_larger_display_comes_back_inside_the_window() -> None:
    assert fitted(QRect(1500, 900, 800, 600), QSize(1000, 500)) == QRect(QPoint(200, 0), QSize(800, 500))
    assert fitted(QRect(-400, -20, 800, 300), QSize(1000, 500)) == QRect(QPoint(0, 0), QSize(800, 300))


def test_the_file_is_in_the_programs_data_folder(window: MainWindow, own_home: Path) -> None:
    window.work.kept.keep_language("DE")
    window.work.kept._settings.sync()
    assert Path(window.work.kept._settings.fileName()).is_relative_to(own_home)
