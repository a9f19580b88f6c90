"""The part of the diagnosis' table that speaks of failures without a reply: network and encryption.

To add a row, add its source in a comment, and a server that fails like that in `tests/mail/test_diagnosis.py`.
"""

from __future__ import annotations

from app.core.retry import Step
from app.core.trouble import Cause, Row

PINNING = (
    "Compare its fingerprint with the one that whoever runs the server tells you, and if they are the same enter it as "
    "Email Certificate Fingerprint; else name the private CA's file as Email CA File."
)

# RFC 6531 section 3.1
NO_INTERNATIONAL_ADDRESSES = (
    "no international addresses",
    "The mail server does not take addresses with letters beyond a-z before the @ (SMTPUTF8).",
    "Use an address of plain letters for the recipient and for Trace Rep Addr.",
)
# RFC 5322: an address or header that no message may have
NOT_WRITABLE = (
    "letter cannot be written",
    "This letter cannot be put into the form that mail servers take.",
    "Check the addresses of recipient and sender.",
)
"""What is found before a letter is sent, and told by servers as well."""

NETWORK: tuple[Row, ...] = (
    Row(
        "name not found",
        "There is no server named {host}.",
        "Check the spelling of Email server IP, and that this computer is on the network.",
        causes=(Cause.NAME_NOT_FOUND,),
    ),
    Row(
        "refused connection",
        "{server} does not answer: nothing takes mail there.",
        "Check Email server IP, and Email Server Port: usually 587 or 465 at a provider, 25 in the house.",
        causes=(Cause.REFUSED,),
    ),
    # Many networks close port 25 on the way out: M3AAWG "Managing Port 25 for Residential IP Space"; RFC 5068
    Row(
        "blocked port 25",
        "{server} did not answer in time; many networks block port 25 on the way out.",
        "Set Email Server Port to 587 (or 465 with Email Security TLS), or ask who runs the network to open port 25.",
        causes=(Cause.TIMED_OUT,),
        steps=(Step.CONNECT,),
        ports=(25,),
    ),
    Row(
        "time-out",
        "{server} did not answer in time.",
        "Check Email server IP and Email Server Port, and whether a firewall stands between.",
        causes=(Cause.TIMED_OUT,),
        steps=(Step.CONNECT,),
    ),
    # A server with TLS from the first byte waits for the client to speak first: RFC 8314 section 3.3
    Row(
        "port wants TLS at once",
        "{server} took the connection but sent no greeting, as a port does that is encrypted from the first byte.",
        "Set Email Security to TLS, or Email Server Port to 587.",
        causes=(Cause.TIMED_OUT, Cause.CLOSED),
        steps=(Step.GREETING,),
        only_plain=True,
    ),
    Row(
        "time-out meanwhile",
        "{server} stopped answering in the middle of the conversation.",
        "Try again later; if it happens again, ask who runs the mail server.",
        causes=(Cause.TIMED_OUT,),
    ),
    Row(
        "closed at encryption",
        "{server} closed the connection when encryption should begin.",
        "Check Email Security: TLS belongs to port 465, STARTTLS to ports 587 and 25.",
        causes=(Cause.CLOSED,),
        steps=(Step.SECURE,),
    ),
    Row(
        "connection closed",
        "{server} closed the connection in the middle of the conversation.",
        "Try again later; if it happens again, ask who runs the mail server.",
        causes=(Cause.CLOSED,),
    ),
    Row(
        "not a mail server",
        "What answers at {server} is not a mail server for sending.",
        "Check Email server IP and Email Server Port: 587, 465 or 25, not one for web pages or for fetching mail.",
        causes=(Cause.UNREADABLE,),
        steps=(Step.GREETING,),
    ),
    Row(
        "unreadable answer",
        "{server} gave an answer that cannot be read as a mail server's.",
        "Try again, at sign-in also with another Email Auth Meth (F8); if it stays so, ask who runs the mail server.",
        causes=(Cause.UNREADABLE,),
    ),
    Row(
        "no network",
        "{server} cannot be reached.",
        "Check this computer's network and Email server IP.",
        causes=(Cause.NO_NETWORK,),
    ),
)

ENCRYPTION: tuple[Row, ...] = (
    # The greeting is read where a TLS record should be: RFC 8446 section 5.1
    Row(
        "port speaks no TLS at once",
        "{server} does not speak TLS from the first byte.",
        "Set Email Security to STARTTLS or AUTO, or Email Server Port to 465.",
        causes=(Cause.NOT_TLS,),
    ),
    # RFC 8446 section 6.2: internal_error, "unrelated to the peer or the correctness of the protocol"
    Row(
        "encryption fails at the server",
        "{server} began to encrypt and broke off with an error of its own, so nothing was sent.",
        "Ask who runs the mail server to look at its certificate and key; nothing is wrong here.",
        causes=(Cause.TLS_FAILED,),
        pattern="internal error",
    ),
    Row(
        "no common TLS",
        "{server} and this program found no kind of encryption that both take.",
        "The server needs TLS 1.2 or newer: ask who runs it to bring it up to date.",
        causes=(Cause.TLS_FAILED,),
    ),
    # RFC 3207 section 6: a client must not go on unprotected when somebody took STARTTLS out of the offer
    Row(
        "no STARTTLS",
        "{server} does not offer encryption (STARTTLS), so nothing was sent to it.",
        "Use the server's encrypted port, usually 465 or 587; NONE as Email Security is only right inside the house.",
        causes=(Cause.NO_STARTTLS,),
    ),
    # CVE-2011-0411; RFC 3207 section 4.2: knowledge from before the handshake is discarded
    Row(
        "words before encryption",
        "Something on the way to {server} sent words between the server's answer and the encryption, which is how "
        "connections are tampered with.",
        "Nothing was sent; try from another network, or use port 465 with Email Security TLS.",
        causes=(Cause.EARLY_DATA,),
    ),
    Row(
        "self-signed certificate",
        "The certificate of {server} is signed by itself, so nobody vouches for it and nothing was sent.",
        PINNING,
        causes=(Cause.SELF_SIGNED,),
    ),
    Row(
        "expired certificate",
        "The certificate of {server} has expired, so nothing was sent to it.",
        "Ask who runs the server to renew it, and check this computer's date.",
        causes=(Cause.EXPIRED,),
    ),
    Row(
        "certificate not yet valid",
        "The certificate of {server} is not valid yet, so nothing was sent to it.",
        "Check this computer's date and time zone.",
        causes=(Cause.NOT_YET_VALID,),
    ),
    Row(
        "certificate for another server",
        "The certificate of {server} is for another name, so nothing was sent to it.",
        "Set Email server IP to a name that the certificate is good for (Send Test Email shows them).",
        causes=(Cause.WRONG_HOST,),
    ),
    Row(
        "unknown certificate authority",
        "The certificate of {server} comes from an authority that this computer does not know, so nothing was sent.",
        PINNING,
        causes=(Cause.UNKNOWN_ISSUER,),
    ),
    Row(
        "other certificate",
        "{server} shows another certificate than the one whose fingerprint is in Email Certificate Fingerprint, so "
        "nothing was sent.",
        "Ask who runs the server whether it was renewed, then enter the new fingerprint, or blank for a public one.",
        causes=(Cause.OTHER_FINGERPRINT,),
    ),
    Row(
        "CA file",
        "The file in Email CA File cannot be read as certificates.",
        "Check that it is on this computer and holds the CA's certificate as text (PEM).",
        causes=(Cause.CA_FILE,),
    ),
    Row(*NO_INTERNATIONAL_ADDRESSES, causes=(Cause.NO_SMTPUTF8,)),
    Row(*NOT_WRITABLE, causes=(Cause.NOT_SENDABLE,)),
    # RFC 3207 section 4: 454 TLS not available due to temporary reason
    Row(
        "STARTTLS refused",
        "{server} offers encryption but did not start it, so nothing was sent.",
        "Try again later, or use port 465 with Email Security TLS; who runs the server must look at its certificate.",
        steps=(Step.SECURE,),
    ),
)
