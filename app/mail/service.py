"""The way to a mail server, as the engine uses it."""

from __future__ import annotations

import smtplib
from collections.abc import Callable, Iterator
from dataclasses import replace

from app.core.providers import Finding
from app.core.records import Letter
from app.core.retry import Step
from app.core.sending import Claimed, Login, Reply, TestReport
from app.mail.certificates import ContextMaker
from app.mail.connect import Way
from app.mail.dial import Network
from app.mail.find import AskDns, Finder, ask_dns
from app.mail.oauth import Source, Tokens
from app.mail.trial import Trial
from app.mail.wire import Wire


class MailService:
    """Connects as the setup says; `make_context` brings the trusted certificates, `network` addresses and deadlines,
    `tokens` what the OAuth methods show.
    """

    def __init__(
        self,
        make_context: ContextMaker,
        network: Network | None = None,
        dns: AskDns = ask_dns,
        tokens: Tokens | None = None,
    ) -> None:
        self._make_context = make_context
        self._network = network or Network()
        self._dns = dns
        self._tokens = tokens

    def connect(self, login: Login) -> SmtpConnection:
        """Return a connection; Unavailable in words if it cannot be had."""
        way = Way(self._with_tokens(login), self._make_context, self._network)
        way.go()
        return SmtpConnection(way, self._network)

    def test(self, login: Login, letter: Letter) -> TestReport:
        """Send one test letter step by step and report on it; raises no MailError."""
        return Trial(self._with_tokens(login), letter, self._make_context, self._network).run()

    def _with_tokens(self, login: Login) -> Login:
        return replace(login, tokens=Source(self._tokens, login)) if self._tokens else login

    def find(self, address: str) -> Finding:
        """Propose settings for an email address; sends no password and no letter."""
        return Finder(self._make_context, self._network, self._dns).find(address)


class SmtpConnection:
    """An open connection. Used by one thread."""

    def __init__(self, way: Way, network: Network) -> None:
        self._way = way
        self._network = network
        self._client = way.client
        self.name = f"{way.setup.email_server_ip}:{way.setup.email_server_port}"

    def send_all(
        self, letters: Iterator[Claimed], answered: Callable[[Claimed, Reply], bool], idle: Callable[[], None]
    ) -> None:
        """Send letters one after the other; `answered` is called for every letter that is taken from `letters`, `idle`
        whenever the server lets wait.

        Unavailable when the connection cannot be used any further.
        """
        self._way.step = Step.TEXT
        self._client.before_waiting(idle)
        wire = Wire(self._client, answered, self._network)
        try:
            wire.send_all(letters)
        except (OSError, smtplib.SMTPException) as error:
            trouble = self._way.unavailable(error)
            wire.broken(trouble.reply if trouble.code else f"{trouble}\n{trouble.reply}".strip())
            raise trouble from error
        except BaseException:
            wire.broken("stopped")
            raise

    def close(self) -> None:
        """Say goodbye if the server still listens, and close."""
        try:
            self._client.before_waiting(lambda: None)  # the database may be away, where answers are committed
            self._client.within(2.0)  # a goodbye is a courtesy
            self._client.quit()
        except (OSError, smtplib.SMTPException):
            self._client.close()
