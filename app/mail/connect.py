"""Connect, secure, sign in: from an Email Setup to a connection that letters can be sent through."""

from __future__ import annotations

import smtplib
import socket
import ssl
from collections.abc import Callable

from app.core import email_security
from app.core.email_setup import EmailSetup
from app.core.errors import MailError, Unavailable
from app.core.retry import Step
from app.core.sending import Login
from app.mail.client import Client, readable
from app.mail.sign_in import sign_in

Progress = Callable[[Step, str], None]
"""Told of each step that worked, in words."""

ContextMaker = Callable[[], ssl.SSLContext]


def open_client(login: Login, make_context: ContextMaker, progress: Progress, client: Client | None = None) -> Client:
    """Return a client that is connected, encrypted as the setup says, and signed in; Unavailable in words."""
    setup = login.setup
    client = client or new_client(setup, make_context)
    try:
        greet(client, setup, progress)
        if setup.email_security != email_security.NONE and not at_once(setup):
            start_tls(client, setup, make_context, progress)
        method = sign_in(client, login)
        progress(Step.SIGN_IN, f"Signed in as {setup.email_auth_name} ({method})." if method else "No sign-in needed.")
    except MailError:
        client.close()
        raise
    except (OSError, smtplib.SMTPException, ssl.SSLError, UnicodeError) as error:
        client.close()
        raise Unavailable(in_words(error, setup), reply=reply_of(error)) from error
    return client


def new_client(setup: EmailSetup, make_context: ContextMaker) -> Client:
    """Return a client that is not connected yet."""
    return Client(setup.email_server_ip, tls=make_context() if at_once(setup) else None)


def at_once(setup: EmailSetup) -> bool:
    """Say whether the connection is encrypted from the first byte."""
    if setup.email_security == email_security.AUTO:
        return setup.email_server_port == email_security.SUBMISSIONS_PORT
    return setup.email_security == email_security.TLS


def greet(client: Client, setup: EmailSetup, progress: Progress) -> None:
    """Connect and exchange greetings."""
    code, words = client.connect(setup.email_server_ip, setup.email_server_port)
    if code != 220:
        raise Unavailable(
            f"{place(setup)} answered, but does not take letters now.", code=code, reply=f"{code} {readable(words)}"
        )
    progress(Step.CONNECT, f"Connected to {place(setup)}.")
    if at_once(setup):
        progress(Step.SECURE, f"Encrypted with {tls_version(client)}.")
    client.ehlo_or_helo_if_needed()


def start_tls(client: Client, setup: EmailSetup, make_context: ContextMaker, progress: Progress) -> None:
    """Encrypt with STARTTLS: required when the setup says so or a password will be sent, else if offered."""
    if not client.has_extn("starttls"):
        if setup.email_security == email_security.STARTTLS or setup.signs_in:
            raise Unavailable(
                f"{place(setup)} does not offer encryption (STARTTLS), so nothing was sent to it. If the connection "
                "stays inside the house you can set Email Security to NONE; else ask for the server's encrypted port."
            )
        progress(Step.SECURE, "Not encrypted: the server does not offer it.")
        return
    code, words = client.starttls(context=make_context())
    if code != 220:
        raise Unavailable(f"{place(setup)} refused to start encryption.", code=code, reply=f"{code} {readable(words)}")
    client.ehlo()
    progress(Step.SECURE, f"Encrypted with {tls_version(client)}.")


def tls_version(client: Client) -> str:
    """Return the version of TLS that a connection speaks, such as TLSv1.3."""
    return (client.sock.version() or "") if isinstance(client.sock, ssl.SSLSocket) else ""


def place(setup: EmailSetup) -> str:
    """Return the server and port in words."""
    return f"{setup.email_server_ip} (port {setup.email_server_port})"


def reply_of(error: Exception) -> str:
    """Return the server's own words, or the operating system's."""
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{error.smtp_code} {readable(error.smtp_error)}"
    return str(error)


def in_words(error: Exception, setup: EmailSetup) -> str:
    """Return what happened on the way to the server and what to do."""
    server = place(setup)
    match error:
        case ssl.SSLCertVerificationError():
            return (
                f"The certificate of {server} cannot be trusted ({error.verify_message}), so nothing was sent to it. "
                "Check the name in Email server IP, or have the certificate put right."
            )
        case ssl.SSLError():
            return (
                f"{server} does not speak this kind of encryption. "
                "Set Email Security to STARTTLS or AUTO for ports 25 and 587, to TLS for port 465."
            )
        case socket.gaierror() | UnicodeError():
            return (
                f"There is no server named {setup.email_server_ip}. Check Email server IP and this computer's network."
            )
        case ConnectionRefusedError():
            return f"{server} does not answer: nothing takes mail there. Check Email server IP and Email Server Port."
        case TimeoutError():
            return (
                f"{server} did not answer in time. "
                "Check the address and port, and whether a firewall blocks this port, as many do with port 25."
            )
        case smtplib.SMTPServerDisconnected() | ConnectionError():
            return f"{server} closed the connection. Check Email Security: the port may speak the other kind of TLS."
        case smtplib.SMTPException():
            return f"{server} did not greet this program as a mail server does. Check the port."
    return f"{server} cannot be reached. Check this computer's network."
