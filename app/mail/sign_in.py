"""The conversation of each authentication method of `core/auth_methods.py`."""

from __future__ import annotations

import base64
import hmac
import ssl
from collections.abc import Callable

from app.core import auth_methods
from app.core.auth_methods import AUTH_METHODS, BY_CODE, STRONGEST_FIRST, AuthMethod
from app.core.errors import Unavailable
from app.core.said import said
from app.core.sending import Login
from app.mail.client import CHALLENGE, Client, readable
from app.mail.ntlm import Ntlm

Answer = tuple[int, bytes]

DONE = 235
LONGEST_COMMAND = 512
"""Bytes of a command line with its CR LF (RFC 5321 section 4.5.3.1.4)."""


def encoded(data: str | bytes) -> str:
    """Return base64 of UTF-8 text, as AUTH carries it (RFC 4954 section 4)."""
    return base64.b64encode(data.encode() if isinstance(data, str) else data).decode("ascii")


def challenge_in(answer: Answer) -> bytes:
    """Return the challenge that a 334 carries; ValueError if it is no base64."""
    return base64.b64decode(answer[1], validate=True)


def begin(client: Client, mechanism: str, first: str | bytes) -> Answer:
    """Start a mechanism in which the client speaks first: in the command if there is room (RFC 4954 section 4)."""
    line = f"{mechanism} {encoded(first) or '='}"
    if len(f"AUTH {line}\r\n") <= LONGEST_COMMAND:
        return client.docmd("AUTH", line)
    answer = client.docmd("AUTH", mechanism)
    return client.docmd(encoded(first)) if answer[0] == CHALLENGE else answer


def plain(client: Client, way_in: Login) -> Answer:
    """PLAIN: everything in one line (RFC 4616)."""
    return begin(client, "PLAIN", f"\0{way_in.setup.email_auth_name}\0{way_in.password}")


def login(client: Client, way_in: Login) -> Answer:
    """LOGIN: name and password, each when asked (draft-murchison-sasl-login)."""
    answer = client.docmd("AUTH", "LOGIN")
    for secret in (way_in.setup.email_auth_name, way_in.password):
        if answer[0] != CHALLENGE:
            return answer
        answer = client.docmd(encoded(secret))
    return answer


def cram_md5(client: Client, way_in: Login) -> Answer:
    """CRAM-MD5: the password proves itself without being sent (RFC 2195)."""
    answer = client.docmd("AUTH", "CRAM-MD5")
    if answer[0] != CHALLENGE:
        return answer
    digest = hmac.new(way_in.password.encode(), challenge_in(answer), "md5").hexdigest()
    return client.docmd(encoded(f"{way_in.setup.email_auth_name} {digest}"))


def ntlm(client: Client, way_in: Login) -> Answer:
    """NTLM: three messages ([MS-SMTPNTLM] section 3); the server's first 334 may carry any words, or none."""
    messages = Ntlm(client, way_in)
    answer = client.docmd("AUTH", "NTLM")
    if answer[0] == CHALLENGE:
        answer = client.docmd(encoded(messages.negotiate()))
    if answer[0] == CHALLENGE:
        answer = client.docmd(encoded(messages.authenticate(challenge_in(answer))))
    return answer


def xoauth2(client: Client, way_in: Login) -> Answer:
    """XOAUTH2: a token of the provider's instead of a password.

    https://developers.google.com/workspace/gmail/imap/xoauth2-protocol: a refusal comes as a challenge, with the reason
    in JSON, and is answered with an empty line; the code follows.
    """
    if way_in.tokens is None:
        raise Unavailable("This program was started without a way to sign in with OAuth 2.")
    token = way_in.tokens.access()
    client.secrets.append(token.encode())
    answer = begin(client, "XOAUTH2", f"user={way_in.setup.email_auth_name}\1auth=Bearer {token}\1\1")
    if answer[0] == CHALLENGE:
        answer = client.docmd("")
    if answer[0] // 100 == 5:
        way_in.tokens.reject()
    return answer


CONVERSATIONS: dict[str, Callable[[Client, Login], Answer]] = {
    auth_methods.CRAM_MD5: cram_md5,
    auth_methods.PLAIN: plain,
    auth_methods.LOGIN: login,
    auth_methods.NTLM: ntlm,
    auth_methods.OAUTH_MS: xoauth2,
    auth_methods.OAUTH_GOOGLE: xoauth2,
}


def offered(client: Client) -> list[str]:
    """Return the mechanisms that the server says it knows, each once."""
    return list(dict.fromkeys(client.esmtp_features.get("auth", "").upper().split()))


def chosen(client: Client, code: str) -> list[AuthMethod]:
    """Return the methods to try in turn, those alone that the server offers.

    AUTO is the strongest; when that one does not tell the server the password, and the connection is encrypted, the
    best that does comes after it: servers that keep passwords hashed may offer challenges that they cannot check.
    """
    known = offered(client)
    if code != auth_methods.AUTO:
        return [each for each in (BY_CODE[code],) if each.mechanism in known]
    able = [each for each in STRONGEST_FIRST if each.mechanism in known]
    if not able or able[0].reveals or not isinstance(client.sock, ssl.SSLSocket):
        return able[:1]
    return able[:1] + [each for each in able if each.reveals][:1]


def sign_in(client: Client, way_in: Login) -> str:
    """Sign in as the setup says; return the method used, "" for none. Unavailable in words if it fails."""
    setup = way_in.setup
    if not setup.signs_in:
        return ""
    methods = chosen(client, setup.email_auth_meth)
    if not methods:
        raise not_offered(client, setup.email_auth_meth)
    code, words = -1, b""
    for method in methods:
        code, words = converse(client, method.code, way_in)
        if code == DONE:
            return method.code
        if code // 100 != 5:
            break
    raise Unavailable(
        said(
            "The mail server did not accept the sign-in as {account} ({code}). Check Email "
            "Auth Name, and set the password again with Window | Set Password.",
            account=setup.email_auth_name,
            code=method.code,
        ),
        code=code,
        reply=f"{code} {readable(words)}",
    )


def converse(client: Client, method: str, way_in: Login) -> Answer:
    """Return the server's last word after one method's conversation, of which no secret is shown.

    ValueError for a challenge that cannot be read, after the sign-in was cancelled (RFC 4954 section 4).
    """
    if way_in.password:
        told = (way_in.password, f"\0{way_in.setup.email_auth_name}\0{way_in.password}")
        client.secrets += [way_in.password.encode(), *(encoded(each).encode() for each in told)]
    try:
        with client.hiding():
            answer = CONVERSATIONS[method](client, way_in)
    except ValueError:
        client.docmd("*")
        raise
    return client.docmd("*") if answer[0] == CHALLENGE else answer


def not_offered(client: Client, method: str) -> Unavailable:
    """Return the error for a server that does not know the wanted method: what it offers, and what to choose."""
    known = offered(client)
    by_itself = method == auth_methods.AUTO
    password = said("any sign-in method that takes a password")
    wanted = password if by_itself else said("the sign-in method {method}", method=method)
    offer = said("It offers {methods}.", methods=", ".join(known)) if known else said("It offers no sign-in at all.")
    return Unavailable(
        said(
            "The mail server does not offer {wanted}. {offer} {instead}",
            wanted=wanted,
            offer=offer,
            instead=instead(client, known),
        )
    )


def instead(client: Client, known: list[str]) -> str:
    """Return what to choose at a server that offers the mechanisms `known`."""
    by_token = [each.code for each in AUTH_METHODS if each.token and each.mechanism in known]
    if any(each.mechanism in known for each in STRONGEST_FIRST):
        return said("Choose AUTO as Email Auth Meth with F8.")
    if by_token:
        return said("Choose {methods} as Email Auth Meth with F8.", methods=" or ".join(by_token))
    if client.has_extn("starttls"):
        return said("It may offer more once the connection is encrypted: set Email Security to STARTTLS or AUTO.")
    return said(
        "Choose NONE as Email Auth Meth with F8 if it takes letters from this computer without a sign-in; if not, set "
        "Email Server Port to the one for signing in, usually 587 or 465."
    )
