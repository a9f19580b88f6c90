"""Clerks' sign-on passwords as argon2id hashes, from which no password can be told. The only argon2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher


class Passwords:
    """Makes and checks hashes; each takes some hundred milliseconds and 64 MB, as it is meant to."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._given = hasher

    @property
    def _hasher(self) -> PasswordHasher:
        if self._given is None:
            # imported here because few starts of the program sign anybody on
            from argon2 import PasswordHasher

            self._given = PasswordHasher()
        return self._given

    def hashed(self, password: str) -> str:
        """Return the hash of a password, with its salt and parameters."""
        return self._hasher.hash(password)

    def is_right(self, hashed: str, password: str) -> bool:
        """Say whether `hashed` is of this password. An empty one takes as long to be told wrong as any other."""
        from argon2.exceptions import InvalidHashError, VerificationError  # imported here as above

        try:
            return self._hasher.verify(hashed or self.hashed(""), password) and bool(hashed)
        except (VerificationError, InvalidHashError):
            return False

    def is_outdated(self, hashed: str) -> bool:
        """Say whether hashes are made with other parameters by now."""
        return self._hasher.check_needs_rehash(hashed)
