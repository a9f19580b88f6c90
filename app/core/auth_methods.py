"""The table behind F8 on Email Auth Meth: how this program can sign in to a mail server.

`mail/sign_in.py` holds the conversation of each method under the same code; a test says that every row can sign in.
"""

from __future__ import annotations

from app.core.kinds import Choice

NONE = "NONE"
AUTO = "AUTO"
PLAIN = "PLAIN"
LOGIN = "LOGIN"
CRAM_MD5 = "CRAM-MD5"

AUTH_METHODS: tuple[Choice, ...] = (
    Choice(
        AUTO,
        "The strongest method that the server offers",
        "Right for most servers. Signs in if Email Auth Name is filled, and not at all if it is blank.",
    ),
    Choice(
        NONE,
        "No sign-in: the server accepts this computer",
        "For a mail server in the house that relays for the workstation's address.",
    ),
    Choice(
        PLAIN,
        "User name and password in one step (RFC 4616)",
        "What most mail servers on the internet want. The password is protected by Email Security.",
    ),
    Choice(
        LOGIN,
        "User name and password in two steps",
        "For older servers, Microsoft Exchange among them, that do not offer PLAIN.",
    ),
    Choice(
        CRAM_MD5,
        "Challenge and response (RFC 2195)",
        "For older servers without encryption: the password itself is never sent.",
    ),
)
