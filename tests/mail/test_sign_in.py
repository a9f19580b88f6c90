"""Signing in: every row of the table behind F8, against a real server."""

from __future__ import annotations

import pytest

from app.core import auth_methods
from app.core.auth_methods import AUTH_METHODS
from app.core.retry import Step
from app.core.sending import Login, TestReport
from app.mail.dial import Network
from app.mail.service import MailService
from tests.mail.way import LETTER, setup_for
from tests.servers.tls import ACCOUNT, PASSWORD, mail_server, trusting

SIGNING_IN = [row.code for row in AUTH_METHODS if row.code != auth_methods.NONE]


def tried(port: int, method: str, password: str = PASSWORD, name: str = ACCOUNT, security: str = "AUTO") -> TestReport:
    setup = setup_for(port, "localhost", email_auth_meth=method, email_auth_name=name, email_security=security)
    return MailService(trusting, Network(step_deadline=10.0)).test(Login(setup, password), LETTER)


@pytest.mark.parametrize("method", SIGNING_IN)
@pytest.mark.parametrize("kind", ["tls", "starttls"])
def test_every_method_signs_in(method: str, kind: str) -> None:
    with mail_server(kind) as server:
        report = tried(server.port, method, security="TLS" if kind == "tls" else "STARTTLS")
        assert report.accepted, report
        assert len(server.letters) == 1
        assert server.sign_ins[-1] == (ACCOUNT, PASSWORD, True)


@pytest.mark.parametrize("method", SIGNING_IN)
@pytest.mark.parametrize("password", ["wrong", "", PASSWORD + " "])
def test_a_wrong_password_is_said_and_nothing_is_sent(method: str, password: str) -> None:
    with mail_server("starttls") as server:
        report = tried(server.port, method, password)
        assert not report.accepted
        assert (report.steps[-1].step, report.steps[-1].ok) == (Step.SIGN_IN, False)
        assert server.letters == []


@pytest.mark.parametrize("method", SIGNING_IN)
@pytest.mark.parametrize("name", ["HOTEL\\traces", "traces@hotel.example", "Büro", "two words"])
def test_names_reach_the_server_as_typed(method: str, name: str) -> None:
    with mail_server("starttls") as server:
        tried(server.port, method, name=name)
        assert server.sign_ins[-1][0] == name


@pytest.mark.parametrize("method", SIGNING_IN)
def test_no_secret_in_what_is_shown(method: str) -> None:
    with mail_server("starttls") as server:
        report = tried(server.port, method, "other-Secret!")
    shown = repr(report)
    assert "other-Secret!" not in shown
    assert "b3RoZXItU2VjcmV0IQ" not in shown  # in base64


def test_none_does_not_sign_in() -> None:
    with mail_server("plain") as server:
        assert tried(server.port, auth_methods.NONE, security="NONE").accepted
        assert server.sign_ins == []


@pytest.mark.parametrize("method", SIGNING_IN)
def test_a_server_without_the_method_is_told(method: str) -> None:
    excluded = ["PLAIN", "LOGIN", "CRAM-MD5"]
    with mail_server("starttls", auth_exclude_mechanism=excluded) as server:
        report = tried(server.port, method)
        assert (report.steps[-1].step, report.steps[-1].ok) == (Step.SIGN_IN, False)
        assert "does not offer" in report.steps[-1].words
        assert server.sign_ins == []
