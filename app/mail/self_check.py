"""A test letter over TLS to a mail server in this process: the program's own way to a server, tried end to end."""

from __future__ import annotations

import ssl
import tempfile
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from app.core.certificate import fingerprint_text
from app.core.email_setup import EmailSetup
from app.core.records import Letter
from app.core.sending import Login
from app.mail.certificates import ContextMaker
from app.mail.loopback import LoopbackServer
from app.mail.service import MailService

HOST = "127.0.0.1"


def send_over_tls(make_context: ContextMaker) -> str:
    """Send a letter over TLS to a server with a certificate of its own; return what was spoken. OSError if it fails."""
    fingerprint, context = certificate()
    with LoopbackServer(context) as server:
        setup = EmailSetup(
            email_server_ip=HOST,
            email_server_port=server.port,
            email_security="TLS",
            email_auth_meth="NONE",
            email_certificate_fingerprint=fingerprint,
        )
        now = datetime.now(UTC)
        addresses = {"sender": "self-check@hotel.example", "recipient": "admin@hotel.example"}
        letter = Letter(
            sender_name="", **addresses, subject="Grüße", text="Grüße\n", message_id="<1@hotel.example>", date=now
        )
        report = MailService(make_context).test(Login(setup), letter)
        if not report.accepted or [each.subject for each in server.letters()] != ["Grüße"]:
            raise OSError("\n".join(report.lines()))
    return next(step.words for step in report.steps if "TLS" in step.words)


def certificate() -> tuple[str, ssl.SSLContext]:
    """Return the fingerprint of a new certificate for this computer, and a server's context that shows it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Trace Mailer self-check")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(HOST))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "certificate.pem"
        file.write_bytes(
            made.public_bytes(serialization.Encoding.PEM)
            + key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        context.load_cert_chain(file)
    return fingerprint_text(made.fingerprint(hashes.SHA256())), context
