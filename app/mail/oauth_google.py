"""Signing in at Google, by google-auth and google-auth-oauthlib.

Scope and rules: https://developers.google.com/workspace/gmail/imap/xoauth2-protocol and
https://developers.google.com/identity/protocols/oauth2/limited-input-device (which scopes a device code may ask for).
The libraries take a fifth of a second to import, so they are imported when they are needed.
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app.core.errors import Unavailable
from app.core.oauth import Invitation, Show
from app.core.said import said
from app.core.sending import Login
from app.mail.oauth_http import Denied, Granted, Receiver, granted_by, reaching

if TYPE_CHECKING:
    from requests import Session

GOOGLE = ("https://accounts.google.com/o/oauth2/v2/auth", "https://oauth2.googleapis.com/token")
"""Where somebody signs in, and where tokens are had."""
SCOPE = "https://mail.google.com/"
"""The only one with which Gmail lets a program sign in by SMTP."""


class Google:
    """One account. The stored password is the secret that Google gives every application on a computer."""

    name = "Google"

    def __init__(self, login: Login, web: Session, sign_in_at: str = GOOGLE[0], tokens_at: str = GOOGLE[1]) -> None:
        self._login = login
        self._setup = login.setup
        self._web = web
        self._sign_in_at = sign_in_at
        self._tokens_at = tokens_at

    def alone(self) -> None:
        """Somebody has to sign in once."""

    def renewed(self, refresh_token: str) -> Granted:
        """Return what an earlier sign-in still grants."""
        from google.auth import exceptions as failures  # takes a fifth of a second to import, as what follows
        from google.auth.transport.requests import Request
        from google.oauth2.credentials import Credentials

        credentials: Any = Credentials(  # type: ignore[no-untyped-call]
            None,
            refresh_token=refresh_token,
            token_uri=self._tokens_at,
            client_id=self._setup.oauth_client_id,
            client_secret=self._login.password,
        )
        with reaching(self.name):
            try:
                credentials.refresh(Request(self._web))
            except failures.RefreshError as error:
                raise denied(error) from error
            except failures.TransportError as error:
                raise error.__cause__ or Denied("unreadable answer", str(error)) from error
        left = credentials.expiry - datetime.now(UTC).replace(tzinfo=None)  # google-auth's is UTC without a zone
        return Granted(credentials.token, left.total_seconds(), credentials.refresh_token or "")

    def with_browser(self, show: Show) -> Granted:
        """Return what somebody grants in a browser on this computer (authorization code with PKCE)."""
        from google_auth_oauthlib.flow import Flow  # takes a fifth of a second to import
        from oauthlib.oauth2 import OAuth2Error

        for library in ("oauthlib", "requests_oauthlib"):
            logging.getLogger(library).setLevel(logging.INFO)  # below that they log tokens
        with Receiver() as receiver, reaching(self.name):
            config = {
                "client_id": self._setup.oauth_client_id,
                "client_secret": self._login.password,
                "auth_uri": self._sign_in_at,
                "token_uri": self._tokens_at,
            }
            flow = Flow.from_client_config({"installed": config}, [SCOPE])
            flow.redirect_uri = f"http://127.0.0.1:{receiver.port}"
            flow.oauth2session.mount("https://", self._web.get_adapter("https://"))
            # consent each time: else Google sends no refresh token to who has agreed before
            url, state = flow.authorization_url(prompt="consent", login_hint=self._setup.email_auth_name)
            show(Invitation(url, said("Sign in to Google as {account}.", account=self._setup.email_auth_name)))
            answer = receiver.answer(state)
            if "code" not in answer:
                raise Denied(answer.get("error", "unreadable answer"), answer.get("error_description", ""))
            try:
                return granted_by(dict(flow.fetch_token(code=answer["code"])))
            except OAuth2Error as error:
                raise Denied(str(error.error), str(error.description or "")) from error

    def with_code(self, _show: Show) -> Granted:
        """Raise Unavailable: Google does not allow it for mail."""
        raise Unavailable(
            "Google does not let anybody sign in for mail with a code typed on another device. Sign in on a computer "
            "that has a browser, with the same Windows user who sends: Mail | Sign In."
        )


def denied(error: Any) -> Denied:
    """Return a RefreshError as what the provider said."""
    told = next((each for each in error.args if isinstance(each, dict)), {})
    return Denied(str(told.get("error", "refused")), str(told.get("error_description", "")))
