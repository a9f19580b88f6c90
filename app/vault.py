"""The operating system's password vault: the only place that a password is stored."""

from __future__ import annotations

import hashlib
import threading
from typing import TYPE_CHECKING, Protocol

from app.core.errors import VaultError
from app.core.said import said

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

# keyring is imported when a password is asked for: it takes 3 MB and 80 ms, and many servers want none.

SERVICE = "Trace Mailer"

SYSTEM_BACKENDS = "keyring.backends."
"""keyring's own backends are all vaults of an operating system; those that others add may be plain files."""

NAMES = {
    "Windows": "Windows Credential Manager",
    "SecretService": "Secret Service",
    "kwallet": "KWallet",
    "libsecret": "Secret Service",
    "macOS": "Keychain",
}
"""What the operating systems call their vaults, by the name of the backend's module."""


class SystemVault:
    """The vault, asked by one thread at a time: some backends cannot do with more."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        """What this system calls it; VaultError if there is none that can be used."""
        backend = self._backend()
        return NAMES.get(type(backend).__module__.removeprefix(SYSTEM_BACKENDS), str(backend.name))

    def password(self, server: str, account: str) -> str:
        """Return the stored password, "" if none is stored."""
        with self._lock:
            try:
                return self._backend().get_password(service(server), account) or ""
            except Exception as error:
                raise VaultError(cannot(said("be read"), error)) from error

    def set(self, server: str, account: str, password: str) -> None:
        """Store a password; a blank one is the same as none."""
        if not password:
            self.clear(server, account)
            return
        with self._lock:
            try:
                self._backend().set_password(service(server), account, password)
            except Exception as error:
                raise VaultError(cannot(said("be written"), error)) from error

    def clear(self, server: str, account: str) -> None:
        """Remove the stored password, if any."""
        from keyring.errors import PasswordDeleteError

        with self._lock:
            try:
                backend = self._backend()
                if backend.get_password(service(server), account) is not None:
                    backend.delete_password(service(server), account)
            except PasswordDeleteError:
                return
            except Exception as error:
                raise VaultError(cannot(said("be written"), error)) from error

    @staticmethod
    def _backend() -> KeyringBackend:
        import keyring

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
    return said(
        "The password vault of this computer cannot {done}. Unlock it and try again. ({error})", done=done, error=error
    )


PART = 1200
"""Characters of a stored part: Windows' Credential Manager takes 2560 bytes a secret (CRED_MAX_CREDENTIAL_BLOB_SIZE),
two a character, and Microsoft's refresh tokens are longer."""


class Passwords(Protocol):
    """What keeps one secret for each server and account: `SystemVault`."""

    def password(self, server: str, account: str) -> str:
        """Return the stored secret, "" if none is stored."""

    def set(self, server: str, account: str, password: str) -> None:
        """Store a secret."""

    def clear(self, server: str, account: str) -> None:
        """Remove the stored secret, if any."""


class TokenVault:
    """Refresh tokens in the vault, in parts that every system's vault can take. A torn one reads as none."""

    def __init__(self, vault: Passwords) -> None:
        self._vault = vault

    def token(self, account: str) -> str:
        """Return the stored token, "" if none is stored."""
        count, digest, text = self._part(account, 1)
        for number in range(2, count + 1):
            others, same, more = self._part(account, number)
            if (others, same) != (count, digest):
                return ""
            text += more
        return text if text and digest == digest_of(text) else ""

    def set(self, account: str, token: str) -> None:
        """Store a token; a blank one is the same as none."""
        before, _, _ = self._part(account, 1)
        parts = [token[start : start + PART] for start in range(0, len(token), PART)]
        for number, text in enumerate(parts, 1):
            self._vault.set(place_of(number), account, f"{len(parts)} {digest_of(token)} {text}")
        for number in range(len(parts) + 1, before + 1):
            self._vault.clear(place_of(number), account)

    def _part(self, account: str, number: int) -> tuple[int, str, str]:
        count, _, rest = self._vault.password(place_of(number), account).partition(" ")
        digest, _, text = rest.partition(" ")
        return int(count) if count.isdecimal() else 0, digest, text


def place_of(part: int) -> str:
    """Return where a part of a token is stored."""
    return f"sign-in, part {part}"


def digest_of(token: str) -> str:
    """Return what tells a whole token from parts of two."""
    return hashlib.sha256(token.encode()).hexdigest()[:12]
