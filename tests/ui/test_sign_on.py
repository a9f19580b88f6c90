"""Signing on, by keyboard: nobody is asked, then somebody is, and screens open to those who may."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import nullcontext

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from app.bootstrap import open_desk
from app.core.records import Clerk
from app.engine.desk import Desk
from app.passwords import Passwords
from app.ui import sign_on
from app.ui.application import Opener
from app.ui.bridge import Bridge
from app.ui.dialog import Dialog
from app.ui.kept import Kept
from app.ui.main_window import MainWindow
from app.ui.setup_form import SetupForm
from app.ui.sign_on_dialog import SignOnDialog
from app.ui.sign_on_password_dialog import SignOnPasswordDialog
from tests.conftest import MemoryVault

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
SECRET, OTHER = "correct horse", "battery staple"


@pytest.fixture
def desk(sqlite_hotel: str) -> Iterator[Desk]:
    with open_desk(sqlite_hotel, vault=MemoryVault(), passwords=Passwords(CHEAP)) as desk:
        desk.records.save(Clerk(clerk_code="ANN", name="Ann", access="GLOBAL"))
        desk.records.save(Clerk(clerk_code="BOB", name="Bob"))
        yield desk


@pytest.fixture
def protected(desk: Desk) -> Desk:
    desk.sign_on.set_password("ANN", SECRET)
    desk.sign_on.set_password("BOB", OTHER)
    return desk


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Iterator[MainWindow]:
    """The window as it starts."""
    opener = Opener(lambda: nullcontext(desk))
    with qtbot.waitSignal(opener.opened):
        opener.start()
    bridge = Bridge(desk.events)
    window = MainWindow(Kept())
    window.attach(desk, bridge)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    sign_on.begin(window.work)
    yield window
    bridge.close()
    opener.close()


def dialog(qtbot: QtBot, window: MainWindow, kind: type[Dialog]) -> Dialog:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(kind)))
    return next(each for each in window.findChildren(kind) if each.isVisible())


def typed(qtbot: QtBot, into: Dialog, **texts: str) -> None:
    for name, text in texts.items():
        field = into.findChild(QLineEdit, name)
        assert field is not None
        assert field.accessibleName()
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)


def signed_on(qtbot: QtBot, window: MainWindow, code: str, password: str) -> None:
    asked = dialog(qtbot, window, SignOnDialog)
    typed(qtbot, asked, clerk_code=code, password=password)
    qtbot.keyClick(asked.findChild(QLineEdit, "password"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.work.desk.signed_on.actor.clerk_code == code)
    qtbot.waitUntil(lambda: not window.findChildren(SignOnDialog))


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert found is not None
    return found


def test_the_program_opens_straight_while_no_clerk_has_a_password(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.work.opened(SetupForm) is not None)
    assert not window.findChildren(SignOnDialog)


def test_a_wrong_password_opens_nothing_and_the_right_one_everything(
    qtbot: QtBot, protected: Desk, window: MainWindow
) -> None:
    asked = dialog(qtbot, window, SignOnDialog)
    assert not action(window, "email_setup").isEnabled()
    assert not action(window, "import").isEnabled()
    assert action(window, "exit").isEnabled()
    qtbot.keyClick(asked, Qt.Key.Key_Return)  # blank: nothing is tried
    typed(qtbot, asked, clerk_code="ANN", password="a guess")
    qtbot.keyClick(asked.findChild(QLineEdit, "password"), Qt.Key.Key_Return)
    problem = asked.findChild(QLabel, "problem")
    assert problem is not None
    qtbot.waitUntil(lambda: "do not belong together" in problem.text())
    assert asked.findChild(QLineEdit, "clerk_code").text() == "ANN"
    assert window.work.opened(SetupForm) is None
    signed_on(qtbot, window, "ANN", SECRET)
    qtbot.waitUntil(lambda: window.work.opened(SetupForm) is not None)
    assert action(window, "import").isEnabled()
    assert window.status.findChild(QLabel, "clerk").text() == "ANN"


def test_a_clerk_without_access_has_the_days_work_only(qtbot: QtBot, protected: Desk, window: MainWindow) -> None:
    signed_on(qtbot, window, "BOB", OTHER)
    assert window.work.opened(SetupForm) is None
    assert action(window, "deliveries").isEnabled()
    for name in ("email_setup", "letters", "clerks", "import", "export", "set_password", "sign_in"):
        assert not action(window, name).isEnabled(), name
    shortcut = window.commands.shortcut
    shortcut.setFocus()
    qtbot.keyClicks(shortcut, "emst")
    qtbot.keyClick(shortcut, Qt.Key.Key_Return)
    assert window.work.opened(SetupForm) is None
    assert "Email Setup needs a clerk with more access" in window.status.findChild(QLabel, "said").text()


def test_signing_off_closes_everything_and_another_signs_on(qtbot: QtBot, protected: Desk, window: MainWindow) -> None:
    signed_on(qtbot, window, "ANN", SECRET)
    qtbot.waitUntil(lambda: window.work.opened(SetupForm) is not None)
    action(window, "sign_off").trigger()
    asked = dialog(qtbot, window, SignOnDialog)
    assert window.work.opened(SetupForm) is None
    assert protected.signed_on.actor.clerk_code == ""
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(SignOnDialog))
    assert not action(window, "deliveries").isEnabled()
    action(window, "sign_on").trigger()
    signed_on(qtbot, window, "BOB", OTHER)
    action(window, "deliveries").trigger()
    action(window, "sign_on").trigger()
    signed_on(qtbot, window, "ANN", SECRET)
    qtbot.waitUntil(lambda: window.work.active() is not None)


def test_unsaved_changes_stop_a_sign_off(qtbot: QtBot, protected: Desk, window: MainWindow) -> None:
    signed_on(qtbot, window, "ANN", SECRET)
    qtbot.waitUntil(lambda: (form := window.work.opened(SetupForm)) is not None and form.form.isEnabled())
    form = window.work.opened(SetupForm)
    assert form is not None
    server = form.findChild(QLineEdit, "email_server_ip")
    qtbot.keyClicks(server, "mail.hotel.example")
    action(window, "sign_off").trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    QApplication.activeModalWidget().close()
    assert protected.signed_on.actor.clerk_code == "ANN"
    assert server.text() == "mail.hotel.example"
    form.form.fill(form._saved_texts or {})


def test_a_password_is_set_by_keyboard_wrong_entries_first(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    action(window, "sign_on_password").trigger()
    asked = dialog(qtbot, window, SignOnPasswordDialog)
    problem = asked.findChild(QLabel, "problem")
    assert not asked.findChild(QLineEdit, "old").isEnabled()
    for texts, words in (
        ({"clerk_code": "ANN", "password": SECRET, "again": OTHER}, "not the same"),
        ({"clerk_code": "ANN", "password": "short", "again": "short"}, "must have 8 to 200 characters"),
        ({"clerk_code": "EVE", "password": SECRET, "again": SECRET}, "There is no clerk EVE"),
    ):
        typed(qtbot, asked, **texts)
        qtbot.keyClick(asked, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda words=words: words in problem.text())
        assert asked.findChild(QLineEdit, "password").text() == texts["password"]
    typed(qtbot, asked, clerk_code="ANN", password=SECRET, again=SECRET)
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    box = window.findChildren(QMessageBox)[0]
    assert "From the next start on" in box.text()
    box.close()
    assert desk.sign_on.is_asked()


def test_tab_goes_from_the_code_to_the_passwords(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    window.commands.run("sign_on_password")
    asked = dialog(qtbot, window, SignOnPasswordDialog)
    qtbot.waitUntil(asked.code.hasFocus)
    qtbot.keyClicks(asked.code, "ANN")
    qtbot.keyClick(asked.code, Qt.Key.Key_Tab)
    assert asked.password.hasFocus()


def test_ones_own_password_asks_for_the_old_one(qtbot: QtBot, protected: Desk, window: MainWindow) -> None:
    signed_on(qtbot, window, "BOB", OTHER)
    action(window, "sign_on_password").trigger()
    asked = dialog(qtbot, window, SignOnPasswordDialog)
    assert asked.findChild(QLineEdit, "clerk_code").isReadOnly()
    typed(qtbot, asked, old="a guess", password="my own secret", again="my own secret")
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked.findChild(QLabel, "problem").text() == "Old password: is wrong.")
    assert asked.focusWidget() is asked.findChild(QLineEdit, "old")
    typed(qtbot, asked, old=OTHER)
    for name in ("old", "password", "again"):
        qtbot.keyClick(asked.findChild(QLineEdit, name), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    window.findChildren(QMessageBox)[0].close()
    protected.sign_on.sign_on("BOB", "my own secret")


def test_no_password_is_hashed_on_the_thread_of_the_window(
    qtbot: QtBot, protected: Desk, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    real = Passwords.is_right

    def watched(self: Passwords, hashed: str, password: str) -> bool:
        threads.append(threading.current_thread())
        return real(self, hashed, password)

    monkeypatch.setattr(Passwords, "is_right", watched)
    signed_on(qtbot, window, "ANN", SECRET)
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


def test_a_window_that_starts_in_the_tray_asks_when_it_comes_forward(qtbot: QtBot, protected: Desk) -> None:
    protected.sign_on.sign_off()
    bridge = Bridge(protected.events)
    window = MainWindow(Kept())
    window.attach(protected, bridge)
    qtbot.addWidget(window)
    sign_on.begin(window.work)
    assert not window.findChildren(SignOnDialog)
    window.show()
    qtbot.waitExposed(window)
    asked = dialog(qtbot, window, SignOnDialog)
    qtbot.waitActive(asked)
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(SignOnDialog))
    window.hide()
    window.show()
    signed_on(qtbot, window, "BOB", OTHER)
    bridge.close()
