"""A mail server's certificate, as an admin looks at it before trusting it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath, PureWindowsPath

from app.core.kinds import one_line
from app.core.said import said


@dataclass(frozen=True, slots=True)
class Certificate:
    """Who it is for and from, when it is valid (UTC), and its SHA-256 fingerprint as AB:CD:… of 32 bytes.

    `names` are the host names and addresses that it is good for. Nothing here has been verified.
    """

    subject: str
    names: tuple[str, ...]
    issuer: str
    valid_from: datetime
    valid_until: datetime
    fingerprint: str

    def rows(self) -> tuple[tuple[str, str], ...]:
        """Return what an admin compares, label by label."""
        return (
            (said("Issued for"), self.subject or said("(no name)")),
            (said("Good for"), ", ".join(self.names) or said("(no server name)")),
            (said("Issued by"), self._by()),
            (said("Valid from"), f"{self.valid_from:%Y-%m-%d %H:%M} UTC"),
            (said("Valid until"), f"{self.valid_until:%Y-%m-%d %H:%M} UTC"),
            (said("SHA-256 fingerprint"), self.fingerprint),
        )

    def _by(self) -> str:
        if self.issuer == self.subject:
            return said("itself (self-signed)")
        return self.issuer or said("(no name)")


def fingerprint_text(digest: bytes) -> str:
    """Return a fingerprint as certificates' windows and tools show it."""
    return digest.hex(":").upper()


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A SHA-256 fingerprint: 64 hexadecimal digits; colons and spaces between them are left out or put right."""

    width: int = 60

    def parse(self, text: str) -> str:
        """Return the fingerprint as AB:CD:…"""
        digits = re.sub(r"[:\s]", "", one_line(text, 200))
        if not re.fullmatch(r"[0-9A-Fa-f]{64}", digits):
            raise ValueError("must be a SHA-256 fingerprint: 64 digits 0-9 and A-F, as Send Test Email shows it.")
        return fingerprint_text(bytes.fromhex(digits))

    def show(self, value: str) -> str:
        """Return the fingerprint."""
        return value


@dataclass(frozen=True, slots=True)
class FilePath:
    """The full path of a file; whether it is there shows when it is used, on the computer that uses it."""

    width: int = 40

    def parse(self, text: str) -> str:
        """Return the path."""
        path = one_line(text, 1000)
        if not (PurePosixPath(path).is_absolute() or PureWindowsPath(path).is_absolute()):
            raise ValueError("must be a full path, for example C:\\Certificates\\hotel-ca.pem.")
        return path

    def show(self, value: str) -> str:
        """Return the path."""
        return value
