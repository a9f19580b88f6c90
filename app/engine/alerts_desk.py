"""The counter of the desk for alerts to guests."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace

from app.core.email_setup import EmailSetup, sender, unfilled
from app.core.errors import BadInput, FieldError
from app.core.kinds import Lines, Text
from app.core.letter_kinds import LETTERS, OWN_WORDS, LetterKind
from app.core.letters import LONGEST_SUBJECT, From
from app.core.records import Guest, GuestAlert, Letter, ListedAlert
from app.core.said import said
from app.engine.events import Announcer, DeliveriesChanged
from app.engine.ports import AlertStore, Clock, LetterStore, SettingsStore
from app.engine.signed_on import SignedOn

NEEDED = said("is needed before an alert can be sent. It is a field of Mail | Email Setup.")


class AlertsDesk:
    """Letters to guests, by guest number and the name of a letter. `subject` and `text` are for OWN_WORDS."""

    def __init__(
        self,
        alerts: AlertStore,
        letters: LetterStore,
        settings: SettingsStore,
        announcer: Announcer,
        clock: Clock,
        wake: Callable[[], None],
        signed_on: SignedOn,
    ) -> None:
        self._signed_on = signed_on
        self._alerts = alerts
        self._letters = letters
        self._settings = settings
        self._announcer = announcer
        self._clock = clock
        self._wake = wake

    def choices(self) -> tuple[LetterKind, ...]:
        """Return the letters that can be sent to a guest."""
        return tuple(each for each in LETTERS if each.is_alert)

    def guest(self, guest_no: str) -> Guest:
        """Return a guest; FieldError if there is none of this number."""
        guest = self._alerts.guest(guest_no.strip())
        if guest is None:
            raise FieldError(
                "guest_no",
                "Guest",
                said("there is no guest {guest_no}. F8 lists the guests.", guest_no=guest_no.strip()),
            )
        return guest

    def preview(self, guest_no: str, letter: str, subject: str = "", text: str = "", language: str = "") -> Letter:
        """Return the alert as it would arrive, in the guest's language or another; BadInput in words.

        What only sending needs may still be missing.
        """
        guest = self._guest_in(guest_no, language)
        return self._written(self._alert(guest, letter, subject, text), guest, self._settings.load())

    def send_alert(self, guest_no: str, letter: str, subject: str = "", text: str = "", language: str = "") -> int:
        """Put one letter to the guest into the queue and return its delivery's id.

        BadInput in words if the guest has no address, the words are blank, or nothing is being sent.
        """
        self._signed_on.need("guests")
        guest, setup = self._guest_in(guest_no, language), self._settings.load()
        if not guest.email:
            name = f"{guest.first_name} {guest.last_name}".strip() or said("The guest")
            problem = said(
                "{name} ({guest_no}) has no email address. Enter it in the guest's record first.",
                name=name,
                guest_no=guest.guest_no,
            )
            raise FieldError("guest_no", "Guest", problem)
        if blank := unfilled(setup, {"email_server_ip": NEEDED, "trace_rep_addr": NEEDED}):
            raise blank[0]
        if not setup.email_traces:
            raise BadInput("Email Traces is N, so nothing is sent. Set it to Y in Mail | Email Setup, then send again.")
        alert = self._alert(guest, letter, subject, text)
        delivery = self._alerts.add(alert, self._written(alert, guest, setup), self._clock())
        self._announcer.announce(DeliveriesChanged((delivery,)))
        self._wake()
        return delivery

    def history(self, guest_no: str) -> list[ListedAlert]:
        """Return a guest's alerts with where each stands, the newest first."""
        return self._alerts.history(guest_no.strip())

    def _guest_in(self, guest_no: str, language: str) -> Guest:
        guest = self.guest(guest_no)
        return replace(guest, language=language) if language else guest

    def _alert(self, guest: Guest, letter: str, subject: str, text: str) -> GuestAlert:
        if letter not in {each.name for each in self.choices()}:
            names = ", ".join(each.name for each in self.choices())
            raise FieldError(
                "letter", "Letter", said("there is no alert {letter}. There are {names}.", letter=letter, names=names)
            )
        own = letter == OWN_WORDS
        return GuestAlert(
            alert_id=uuid.uuid4().hex[:12],
            guest_no=guest.guest_no,
            letter=letter,
            subject=typed("subject", "Subject", Text(LONGEST_SUBJECT), subject) if own else "",
            text=typed("text", "Text", Lines(), text) if own else "",
            created_at=self._clock(),
        )

    def _written(self, alert: GuestAlert, guest: Guest, setup: EmailSetup) -> Letter:
        return self._letters.writer().alert(alert, guest, sender=From(*sender(setup)), now=self._clock())


def typed(key: str, label: str, kind: Text | Lines, text: str) -> str:
    """Return words that were typed; FieldError if they are blank or cannot be used."""
    try:
        words = kind.parse(text)
    except ValueError as error:
        raise FieldError(key, label, str(error)) from None
    if not words:
        raise FieldError(key, label, "may not be blank.")
    return words
