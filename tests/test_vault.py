"""The operating system's vault: the real Secret Service, in a session bus of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from app.core.errors import VaultError
from app.vault import SystemVault

USE_IT = r"""
from app.vault import SystemVault
vault = SystemVault()
for password in ("s3cret", "Ünï ☃ \U0001f511", "x" * 500):
    vault.set("mail.example.com", "desk", password)
    assert vault.password("mail.example.com", "desk") == password
assert vault.password("mail.example.com", "other") == ""
assert vault.password("other.example.com", "desk") == ""
vault.set("mail.example.com", "desk", "")
assert vault.password("mail.example.com", "desk") == ""
vault.clear("mail.example.com", "desk")
print("served by", vault.name)
"""


def test_the_secret_service_keeps_passwords(tmp_path: Path) -> None:
    if not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")):
        pytest.skip("gnome-keyring IS NOT INSTALLED: no real vault was tried")
    script = tmp_path / "use_it.py"
    script.write_text(USE_IT, encoding="utf-8")
    unlocked = 'printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"'
    command = ["dbus-run-session", "--", "sh", "-c", unlocked, "sh", sys.executable, str(script)]
    environment = {
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONPATH": ":".join(filter(None, sys.path)),
    }
    done = subprocess.run(
        command, capture_output=True, text=True, env={**environment, "PATH": "/usr/bin:/bin"}, timeout=60
    )
    assert (done.returncode, done.stdout) == (0, "served by Secret Service\n"), done.stderr


@pytest.fixture
def chosen() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


class Scribbler(KeyringBackend):
    """A vault of another maker, which may be a plain file."""

    priority = 9.0  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        return "readable"

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("a password would have been written")


@pytest.mark.usefixtures("chosen")
@pytest.mark.parametrize("backend", [fail.Keyring, Scribbler])
def test_without_a_vault_of_the_system_no_password_is_kept(backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())
    vault = SystemVault()
    for use in (
        lambda: vault.name,
        lambda: vault.password("s", "a"),
        lambda: vault.set("s", "a", "p"),
        lambda: vault.clear("s", "a"),
    ):
        with pytest.raises(VaultError, match=r"no password vault that can be used.*gnome-keyring") as raised:
            use()
        assert str(raised.value).count("vault") == 1


class Locked(fail.Keyring):
    __module__ = "keyring.backends.locked"
    priority = 5.0  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("the prompt was dismissed")

    set_password = get_password  # type: ignore[assignment]


@pytest.mark.usefixtures("chosen")
def test_a_vault_that_stays_locked_is_told_in_words() -> None:
    keyring.set_keyring(Locked())
    with pytest.raises(VaultError, match=r"cannot be read\. Unlock it and try again\. \(the prompt was dismissed\)"):
        SystemVault().password("s", "a")
    with pytest.raises(VaultError, match="cannot be written"):
        SystemVault().clear("s", "a")
