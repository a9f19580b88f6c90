"""Every row of the diagnosis has a server here that really gives that answer."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from app.core.diagnosis import TABLE, diagnose_copy
from app.core.email_security import NONE, TLS
from app.core.email_setup import EmailSetup
from app.core.errors import Unavailable
from app.core.records import Letter
from app.core.retry import ABOUT_THIS_COPY, Step
from app.core.sending import Claimed, Login, Reply, TestReport
from app.mail.dial import Network
from app.mail.service import MailService
from tests.mail.way import LETTER, setup_for, try_it
from tests.servers import tls
from tests.servers.scripted import echoing, scripted, silent_port
from tests.servers.tls import PASSWORD, trusting


@dataclass
class Case:
    """A row's name, the step that fails, what the scripted server does, and the fields of the setup."""

    name: str
    step: Step
    server: dict[str, Any] = field(default_factory=dict)
    setup: dict[str, Any] = field(default_factory=dict)


def at_sign_in(name: str, reply: bytes) -> Case:
    offers = {"offers": ("AUTH LOGIN",), "replies": {"AUTH": reply}}
    return Case(name, Step.SIGN_IN, offers, {"email_security": NONE, "email_auth_meth": "LOGIN"})


def at(step: Step, name: str, reply: bytes) -> Case:
    verb = {Step.SENDER: "MAIL", Step.RECIPIENT: "RCPT", Step.TEXT: "DATA", Step.FINAL_DOT: "."}[step]
    return Case(name, step, {"replies": {verb: reply}}, {"signs_in": False})


def greeted(name: str, greeting: bytes | None) -> Case:
    return Case(name, Step.GREETING, {"greeting": greeting}, {"signs_in": False})


BASIC = b"550 5.7.30 Basic authentication is not supported for Client Submission."
DISABLED = b"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant."
BLOCKED = b"535 5.7.139 Authentication unsuccessful, the user credentials were incorrect."
APPLICATION = b"534-5.7.9 Application-specific password required. Learn more at\r\n534 5.7.9 the help page"
SEND_AS = b"550 5.7.60 SMTP; Client does not have permissions to send as this sender"
SEND_AS_DENIED = (
    b"554 5.2.252 SendAsDenied; traces@hotel.example not allowed to send as desk@hotel.example; STOREDRV.Submission"
)
THREADS = b"432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded"

INTERNAL_ERROR = bytes((21, 3, 3, 0, 2, 2, 80))
"""TLS's alert of that name: RFC 8446 section 6.2."""

CASES = [
    greeted("port wants TLS at once", b""),
    greeted("port wants TLS at once", None),
    greeted("not a mail server", b"SSH-2.0-OpenSSH_9.9\r\n"),
    greeted("not a mail server", b"+OK POP3 ready\r\n"),
    greeted("not a mail server", b"* OK IMAP4rev2 ready\r\n"),
    greeted("not a mail server", b"HTTP/1.1 400 Bad Request\r\n\r\n"),
    greeted("no service", b"554 No SMTP service here\r\n"),
    greeted("on a blocklist", b"554 5.7.1 Service unavailable; client host blocked using zen.spamhaus.org\r\n"),
    greeted("throttled", b"421 4.7.0 Too many connections from your address\r\n"),
    greeted("busy", b"421 4.3.2 Shutting down\r\n"),
    Case("port speaks no TLS at once", Step.SECURE, {}, {"email_security": TLS}),
    Case("encryption fails at the server", Step.SECURE, {"greeting": INTERNAL_ERROR}, {"email_security": TLS}),
    Case("closed at encryption", Step.SECURE, {"greeting": b""}, {"email_security": TLS}),
    Case("no STARTTLS", Step.SECURE, {"offers": ("AUTH LOGIN",)}),
    Case("STARTTLS refused", Step.SECURE, {"offers": ("STARTTLS",), "replies": {"STARTTLS": b"454 4.7.0 Not now"}}),
    Case("words before encryption", Step.SECURE, {"offers": ("STARTTLS",), "early": b"250 x\r\n"}),
    Case(
        "unreadable answer",
        Step.SIGN_IN,
        {"offers": ("AUTH CRAM-MD5",), "replies": {"AUTH": b"334 not base64!"}},
        {"email_security": NONE, "email_auth_meth": "CRAM-MD5"},
    ),
    at(Step.SENDER, "unreadable answer", b"What?"),
    Case("CA file", Step.SECURE, {"offers": ("STARTTLS",)}, {"email_ca_file": "/nowhere/ca.pem"}),
    at_sign_in("basic authentication retired", BASIC),
    at_sign_in("SMTP AUTH disabled", DISABLED),
    at_sign_in("sign-in blocked by Microsoft 365", BLOCKED),
    at_sign_in("application password needed", APPLICATION),
    at_sign_in("encryption first", b"538 5.7.11 Encryption required for requested authentication mechanism"),
    at_sign_in("encryption first", b"530 5.7.0 Must issue a STARTTLS command first"),
    at_sign_in("password must change", b"432 4.7.12 A password transition is needed"),
    at_sign_in("throttled", b"454 4.7.0 Too many login attempts, please try again later"),
    at_sign_in("throttled", THREADS),
    at_sign_in("sign-in not possible now", b"454 4.7.0 Temporary authentication failure"),
    at_sign_in("method not taken", b"504 5.5.4 Unrecognized authentication type"),
    at_sign_in("sign-in refused", b"535 5.7.8 Authentication credentials invalid"),
    at_sign_in("sign-in refused", b"535 Incorrect authentication data"),
    at(Step.SENDER, "encryption first", b"530 5.7.0 Must issue a STARTTLS command first"),
    at(Step.SENDER, "basic authentication retired", BASIC),
    at(Step.SENDER, "sign-in needed", b"530 5.7.0 Authentication required"),
    at(Step.SENDER, "sign-in needed", b"530 5.7.57 Client not authenticated to send mail"),
    at(Step.SENDER, "may not send as this sender", SEND_AS),
    at(Step.FINAL_DOT, "may not send as this sender", SEND_AS_DENIED),
    at(
        Step.SENDER, "sender not the account's", b"553 5.7.1 <traces@hotel.example>: Sender address rejected: not owned"
    ),
    at(Step.SENDER, "sender refused", b"553 5.1.8 We do not like you"),
    at(Step.SENDER, "throttled", b"432 4.3.2 Concurrent connections limit exceeded"),
    at(Step.RECIPIENT, "relaying denied", b"550 5.7.1 Relaying denied"),
    at(Step.RECIPIENT, "relaying denied", b"554 5.7.1 <clerk@hotel.example>: Relay access denied"),
    at(Step.RECIPIENT, "relaying denied", b"550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain"),
    at(Step.RECIPIENT, "relaying denied", b"550 relay not permitted"),
    at(Step.RECIPIENT, "sign-in needed", b"550 5.7.1 Authentication required"),
    at(Step.RECIPIENT, "no such recipient", b"550 5.1.1 User unknown"),
    at(Step.RECIPIENT, "no such recipient", b"550 Unrouteable address"),
    at(
        Step.RECIPIENT, "relaying denied", b"554 5.7.1 <clerk@hotel.example>: Recipient address rejected: Access denied"
    ),
    at(Step.RECIPIENT, "mailbox full", b"552 5.2.2 Mailbox full"),
    at(Step.RECIPIENT, "greylisted", b"450 4.2.0 Greylisted, see you in 5 minutes"),
    at(Step.RECIPIENT, "throttled", b"452 4.5.3 Too many recipients"),
    at(Step.RECIPIENT, "busy", b"451 4.3.0 Local error"),
    at(Step.FINAL_DOT, "letter too large", b"552 5.3.4 Message too big"),
    at(Step.FINAL_DOT, "letter not wanted", b"554 5.7.1 Spam message rejected"),
    at(Step.TEXT, "letter not wanted", b"554 5.5.1 No valid recipients"),
    at(Step.TEXT, "refused", b"500 What"),
    at(Step.RECIPIENT, "no international addresses", b"550 5.6.7 Non-ASCII addresses not permitted"),
    at(Step.RECIPIENT, "connection closed", b""),
]


def sent(case: Case, **network: float) -> TestReport:
    with scripted(**case.server) as server:
        return try_it(setup_for(server.port, **case.setup), Network(**{"step_deadline": 1.0, **network}))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.step}-{case.name}")
def test_the_answer_is_understood_at_the_step_that_failed(case: Case) -> None:
    report = sent(case)
    assert report.diagnosis is not None
    assert (report.diagnosis.name, report.steps[-1].step) == (case.name, case.step), report
    assert [step.ok for step in report.steps] == [True] * (len(report.steps) - 1) + [False]
    for reply in case.server.get("replies", {}).values():
        # smtplib cuts the first four characters off a line without a code
        assert reply.decode().rpartition("\n")[2][4:] in "\n".join(report.conversation)


def test_the_courier_hears_the_same_words() -> None:
    case = at_sign_in("SMTP AUTH disabled", DISABLED)
    with scripted(**case.server) as server:
        setup = setup_for(server.port, **case.setup)
        with pytest.raises(Unavailable) as caught:
            MailService(trusting).connect(Login(setup, PASSWORD))
        report = try_it(setup)
    assert str(caught.value) == str(report.diagnosis)
    assert caught.value.code == 535


AFTER_THE_SENDER = [case for case in CASES if case.step in ABOUT_THIS_COPY and all(case.server["replies"].values())]


@pytest.mark.parametrize("case", AFTER_THE_SENDER, ids=lambda case: f"{case.step}-{case.name}")
def test_a_recorded_reply_to_a_copy_is_understood_without_its_step(case: Case) -> None:
    (reply,) = case.server["replies"].values()
    diagnosis = diagnose_copy(reply.decode(), setup_for(25))
    assert diagnosis is not None
    assert diagnosis.name == case.name


@pytest.mark.parametrize("reply", ["", "250 2.0.0 Ok", "251 forwarded", "5500 of them", "The server hung up."])
def test_a_reply_that_refuses_nothing_needs_no_diagnosis(reply: str) -> None:
    assert diagnose_copy(reply, setup_for(25)) is None


@pytest.mark.parametrize(
    ("letter", "offers", "name"),
    [
        (replace(LETTER, recipient="empfänger@hotel.example"), (), "no international addresses"),
        (replace(LETTER, text="x" * 2000), ("SIZE 1000",), "letter too large"),
        (replace(LETTER, subject="Two\nlines"), (), "letter cannot be written"),
    ],
)
def test_what_the_program_refuses_itself_is_explained(letter: Letter, offers: tuple[str, ...], name: str) -> None:
    with scripted(offers=offers) as server:
        (reply,) = replies(setup_for(server.port, signs_in=False), letter)
    diagnosis = diagnose_copy(reply.text, setup_for(25))
    assert diagnosis is not None
    assert diagnosis.name == name


@pytest.mark.parametrize(
    ("end", "said"),
    [(b"", "closed the connection"), (None, "stopped answering"), (b"Eh?", "cannot be read as a mail server's")],
)
def test_a_copy_whose_connection_broke_says_so_in_words(end: bytes | None, said: str) -> None:
    with scripted(replies={".": end}) as server:
        (reply,) = replies(setup_for(server.port, signs_in=False), LETTER)
    assert said in reply.text
    assert reply.code is None


def replies(setup: EmailSetup, letter: Letter) -> list[Reply]:
    """Return how the courier's connection is answered for one letter."""
    answers: list[Reply] = []
    connection = MailService(trusting, Network(step_deadline=1.0, final_dot_deadline=1.0)).connect(Login(setup))

    def answered(_claimed: Claimed, reply: Reply) -> bool:
        answers.append(reply)
        return True

    with contextlib.suppress(Unavailable):
        connection.send_all(iter([Claimed(1, letter, 0, None)]), answered, int)
    connection.close()
    return answers


@pytest.mark.parametrize("step", [Step.SENDER, Step.RECIPIENT, Step.TEXT, Step.FINAL_DOT])
def test_silence_in_the_middle_is_a_time_out(step: Step) -> None:
    verb = {Step.SENDER: "MAIL", Step.RECIPIENT: "RCPT", Step.TEXT: "DATA", Step.FINAL_DOT: "."}[step]
    report = sent(Case("", step, {"replies": {verb: None}}, {"signs_in": False}))
    assert report.diagnosis is not None
    assert (report.diagnosis.name, report.steps[-1].step) == ("time-out meanwhile", step)


def resolving_to(address: tuple[str, int]) -> Callable[..., list[tuple[Any, ...]]]:
    return lambda *_question, **_options: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address)]


@pytest.mark.parametrize(("port", "name"), [(25, "blocked port 25"), (587, "time-out")])
def test_a_port_that_drops_everything(port: int, name: str) -> None:
    with silent_port() as address:
        report = try_it(setup_for(port), Network(resolve=resolving_to(address), connect_deadline=0.6))
    assert report.diagnosis is not None
    assert (report.diagnosis.name, report.steps[-1].step) == (name, Step.CONNECT)


def test_nobody_listens() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        report = try_it(setup_for(closed.getsockname()[1]))
    assert report.diagnosis is not None
    assert (report.diagnosis.name, report.steps[-1].step) == ("refused connection", Step.CONNECT)


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a" * 64 + ".example"])
def test_no_such_name(host: str) -> None:
    def resolve(name: str, port: int, **options: Any) -> list[tuple[Any, ...]]:
        if name.endswith(".invalid"):  # RFC 6761 section 6.4; no question leaves this computer
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return list(socket.getaddrinfo(name, port, **options))

    report = try_it(setup_for(25, host), Network(resolve=resolve))
    assert report.diagnosis is not None
    assert (report.diagnosis.name, report.steps[-1].step) == ("name not found", Step.RESOLVE)


@pytest.mark.parametrize("says_so", [True, False])
def test_a_name_server_that_does_not_answer(says_so: bool) -> None:
    over = threading.Event()

    def resolve(*_question: Any, **_options: Any) -> list[tuple[Any, ...]]:
        if not says_so:
            over.wait(20)
            return []
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    report = try_it(setup_for(25, "mail.example.com"), Network(resolve=resolve, connect_deadline=0.5))
    over.set()
    assert report.diagnosis is not None
    assert (report.diagnosis.name, report.steps[-1].step) == ("no network", Step.RESOLVE)


def test_a_server_of_old_tls_only() -> None:
    old_only = tls.trusted()
    old_only.minimum_version = old_only.maximum_version = ssl.TLSVersion.TLSv1_2

    def modern_only() -> ssl.SSLContext:
        context = trusting()
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        return context

    with scripted(offers=("STARTTLS",), context=old_only) as server:
        login = Login(setup_for(server.port), PASSWORD)
        report = MailService(modern_only, Network(step_deadline=5.0)).test(login, LETTER)
    assert report.diagnosis is not None
    assert (report.diagnosis.name, report.steps[-1].step) == ("no common TLS", Step.SECURE)


def test_an_address_that_the_server_cannot_take() -> None:
    letter = replace(LETTER, recipient="empfänger@hotel.example")
    with scripted() as server:
        report = try_it(setup_for(server.port, signs_in=False), letter=letter)
    assert report.diagnosis is not None
    assert (report.diagnosis.name, report.steps[-1].step) == ("no international addresses", Step.SENDER)


def test_a_letter_that_cannot_be_written() -> None:
    letter = replace(LETTER, subject="Grüße\nBcc: somebody@hotel.example")
    with scripted() as server:
        report = try_it(setup_for(server.port, signs_in=False), letter=letter)
    assert report.diagnosis is not None
    assert (report.diagnosis.name, report.steps[-1].step) == ("letter cannot be written", Step.TEXT)


@pytest.mark.parametrize(("password", "name"), [("", "no password stored"), ("wrong", "sign-in refused")])
def test_a_refused_sign_in_without_a_password_is_told_apart(password: str, name: str) -> None:
    case = at_sign_in(name, b"535 5.7.8 Authentication credentials invalid")
    with scripted(**case.server) as server:
        report = MailService(trusting).test(Login(setup_for(server.port, **case.setup), password), LETTER)
    assert report.diagnosis is not None
    assert report.diagnosis.name == name


def test_a_server_that_repeats_the_password_does_not_bring_it_to_light() -> None:
    with echoing() as server:
        report = try_it(setup_for(server.port, email_security=NONE, email_auth_meth="PLAIN"))
        secret = server.received[1].split()[-1]
    assert report.diagnosis is not None
    assert secret not in repr(report)
    assert PASSWORD not in repr(report)


OWN_TESTS = {
    *("token refused", "no password stored"),
    "name not found",
    "refused connection",
    "blocked port 25",
    "time-out",
    "time-out meanwhile",
    "no network",
    "no common TLS",
    "letter cannot be written",
    *("self-signed certificate", "expired certificate", "certificate not yet valid", "other certificate"),
    *("certificate for another server", "unknown certificate authority"),
}
"""Rows with a test of their own, here or (certificates) in test_connect.py."""


def test_every_row_has_a_server_that_answers_so() -> None:
    assert {row.name for row in TABLE} == {case.name for case in CASES} | OWN_TESTS


def test_sources_are_named() -> None:
    for name in ("known_causes", "known_replies"):
        source = (Path(__file__).parents[2] / "app" / "core" / f"{name}.py").read_text(encoding="utf-8")
        assert "RFC" in source
