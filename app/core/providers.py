"""Mail providers that many hotels use, and the settings that each one publishes for sending.

`hosts` are domains of addresses, or of the servers that receive their mail (MX), so that a hotel's own domain is
recognised as well; the first row that fits is taken. To add a provider, add a row with
the page that its settings come from.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.auth_methods import AUTH_METHODS, AUTO, NONE
from app.core.email_security import STARTTLS, TLS
from app.core.said import said


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider. `methods` in order of preference; `note` says what else an admin must know."""

    name: str
    server: str
    port: int
    security: str
    hosts: tuple[str, ...]
    note: str = ""
    methods: tuple[str, ...] = (AUTO,)
    name_is_address: bool = True


@dataclass(frozen=True, slots=True)
class Proposal:
    """Settings that an admin may take. `source` says where they come from; `reached` whether the server answered so."""

    server: str
    port: int
    security: str
    method: str
    account: str
    source: str
    note: str = ""
    reached: bool = False

    def texts(self) -> dict[str, str]:
        """Return the texts of the Email Setup that this changes, by key; a pinned certificate was another server's."""
        return {
            "email_certificate_fingerprint": "",
            "email_server_ip": self.server,
            "email_server_port": str(self.port),
            "email_security": self.security,
            "email_auth_meth": self.method,
            "email_auth_name": self.account,
        }


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found for an address, best first; `looked` tells line by line where."""

    proposals: tuple[Proposal, ...]
    looked: tuple[str, ...]


APPLICATION_SIGN_IN = "Needs an application password from the account's security settings."
OWN_NAME = "Fill Email Auth Name with the SMTP user name that the provider's console shows."

PROVIDERS: tuple[Provider, ...] = (
    # https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/
    #   how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365
    Provider(
        "Microsoft 365",
        "smtp.office365.com",
        587,
        STARTTLS,
        ("mail.protection.outlook.com", "mx.microsoft", "onmicrosoft.com"),
        "Authenticated SMTP must be switched on for the mailbox; at most 30 letters a minute.",
        ("OAUTH-MS", AUTO),
    ),
    # https://support.microsoft.com/office/8361e398-8af4-4e97-b147-6c6c4ac95353
    Provider(
        "Outlook.com",
        "smtp-mail.outlook.com",
        587,
        STARTTLS,
        ("outlook.com", "hotmail.com", "live.com", "msn.com"),
        "Takes sign-in by OAuth only.",
        ("OAUTH-MS", AUTO),
    ),
    # https://support.google.com/a/answer/176600
    Provider(
        "Gmail or Google Workspace",
        "smtp.gmail.com",
        587,
        STARTTLS,
        ("gmail.com", "googlemail.com", "google.com"),
        APPLICATION_SIGN_IN,
    ),
    # https://help.yahoo.com/kb/SLN4724.html
    Provider("Yahoo", "smtp.mail.yahoo.com", 465, TLS, ("yahoo.com", "ymail.com", "yahoodns.net"), APPLICATION_SIGN_IN),
    # https://support.apple.com/102525
    Provider("iCloud", "smtp.mail.me.com", 587, STARTTLS, ("icloud.com", "me.com", "mac.com"), APPLICATION_SIGN_IN),
    # https://www.zoho.com/mail/help/zoho-smtp.html
    Provider("Zoho", "smtp.zoho.com", 465, TLS, ("zoho.com", "zohomail.com"), "European accounts use smtp.zoho.eu."),
    Provider("Zoho (Europe)", "smtp.zoho.eu", 465, TLS, ("zoho.eu", "zohomail.eu")),
    # https://www.fastmail.help/hc/en-us/articles/1500000278342
    Provider("Fastmail", "smtp.fastmail.com", 465, TLS, ("fastmail.com", "messagingengine.com"), APPLICATION_SIGN_IN),
    # https://support.gmx.com/pop-imap/ ; SMTP must be switched on in the account's settings
    Provider("GMX", "mail.gmx.net", 587, STARTTLS, ("gmx.net", "gmx.de", "gmx.at", "gmx.ch"), "Switch on POP3/IMAP."),
    Provider("GMX (international)", "mail.gmx.com", 587, STARTTLS, ("gmx.com",), "Switch on POP3/IMAP access first."),
    # https://hilfe.web.de/pop-imap/imap/imap-serverdaten.html
    Provider("WEB.DE", "smtp.web.de", 587, STARTTLS, ("web.de",), "Switch on POP3/IMAP access in the account first."),
    # https://www.ionos.com/help/email/ (settings for your e-mail program)
    Provider("IONOS (Germany)", "smtp.ionos.de", 465, TLS, ("ionos.de", "kundenserver.de")),
    Provider("IONOS", "smtp.ionos.com", 465, TLS, ("ionos.com", "perfora.net", "1and1.com")),
    # https://help.ovhcloud.com/csm/en-mx-plan-email-configuration
    Provider("OVHcloud", "ssl0.ovh.net", 465, TLS, ("ovh.net", "ovh.com", "ovh.ca")),
    # https://www.infomaniak.com/en/support/faq/2427
    Provider("Infomaniak", "mail.infomaniak.com", 465, TLS, ("infomaniak.com", "infomaniak.ch", "ikmail.com")),
    # https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/send-smtp
    Provider("Mailgun", "smtp.mailgun.org", 587, STARTTLS, ("mailgun.org",), OWN_NAME, name_is_address=False),
    # https://www.twilio.com/docs/sendgrid/for-developers/sending-email/integrating-with-the-smtp-api
    Provider(
        "SendGrid",
        "smtp.sendgrid.net",
        587,
        STARTTLS,
        ("sendgrid.net",),
        "Email Auth Name is the word apikey.",
        name_is_address=False,
    ),
    # https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html
    Provider(
        "Amazon SES",
        "email-smtp.eu-west-1.amazonaws.com",
        587,
        STARTTLS,
        ("amazonses.com", "amazonaws.com"),
        f"Put the account's region into the server's name. {OWN_NAME}",
        name_is_address=False,
    ),
)


def provider_of(hosts: Iterable[str]) -> Provider | None:
    """Return the provider that one of these domains or host names belongs to; None for an unknown one."""
    names = [f".{host.rstrip('.').casefold()}" for host in hosts]
    for provider in PROVIDERS:
        if any(name.endswith(f".{known}") for name in names for known in provider.hosts):
            return provider
    return None


def proposed(provider: Provider, address: str, *, reached: bool) -> Proposal:
    """Return a provider's settings for an address."""
    known = {choice.code for choice in AUTH_METHODS}
    method = next(each for each in provider.methods if each in known)
    account = address if provider.name_is_address and method != NONE else ""
    return Proposal(
        provider.server,
        provider.port,
        provider.security,
        method,
        account,
        said("{name} publishes these settings.", name=provider.name),
        provider.note,
        reached,
    )
