"""What the tests of the way to a mail server share."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from app.core.email_setup import EmailSetup
from app.core.errors import MailError
from app.core.records import Letter
from app.core.retry import Outcome, outcome
from app.core.sending import Claimed, Login, Reply, TestReport
from app.mail.dial import Network
from app.mail.service import MailService
from tests.servers.faulty import FaultyServer
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


OFFERS = [pytest.param(("PIPELINING",), id="pipelining"), pytest.param((), id="step by step")]
QUICK = Network(step_deadline=2.0, final_dot_deadline=0.3)


def letter(number: int, **changes: Any) -> Letter:
    return replace(LETTER, recipient=f"c{number}@hotel.example", text=f"Letter {number}\n", **changes)


class Sent:
    """What became of letters sent over one connection."""

    def __init__(self, server: FaultyServer, letters: list[Letter], network: Network = QUICK) -> None:
        self.answers: list[tuple[int, Reply]] = []
        self.waits: list[int] = []
        self.error: MailError | None = None
        claimed = iter(Claimed(number, each, 0, None) for number, each in enumerate(letters, 1))
        setup = setup_for(server.port, signs_in=False, email_security="NONE", email_auth_meth="NONE")
        connection = MailService(trusting, network).connect(Login(setup))
        try:
            connection.send_all(claimed, self._answered, self._waits)
        except MailError as error:
            self.error = error
        finally:
            connection.close()
        self.left = len(letters) - len(self.answers)

    def _answered(self, claimed: Claimed, reply: Reply) -> bool:
        self.answers.append((claimed.id, reply))
        return True

    def _waits(self) -> None:
        """Note how many answers had come when the server let wait."""
        self.waits.append(len(self.answers))

    @property
    def outcomes(self) -> dict[int, Outcome]:
        assert len({number for number, _ in self.answers}) == len(self.answers), "answered twice"
        return {number: outcome(reply.step, reply.code) for number, reply in self.answers}


def arrived(server: FaultyServer) -> list[int]:
    """The numbers of the letters that arrived, each in its own envelope."""
    for each in server.stored:
        number = re.search(rb"Letter (\d+)", each.text)
        assert number is not None
        assert each.recipient == f"c{int(number.group(1))}@hotel.example"
    return [int(each.recipient[1:].partition("@")[0]) for each in server.stored]
