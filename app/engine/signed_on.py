"""Who sits at this program now. One is made by `bootstrap.py` and given to every desk that remembers who did what."""

from __future__ import annotations

from dataclasses import replace

from app.core.access import ACCESS_TO, Access
from app.core.actor import Actor
from app.core.errors import NotAllowed
from app.core.said import said


class SignedOn:
    """The clerk who is signed on, with the operating system's account and the workstation. Used from any thread.

    Before anybody signs on or off, everything is allowed: the account is the boundary.
    """

    def __init__(self, account: str, machine: str) -> None:
        self._actor = Actor("", account, machine)
        self._access: Access | None = Access.GLOBAL

    @property
    def actor(self) -> Actor:
        """Who acts at this moment."""
        return self._actor

    def acting_as(self, clerk_code: str) -> Actor:
        """Return who acts: the clerk who is signed on, or the one of this code while nobody is."""
        return self._actor if self._actor.clerk_code else replace(self._actor, clerk_code=clerk_code)

    def may(self, needed: Access | None) -> bool:
        """Say whether whoever acts may open what needs `needed`; None is for everybody, signed on or not."""
        return needed is None or (self._access is not None and self._access.covers(needed))

    def need(self, what: str) -> None:
        """Raise NotAllowed if whoever acts may not change `what`, a key of ACCESS_TO."""
        if not self.may(ACCESS_TO[what]):
            raise NotAllowed(said("This needs a clerk with more access to sign on."))

    def sign_on(self, clerk_code: str, access: Access | None = Access.GLOBAL) -> None:
        """Let this clerk act from now on; "" for none. With no access nothing can be opened."""
        self._actor, self._access = replace(self._actor, clerk_code=clerk_code), access
