"""Connect, secure, sign in: from an Email Setup to a connection that letters can be sent through."""

from __future__ import annotations

import smtplib
import socket
import ssl
from collections.abc import Callable
from dataclasses import replace

from app.core import email_security
from app.core.auth_methods import BY_CODE, WINDOWS_ACCOUNT
from app.core.diagnosis import diagnose
from app.core.email_setup import EmailSetup
from app.core.errors import Unavailable
from app.core.retry import Step
from app.core.said import said
from app.core.sending import Login
from app.core.trouble import Cause, Diagnosis, Trouble
from app.mail.certificates import ContextMaker, OtherFingerprint, UnreadableCaFile, distrust, secure
from app.mail.client import Client, readable
from app.mail.dial import Network, reach, resolve
from app.mail.sign_in import sign_in

FAILURES = (OSError, smtplib.SMTPException, ValueError, OtherFingerprint, UnreadableCaFile)
"""What anything on the way to a server may raise besides Unavailable.

An SSLError is an OSError; names that cannot be and answers that cannot be decoded are ValueErrors.
"""


class Failed(Exception):
    """A step did not come to what was wanted: `trouble` says why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


class Way:
    """The way to one server, step by step; `told` hears of each step that worked, in words.

    `step` is the one at work, so that a failure is told of the step at which it happened.
    """

    def __init__(
        self,
        login: Login,
        make_context: ContextMaker,
        network: Network | None = None,
        told: Callable[[Step, str], None] = lambda step, words: None,
    ) -> None:
        self.login = login
        self.setup = login.setup
        self.client = Client()
        self.step = Step.RESOLVE
        self.diagnosis: Diagnosis | None = None
        self._make_context = make_context
        self._network = network or Network()
        self._told = told

    def go(self) -> Client:
        """Return the client connected, encrypted as the setup says, and signed in; Unavailable in words, and closed."""
        try:
            self.arrive()
            self.step = Step.SIGN_IN
            method = sign_in(self.client, self.login)
            name = self.setup.email_auth_name or WINDOWS_ACCOUNT
            self.done(
                said("Signed in as {name} with {method}.", name=name, method=method)
                if method
                else said("No sign-in needed.")
            )
        except (*FAILURES, Failed, Unavailable) as error:
            raise self.unavailable(error) from error
        return self.client

    def arrive(self) -> None:
        """Connect and encrypt as the setup says; raises FAILURES and Failed."""
        setup = self.setup
        self.step = Step.RESOLVE
        addresses = resolve(self._network, setup.email_server_ip, setup.email_server_port)
        shown = ", ".join(dict.fromkeys(str(address[0]) for _family, address in addresses))
        self.done(shown if shown == setup.email_server_ip else f"{setup.email_server_ip} is {shown}.")
        self.step = Step.CONNECT
        connected = reach(self._network, addresses)
        self.done(
            said(
                "Connected to {address}, port {port}.",
                address=connected.getpeername()[0],
                port=setup.email_server_port,
            )
        )
        if at_once(setup):
            connected = self._secure(connected)
        self.client.adopt(connected)
        self._greet()
        if setup.email_security == email_security.NONE:
            self.step = Step.SECURE
            self.done(said("Not encrypted: Email Security is NONE."))
        elif not at_once(setup):
            self._start_tls()

    @property
    def encrypted(self) -> bool:
        """Whether what is said cannot be read on the way."""
        return isinstance(self.client.sock, ssl.SSLSocket)

    def done(self, words: str) -> None:
        """Tell that the step at work has worked."""
        self._told(self.step, words)

    def _secure(self, plain: socket.socket) -> ssl.SSLSocket:
        self.step = Step.SECURE
        secured = secure(plain, self.setup, self._make_context)
        checked = said("fingerprint") if self.setup.email_certificate_fingerprint else said("certificate")
        cipher = (secured.cipher() or ("", "", 0))[0]
        self.done(
            said(
                "Encrypted with {version} ({cipher}); the {checked} was checked.",
                version=secured.version(),
                cipher=cipher,
                checked=checked,
            )
        )
        return secured

    def _greet(self) -> None:
        self.step = Step.GREETING
        self.done(self.expect(self.client.getreply(), 220).partition("\n")[0])
        self.client.ehlo_or_helo_if_needed()

    def _start_tls(self) -> None:
        self.step = Step.SECURE
        if not self.client.has_extn("starttls"):
            if self.setup.email_security == email_security.STARTTLS or self.setup.signs_in:
                raise Failed(Trouble(self.step, Cause.NO_STARTTLS))
            self.done(said("Not encrypted: the server does not offer it, and no password is sent."))
            return
        self.expect(self.client.docmd("STARTTLS"), 220)
        if self.client.has_unread():
            raise Failed(Trouble(self.step, Cause.EARLY_DATA))
        plain = self.client.sock
        assert plain is not None  # noqa: S101 - the server has just answered over it
        self.client.adopt(self._secure(plain))
        self.client.ehlo()

    def expect(self, answer: tuple[int, bytes], *wanted: int) -> str:
        """Return the server's answer to the step at work as text; Failed unless its code is one of `wanted`."""
        code, words = answer
        if code == -1:
            raise Failed(Trouble(self.step, Cause.UNREADABLE, reply=readable(words)))
        if code not in wanted:
            raise Failed(Trouble(self.step, code=code, reply=f"{code} {readable(words)}"))
        return f"{code} {readable(words)}"

    def unavailable(self, error: BaseException) -> Unavailable:
        """Return what a failure at the present step means, in words; the diagnosis is kept, the way closed."""
        if isinstance(error, Unavailable) and not error.code:  # sign-in's own words, before anything was tried
            self.diagnosis = Diagnosis("sign-in", *in_two(str(error)))
            self.client.close()
            return error
        token = BY_CODE[self.setup.email_auth_meth].token
        blank = bool(self.setup.email_auth_name) and not (self.login.password or token)
        trouble = replace(trouble_of(error, self.step), encrypted=self.encrypted, token=token, blank=blank)
        self.diagnosis = diagnose(trouble, self.setup)
        self.client.close()
        return Unavailable(str(self.diagnosis), code=trouble.code, reply=trouble.reply)


def in_two(words: str) -> tuple[str, str]:
    """Return what happened and what to do: the first sentence of an error's words, and the rest."""
    first, stop, rest = words.partition(". ")
    return first + ("." if stop else ""), rest


def at_once(setup: EmailSetup) -> bool:
    """Say whether the connection is encrypted from the first byte."""
    if setup.email_security == email_security.AUTO:
        return setup.email_server_port == email_security.SUBMISSIONS_PORT
    return setup.email_security == email_security.TLS


def trouble_of(error: BaseException, step: Step) -> Trouble:
    """Return what a failure at `step` was."""
    match error:
        case Failed():
            return error.trouble
        case Unavailable() | smtplib.SMTPResponseException() as answered if code_of(answered) not in (None, -1):
            return Trouble(step, code=code_of(answered), reply=reply_of(answered))
    return Trouble(step, cause_of(error), reply=reply_of(error))


def code_of(error: Unavailable | smtplib.SMTPResponseException) -> int | None:
    """Return the reply code that an error carries."""
    return error.code if isinstance(error, Unavailable) else error.smtp_code


def reply_of(error: BaseException) -> str:
    """Return the server's own words, or the operating system's."""
    if isinstance(error, Unavailable):
        return error.reply
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message or str(error)
    if isinstance(error, ssl.SSLError):
        return (error.reason or str(error)).replace("_", " ").lower()
    if isinstance(error, smtplib.SMTPResponseException):
        words = readable(error.smtp_error)
        return f"{error.smtp_code} {words}" if error.smtp_code != -1 else words
    return str(error)


def cause_of(error: BaseException) -> Cause:  # noqa: C901 - one case for each kind of error
    """Return what an error without a reply means, whatever library it comes from."""
    match error:
        case UnreadableCaFile():
            return Cause.CA_FILE
        case OtherFingerprint():
            return Cause.OTHER_FINGERPRINT
        case ssl.SSLCertVerificationError():
            return distrust(error)
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
            return Cause.CLOSED
        case ssl.SSLError():
            return Cause.NOT_TLS if error.reason in NO_TLS_RECORD else Cause.TLS_FAILED
        case socket.gaierror():
            return Cause.NO_NETWORK if error.errno == socket.EAI_AGAIN else Cause.NAME_NOT_FOUND
        case UnicodeError():
            return Cause.NAME_NOT_FOUND
        case TimeoutError():
            return Cause.TIMED_OUT
        case ConnectionRefusedError():
            return Cause.REFUSED
        case smtplib.SMTPServerDisconnected() if isinstance(error.__context__, TimeoutError):
            return Cause.TIMED_OUT  # smtplib calls every OSError a disconnection
        case smtplib.SMTPServerDisconnected() | ConnectionError():
            return Cause.CLOSED
        case smtplib.SMTPException() | ValueError():
            return Cause.UNREADABLE
    return Cause.NO_NETWORK


NO_TLS_RECORD = frozenset(
    {"WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "UNKNOWN_PROTOCOL", "HTTP_REQUEST", "PACKET_LENGTH_TOO_LONG"}
)
"""OpenSSL's names for an answer that is no TLS record."""
