"""Signing in at Microsoft 365, by msal.

Scopes and permissions: https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/
how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
msal takes a fifth of a second to import, so it is imported when it is needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.core.errors import Unavailable
from app.core.oauth import Invitation, Show
from app.core.said import said
from app.core.sending import Login
from app.mail.oauth_http import PATIENCE, Denied, Granted, Receiver, granted_by, reaching

if TYPE_CHECKING:
    from requests import Session

MICROSOFT = "https://login.microsoftonline.com"
ANY_ORGANISATION = "organizations"
SCOPE = "https://outlook.office.com/SMTP.Send"
"""What somebody grants; msal adds offline_access, which brings a refresh token."""
ALONE = "https://outlook.office365.com/.default"
"""What an admin has granted the application: SMTP.SendAsApp."""


class Microsoft:
    """One account. With a stored password, the application's secret, it signs in by itself (client credentials)."""

    name = "Microsoft"

    def __init__(self, login: Login, web: Session, host: str = MICROSOFT) -> None:
        self._login = login
        self._setup = login.setup
        self._web = web
        self._host = host

    def alone(self) -> Granted | None:
        """Return what the application is granted by itself; None if it has no secret."""
        if not self._login.password:
            return None
        if not self._setup.oauth_tenant:
            raise Unavailable(
                "An application that signs in to Microsoft by itself needs its organisation. Fill OAuth Tenant with "
                "the directory (tenant) ID, or clear the secret with Window | Set Password so that somebody signs in."
            )
        with self._asking():
            return granted_by(self._app().acquire_token_for_client([ALONE]))

    def renewed(self, refresh_token: str) -> Granted:
        """Return what an earlier sign-in still grants."""
        with self._asking():
            return granted_by(self._app().acquire_token_by_refresh_token(refresh_token, [SCOPE]))

    def with_browser(self, show: Show) -> Granted:
        """Return what somebody grants in a browser on this computer (authorization code with PKCE)."""
        with Receiver() as receiver, self._asking():
            app = self._app()
            flow = app.initiate_auth_code_flow(
                [SCOPE],
                redirect_uri=f"http://localhost:{receiver.port}",
                login_hint=self._setup.email_auth_name,
                response_mode="form_post",  # keeps the code out of the browser's history (RFC 9700 section 4.3.1)
            )
            show(
                Invitation(
                    flow["auth_uri"],
                    said("Sign in to Microsoft as {account}.", account=self._setup.email_auth_name),
                )
            )
            answer = receiver.answer(flow["state"])
            return granted_by(app.acquire_token_by_auth_code_flow(flow, answer))

    def with_code(self, show: Show) -> Granted:
        """Return what somebody grants in a browser anywhere (RFC 8628)."""
        with self._asking():
            app = self._app()
            flow = app.initiate_device_flow([SCOPE])
            if "user_code" not in flow:
                raise Denied(str(flow.get("error") or "unreadable answer"), str(flow.get("error_description") or ""))
            flow["expires_at"] = min(flow["expires_at"], flow["expires_at"] - flow["expires_in"] + PATIENCE)
            url, code = str(flow["verification_uri"]), str(flow["user_code"])
            words = said(
                "Open {url} in any browser, type the code {code}, and sign in as {account}.",
                url=url,
                code=code,
                account=self._setup.email_auth_name,
            )
            show(Invitation(url, words, code))
            return granted_by(app.acquire_token_by_device_flow(flow))

    def _asking(self) -> Any:
        return reaching("Microsoft")

    def _app(self) -> Any:
        import msal  # takes a fifth of a second to import

        secret = self._login.password
        kind = msal.ConfidentialClientApplication if secret else msal.PublicClientApplication
        try:
            return kind(
                self._setup.oauth_client_id,
                authority=f"{self._host}/{self._setup.oauth_tenant or ANY_ORGANISATION}",
                instance_discovery=False,  # the host is Microsoft's: it stands above, not on the screen
                http_client=self._web,
                **({"client_credential": secret} if secret else {}),
            )
        except ValueError as error:
            raise Unavailable(
                said(
                    "Microsoft does not know the organisation {organisation!r}. "
                    "Check OAuth Tenant: the directory (tenant) ID, or a domain of the organisation.",
                    organisation=self._setup.oauth_tenant,
                ),
                reply=str(error),
            ) from error
