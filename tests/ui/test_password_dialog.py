from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from app.core.errors import VaultError
from app.ui.main_window import MainWindow
from app.ui.password_dialog import PasswordDialog
from app.ui.setup_form import SetupForm
from tests.conftest import MemoryVault
from tests.windows import catch_up

Storing = tuple[PasswordDialog, threading.Event]

SERVER, ACCOUNT = "mail.example.com", "traces"


@dataclass
class Asked:
    """The dialog, open for the account on the unsaved screen."""

    dialog: PasswordDialog
    kept: dict[tuple[str, str], str] = field(default_factory=dict)

    def said(self) -> str:
        label = self.dialog.findChild(QLabel, "password_problem")
        assert label is not None
        return label.text()

    def press_ok(self, qtbot: QtBot) -> None:
        buttons = self.dialog.findChild(QDialogButtonBox)
        assert buttons is not None
        qtbot.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)


@pytest.fixture
def asked(qtbot: QtBot, form: SetupForm, window: MainWindow, memory_vault: MemoryVault) -> Asked:
    form.form.entries["email_server_ip"].set_text(SERVER)
    form.form.entries["email_auth_name"].set_text(ACCOUNT)
    window.commands.run("set_password")
    dialog = window.findChild(PasswordDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.ok.isEnabled)
    return Asked(dialog, memory_vault.passwords)


def test_it_names_the_account_on_the_screen_and_hides_what_is_typed(asked: Asked) -> None:
    account = asked.dialog.findChild(QLabel, "account")
    assert account is not None
    assert account.text() == f"{ACCOUNT} on {SERVER}"
    assert asked.dialog.first.echoMode() == QLineEdit.EchoMode.Password
    assert asked.dialog.first.text() == ""


def test_the_same_password_twice_is_stored(qtbot: QtBot, asked: Asked) -> None:
    qtbot.keyClicks(asked.dialog.first, "s3cret")
    qtbot.keyClicks(asked.dialog.again, "s3cret")
    with qtbot.waitSignal(asked.dialog.accepted):
        asked.press_ok(qtbot)
    assert asked.kept == {(SERVER, ACCOUNT): "s3cret"}


def test_two_different_ones_are_not(qtbot: QtBot, asked: Asked) -> None:
    qtbot.keyClicks(asked.dialog.first, "s3cret")
    qtbot.keyClicks(asked.dialog.again, "secret")
    asked.press_ok(qtbot)
    assert "not the same" in asked.said()
    assert asked.dialog.isVisible()
    assert asked.kept == {}


def test_a_blank_one_removes_what_is_stored(qtbot: QtBot, asked: Asked) -> None:
    asked.kept[SERVER, ACCOUNT] = "old"
    with qtbot.waitSignal(asked.dialog.accepted):
        asked.press_ok(qtbot)
    assert not asked.kept.get((SERVER, ACCOUNT))


def test_a_dialog_that_is_closed_before_its_answer_comes_hears_nothing(
    qtbot: QtBot, form: SetupForm, window: MainWindow, memory_vault: MemoryVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    form.form.fill({"email_server_ip": SERVER, "email_auth_name": ACCOUNT})
    may_answer = threading.Event()
    monkeypatch.setattr(memory_vault, "password", lambda server, account: "x" if may_answer.wait(20) else "")
    window.commands.run("set_password")
    dialog = window.findChild(PasswordDialog)
    assert dialog is not None
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    may_answer.set()
    qtbot.waitUntil(lambda: "talk" not in [each.name for each in threading.enumerate()])
    QApplication.processEvents()


def test_nothing_waits_for_a_vault_that_its_owner_must_unlock(
    qtbot: QtBot, form: SetupForm, window: MainWindow, memory_vault: MemoryVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    form.form.fill({"email_server_ip": SERVER, "email_auth_name": ACCOUNT})
    unlocked = threading.Event()
    keep = memory_vault.set
    monkeypatch.setattr(memory_vault, "password", lambda server, account: "x" if unlocked.wait(20) else "")
    monkeypatch.setattr(memory_vault, "set", lambda *words: keep(*words) if unlocked.wait(20) else None)
    window.commands.run("set_password")
    dialog = window.findChild(PasswordDialog)
    assert dialog is not None
    catch_up(window.work.bridge)
    assert not dialog.ok.isEnabled()
    unlocked.set()
    qtbot.waitUntil(dialog.ok.isEnabled)
    unlocked.clear()
    type_blind(qtbot, "s3cret", "s3cret")
    catch_up(window.work.bridge)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        unlocked.set()
    assert memory_vault.passwords == {(SERVER, ACCOUNT): "s3cret"}


def type_blind(qtbot: QtBot, *texts: str) -> None:
    """Type into whatever has the cursor, as somebody does who looks at the keys."""
    for text in texts:
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        qtbot.keyClicks(QApplication.focusWidget(), text)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_a_password_typed_while_the_vault_is_asked_never_gets_under_the_dialog(
    qtbot: QtBot, form: SetupForm, window: MainWindow, memory_vault: MemoryVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    form.form.fill({"email_server_ip": SERVER, "email_auth_name": ACCOUNT})
    form.form.entries["email_server_port"].editor.setFocus()
    may_answer, under = threading.Event(), form.form.texts()
    monkeypatch.setattr(memory_vault, "password", lambda server, account: "x" if may_answer.wait(20) else "")
    window.commands.run("set_password")
    dialog = window.findChild(PasswordDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    type_blind(qtbot, "s3cret", "s3cret")
    assert form.form.texts() == under
    assert dialog.isVisible()
    may_answer.set()
    qtbot.waitUntil(dialog.ok.isEnabled)
    with qtbot.waitSignal(dialog.accepted):
        type_blind(qtbot, "")
    assert memory_vault.passwords == {(SERVER, ACCOUNT): "s3cret"}


def test_what_is_typed_without_a_vault_stays_in_the_dialog(
    qtbot: QtBot, form: SetupForm, window: MainWindow, memory_vault: MemoryVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory_vault, "password", Mock(side_effect=VaultError("There is no vault.")))
    under = form.form.texts()
    window.commands.run("set_password")
    dialog = window.findChild(PasswordDialog)
    assert dialog is not None
    asked = Asked(dialog)
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and asked.said() == "There is no vault.")
    type_blind(qtbot, "s3cret", "s3cret")
    assert form.form.texts() == under
    assert dialog.isVisible()
    assert asked.said() == "There is no vault."
    account = dialog.findChild(QLabel, "account")
    assert account is not None
    assert account.isHidden()  # nothing stands beside it
    dialog.reject()


def test_a_password_that_could_not_be_stored_stays_typed_and_its_trouble_is_told(
    qtbot: QtBot, asked: Asked, form: SetupForm, memory_vault: MemoryVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_answer, under = threading.Event(), form.form.texts()
    qtbot.waitUntil(asked.dialog.isActiveWindow)

    def locked(*_words: str) -> None:
        may_answer.wait(20)
        raise VaultError("The vault is locked.")

    with monkeypatch.context() as patch:
        patch.setattr(memory_vault, "set", locked)
        type_blind(qtbot, "s3cret", "s3cret", "more")
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert asked.dialog.isVisible()
        may_answer.set()
        qtbot.waitUntil(lambda: asked.said() == "The vault is locked.")
        state = asked.dialog.findChild(QLabel, "state")
        assert state is not None
        assert state.text().startswith("No password is stored in")
    assert form.form.texts() == under
    assert asked.dialog.first.hasFocus()
    with qtbot.waitSignal(asked.dialog.accepted):
        type_blind(qtbot, "", "")
    assert asked.kept == {(SERVER, ACCOUNT): "s3cret"}


@pytest.fixture
def storing(
    qtbot: QtBot, asked: Asked, memory_vault: MemoryVault, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Storing]:
    """The dialog while its password is being stored, and the event on which that goes on."""
    keep, begun, go_on = memory_vault.set, threading.Event(), threading.Event()

    def slowly(*words: str) -> None:
        begun.set()
        go_on.wait(20)
        keep(*words)

    monkeypatch.setattr(memory_vault, "set", slowly)
    qtbot.keyClicks(asked.dialog.first, "s3cret")
    qtbot.keyClicks(asked.dialog.again, "s3cret")
    asked.press_ok(qtbot)
    assert begun.wait(20)
    yield asked.dialog, go_on
    go_on.set()


def test_the_window_does_not_close_over_a_password_that_is_being_stored(
    qtbot: QtBot, window: MainWindow, storing: Storing
) -> None:
    dialog, go_on = storing
    window.leave()
    assert window.isVisible()
    assert window.findChild(QMessageBox) is None  # what is unsaved under the dialog is not asked about yet
    assert dialog.isVisible()
    state = dialog.findChild(QLabel, "state")
    assert state is not None
    assert state.text() == "Asking the vault…"  # so it is known what the window waits for
    with qtbot.waitSignal(dialog.accepted):
        go_on.set()


def test_a_password_that_is_being_stored_is_stored_at_the_end_of_the_session(
    window: MainWindow, storing: Storing, memory_vault: MemoryVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    _dialog, go_on = storing
    (thread,) = (each for each in threading.enumerate() if each.name == "talk")
    join = thread.join
    monkeypatch.setattr(thread, "join", lambda seconds: (go_on.set(), join(seconds)))  # goes on once it is waited for
    window.detach()
    assert memory_vault.passwords == {(SERVER, ACCOUNT): "s3cret"}
