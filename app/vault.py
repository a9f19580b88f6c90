"""The operating system's password vault: the only place that a password is stored."""

from __future__ import annotations

import threading

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from app.core.errors import VaultError

SERVICE = "Trace Mailer"

SYSTEM_BACKENDS = "keyring.backends."
"""keyring's own backends are all vaults of an operating system; those that others add may be plain files."""


class SystemVault:
    """The vault, asked by one thread at a time: some backends cannot do with more."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        """What this system calls it; VaultError if there is none that can be used."""
        return str(self._backend().name)

    def password(self, server: str, account: str) -> str:
        """Return the stored password, "" if none is stored."""
        with self._lock:
            try:
                return self._backend().get_password(service(server), account) or ""
            except Exception as error:
                raise VaultError(cannot("be read", error)) from error

    def set(self, server: str, account: str, password: str) -> None:
        """Store a password; a blank one is the same as none."""
        if not password:
            self.clear(server, account)
            return
        with self._lock:
            try:
                self._backend().set_password(service(server), account, password)
            except Exception as error:
                raise VaultError(cannot("be written", error)) from error

    def clear(self, server: str, account: str) -> None:
        """Remove the stored password, if any."""
        with self._lock:
            try:
                backend = self._backend()
                if backend.get_password(service(server), account) is not None:
                    backend.delete_password(service(server), account)
            except PasswordDeleteError:
                return
            except Exception as error:
                raise VaultError(cannot("be written", error)) from error

    @staticmethod
    def _backend() -> KeyringBackend:
        backend = keyring.get_keyring()
        if backend.priority <= 0 or not type(backend).__module__.startswith(SYSTEM_BACKENDS):
            raise VaultError(
                "This computer has no password vault that can be used, so no password can be kept and nothing is sent "
                "that needs one. On Windows it is the Credential Manager, on Linux the Secret Service (gnome-keyring "
                "or KWallet): sign in to a desktop, or install one. A server that needs no sign-in works without."
            )
        return backend


def service(server: str) -> str:
    """Return the name under which a server's passwords are stored."""
    return f"{SERVICE}: {server}"


def cannot(done: str, error: Exception) -> str:
    """Return the sentence for a vault that fails: a backend may raise whatever its system's library does."""
    if isinstance(error, VaultError):
        return str(error)
    return f"The password vault of this computer cannot {done}. Unlock it and try again. ({error})"
