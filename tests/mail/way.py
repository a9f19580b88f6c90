"""What the tests of the way to a mail server share."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from app.core.email_setup import EmailSetup
from app.core.records import Letter
from app.core.sending import Login, TestReport
from app.mail.dial import Network
from app.mail.service import MailService
from tests.servers.tls import ACCOUNT, PASSWORD, trusting

LETTER = Letter(
    recipient="clerk@hotel.example",
    sender="traces@hotel.example",
    sender_name="Traces",
    subject="Test",
    text="A test letter.\n",
    message_id="<1@hotel.example>",
    date=datetime(2026, 3, 1, 12, tzinfo=UTC),
)


def setup_for(port: int, host: str = "127.0.0.1", *, signs_in: bool = True, **fields: Any) -> EmailSetup:
    name = {"email_auth_name": ACCOUNT} if signs_in else {}
    fields = {"trace_rep_addr": "traces@hotel.example", **name, **fields}
    return EmailSetup(email_server_ip=host, email_server_port=port, **fields)


def try_it(setup: EmailSetup, network: Network | None = None, letter: Letter = LETTER) -> TestReport:
    """Send a test letter; the deadlines are short, for no server of these tests takes its time by accident."""
    return MailService(trusting, network or Network(step_deadline=10.0)).test(Login(setup, PASSWORD), letter)
