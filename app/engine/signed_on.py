"""Who sits at this program now. One is made by `bootstrap.py` and given to every desk that remembers who did what."""

from __future__ import annotations

from dataclasses import replace

from app.core.actor import Actor


class SignedOn:
    """The clerk who is signed on, with the operating system's account and the workstation. Used from any thread."""

    def __init__(self, account: str, machine: str) -> None:
        self._actor = Actor("", account, machine)

    @property
    def actor(self) -> Actor:
        """Who acts at this moment."""
        return self._actor

    def acting_as(self, clerk_code: str) -> Actor:
        """Return who acts: the clerk who is signed on, or the one of this code while nobody is."""
        return self._actor if self._actor.clerk_code else replace(self._actor, clerk_code=clerk_code)

    def sign_on(self, clerk_code: str) -> None:
        """Let this clerk act from now on; "" for none."""
        self._actor = replace(self._actor, clerk_code=clerk_code)
