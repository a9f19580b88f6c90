"""The Email Setup screen: every field of it, declared once.

Labels, order and meaning of the group MAESTRO are those of Maestro's own screen (`Mail | Email Setup` in *Global
Maintenance*). To add a field, add one `setting()` here: the form, its check and help, storage and
`trace-mailer setup` follow from it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from zoneinfo import ZoneInfo, available_timezones

from app.core import auth_methods, email_security
from app.core.addresses import is_email_address, is_ip_address
from app.core.certificate import FilePath, Fingerprint
from app.core.errors import FieldError
from app.core.fields import field_of, setting
from app.core.kinds import Choice, Code, EmailAddress, HostName, Text, TimeZone, WholeNumber, YesNo
from app.core.said import said

MAESTRO = "Email Setup"
CONNECTION = "Connection and time"

LEAVE_AS_IS = "Leave as is."


def time_zones() -> Sequence[Choice]:
    """Return the list behind F8 on Property Time Zone."""
    return [Choice(name, name.replace("_", " ")) for name in sorted(available_timezones()) if "/" in name]


@dataclass(frozen=True, slots=True)
class EmailSetup:
    """How this property sends its email. A value of each field, checked."""

    email_server_ip: str = setting(
        "Email server IP",
        HostName(),
        default="",
        group=MAESTRO,
        help="IP address or name of the mail server, for example 192.168.1.20 or smtp.example.com.",
    )
    email_server_port: int = setting(
        "Email Server Port",
        WholeNumber(1, 65535),
        default=25,
        group=MAESTRO,
        help="Port of the mail server. Usually 25 in the house, 587 or 465 at a mail provider.",
    )
    fd_ar_cm_rep_address: str = setting(
        "FD\\AR\\CM\\ Rep Address",
        Text(),
        default="",
        group=MAESTRO,
        help=f"{LEAVE_AS_IS} Belongs to e-confirmations.",
    )
    trace_rep_addr: str = setting(
        "Trace Rep Addr",
        Text(),
        default="",
        group=MAESTRO,
        help="The account that trace messages are sent from. It need not be a valid email address: "
        "any other text becomes the sender's name.",
    )
    email_na_build: bool = setting(
        "Email NA Build?", YesNo(), default=False, group=MAESTRO, help=f"{LEAVE_AS_IS} Belongs to e-confirmations."
    )
    email_na_send: bool = setting(
        "Email NA Send?", YesNo(), default=False, group=MAESTRO, help=f"{LEAVE_AS_IS} Belongs to e-confirmations."
    )
    email_imm_send: bool = setting(
        "Email Imm Send?", YesNo(), default=False, group=MAESTRO, help=f"{LEAVE_AS_IS} Belongs to e-confirmations."
    )
    email_auth_meth: str = setting(
        "Email Auth Meth",
        Code(auth_methods.AUTH_METHODS),
        default=auth_methods.AUTO,
        group=MAESTRO,
        help="How to sign in to the mail server. F8 lists the methods.",
    )
    email_auth_name: str = setting(
        "Email Auth Name",
        Text(),
        default="",
        group=MAESTRO,
        help="User name of the mail account, usually the part before the @. Its password: Window | Set Password.",
    )
    allow_cc_flg: bool = setting(
        "Allow CC Flg", YesNo(), default=False, group=MAESTRO, help=f"{LEAVE_AS_IS} Belongs to e-confirmations."
    )
    gem_depart_emails: bool = setting(
        "GEM Depart Emails",
        YesNo(),
        default=False,
        group=MAESTRO,
        help=f"{LEAVE_AS_IS} Belongs to the Guest Experience Module.",
    )
    email_traces: bool = setting(
        "Email Traces",
        YesNo(),
        default=False,
        group=MAESTRO,
        help="Y emails traces and staff messages, those of the previous 7 days first. N sends nothing.",
    )
    language_specific: bool = setting(
        "Language Specific", YesNo(), default=False, group=MAESTRO, help=f"{LEAVE_AS_IS} Belongs to e-confirmations."
    )
    email_security: str = setting(
        "Email Security",
        Code(email_security.EMAIL_SECURITY),
        default=email_security.AUTO,
        group=CONNECTION,
        help="How the way to the mail server is encrypted. AUTO is right for most servers. F8 lists the choices.",
    )
    email_ca_file: str = setting(
        "Email CA File",
        FilePath(),
        default="",
        group=CONNECTION,
        help="File with the certificate of the hotel's own authority (PEM), trusted besides this computer's. "
        "Blank: only this computer's.",
    )
    email_certificate_fingerprint: str = setting(
        "Email Certificate Fingerprint",
        Fingerprint(),
        default="",
        group=CONNECTION,
        help="SHA-256 fingerprint of the one certificate to accept, whoever signed it. Send Test Email shows it. "
        "Blank: certificates are checked as usual.",
    )
    oauth_client_id: str = setting(
        "OAuth Client ID",
        Text(),
        default="",
        group=CONNECTION,
        shown_for=("email_auth_meth", auth_methods.BY_TOKEN),
        help="The application (client) ID with which this program is registered at Microsoft Entra or Google Cloud.",
    )
    oauth_tenant: str = setting(
        "OAuth Tenant",
        Text(),
        default="",
        group=CONNECTION,
        shown_for=("email_auth_meth", (auth_methods.OAUTH_MS,)),
        help="The directory (tenant) ID of the organisation at Microsoft, or a domain of it. Blank: any organisation.",
    )
    property_time_zone: str = setting(
        "Property Time Zone",
        TimeZone(),
        default="",
        group=CONNECTION,
        look_up=time_zones,
        help="Where the hotel's clocks stand, for example Europe/Vienna. Blank: the same as this computer. F8 lists.",
    )
    email_connections: int = setting(
        "Email Connections",
        WholeNumber(1, 32),
        default=1,
        group=CONNECTION,
        help="How many connections to the mail server all workstations together open at once, 1 to 32, each of them up "
        "to 4. More are faster to a server far away.",
    )
    email_rate_limit: int = setting(
        "Email Rate Limit",
        WholeNumber(0, 10_000),
        default=0,
        group=CONNECTION,
        help="Letters a minute that the mail server takes from this account, for example 30; it holds for all "
        "workstations together. 0: no limit.",
    )
    trouble_address: str = setting(
        "Trouble Address",
        EmailAddress(),
        default="",
        group=CONNECTION,
        help="Who is told by email, at most once an hour, that copies could not be delivered. Blank: nobody.",
    )
    keep_deliveries: int = setting(
        "Keep Deliveries",
        WholeNumber(30, 36_500),
        default=730,
        group=CONNECTION,
        help="Days that deliveries are kept with letter and replies, at least 30. Older ones are summed up.",
    )

    @property
    def zone(self) -> tzinfo | None:
        """The property's time zone; None for this computer's own."""
        return ZoneInfo(self.property_time_zone) if self.property_time_zone else None

    @property
    def signs_in(self) -> bool:
        """Whether this program tells the mail server who it is, and proves it."""
        method = auth_methods.BY_CODE[self.email_auth_meth]
        return method.nameless or (method.code != auth_methods.NONE and bool(self.email_auth_name))


def sender(setup: EmailSetup) -> tuple[str, str]:
    """Return (display name, address) that letters come from; the address is a legal one whenever a server is set.

    A Trace Rep Addr that is no address becomes the display name, and the address is then built from the account.
    """
    if is_email_address(setup.trace_rep_addr):
        return "", setup.trace_rep_addr
    if is_email_address(setup.email_auth_name):
        return setup.trace_rep_addr, setup.email_auth_name
    return setup.trace_rep_addr, f"traces@{server_domain(setup.email_server_ip)}"


def server_domain(server: str) -> str:
    """Return the domain part of an address at `server`: a literal for an IP address (RFC 5321 section 4.1.3)."""
    if not is_ip_address(server):
        return server.removesuffix(".") or "localhost"
    bare = server.partition("%")[0]
    return f"[IPv6:{bare}]" if ":" in bare else f"[{bare}]"


def missing(setup: EmailSetup) -> tuple[FieldError, ...]:
    """Return what stands against Email Traces = Y: fields that sending needs and that are blank."""
    if not setup.email_traces:
        return ()
    needed = {
        "email_server_ip": said("is needed before Email Traces can be Y."),
        "trace_rep_addr": said("is needed before Email Traces can be Y."),
    }
    for key in auth_methods.BY_CODE[setup.email_auth_meth].needs:
        needed[key] = said("is needed to sign in with {email_auth_meth}.", email_auth_meth=setup.email_auth_meth)
    return unfilled(setup, needed)


def unfilled(setup: EmailSetup, needed: Mapping[str, str]) -> tuple[FieldError, ...]:
    """Return an error for each blank field of `needed`: what its being blank stands against, by key."""
    return tuple(
        FieldError(key, field_of(EmailSetup, key).label, problem)
        for key, problem in needed.items()
        if not getattr(setup, key)
    )


def caution(setup: EmailSetup) -> str:
    """Return what an admin should know about the setup before saving it, "" when there is nothing to warn of."""
    cautions = (
        email_security.caution(setup.email_security, signs_in=setup.signs_in),
        auth_methods.caution(setup.email_server_ip, setup.email_auth_meth) if setup.signs_in else "",
    )
    return "\n\n".join(filter(None, cautions))
