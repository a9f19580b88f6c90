"""Access tokens for the sign-in with OAuth 2: fetched, renewed before they end, and never kept but in memory.

Refresh tokens, with which new access tokens are had, are kept in the operating system's vault alone.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from app.core import auth_methods
from app.core.email_setup import EmailSetup
from app.core.errors import Unavailable
from app.core.oauth import Show, TokenStore
from app.core.said import said
from app.core.sending import Login
from app.mail.certificates import ContextMaker
from app.mail.oauth_google import GOOGLE, Google
from app.mail.oauth_http import Denied, Granted, session
from app.mail.oauth_microsoft import MICROSOFT, Microsoft

EARLY = 300.0
"""Seconds before its end at which an access token is renewed."""


class Provider(Protocol):
    """One account at one provider. Each method raises Denied, or Unavailable in words when it cannot be reached."""

    name: str

    def alone(self) -> Granted | None:
        """Return what the application is granted by itself; None if somebody has to sign in."""

    def renewed(self, refresh_token: str) -> Granted:
        """Return what an earlier sign-in still grants."""

    def with_browser(self, show: Show) -> Granted:
        """Return what somebody grants in a browser on this computer."""

    def with_code(self, show: Show) -> Granted:
        """Return what somebody grants in a browser anywhere, by typing a code."""


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where the providers are."""

    microsoft: str = MICROSOFT
    google: tuple[str, str] = GOOGLE


@dataclass(slots=True)
class Held:
    """One access token in memory and when (`time.monotonic`) it has to be renewed."""

    token: str = field(repr=False)
    until: float


class Tokens:
    """The access tokens of all accounts. Used by any thread; one asks a provider at a time."""

    def __init__(
        self,
        store: TokenStore,
        make_context: ContextMaker,
        endpoints: Endpoints | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._make_context = make_context
        self._endpoints = endpoints or Endpoints()
        self._clock = clock
        self._held: dict[tuple[str, str], Held] = {}
        self._lock = threading.Lock()

    def access(self, login: Login) -> str:
        """Return a token that is good for some minutes; Unavailable in words when somebody has to sign in again."""
        place = (account_of(login.setup), login.password)
        with self._lock:
            held = self._held.get(place)
            if held and self._clock() < held.until:
                return held.token
            provider = self._provider(login)
            try:
                granted = provider.alone() or self._renewed(provider, login.setup)
            except Denied as error:
                raise in_words(error, provider, login.setup) from error
            return self._keep(place, granted).token

    def reject(self, login: Login) -> None:
        """Fetch a new token next time: the mail server refused this one."""
        with self._lock:
            self._held.pop((account_of(login.setup), login.password), None)

    def sign_in(self, login: Login, show: Show, *, browser: bool) -> str:
        """Let somebody sign in at the provider, with a `browser` here or a code anywhere; return the provider's name.

        Blocks until that is done, for some minutes at most; Unavailable in words.
        """
        provider = self._provider(login)
        try:
            granted = provider.alone() or (provider.with_browser(show) if browser else provider.with_code(show))
        except Denied as error:
            raise in_words(error, provider, login.setup) from error
        with self._lock:
            if granted.refresh:
                self._store.set(account_of(login.setup), granted.refresh)
            self._keep((account_of(login.setup), login.password), granted)
        return provider.name

    def _renewed(self, provider: Provider, setup: EmailSetup) -> Granted:
        account = account_of(setup)
        refresh_token = self._store.token(account)
        if not refresh_token:
            raise Unavailable(
                said(
                    "Nobody has signed in to {name} as {account} on this computer yet. {again}",
                    name=provider.name,
                    account=setup.email_auth_name,
                    again=AGAIN,
                )
            )
        granted = provider.renewed(refresh_token)
        if granted.refresh and granted.refresh != refresh_token:
            self._store.set(account, granted.refresh)
        return granted

    def _keep(self, place: tuple[str, str], granted: Granted) -> Held:
        held = Held(granted.access, self._clock() + granted.seconds - EARLY)
        self._held[place] = held
        return held

    def _provider(self, login: Login) -> Provider:
        web = session(self._make_context)
        if login.setup.email_auth_meth == auth_methods.OAUTH_GOOGLE:
            return Google(login, web, *self._endpoints.google)
        return Microsoft(login, web, self._endpoints.microsoft)


@dataclass(frozen=True, slots=True)
class Source:
    """What brings the access token of one `login`."""

    tokens: Tokens
    login: Login

    def access(self) -> str:
        """Return a token that is good for some minutes; Unavailable in words."""
        return self.tokens.access(self.login)

    def reject(self) -> None:
        """Do not hand out that token again."""
        self.tokens.reject(self.login)


AGAIN = said("Sign in with Mail | Sign In, or with the command trace-mailer sign-in.")


def account_of(setup: EmailSetup) -> str:
    """Return the name under which an account's refresh token is kept: it is good for one application only."""
    parts = (setup.email_auth_meth, setup.email_auth_name, setup.oauth_client_id, setup.oauth_tenant)
    return " ".join(filter(None, parts))


def in_words(error: Denied, provider: Provider, setup: EmailSetup) -> Unavailable:
    """Return what a provider's refusal means and what to do."""
    name, account = provider.name, setup.email_auth_name
    match error.code:
        case "invalid_grant" | "interaction_required" | "login_required" | "consent_required":
            words = said(
                "{name} does not accept the earlier sign-in of {account} any more: it was revoked, has ended, or the "
                "password has changed since. {again}",
                name=name,
                account=account,
                again=AGAIN,
            )
        case "invalid_client" | "unauthorized_client" | "invalid_request":
            words = said(
                "{name} does not accept this application. Check OAuth Client ID and OAuth Tenant, and set the "
                "application's secret again with Window | Set Password: secrets end after a time.",
                name=name,
            )
        case "access_denied" | "authorization_declined":
            words = said("The sign-in to {name} was declined. {again}", name=name, again=AGAIN)
        case "expired_token" | "code_expired" | "timeout":
            words = said("Nobody signed in to {name} in time. {again}", name=name, again=AGAIN)
        case _:
            words = said(
                "{name} refused the sign-in of {account}. Its answer says why. {again}",
                name=name,
                account=account,
                again=AGAIN,
            )
    return Unavailable(words, reply=f"{error.code}: {error.description}".strip(": "))
