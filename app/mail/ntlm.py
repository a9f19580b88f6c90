"""NTLM for the sign-in: Windows' challenge and response, as Exchange in the house wants it ([MS-SMTPNTLM]).

pyspnego makes the messages. Its import takes a tenth of a second, so it is imported when it is needed.
"""

from __future__ import annotations

import hashlib
import ssl
import struct
import sys
from typing import TYPE_CHECKING

from app.core.errors import Unavailable
from app.core.sending import Login
from app.mail.client import Client

if TYPE_CHECKING:
    from spnego import ContextProxy
    from spnego.channel_bindings import GssChannelBindings

WEAK = frozenset({"md5", "sha1"})
"""Hashes of a certificate's signature that RFC 5929 section 4.1 replaces by SHA-256."""


class NtlmFailed(ValueError):
    """The server's message is not one that NTLM has at this point."""


class Ntlm:
    """One sign-in: `negotiate` is the first message, `authenticate` answers the server's challenge."""

    def __init__(self, client: Client, way_in: Login) -> None:
        self._context = context_for(way_in, bindings_of(client))

    def negotiate(self) -> bytes:
        """Return the first message; Unavailable in words when Windows gives none for the account signed in to it."""
        from spnego.exceptions import SpnegoError  # takes a tenth of a second to import

        try:
            return self._context.step() or b""
        except SpnegoError as error:
            raise Unavailable(
                "Windows does not sign in at the mail server with the account that is signed in to it. Fill Email Auth "
                "Name as DOMAIN\\user or user@domain, and set its password.",
                reply=str(error),
            ) from error

    def authenticate(self, challenge: bytes) -> bytes:
        """Return the answer to the server's challenge; NtlmFailed if that is none."""
        from spnego.exceptions import SpnegoError  # takes a tenth of a second to import

        try:
            return self._context.step(challenge) or b""
        except (SpnegoError, ValueError, struct.error) as error:
            raise NtlmFailed("the server's NTLM challenge cannot be read") from error


def context_for(way_in: Login, bindings: GssChannelBindings | None) -> ContextProxy:
    """Return the client's side: of the account named, or on Windows, with no name, of the one signed in there."""
    import spnego  # takes a tenth of a second to import

    setup = way_in.setup
    if not setup.email_auth_name and sys.platform != "win32":
        raise Unavailable(
            "NTLM without an Email Auth Name signs in as the account that is signed in to Windows, and this computer "
            "is none with Windows. Fill Email Auth Name as DOMAIN\\user or user@domain, and set its password."
        )
    # pyspnego's own NTLM answers alike on every system; only Windows itself (SSPI) knows who is signed in there
    own, windows = spnego.NegotiateOptions.use_ntlm, spnego.NegotiateOptions.use_sspi
    return spnego.client(
        spnego.Password(setup.email_auth_name, way_in.password) if setup.email_auth_name else None,
        hostname=setup.email_server_ip,
        service="smtp",
        channel_bindings=bindings,
        protocol="ntlm",
        options=own if setup.email_auth_name else windows,
    )


def bindings_of(client: Client) -> GssChannelBindings | None:
    """Return what ties the sign-in to this encrypted connection (RFC 5929 section 4), None if it is not encrypted.

    Exchange may ask for it (Extended Protection); a server that does not, does not look at it.
    """
    from cryptography import x509  # takes a while to import, as what follows
    from spnego.channel_bindings import GssChannelBindings

    der = client.sock.getpeercert(binary_form=True) if isinstance(client.sock, ssl.SSLSocket) else None
    if not der:
        return None
    signed_with = x509.load_der_x509_certificate(der).signature_hash_algorithm
    name = signed_with.name if signed_with and signed_with.name not in WEAK else "sha256"
    return GssChannelBindings(application_data=b"tls-server-end-point:" + hashlib.new(name, der).digest())
