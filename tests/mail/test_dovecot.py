"""Signing in to a server of others: Dovecot's submission server, with every mechanism it has that we have."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.auth_methods import AUTO, CRAM_MD5, LOGIN, OAUTH_MS, PLAIN
from app.core.retry import Step
from app.core.sending import Login, TestReport
from app.mail.dial import Network
from app.mail.service import MailService
from tests.mail.way import LETTER, setup_for
from tests.servers.dovecot import MISSING, Dovecot, dovecot
from tests.servers.tls import trusting

ACCOUNT, PASSWORD = "traces@hotel.example", "s3cret Ünïcode"

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"NOT TRIED: {MISSING}")


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    folder = Path(tempfile.mkdtemp(prefix="dovecot"))
    folder.chmod(0o755)  # Dovecot's own users enter it
    try:
        with dovecot(folder, ACCOUNT, PASSWORD) as running:
            yield running
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Fixed:
    """Brings one token."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.rejected = 0

    def access(self) -> str:
        return self.token

    def reject(self) -> None:
        self.rejected += 1


def tried(server: Dovecot, method: str, security: str, secret: str = PASSWORD, name: str = ACCOUNT) -> TestReport:
    port = server.tls if security == "TLS" else server.starttls
    fields = {"email_auth_meth": method, "email_security": security, "email_auth_name": name}
    setup = setup_for(port, "localhost", oauth_client_id="1", **fields)
    login = Login(setup, tokens=Fixed(secret)) if method == OAUTH_MS else Login(setup, secret)
    return MailService(trusting, Network(step_deadline=20.0)).test(login, LETTER)


@pytest.mark.parametrize("security", ["TLS", "STARTTLS", "NONE"])
@pytest.mark.parametrize("method", [AUTO, PLAIN, LOGIN, CRAM_MD5])
def test_a_password_signs_in(server: Dovecot, method: str, security: str) -> None:
    before = len(server.sink.letters())
    report = tried(server, method, security)
    assert report.accepted, report
    assert len(server.sink.letters()) == before + 1


@pytest.mark.parametrize("security", ["TLS", "STARTTLS", "NONE"])
@pytest.mark.parametrize("length", [40, 2000])
def test_a_token_signs_in(server: Dovecot, security: str, length: int) -> None:
    server.tokens.add("t" * length)
    report = tried(server, OAUTH_MS, security, "t" * length)
    assert report.accepted, report


@pytest.mark.parametrize("method", [AUTO, PLAIN, LOGIN, CRAM_MD5, OAUTH_MS])
@pytest.mark.parametrize("secret", ["wrong", ""])
def test_a_wrong_password_or_token_is_told(server: Dovecot, method: str, secret: str) -> None:
    report = tried(server, method, "STARTTLS", secret)
    assert (report.steps[-1].step, report.steps[-1].ok) == (Step.SIGN_IN, False)
    assert report.diagnosis is not None
    assert report.diagnosis.name == ("token refused" if method == OAUTH_MS else "sign-in refused"), report
