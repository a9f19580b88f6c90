"""Signing in: every row of the table behind F8, against a real server."""

from __future__ import annotations

import base64
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import spnego
from spnego.exceptions import NoCredentialError

from app.core import auth_methods
from app.core.auth_methods import AUTH_METHODS
from app.core.retry import Step
from app.core.sending import Login, TestReport
from app.mail.dial import Network
from app.mail.service import MailService
from tests.mail.way import LETTER, setup_for
from tests.servers.scripted import Script, scripted
from tests.servers.tls import ACCOUNT, PASSWORD, mail_server, trusted, trusting

SIGNING_IN = [row.code for row in AUTH_METHODS if row.code != auth_methods.NONE and not row.token]
"""Those with a token are tried in test_oauth.py."""


@pytest.fixture(autouse=True)
def windows_accounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the server's side of NTLM knows."""
    file = tmp_path / "accounts"
    names = [f":{ACCOUNT}", f"HOTEL:{ACCOUNT}", f":{ACCOUNT}@hotel.example"]
    file.write_text("".join(f"{name}:{PASSWORD}\n" for name in names), encoding="utf-8")
    monkeypatch.setenv("NTLM_USER_FILE", str(file))


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
    excluded = ["PLAIN", "LOGIN", "CRAM-MD5", "NTLM", "XOAUTH2"]
    with mail_server("starttls", auth_exclude_mechanism=excluded) as server:
        report = tried(server.port, method)
        assert (report.steps[-1].step, report.steps[-1].ok) == (Step.SIGN_IN, False)
        assert "does not offer" in report.steps[-1].words
        assert server.sign_ins == []


@pytest.mark.parametrize(
    ("offer", "method", "advice"),
    [
        ((), "AUTO", "Choose NONE as Email Auth Meth"),
        (("STARTTLS",), "PLAIN", "set Email Security to STARTTLS or AUTO"),
        (("AUTH PLAIN LOGIN",), "NTLM", "Choose AUTO as Email Auth Meth"),
        (("AUTH XOAUTH2",), "AUTO", "Choose OAUTH-MS or OAUTH-GOOGLE as Email Auth Meth"),
        (("AUTH GSSAPI", "STARTTLS"), "AUTO", "set Email Security to STARTTLS or AUTO"),
        (("AUTH GSSAPI",), "AUTO", "Choose NONE as Email Auth Meth"),
    ],
)
def test_what_to_choose_instead_of_a_method_that_is_not_offered(
    offer: tuple[str, ...], method: str, advice: str
) -> None:
    with scripted(offers=offer) as server:
        report = tried(server.port, method, security="NONE")
    assert report.diagnosis is not None
    assert advice in report.diagnosis.change


BLANK_LOGIN = {"EHLO": b"250-x\r\n250 AUTH LOGIN", "AUTH": b"334 VXNlcm5hbWU6"}


def test_a_blank_password_is_an_empty_line_in_login() -> None:
    """RFC 4954 section 4: "=" stands for an empty response in the AUTH command alone."""
    name = base64.b64encode(ACCOUNT.encode()).decode()
    replies = {**BLANK_LOGIN, name.upper(): b"334 UGFzc3dvcmQ6", "": b"235 2.7.0 Fine", "=": b"501 5.5.2 Not base64"}
    with scripted(replies=replies) as server:
        report = tried(server.port, auth_methods.LOGIN, "", security="NONE")
    assert report.accepted, report


@pytest.mark.parametrize("challenge", [b"!!!", b"PDE4OTY", "Ünï".encode()])
def test_a_challenge_that_cannot_be_read_is_cancelled_and_told(challenge: bytes) -> None:
    replies = {"EHLO": b"250-x\r\n250 AUTH CRAM-MD5", "AUTH": b"334 " + challenge, "*": b"501 5.7.0 Cancelled"}
    with scripted(replies=replies) as server:
        report = tried(server.port, auth_methods.CRAM_MD5, security="NONE")
    assert (report.steps[-1].step, report.steps[-1].ok) == (Step.SIGN_IN, False)
    assert report.diagnosis is not None
    assert report.diagnosis.name == "unreadable answer"
    assert "*" in server.received


@pytest.mark.parametrize("answer", [b"", b"421 4.3.2 Shutting down", b"454 4.7.0 Temporary failure", b"334 more"])
@pytest.mark.parametrize("method", ["PLAIN", "LOGIN", "CRAM-MD5"])
def test_a_server_that_gives_up_mid_way_is_told(method: str, answer: bytes) -> None:
    replies = {"EHLO": f"250-x\r\n250 AUTH {method}".encode(), "AUTH": answer, "*": b"501 5.7.0 Cancelled"}
    with scripted(replies=replies) as server:
        report = tried(server.port, method, security="NONE")
    assert (report.steps[-1].step, report.steps[-1].ok) == (Step.SIGN_IN, False)
    assert report.diagnosis is not None
    assert report.diagnosis.change


@pytest.mark.parametrize(
    ("offer", "used"), [("PLAIN LOGIN", "PLAIN"), ("LOGIN", "LOGIN"), ("LOGIN CRAM-MD5 PLAIN X", "CRAM-MD5")]
)
def test_auto_takes_the_strongest_offered(offer: str, used: str) -> None:
    with scripted(replies={"EHLO": f"250-x\r\n250 AUTH {offer}".encode(), "AUTH": b"235 Fine"}) as server:
        assert tried(server.port, auth_methods.AUTO, security="NONE").accepted
    assert [line.split()[1] for line in server.received if line.startswith("AUTH")] == [used]


@pytest.mark.parametrize(("encrypted", "used"), [(True, ["CRAM-MD5", "PLAIN"]), (False, ["CRAM-MD5"])])
def test_auto_tells_the_password_only_under_encryption(encrypted: bool, used: list[str]) -> None:
    """Servers that keep passwords hashed offer challenges that they cannot check."""
    offers = b"250-x\r\n250-STARTTLS\r\n250 AUTH PLAIN CRAM-MD5"
    with scripted(replies={"EHLO": offers, "AUTH": b"535 5.7.8 No"}, context=trusted()) as server:
        tried(server.port, auth_methods.AUTO, security="STARTTLS" if encrypted else "NONE")
    assert [line.split()[1] for line in server.received if line.startswith("AUTH")] == used


def test_a_long_password_does_not_make_a_line_too_long() -> None:
    """RFC 4954 section 4: then the initial response may not stand in the command."""
    replies = {"EHLO": b"250-x\r\n250 AUTH PLAIN", "AUTH": b"334 "}
    with scripted(replies=replies) as server:
        tried(server.port, auth_methods.PLAIN, "x" * 480, security="NONE")
    assert "AUTH PLAIN" in server.received


@pytest.mark.parametrize("name", [ACCOUNT, f"HOTEL\\{ACCOUNT}", f"{ACCOUNT}@hotel.example"])
@pytest.mark.parametrize("kind", ["tls", "starttls", "plain"])
def test_ntlm_takes_every_form_of_name(name: str, kind: str) -> None:
    security = {"plain": "NONE"}.get(kind, kind.upper())
    with mail_server(kind) as server:
        report = tried(server.port, auth_methods.NTLM, name=name, security=security)
        assert report.accepted, report
        assert server.sign_ins == [(name, PASSWORD, kind != "plain")]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows who is signed in")
def test_ntlm_without_a_name_is_for_windows() -> None:
    with mail_server("starttls") as server:
        report = tried(server.port, auth_methods.NTLM, name="")
    assert (report.steps[-1].step, report.steps[-1].ok) == (Step.SIGN_IN, False)
    assert "DOMAIN\\user" in report.steps[-1].words
    assert server.sign_ins == []


def test_ntlm_without_a_name_asks_windows_and_tells_its_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows' own side (SSPI) cannot exist here: this holds what it is asked, by pyspnego's documentation."""
    asked: list[Any] = []

    class Refusing:
        def step(self) -> bytes:
            raise NoCredentialError(context_msg="nobody is signed in")

    def client(username: object, **options: Any) -> Refusing:
        asked.append((username, options["protocol"], options["options"], options["channel_bindings"] is not None))
        return Refusing()

    monkeypatch.setattr("app.mail.ntlm.sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(spnego, "client", client)
    with mail_server("starttls") as server:
        report = tried(server.port, auth_methods.NTLM, name="")
    assert asked == [(None, "ntlm", spnego.NegotiateOptions.use_sspi, True)]
    assert report.diagnosis is not None
    assert report.diagnosis.change.startswith("Fill Email Auth Name as DOMAIN\\user")
    assert "nobody is signed in" in report.steps[-1].words


@pytest.mark.parametrize("challenge", [b"", b"bm90IE5UTE0=", base64.b64encode(b"NTLMSSP\0\2\0\0\0")])
def test_an_ntlm_challenge_that_is_none_is_cancelled_and_told(challenge: bytes) -> None:
    first = base64.b64encode(b"NTLMSSP\0\1").decode()[:12].upper()
    script = scripted(replies={"EHLO": b"250-x\r\n250 AUTH NTLM", "AUTH": b"334 ", "*": b"501 Cancelled"})
    with script as server:
        server.reply = lambda verb: b"334 " + challenge if verb.startswith(first) else Script.reply(server, verb)  # type: ignore[method-assign]
        report = tried(server.port, auth_methods.NTLM, security="NONE")
    assert report.diagnosis is not None
    assert report.diagnosis.name == "unreadable answer"
    assert "*" in server.received
