"""The conversation of each authentication method of `core/auth_methods.py`."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Callable

from app.core import auth_methods
from app.core.errors import Unavailable
from app.core.sending import Login
from app.mail.client import Client, readable

Answer = tuple[int, bytes]


def encoded(text: str | bytes) -> str:
    """Return base64 of UTF-8 text, as AUTH carries it (RFC 4954 section 4)."""
    return base64.b64encode(text.encode() if isinstance(text, str) else text).decode("ascii") or "="


def plain(client: Client, name: str, password: str) -> Answer:
    """PLAIN: everything in one line (RFC 4616)."""
    return client.docmd("AUTH", "PLAIN " + encoded(f"\0{name}\0{password}"))


def login(client: Client, name: str, password: str) -> Answer:
    """LOGIN: name and password, each when asked (draft-murchison-sasl-login)."""
    answer = client.docmd("AUTH", "LOGIN")
    for secret in (name, password):
        if answer[0] != 334:
            return answer
        answer = client.docmd(encoded(secret))
    return answer


def cram_md5(client: Client, name: str, password: str) -> Answer:
    """CRAM-MD5: the password proves itself without being sent (RFC 2195)."""
    answer = client.docmd("AUTH", "CRAM-MD5")
    if answer[0] != 334:
        return answer
    challenge = base64.b64decode(answer[1])
    digest = hmac.new(password.encode(), challenge, "md5").hexdigest()
    return client.docmd(encoded(f"{name} {digest}"))


CONVERSATIONS: dict[str, Callable[[Client, str, str], Answer]] = {
    auth_methods.CRAM_MD5: cram_md5,
    auth_methods.PLAIN: plain,
    auth_methods.LOGIN: login,
}
"""Strongest first: AUTO takes the first that the server offers."""


def offered(client: Client) -> list[str]:
    """Return the methods that the server says it knows."""
    return client.esmtp_features.get("auth", "").upper().split()


def sign_in(client: Client, way_in: Login) -> str:
    """Sign in as the setup says; return the method used, "" for none. Unavailable in words if it fails."""
    setup = way_in.setup
    if not setup.signs_in:
        return ""
    method = setup.email_auth_meth
    known = offered(client)
    if method == auth_methods.AUTO:
        method = next((name for name in CONVERSATIONS if name in known), "")
    if not method or method not in known:
        wanted = f"the sign-in method {method}" if method else "any sign-in method that this program knows"
        offer = f"It offers {', '.join(known)}." if known else "It offers no sign-in at all."
        raise Unavailable(
            f"The mail server does not offer {wanted}. {offer} Choose another Email Auth Meth with F8, "
            "or NONE if the server needs no sign-in."
        )
    with client.hiding():
        code, words = CONVERSATIONS[method](client, setup.email_auth_name, way_in.password)
    if code != 235:
        raise Unavailable(
            f"The mail server did not accept the sign-in as {setup.email_auth_name} ({method}). "
            "Check Email Auth Name, and set the password again with Window | Set Password.",
            code=code,
            reply=f"{code} {readable(words)}",
        )
    return method
