"""Mail servers on loopback with every kind of certificate, and certificates to trust or not."""

from __future__ import annotations

import base64
import hmac
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import spnego
import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from spnego._ntlm_raw.messages import Authenticate

NAMES = ("localhost", "127.0.0.1", "::1")
CA = trustme.CA(organization_name="Hotel CA")
OTHER_CA = trustme.CA(organization_name="Unknown CA")
ACCOUNT, PASSWORD = "traces", "s3cret-Ünïcode pass"


def trusting() -> ssl.SSLContext:
    """A client's context that trusts `CA` alone, as an operating system trusts its store."""
    context = ssl.create_default_context()
    CA.configure_trust(context)
    return context


def issued(leaf: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    return context


def trusted() -> ssl.SSLContext:
    return issued(CA.issue_cert(*NAMES))


def unknown_ca() -> ssl.SSLContext:
    return issued(OTHER_CA.issue_cert(*NAMES))


def wrong_host() -> ssl.SSLContext:
    return issued(CA.issue_cert("mail.elsewhere.test"))


def expired() -> ssl.SSLContext:
    return issued(CA.issue_cert(*NAMES, not_after=datetime.now(UTC) - timedelta(days=1)))


def not_yet_valid() -> ssl.SSLContext:
    return issued(CA.issue_cert(*NAMES, not_before=datetime.now(UTC) + timedelta(days=2)))


def self_signed() -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with trustme.Blob(secret + made.public_bytes(serialization.Encoding.PEM)).tempfile() as file:
        context.load_cert_chain(file)
    return context


@dataclass
class MailServer:
    """A running server: where it is and what reached it."""

    port: int = 0
    letters: list[Any] = field(default_factory=list)
    sign_ins: list[tuple[str, str, bool]] = field(default_factory=list)
    """Name, password or token, and whether the connection was encrypted."""
    tokens: set[str] = field(default_factory=set)
    """What XOAUTH2 takes."""
    after_refusal: list[Any] = field(default_factory=list)

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        self.letters.append(envelope)
        return "250 2.0.0 Kept"

    async def auth_CRAM__MD5(self, server: Any, _args: list[str]) -> AuthResult:  # noqa: N802 - aiosmtpd's name
        """RFC 2195, which aiosmtpd leaves to its handlers."""
        challenge = b"<1896.697170952@hotel.example>"
        answer = await server.challenge_auth(challenge)
        if not isinstance(answer, bytes):
            return AuthResult(success=False)
        name, _, proof = answer.decode().rpartition(" ")
        right = hmac.new(PASSWORD.encode(), challenge, "md5").hexdigest() == proof
        encrypted = server.transport.get_extra_info("ssl_object") is not None
        self.sign_ins.append((name, PASSWORD if right else "", encrypted))
        return AuthResult(success=right and name == ACCOUNT, handled=False)

    async def auth_NTLM(self, server: Any, _args: list[str]) -> AuthResult:  # noqa: N802 - aiosmtpd's name
        """[MS-SMTPNTLM], with pyspnego's server side; the passwords stand in the file NTLM_USER_FILE names."""
        context = spnego.server(protocol="ntlm", options=spnego.NegotiateOptions.use_ntlm)
        message = await server.challenge_auth(b"ntlm supported", encode_to_b64=False)
        encrypted = server.transport.get_extra_info("ssl_object") is not None
        name = ""
        try:
            message = await server.challenge_auth(context.step(message))
            name = parsed_name(message)
            context.step(message)
        except (spnego.exceptions.SpnegoError, TypeError, ValueError):
            self.sign_ins.append((name, "", encrypted))
            return AuthResult(success=False, handled=False)
        self.sign_ins.append((name, PASSWORD, encrypted))
        return AuthResult(success=True)

    async def auth_XOAUTH2(self, server: Any, args: list[str]) -> AuthResult:  # noqa: N802 - aiosmtpd's name
        """A refusal comes as a challenge, as at Google and Microsoft."""
        answer = base64.b64decode(args[1]) if len(args) == 2 else await server.challenge_auth(b"")
        user, bearer, *_ = answer.decode().split("\1")
        name, token = user.removeprefix("user="), bearer.removeprefix("auth=Bearer ")
        self.sign_ins.append((name, token, server.transport.get_extra_info("ssl_object") is not None))
        if token in self.tokens:
            return AuthResult(success=True)
        self.after_refusal.append(await server.challenge_auth(b'{"status":"401","schemes":"bearer"}'))
        return AuthResult(success=False, handled=False)

    def authenticate(self, server: Any, _session: Any, _envelope: Any, _mechanism: str, data: LoginPassword) -> Any:
        name, password = data.login.decode(), data.password.decode()
        self.sign_ins.append((name, password, server.transport.get_extra_info("ssl_object") is not None))
        return AuthResult(success=(name, password) == (ACCOUNT, PASSWORD), handled=False)


def parsed_name(message: bytes) -> str:
    """Return the account of NTLM's third message, as a person writes it."""
    sent = Authenticate.unpack(message)
    return f"{sent.domain_name}\\{sent.user_name}" if sent.domain_name else str(sent.user_name)


class LongLines(SMTP):
    line_length_limit = 12288
    """Octets that a server has to take in a sign-in (RFC 4954 section 4), tokens being long."""


class AnyPort(Controller):
    """aiosmtpd's thread on any free port, with or without TLS from the first byte."""

    def factory(self) -> SMTP:
        return LongLines(self.handler, **self.SMTP_kwargs)

    def _trigger_server(self) -> None:
        server: Any = self.server
        self.port = server.sockets[0].getsockname()[1]
        with ExitStack() as stack:
            met: socket.socket = stack.enter_context(socket.create_connection((self.hostname, self.port), 10))
            if self.ssl_context:
                any_certificate = ssl._create_unverified_context()
                met = stack.enter_context(any_certificate.wrap_socket(met))
            met.recv(1024)


@contextmanager
def mail_server(
    kind: str, make_context: Callable[[], ssl.SSLContext] = trusted, host: str = "127.0.0.1", **options: Any
) -> Iterator[MailServer]:
    """A server of aiosmtpd: `kind` is plain, starttls, or tls from the first byte."""
    kept = MailServer()
    secured = {"tls": {"ssl_context": make_context}, "starttls": {"tls_context": make_context}, "plain": {}}[kind]
    controller = AnyPort(
        kept,
        hostname=host,
        port=0,
        ready_timeout=30,
        authenticator=kept.authenticate,
        auth_require_tls=False,
        **{name: make() for name, make in secured.items()},
        **options,
    )
    controller.start()
    try:
        kept.port = controller.port
        yield kept
    finally:
        controller.stop()
