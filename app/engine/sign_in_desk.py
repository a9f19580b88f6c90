"""The counter of the desk for signing in at a provider, which the OAuth methods of Email Auth Meth want."""

from __future__ import annotations

from app.core.auth_methods import BY_CODE, BY_TOKEN
from app.core.changes import Area, Change
from app.core.email_setup import EmailSetup, unfilled
from app.core.errors import FieldError
from app.core.fields import field_of
from app.core.oauth import Show
from app.core.said import said
from app.engine.deliveries_desk import login_for
from app.engine.events import Announcer, SetupChanged
from app.engine.ports import ChangeStore, Clock, TokenService, Vault
from app.engine.signed_on import SignedOn


class SignInDesk:
    """Signing in with a browser."""

    def __init__(
        self,
        tokens: TokenService,
        changes: ChangeStore,
        vault: Vault,
        announcer: Announcer,
        clock: Clock,
        signed_on: SignedOn,
    ) -> None:
        self._tokens = tokens
        self._changes = changes
        self._vault = vault
        self._announcer = announcer
        self._clock = clock
        self._signed_on = signed_on

    def sign_in_interactively(self, setup: EmailSetup, show: Show, *, browser: bool = True) -> str:
        """Let somebody sign in to the account of `setup`, saved or not, and return in words what came of it.

        `show` is told which page to open, and which code to type there without a `browser` on this computer. Blocks
        until that is done, for some minutes at most; FieldError, Unavailable or VaultError in words.
        """
        self._signed_on.need("email_setup")
        method = BY_CODE[setup.email_auth_meth]
        if not method.token:
            problem = said(
                "must be {methods} to sign in with a browser; {code} needs none.",
                methods=" or ".join(BY_TOKEN),
                code=method.code,
            )
            raise FieldError("email_auth_meth", field_of(EmailSetup, "email_auth_meth").label, problem)
        if blank := unfilled(
            setup, dict.fromkeys(method.needs, said("is needed to sign in with {code}.", code=method.code))
        ):
            raise blank[0]
        login = login_for(setup, self._vault)
        provider = self._tokens.sign_in(login, show, browser=browser)
        change = Change(Area.SIGN_IN, setup.email_auth_name, provider, "", "(signed in)")
        self._changes.add([change], self._clock(), self._signed_on.actor)
        self._announcer.announce(SetupChanged())
        return said(
            "Signed in to {provider}: letters can go out as {account}.",
            provider=provider,
            account=setup.email_auth_name,
        )
