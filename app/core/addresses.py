"""What a server name, an email address and a line of text may look like."""

from __future__ import annotations

import ipaddress
import re
from unicodedata import category

import idna

from app.core.said import said

LONGEST_ADDRESS = 254  # RFC 5321 section 4.5.3.1.3 less the angle brackets
LONGEST_LOCAL_PART = 64  # RFC 5321 section 4.5.3.1.1
LONGEST_HOST_NAME = 253  # RFC 1035 section 2.3.4, without the final dot
ATOM = r"[^\x00-\x20\x7f()<>\[\]:;@\\,\".\s]+"  # RFC 5322 section 3.2.3, widened by RFC 6531 section 3.3


def has_control_character(text: str) -> bool:
    """Say whether `text` holds a control character, line or paragraph separator, or half a surrogate pair."""
    return not text.isprintable() and any(category(each) in {"Cc", "Zl", "Zp", "Cs"} for each in text)


def is_ip_address(text: str) -> bool:
    """Say whether `text` is an IPv4 or IPv6 address, a zone such as fe80::1%eth0 allowed."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def check_host_name(text: str) -> None:
    """Raise ValueError with a sentence unless `text` could be a host name (RFC 1123 section 2.1, RFC 5890)."""
    if re.search(r"\s", text):
        raise ValueError("may not contain spaces.")
    if ":" in text or "/" in text or "@" in text:
        raise ValueError("must be a name or address alone, without port, path or user.")
    labels = text.removesuffix(".").split(".")
    if all(label.isdigit() for label in labels):
        raise ValueError("is not a valid IP address.")
    for label in labels:
        if not re.fullmatch(r"(?!-)[\w-]{1,63}(?<!-)", label):  # RFC 1035 section 2.3.4
            raise ValueError("is not a valid server name or IP address.")
    if len(text.encode("idna" if text.isascii() else "utf-8")) > LONGEST_HOST_NAME:
        raise ValueError(said("is too long: at most {limit} characters.", limit=LONGEST_HOST_NAME))


def check_email_address(text: str) -> None:
    """Raise ValueError with a sentence unless `text` is an address that a letter's envelope can carry."""
    if text.count("@") != 1:
        raise ValueError("needs exactly one @, as in name@example.com.")
    local, domain = text.split("@")
    if not local or not domain:
        raise ValueError("needs something before and after the @, as in name@example.com.")
    if not re.fullmatch(rf"{ATOM}(\.{ATOM})*", local):
        raise ValueError(said("{local!r} before the @ is not a valid mailbox name.", local=local))
    if len(local.encode()) > LONGEST_LOCAL_PART:
        raise ValueError(
            said(
                "the part before the @ is too long: at most {limit} characters.",
                limit=LONGEST_LOCAL_PART,
            )
        )
    literal = re.fullmatch(r"\[(?:IPv6:)?(.+)\]", domain)
    if literal and is_ip_address(literal.group(1)):
        return
    try:
        check_host_name(domain)
    except ValueError:
        raise ValueError(said("{domain!r} after the @ is not a valid domain.", domain=domain)) from None


def ascii_domain(domain: str) -> str:
    """Return a domain in the form in which mail carries it, xn--… for an international one (RFC 5891 section 4.4).

    ValueError for a domain that has no such form.
    """
    return domain if domain.isascii() else idna.encode(domain, uts46=True).decode("ascii")


def is_email_address(text: str) -> bool:
    """Say whether `text` is one email address."""
    try:
        check_email_address(text)
    except ValueError:
        return False
    return True
