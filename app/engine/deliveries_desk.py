"""The counter of the desk for the copies that go out."""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TextIO

from app.core.delivery_list import DayCounts, ListedAttempt, Wanted
from app.core.diagnosis import diagnose_copy
from app.core.email_setup import EmailSetup, sender, unfilled
from app.core.errors import FieldError
from app.core.kinds import EmailAddress
from app.core.letters import From
from app.core.providers import Finding
from app.core.records import Delivery, State
from app.core.said import said
from app.core.sending import Login, TestReport
from app.core.trouble import Diagnosis
from app.engine.events import Announcer, DeliveriesChanged
from app.engine.list_ports import DeliveryList
from app.engine.ports import Clock, DeliveryStore, LetterStore, MailService, SettingsStore, Vault
from app.engine.signed_on import SignedOn

EVERYTHING = Wanted()

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for a formula begins so: https://owasp.org/www-community/attacks/CSV_Injection"""


class DeliveriesDesk:
    """The delivery list."""

    def __init__(
        self,
        deliveries: DeliveryStore,
        list_of_copies: DeliveryList,
        settings: SettingsStore,
        announcer: Announcer,
        clock: Clock,
        wake: Callable[[], None],
        signed_on: SignedOn,
    ) -> None:
        self._signed_on = signed_on
        self._deliveries = deliveries
        self._list = list_of_copies
        self._settings = settings
        self._announcer = announcer
        self._clock = clock
        self._wake = wake

    def listed(self, wanted: Wanted = EVERYTHING, limit: int = 500) -> list[Delivery]:
        """Return the newest of the wanted deliveries."""
        return self._list.listed(wanted, limit)

    def by_day(self) -> list[DayCounts]:
        """Return how many copies of each of the last 30 days were sent, wait and were refused, today last."""
        return self._list.by_day(self._clock())

    def attempts(self, delivery_id: int) -> list[ListedAttempt]:
        """Return the newest attempts to send a copy in order, each with what the server's reply means."""
        made = self._list.attempts(delivery_id)
        words = self.explained({each.reply for each in made})
        return [dataclasses.replace(each, diagnosis=words.get(each.reply)) for each in made]

    def by_ids(self, ids: Iterable[int]) -> list[Delivery]:
        """Return these deliveries; unknown ids are left out."""
        return self._deliveries.by_ids(ids)

    def explained(self, replies: Iterable[str]) -> Mapping[str, Diagnosis]:
        """Return what each of these recorded replies means and what to change; replies without need of it are left out.

        A reply without a code is no server's: it is in the program's words already.
        """
        setup = self._settings.load()
        found = {reply: diagnose_copy(reply, setup) for reply in replies}
        return {reply: diagnosis for reply, diagnosis in found.items() if diagnosis}

    def last_refusal(self) -> str:
        """Return the reply that refused the newest copy that was refused or given up; "" if there is none."""
        newest = [each for state in (State.REFUSED, State.GIVEN_UP) for each in self._list.listed(Wanted(state), 1)]
        return max(newest, key=lambda each: each.id).last_reply if newest else ""

    def counts(self) -> Mapping[State, int]:
        """Return the number of deliveries in each state, every state named."""
        return self._deliveries.counts()

    def retry(self, ids: Sequence[int] | None) -> int:
        """Send refused and given-up copies again (None: every refused one); return how many there are."""
        self._signed_on.need("deliveries")
        count = self._deliveries.retry(ids, self._clock())
        self._announcer.announce(DeliveriesChanged(tuple(ids or ())))
        self._wake()
        return count

    def export(self, stream: TextIO, wanted: Wanted = EVERYTHING) -> int:
        """Write all wanted deliveries as CSV, the newest first; moments in UTC (ISO 8601). Return how many."""
        return write_csv(stream, self._list.every(wanted))


class MailDesk:
    """Trying the way to the mail server."""

    def __init__(self, mail: MailService, vault: Vault, letters: LetterStore, clock: Clock) -> None:
        self._mail = mail
        self._vault = vault
        self._letters = letters
        self._clock = clock

    def send_test(self, setup: EmailSetup, address: str, language: str | None = None) -> TestReport:
        """Send a test letter with `setup`, saved or not; BadInput if server or address cannot be used.

        `language` None is that of the clerk who has the address.
        """
        if blank := unfilled(setup, {"email_server_ip": said("is needed to send a test letter.")}):
            raise blank[0]
        recipient = checked_address(address)
        login = login_for(setup, self._vault)
        name, account = sender(setup)
        server = f"{setup.email_server_ip}, port {setup.email_server_port}"
        letter = self._letters.writer().test(
            recipient,
            language=self._letters.language_at(recipient) if language is None else language,
            sender=From(name, account),
            server=server,
            now=self._clock(),
        )
        return self._mail.test(login, letter)

    def find_settings(self, address: str) -> Finding:
        """Propose an Email Setup for an email address, for the admin to accept; BadInput if it is none."""
        return self._mail.find(checked_address(address))


def write_csv(stream: TextIO, deliveries: Iterable[Delivery]) -> int:
    """Write deliveries with a header line; return how many."""
    names = [field.name for field in dataclasses.fields(Delivery)]
    writer = csv.writer(stream)
    writer.writerow(names)
    count = 0
    for count, each in enumerate(deliveries, 1):  # noqa: B007 - the last number is wanted
        writer.writerow([in_csv(getattr(each, name)) for name in names])
    return count


def in_csv(value: object) -> str:
    """Return a value of a delivery as a file has it: "" for none, moments as ISO 8601.

    An apostrophe keeps a spreadsheet from reckoning with what a mail server or a guest has written.
    """
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def checked_address(text: str) -> str:
    """Return an email address that was typed; FieldError if it is none."""
    try:
        address = EmailAddress().parse(text)
    except ValueError as error:
        raise FieldError("address", "Address", str(error)) from None
    if not address:
        raise FieldError("address", "Address", "may not be blank.")
    return address


def login_for(setup: EmailSetup, vault: Vault) -> Login:
    """Return the way in for `setup`; the vault is only asked when a password would be sent."""
    if not (setup.signs_in and setup.email_auth_name):
        return Login(setup)
    return Login(setup, vault.password(setup.email_server_ip, setup.email_auth_name))
