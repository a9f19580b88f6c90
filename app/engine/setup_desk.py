"""The counter of the desk for the Email Setup screen and its password."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, tzinfo

from app.core.addresses import has_control_character
from app.core.changes import PASSWORD_REMOVED, PASSWORD_SET, Area, Change
from app.core.due import wall_clock
from app.core.email_setup import EmailSetup, missing, unfilled
from app.core.errors import BadInput, FormError
from app.core.fields import from_texts
from app.core.records import SwitchOn
from app.core.said import said
from app.engine.events import Announcer, SetupChanged
from app.engine.ports import ChangeStore, Clock, SettingsStore, Vault
from app.engine.signed_on import SignedOn

LONGEST_PASSWORD = 500

ACCOUNT = ("email_server_ip", "email_auth_name")
"""The fields that say whose password it is."""


@dataclass(frozen=True, slots=True)
class PasswordStatus:
    """Whether a password is stored, where, and for which account."""

    vault: str
    server: str
    account: str
    is_set: bool


class SetupDesk:
    """The Email Setup screen and its password."""

    def __init__(
        self,
        settings: SettingsStore,
        changes: ChangeStore,
        vault: Vault,
        announcer: Announcer,
        clock: Clock,
        signed_on: SignedOn,
    ) -> None:
        self._settings = settings
        self._changes = changes
        self._vault = vault
        self._announcer = announcer
        self._clock = clock
        self._signed_on = signed_on

    def load(self) -> EmailSetup:
        """Return the saved setup."""
        return self._settings.load()

    def day(self, zone: tzinfo | None) -> date:
        """Return what day it is in a time zone, None for this computer's."""
        return wall_clock(self._clock(), zone).date()

    def check(self, texts: Mapping[str, str]) -> EmailSetup:
        """Return the setup that these texts by key make; FormError naming every bad field."""
        setup = from_texts(EmailSetup, texts)
        if errors := missing(setup):
            raise FormError(errors)
        return setup

    def preview(self, setup: EmailSetup) -> SwitchOn | None:
        """Return what saving would send at once; None if saving does not switch Email Traces from N to Y."""
        return self._settings.preview(setup, self._clock())

    def save(self, setup: EmailSetup, base: EmailSetup | None = None) -> None:
        """Save a checked setup; ChangedMeanwhile if it was loaded as `base` and others changed it since then."""
        self._signed_on.need("email_setup")
        self._settings.save(setup, self._clock(), self._signed_on.actor, base)
        self._announcer.announce(SetupChanged())

    def on_screen(self, texts: Mapping[str, str] | None) -> EmailSetup:
        """Return the setup that the Email Setup screen shows, saved or not; with None, for no screen, what is saved.

        What only sending traces needs may be blank. FormError naming every bad field.
        """
        return self.load() if texts is None else self.check({**texts, "email_traces": "N"})

    def account(self, texts: Mapping[str, str]) -> EmailSetup:
        """Return a setup with the server and account of these texts by key, whatever the rest of them; FormError."""
        return from_texts(EmailSetup, {key: texts.get(key, "") for key in ACCOUNT})

    def password_status(self, setup: EmailSetup) -> PasswordStatus:
        """Return whether a password is stored for the server and account of `setup`."""
        server, account = setup.email_server_ip, setup.email_auth_name
        stored = self._vault.password(server, account)
        return PasswordStatus(self._vault.name, server, account, bool(stored))

    def set_password(self, setup: EmailSetup, password: str) -> None:
        """Store the password of the account of `setup`; blank removes it."""
        self._signed_on.need("email_setup")
        problem = said("must be filled before a password can be set for it.")
        if blank := unfilled(setup, dict.fromkeys(ACCOUNT, problem)):
            raise blank[0]
        check_password(password)
        self._vault.set(setup.email_server_ip, setup.email_auth_name, password)
        self._remember(setup, PASSWORD_SET if password else PASSWORD_REMOVED)
        self._announcer.announce(SetupChanged())

    def clear_password(self, setup: EmailSetup) -> None:
        """Remove the password of the account of `setup`."""
        self._signed_on.need("email_setup")
        self._vault.clear(setup.email_server_ip, setup.email_auth_name)
        self._remember(setup, PASSWORD_REMOVED)
        self._announcer.announce(SetupChanged())

    def _remember(self, setup: EmailSetup, what: str) -> None:
        change = Change(Area.PASSWORD, f"{setup.email_auth_name}, {setup.email_server_ip}", "Password", "", what)
        self._changes.add([change], self._clock(), self._signed_on.actor)


def check_password(password: str) -> None:
    """Raise BadInput in words for what cannot be a password."""
    if has_control_character(password):
        raise BadInput("The password may not contain line breaks or other control characters.")
    if len(password) > LONGEST_PASSWORD:
        raise BadInput(said("The password is too long: at most {limit} characters.", limit=LONGEST_PASSWORD))
