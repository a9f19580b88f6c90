"""Letter → bytes. The same letter always gives the same bytes, so a copy sent again is the same message.

A letter with HTML is multipart/alternative, its text first (RFC 2046 section 5.1.4).
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import replace
from datetime import datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from functools import lru_cache

from app.core.addresses import ascii_domain
from app.core.records import Letter

LONGEST_LINE = 998  # RFC 5322 section 2.1.1, without the line end
LONGEST_WORD = 45  # bytes; in base64 and named, an encoded word then stays below 75 (RFC 2047 section 2)
SIMPLE_HEADER = re.compile(r"[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?")
NOT_IN_BOUNDARY = re.compile(r"[^0-9A-Za-z]")


def for_the_wire(letter: Letter) -> Letter:
    """Return the letter with the domains of its addresses as mail carries them; ValueError if one has no such form.

    A server then needs SMTPUTF8 only for an international mailbox name.
    """
    if letter.sender.isascii() and letter.recipient.isascii():
        return letter
    return replace(letter, sender=with_ascii_domain(letter.sender), recipient=with_ascii_domain(letter.recipient))


def with_ascii_domain(address: str) -> str:
    """Return an address whose domain is ASCII."""
    mailbox, at, domain = address.rpartition("@")
    return f"{mailbox}{at}{ascii_domain(domain)}"


def to_bytes(letter: Letter) -> bytes:
    """Return the message with CRLF line ends, dots not yet doubled. 7-bit unless a mailbox name is international."""
    if needs_smtputf8(letter):
        return general(letter)
    return fast(letter)


def needs_smtputf8(letter: Letter) -> bool:
    """Say whether a mailbox name is international, so that the server must offer SMTPUTF8 (RFC 6531)."""
    return not (letter.recipient.isascii() and letter.sender.isascii())


def fast(letter: Letter) -> bytes:
    """Return the message of a letter between ASCII addresses; dozens of times faster than `general`, and read back the
    same."""
    content = part("plain", letter.text)
    if letter.html:
        mark = boundary(letter)
        content = (
            f'Content-Type: multipart/alternative; boundary="{mark}"\n'
            f"\n--{mark}\n{content}"
            f"\n--{mark}\n{part('html', letter.html)}"
            f"\n--{mark}--\n"
        )
    message = (
        f"{from_header(letter.sender_name, letter.sender)}"
        f"To: {letter.recipient}\n"
        f"Subject: {unstructured(letter.subject)}\n"
        f"Date: {date_header(letter.date)}\n"
        f"Message-ID: {letter.message_id}\n"
        "Auto-Submitted: auto-generated\n"
        "MIME-Version: 1.0\n"
        f"{content}"
    )
    return message.encode("ascii").replace(b"\n", b"\r\n")  # bytes are replaced three times as fast as text


@lru_cache(maxsize=16)
def from_header(name: str, address: str) -> str:
    """Return the line From, or lines, ended; kept, as all letters of a setup have the same."""
    message = EmailMessage(policy=policy.default)
    message["From"] = header_address(name, address)
    return message.as_string().removesuffix("\n")


@lru_cache(maxsize=16)
def date_header(moment: datetime) -> str:
    """Return a moment as the line Date has it; kept, as letters that were collected together have the same."""
    return format_datetime(moment)


def unstructured(text: str) -> str:
    """Return one line of text as a header holds it: as it is, or in encoded words (RFC 2047), a line each."""
    if SIMPLE_HEADER.fullmatch(text) and "=?" not in text:
        return text
    if "\n" in text or "\r" in text:
        raise ValueError("a header may not contain a line break.")
    data, words, start = text.encode(), [], 0
    while start < len(data):
        end = min(start + LONGEST_WORD, len(data))
        while end < len(data) and data[end] & 0xC0 == 0x80:  # no character is cut in two
            end -= 1
        words.append(f"=?utf-8?b?{base64.b64encode(data[start:end]).decode()}?=")
        start = end
    return "\n ".join(words)


def part(subtype: str, text: str) -> str:
    """Return a text part with its headers, ended; lines parted by a single newline."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.endswith("\n"):
        text += "\n"
    if text.isascii() and "\0" not in text and not has_long_line(text):
        encoding, encoded = "7bit", text
    elif is_mostly_ascii(text):
        encoding, encoded = "quoted-printable", binascii.b2a_qp(text.encode()).decode()
    else:
        encoding, encoded = "base64", base64.encodebytes(text.replace("\n", "\r\n").encode()).decode()
    return f'Content-Type: text/{subtype}; charset="utf-8"\nContent-Transfer-Encoding: {encoding}\n\n{encoded}'


def has_long_line(text: str) -> bool:
    """Say whether a line is longer than mail carries; looks only at the line ends that are needed to tell."""
    start = 0
    while len(text) - start > LONGEST_LINE:
        start = text.rfind("\n", start, start + LONGEST_LINE + 1) + 1
        if not start:
            return True
    return False


def boundary(letter: Letter) -> str:
    """Return a boundary that stands in neither part, always the same for the same letter."""
    mark = "=_" + NOT_IN_BOUNDARY.sub("", letter.message_id.partition("@")[0])[:40]
    while f"--{mark}" in letter.text or f"--{mark}" in letter.html:
        mark += "_"
    return mark


def general(letter: Letter) -> bytes:
    """Return any letter's message, made by the standard library's email package."""
    style = policy.SMTPUTF8 if needs_smtputf8(letter) else policy.SMTP
    message = EmailMessage(policy=style)
    message["From"] = header_address(letter.sender_name, letter.sender)
    message["To"] = header_address("", letter.recipient)
    message["Subject"] = letter.subject
    message["Date"] = letter.date
    message["Message-ID"] = letter.message_id
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834 section 5: keeps holiday answers away
    message.set_content(letter.text, cte="quoted-printable" if is_mostly_ascii(letter.text) else "base64")
    if letter.html:
        cte = "quoted-printable" if is_mostly_ascii(letter.html) else "base64"
        message.add_alternative(letter.html, subtype="html", cte=cte)
        message.set_boundary(boundary(letter))  # the package would take a random one
    return message.as_bytes(policy=style)


def header_address(name: str, address: str) -> Address:
    """Return an address for a header; given whole, the email package would refuse an international mailbox name."""
    mailbox, _, domain = address.rpartition("@")
    return Address(name, username=mailbox, domain=domain)


def is_mostly_ascii(text: str) -> bool:
    """Say whether quoted-printable keeps `text` readable."""
    size = len(text.encode())
    return (size - len(text)) * 4 < size
