"""The values of signing in with OAuth 2: at the provider, with a browser, instead of with a password."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the person who signs in has to do, in `words`: open `url`, and where there is a `code`, type it there."""

    url: str
    words: str
    code: str = ""


Show = Callable[[Invitation], None]
"""Shows an invitation, or opens its page; returns at once."""


class TokenSource(Protocol):
    """What brings one account's access token."""

    def access(self) -> str:
        """Return a token that is good for some minutes; Unavailable in words."""

    def reject(self) -> None:
        """Do not hand out that token again: the mail server refused it."""


class TokenStore(Protocol):
    """Where refresh tokens are kept, by `account`; the operating system's vault."""

    def token(self, account: str) -> str:
        """Return the token, "" if none is kept."""

    def set(self, account: str, token: str) -> None:
        """Keep the token; a blank one is the same as none."""
