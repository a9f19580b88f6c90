"""The counter of the desk for signing on with clerk code and password."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from app.core.access import Access
from app.core.actor import Actor
from app.core.due import fold
from app.core.errors import BadInput, FieldError
from app.core.records import Clerk
from app.core.said import said
from app.core.sign_on import Known, check_password
from app.engine.ports import Clock
from app.engine.signed_on import SignedOn

WRONG = said("Clerk code and password do not belong together, or this clerk has no sign-on password.")


class SignOnStore(Protocol):
    """Sign-on passwords, as hashes, and the wrong tries."""

    def is_asked(self) -> bool:
        """Say whether clerks must sign on: one with Global Maintenance access has a password."""

    def clerks(self) -> list[Clerk]:
        """Return the clerks who have a password, ordered by clerk code."""

    def take_try(self, clerk_code: str, now: datetime) -> Known:
        """Count a try as wrong until `accept`, and return what it is compared with; BadInput while none is taken."""

    def accept(self, clerk_code: str, hashed: str) -> None:
        """Forget wrong tries, and keep `hashed` from now on."""

    def set_password(self, clerk_code: str, hashed: str, now: datetime, by: Actor) -> None:
        """Keep a clerk's hash, "" for none, and who set it; BadInput if there is no such clerk."""


class Passwords(Protocol):
    """Makes and checks hashes of passwords."""

    def hashed(self, password: str) -> str:
        """Return the hash of a password."""

    def is_right(self, hashed: str, password: str) -> bool:
        """Say whether `hashed` is of this password."""

    def is_outdated(self, hashed: str) -> bool:
        """Say whether hashes are made in another way by now."""


class SignOnDesk:
    """Signing on, signing off, and the passwords for it. The command line is not asked to sign on."""

    def __init__(self, store: SignOnStore, passwords: Passwords, clock: Clock, signed_on: SignedOn) -> None:
        self._store = store
        self._passwords = passwords
        self._clock = clock
        self._signed_on = signed_on

    def is_asked(self) -> bool:
        """Say whether clerks must sign on: one with Global Maintenance access has a password."""
        return self._store.is_asked()

    def clerks(self) -> list[Clerk]:
        """Return the clerks who have a password, ordered by clerk code."""
        return self._store.clerks()

    def sign_on(self, clerk_code: str, password: str) -> Clerk:
        """Let a clerk act from now on; BadInput, with nothing changed, for a wrong password or too many of them."""
        clerk = self._proved(clerk_code, password)
        self._signed_on.sign_on(clerk.clerk_code, Access(clerk.access))
        return clerk

    def sign_off(self) -> None:
        """Let nobody act until somebody signs on; where nobody is asked to, as before anybody did."""
        self._signed_on.sign_on("", None if self.is_asked() else Access.GLOBAL)

    def set_password(self, clerk_code: str, password: str, old: str = "") -> None:
        """Set a clerk's sign-on password, blank to remove it; FieldError and BadInput in words.

        One's own needs the `old` one, another's Global Maintenance access.
        """
        if password:
            check_password(password)
        by = self._signed_on.actor
        if by.clerk_code and fold(by.clerk_code) == fold(clerk_code):
            self._prove_own(clerk_code, old)
        elif not self._signed_on.may(Access.GLOBAL):
            raise BadInput("Only a clerk with Global Maintenance access sets the sign-on password of another.")
        self._store.set_password(
            clerk_code, self._passwords.hashed(password) if password else "", self._clock(), self._signed_on.actor
        )

    def _prove_own(self, clerk_code: str, old: str) -> None:
        try:
            self._proved(clerk_code, old)
        except BadInput as error:
            if str(error) != WRONG:
                raise
            raise FieldError("old", "Old password", "is wrong.") from None

    def _proved(self, clerk_code: str, password: str) -> Clerk:
        known = self._store.take_try(clerk_code, self._clock())
        is_right = self._passwords.is_right(known.hashed, password)
        if known.clerk is None or not is_right:
            raise BadInput(WRONG)
        outdated = self._passwords.is_outdated(known.hashed)
        self._store.accept(clerk_code, self._passwords.hashed(password) if outdated else known.hashed)
        return known.clerk
