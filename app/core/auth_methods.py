"""The table behind F8 on Email Auth Meth: how this program can sign in to a mail server.

The look-up, the check of the screen, the fields shown for a method and the sign-in all follow from it.
`mail/sign_in.py` holds the conversation of each method under the same code; a test says that every row can sign in.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.core.kinds import Choice
from app.core.said import said

NONE = "NONE"
AUTO = "AUTO"
PLAIN = "PLAIN"
LOGIN = "LOGIN"
CRAM_MD5 = "CRAM-MD5"
NTLM = "NTLM"
OAUTH_MS = "OAUTH-MS"
OAUTH_GOOGLE = "OAUTH-GOOGLE"

NAME = "email_auth_name"
CLIENT_ID = "oauth_client_id"
"""Keys of fields that methods need."""

WINDOWS_ACCOUNT = said("the account signed in to Windows")
"""Who signs in where a method needs no name."""


@dataclass(frozen=True, slots=True)
class AuthMethod(Choice):
    """One method: `mechanism` is its name in the server's offer (SASL), "" for none of its own.

    `needs` holds the keys of the Email Setup fields that may not be blank. `rank` is its place for AUTO, the strongest
    lowest; 0 keeps AUTO from it. `reveals` says that the server, or whoever pretends to be it, learns the password,
    `nameless` that it signs in without a user name too, `token` that it shows what a provider has granted (OAuth 2).
    """

    mechanism: str = ""
    needs: tuple[str, ...] = ()
    rank: int = 0
    reveals: bool = False
    nameless: bool = False
    token: bool = False


AUTH_METHODS: tuple[AuthMethod, ...] = (
    AuthMethod(
        AUTO,
        "The strongest password method that the server offers",
        "Right for most servers, but not for Microsoft 365. Signs in if Email Auth Name is filled, and not at all if "
        "it is blank.",
    ),
    AuthMethod(
        NONE,
        "No sign-in: the server accepts this computer",
        "For a mail server in the house that relays for the workstation's address.",
    ),
    AuthMethod(
        PLAIN,
        "User name and password in one step (RFC 4616)",
        "What most mail servers on the internet want. The password is protected by Email Security.",
        mechanism="PLAIN",
        needs=(NAME,),
        rank=3,
        reveals=True,
    ),
    AuthMethod(
        LOGIN,
        "User name and password in two steps",
        "For older servers, Microsoft Exchange among them, that do not offer PLAIN.",
        mechanism="LOGIN",
        needs=(NAME,),
        rank=4,
        reveals=True,
    ),
    AuthMethod(
        CRAM_MD5,
        "Challenge and response (RFC 2195)",
        "For older servers without encryption: the password itself is never sent.",
        mechanism="CRAM-MD5",
        needs=(NAME,),
        rank=1,
    ),
    AuthMethod(
        NTLM,
        "Windows sign-in with NTLM (challenge and response)",
        "For Microsoft Exchange in the house. Email Auth Name is DOMAIN\\user or user@domain; on Windows a blank one "
        "means the account that is signed in to Windows, and then no password is needed.",
        mechanism="NTLM",
        rank=2,
        nameless=True,
    ),
    AuthMethod(
        OAUTH_MS,
        "Sign-in at Microsoft 365 with a browser (OAuth 2)",
        "For smtp.office365.com. Register an application in Microsoft Entra and fill OAuth Client ID; sign in once "
        "with Mail | Sign In. With the application's secret as the password it signs in by itself (SMTP.SendAsApp).",
        mechanism="XOAUTH2",
        needs=(NAME, CLIENT_ID),
        token=True,
    ),
    AuthMethod(
        OAUTH_GOOGLE,
        "Sign-in at Google with a browser (OAuth 2)",
        "For smtp.gmail.com. Make a client ID for a desktop app in Google Cloud, fill OAuth Client ID, set its secret "
        "as the password, and sign in once with Mail | Sign In, on a computer with a browser.",
        mechanism="XOAUTH2",
        needs=(NAME, CLIENT_ID),
        token=True,
    ),
)

BY_TOKEN = tuple(each.code for each in AUTH_METHODS if each.token)
"""The codes of the methods for which a provider grants a token."""

BY_CODE = {each.code: each for each in AUTH_METHODS}

STRONGEST_FIRST = tuple(sorted((each for each in AUTH_METHODS if each.rank), key=lambda each: each.rank))
"""What AUTO chooses from."""

MICROSOFT_365 = ("office365.com", "outlook.com", "outlook.office.com")


def caution(server: str, method: str) -> str:
    """Return what choosing `method` for `server` means, "" when there is nothing to warn of."""
    host = server.strip().casefold().removesuffix(".")
    theirs = any(host == domain or host.endswith(f".{domain}") for domain in MICROSOFT_365)
    if not theirs or not (method == AUTO or (method in BY_CODE and BY_CODE[method].reveals)):
        return ""
    # Exchange team's post of 27 January 2026, https://techcommunity.microsoft.com/blog/exchange/
    return said(
        "Microsoft 365 switches passwords off for sending at the end of December 2026 (550 5.7.30); an admin can allow "
        "them until a date to be announced in the second half of 2027. Choose OAUTH-MS with F8."
    )
