"""One test letter, step by step, with everything told: what Send Test Email shows."""

from __future__ import annotations

import ssl
from dataclasses import replace

from app.core import auth_methods
from app.core.certificate import Certificate
from app.core.email_setup import EmailSetup
from app.core.errors import Unavailable
from app.core.records import Letter
from app.core.retry import Step
from app.core.sending import Login, StepResult, TestReport
from app.core.trouble import Cause, Trouble
from app.mail.certificates import ContextMaker, read_certificate, unchecked
from app.mail.client import Client
from app.mail.connect import FAILURES, Failed, Way
from app.mail.dial import Network
from app.mail.render import for_the_wire, needs_smtputf8, to_bytes
from app.mail.wire import dot_stuffed

PATIENCE = 30.0
"""Seconds for one step: somebody sits and waits. Greylisting servers greet after up to about 20."""


SCANNING = 4
"""How many times as long the final reply may take: servers look for viruses before it."""


class Trial:
    """The sending of one test letter."""

    def __init__(self, login: Login, letter: Letter, make_context: ContextMaker, network: Network) -> None:
        self._login = login
        self._letter = letter
        self._steps: list[StepResult] = []
        self._network = replace(network, step_deadline=min(network.step_deadline, PATIENCE))
        self._way = Way(login, make_context, self._network, self._worked)

    def run(self) -> TestReport:
        """Send the letter and report on it."""
        client = self._way.client
        client.listen()
        certificate = None
        try:
            self._way.go()
            certificate = certificate_of(client)
            self._send(client)
            return self._report(certificate)
        except Unavailable as error:
            return self._report(certificate, error)
        except (*FAILURES, Failed) as error:
            return self._report(certificate, self._way.unavailable(error))
        finally:
            client.close()

    def _worked(self, step: Step, words: str) -> None:
        self._steps.append(StepResult(step, True, words))

    def _send(self, client: Client) -> None:
        letter, message = self._rendered()
        options = ""
        if needs_smtputf8(letter):
            self._way.step = Step.SENDER
            if not client.has_extn("smtputf8"):
                raise Failed(Trouble(Step.SENDER, Cause.NO_SMTPUTF8))
            options = " SMTPUTF8"
            client.command_encoding = "utf-8"
        self._say(client, Step.SENDER, "MAIL", f"FROM:<{letter.sender}>{options}", 250)
        self._say(client, Step.RECIPIENT, "RCPT", f"TO:<{letter.recipient}>", 250, 251)
        self._way.step = Step.TEXT
        self._way.expect(client.docmd("DATA"), 354)
        client.within(SCANNING * self._network.step_deadline)
        client.note(f"> (the letter, {len(message)} bytes)")
        self._way.step = Step.FINAL_DOT
        client.send(message)
        self._way.done(self._way.expect(client.getreply(), 250))

    def _rendered(self) -> tuple[Letter, bytes]:
        self._way.step = Step.TEXT
        try:
            letter = for_the_wire(self._letter)
            return letter, dot_stuffed(to_bytes(letter))
        except ValueError as error:
            raise Failed(Trouble(Step.TEXT, Cause.NOT_SENDABLE, reply=str(error))) from error

    def _say(self, client: Client, step: Step, command: str, words: str, *wanted: int) -> None:
        self._way.step = step
        self._way.done(self._way.expect(client.docmd(command, words), *wanted))

    def _report(self, certificate: Certificate | None, error: Unavailable | None = None) -> TestReport:
        if error is None:
            return TestReport(True, tuple(self._steps), self._conversation(), certificate=certificate)
        diagnosis = self._way.diagnosis
        self._steps.append(StepResult(self._way.step, False, error.reply or str(error)))
        if diagnosis is not None and diagnosis.about_certificate:
            certificate = shown_certificate(self._login.setup, self._network)
        return TestReport(False, tuple(self._steps), self._conversation(), diagnosis, certificate)

    def _conversation(self) -> tuple[str, ...]:
        return tuple(self._way.client.conversation)


def certificate_of(client: Client) -> Certificate | None:
    """Return the server's certificate; None if the connection is not encrypted."""
    der = client.sock.getpeercert(binary_form=True) if isinstance(client.sock, ssl.SSLSocket) else None
    return read_certificate(der) if der else None


def shown_certificate(setup: EmailSetup, network: Network) -> Certificate | None:
    """Return the certificate that a server shows, trusted or not, over a connection of its own; None if it shows none.

    Nothing but the greeting is said over that connection.
    """
    plain_look = replace(setup, email_certificate_fingerprint="", email_ca_file="", email_auth_meth=auth_methods.NONE)
    way = Way(Login(plain_look), unchecked, network)
    try:
        way.arrive()
        return certificate_of(way.client)
    except (*FAILURES, Failed, ValueError):
        return None
    finally:
        way.client.close()
