"""Which certificates are trusted, why one is not, and how one looks to an admin."""

from __future__ import annotations

import hashlib
import hmac
import socket
import ssl
from collections.abc import Callable

from app.core.certificate import Certificate, fingerprint_text
from app.core.email_setup import EmailSetup
from app.core.trouble import Cause

ContextMaker = Callable[[], ssl.SSLContext]
"""Makes a context that checks certificates, name included, against the operating system's store."""


class OtherFingerprint(Exception):
    """The certificate is not the one whose fingerprint is in the setup."""


class UnreadableCaFile(Exception):
    """The file in Email CA File is not there or holds no certificate."""


def secure(plain: socket.socket, setup: EmailSetup, make_context: ContextMaker) -> ssl.SSLSocket:
    """Return `plain` encrypted, its certificate checked as the setup says; nothing but the handshake was sent.

    `plain` is closed when it cannot be: ssl.SSLError, OtherFingerprint, UnreadableCaFile or OSError.
    """
    try:
        context = unchecked() if setup.email_certificate_fingerprint else checked(setup, make_context)
        secured = context.wrap_socket(plain, server_hostname=tls_name(setup))
    except BaseException:
        plain.close()
        raise
    wanted = setup.email_certificate_fingerprint
    if wanted and not hmac.compare_digest(fingerprint(secured.getpeercert(binary_form=True) or b""), wanted):
        secured.close()
        raise OtherFingerprint("the certificate has another fingerprint than the one in the setup")
    return secured


def checked(setup: EmailSetup, make_context: ContextMaker) -> ssl.SSLContext:
    """Return a context that trusts the operating system's authorities, and those of Email CA File besides."""
    context = make_context()
    if setup.email_ca_file:
        try:
            context.load_verify_locations(cafile=setup.email_ca_file)
        except (OSError, ValueError) as error:  # an SSLError is an OSError
            raise UnreadableCaFile(f"{setup.email_ca_file}: {error}") from error
    return context


def unchecked() -> ssl.SSLContext:
    """Return a context that takes any certificate: only where its fingerprint is compared, or nothing is sent."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def tls_name(setup: EmailSetup) -> str:
    """Return the name that the certificate must be good for: without zone or final dot."""
    return setup.email_server_ip.partition("%")[0].removesuffix(".")


def fingerprint(certificate: bytes) -> str:
    """Return the SHA-256 fingerprint of a DER certificate."""
    return fingerprint_text(hashlib.sha256(certificate).digest())


def read_certificate(der: bytes) -> Certificate:
    """Return what a DER certificate says; ValueError if it is none."""
    from cryptography import x509  # imported here for the sake of start-up time: few ever need it

    read = x509.load_der_x509_certificate(der)
    try:
        named = read.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        names = [*named.get_values_for_type(x509.DNSName)]
        names += [str(each) for each in named.get_values_for_type(x509.IPAddress)]
    except x509.ExtensionNotFound:
        names = []
    return Certificate(
        subject=read.subject.rfc4514_string(),
        names=tuple(names),
        issuer=read.issuer.rfc4514_string(),
        valid_from=read.not_valid_before_utc,
        valid_until=read.not_valid_after_utc,
        fingerprint=fingerprint(der),
    )


VERIFY_CODES: dict[int, Cause] = {
    # OpenSSL: include/openssl/x509_vfy.h.in
    9: Cause.NOT_YET_VALID,
    10: Cause.EXPIRED,
    18: Cause.SELF_SIGNED,
    62: Cause.WRONG_HOST,
    64: Cause.WRONG_HOST,
    # Windows: winerror.h, CERT_E_EXPIRED and CERT_E_CN_NO_MATCH
    0x800B0101: Cause.EXPIRED,
    0x800B010F: Cause.WRONG_HOST,
    # macOS: Security/SecBase.h, errSecHostNameMismatch, errSecCertificateExpired, errSecCertificateNotValidYet
    -67602: Cause.WRONG_HOST,
    -67818: Cause.EXPIRED,
    -67819: Cause.NOT_YET_VALID,
}
"""Why the operating system did not trust a certificate; all else is an issuer that it does not know."""


def distrust(error: ssl.SSLCertVerificationError) -> Cause:
    """Return why a certificate was not trusted."""
    code = error.verify_code
    return VERIFY_CODES.get(code) or VERIFY_CODES.get(code & 0xFFFFFFFF) or Cause.UNKNOWN_ISSUER
