"""The table behind F8 on Email Security: how the way to the mail server is encrypted."""

from __future__ import annotations

from app.core.kinds import Choice
from app.core.said import said

AUTO = "AUTO"
TLS = "TLS"
STARTTLS = "STARTTLS"
NONE = "NONE"

SUBMISSIONS_PORT = 465  # TLS from the first byte: RFC 8314 section 3.3

EMAIL_SECURITY: tuple[Choice, ...] = (
    Choice(
        AUTO,
        "Encrypt wherever possible; always before a password",
        "Port 465 speaks TLS at once. Elsewhere STARTTLS is used if the server offers it, "
        "and is required as soon as a password would be sent.",
    ),
    Choice(TLS, "Encrypted from the first byte", "Usually port 465."),
    Choice(STARTTLS, "Encrypted after the greeting", "Usually port 587 or 25. Nothing is sent if the server cannot."),
    Choice(NONE, "Not encrypted", "Only inside the house: the password and the letters can be read on the way."),
)


def caution(security: str, *, signs_in: bool) -> str:
    """Return what choosing `security` means for the password, "" when there is nothing to warn of."""
    if security != NONE or not signs_in:
        return ""
    return said(
        "With Email Security NONE the user name and password cross the network unencrypted: anyone on the way can read "
        "them and send mail in this account's name. Choose it only for a mail server in the house."
    )
