"""Mail servers of others, started here: Dovecot's submission server, and Postfix, with every mechanism they have."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.core.auth_methods import AUTO, CRAM_MD5, LOGIN, NONE, NTLM, OAUTH_MS, PLAIN
from app.core.records import Letter
from app.core.retry import Step
from app.core.sending import Login, TestReport
from app.mail.dial import Network
from app.mail.service import MailService
from tests.mail.way import LETTER, setup_for
from tests.servers import dovecot, postfix
from tests.servers.dovecot import Dovecot
from tests.servers.postfix import DOMAIN, LIMIT, WINDOWS_PASSWORD, Postfix
from tests.servers.tls import trusting

ACCOUNT, PASSWORD = "traces@hotel.example", "s3cret Ünïcode"
ARRIVES_WITHIN = 30.0
"""Seconds."""


@contextmanager
def started(missing: str, start: Callable[[Path, str, str], Any]) -> Iterator[Any]:
    if missing:
        pytest.skip(f"NOT TRIED: {missing}")
    folder = Path(tempfile.mkdtemp(prefix="mail"))
    folder.chmod(0o755)  # the servers' own users enter it
    try:
        with start(folder, ACCOUNT, PASSWORD) as running:
            yield running
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def running_dovecot() -> Iterator[Dovecot]:
    with started(dovecot.MISSING, dovecot.dovecot) as running:
        yield running


@pytest.fixture(scope="module")
def running_postfix() -> Iterator[Postfix]:
    with started(postfix.MISSING, postfix.postfix) as running:
        yield running


@pytest.fixture(params=["dovecot", "postfix"])
def server(request: pytest.FixtureRequest) -> Dovecot | Postfix:
    running: Dovecot | Postfix = request.getfixturevalue(f"running_{request.param}")
    return running


class Fixed:
    """Brings one token."""

    def __init__(self, token: str) -> None:
        self.token = token

    def access(self) -> str:
        return self.token

    def reject(self) -> None:
        pass


def tried(
    port: int, method: str, security: str, secret: str = PASSWORD, letter: Letter = LETTER, **fields: str
) -> TestReport:
    name = {"email_auth_name": ACCOUNT} if method != NONE else {}
    fields = {**name, "email_auth_meth": method, "email_security": security, "oauth_client_id": "1", **fields}
    setup = setup_for(port, "localhost", signs_in=False, **fields)
    login = Login(setup, tokens=Fixed(secret)) if method == OAUTH_MS else Login(setup, secret)
    return MailService(trusting, Network(step_deadline=20.0)).test(login, letter)


def port_of(server: Dovecot | Postfix, security: str) -> int:
    return server.tls if security == "TLS" else server.starttls


def diagnosed(report: TestReport) -> tuple[str, Step]:
    assert report.diagnosis is not None, report
    return report.diagnosis.name, report.steps[-1].step


@pytest.mark.parametrize("security", ["TLS", "STARTTLS", "NONE"])
@pytest.mark.parametrize("method", [AUTO, PLAIN, LOGIN, CRAM_MD5])
def test_a_password_signs_in_and_the_letter_arrives(server: Dovecot | Postfix, method: str, security: str) -> None:
    before = server.sink.total
    report = tried(port_of(server, security), method, security)
    assert report.accepted, report
    assert server.sink.wait_for(before + 1, ARRIVES_WITHIN)


@pytest.mark.parametrize("security", ["TLS", "STARTTLS", "NONE"])
@pytest.mark.parametrize("length", [40, 2000])
def test_a_token_signs_in(server: Dovecot | Postfix, security: str, length: int) -> None:
    server.tokens.add("t" * length)
    report = tried(port_of(server, security), OAUTH_MS, security, "t" * length)
    assert report.accepted, report


@pytest.mark.parametrize(
    ("method", "secret"), [*((each, "wrong") for each in (AUTO, PLAIN, LOGIN, CRAM_MD5, OAUTH_MS)), (PLAIN, "")]
)
def test_a_wrong_password_or_token_is_told(server: Dovecot | Postfix, method: str, secret: str) -> None:
    report = tried(server.starttls, method, "STARTTLS", secret)
    refused = "sign-in refused" if secret else "no password stored"
    assert diagnosed(report) == ("token refused" if method == OAUTH_MS else refused, Step.SIGN_IN), report


@pytest.mark.parametrize("security", ["TLS", "STARTTLS", "NONE"])
@pytest.mark.parametrize("method", [AUTO, NTLM])
@pytest.mark.parametrize("name", ["traces", f"{DOMAIN}\\traces"])
def test_ntlm_signs_in_and_the_letter_arrives(running_postfix: Postfix, method: str, security: str, name: str) -> None:
    before = running_postfix.sink.total
    port = running_postfix.ntlm_tls if security == "TLS" else running_postfix.ntlm
    report = tried(port, method, security, WINDOWS_PASSWORD, email_auth_name=name)
    assert report.accepted, report
    assert running_postfix.sink.wait_for(before + 1, ARRIVES_WITHIN)


def test_a_wrong_password_with_ntlm_is_told(running_postfix: Postfix) -> None:
    report = tried(running_postfix.ntlm, NTLM, "STARTTLS", "wrong", email_auth_name="traces")
    assert diagnosed(report) == ("sign-in refused", Step.SIGN_IN), report


def test_relaying_without_a_sign_in_is_told(running_postfix: Postfix) -> None:
    for port in (running_postfix.starttls, running_postfix.strict):
        assert diagnosed(tried(port, NONE, "STARTTLS")) == ("relaying denied", Step.RECIPIENT)


def test_a_server_that_wants_encryption_first_is_told(running_postfix: Postfix) -> None:
    assert diagnosed(tried(running_postfix.strict, NONE, "NONE")) == ("encryption first", Step.SENDER)


def test_a_port_of_the_other_kind_is_told(running_postfix: Postfix) -> None:
    assert diagnosed(tried(running_postfix.starttls, PLAIN, "TLS")) == ("port speaks no TLS at once", Step.SECURE)


def test_a_sender_that_is_not_the_accounts_is_told(running_postfix: Postfix) -> None:
    letter = replace(LETTER, sender="desk@hotel.example")
    report = tried(running_postfix.starttls, PLAIN, "STARTTLS", letter=letter)
    assert diagnosed(report) == ("sender not the account's", Step.RECIPIENT)


def test_a_letter_that_is_too_large_is_told(running_postfix: Postfix) -> None:
    letter = replace(LETTER, text="x" * LIMIT)
    report = tried(running_postfix.starttls, PLAIN, "STARTTLS", letter=letter)
    assert diagnosed(report) == ("letter too large", Step.FINAL_DOT)
