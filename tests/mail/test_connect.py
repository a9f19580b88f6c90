"""Every kind of Email Security at every kind of server: what is encrypted, and what is never sent."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable

import pytest

from app import bootstrap
from app.core.email_security import AUTO, NONE, STARTTLS, TLS
from app.core.email_setup import caution
from app.core.retry import Step
from app.core.sending import Login, TestReport
from app.mail.dial import SIGNS_OF_LIFE, Network, reach, resolve
from app.mail.service import MailService
from tests.mail.way import LETTER, setup_for, try_it
from tests.servers import tls
from tests.servers.scripted import scripted, silent_port
from tests.servers.tls import ACCOUNT, PASSWORD, mail_server


def failed_step(report: TestReport) -> Step:
    assert report.diagnosis is not None
    last = report.steps[-1]
    assert not last.ok
    assert all(step.ok for step in report.steps[:-1])
    return last.step


@pytest.mark.parametrize(
    ("security", "kind", "encrypted"),
    [
        (AUTO, "plain", None),
        (AUTO, "starttls", True),
        (TLS, "plain", None),
        (TLS, "starttls", None),
        (TLS, "tls", True),
        (STARTTLS, "plain", None),
        (STARTTLS, "starttls", True),
        (NONE, "plain", False),
        (NONE, "starttls", False),
    ],
)
def test_a_password_goes_only_where_it_may(security: str, kind: str, encrypted: bool | None) -> None:
    with mail_server(kind) as server:
        report = try_it(setup_for(server.port, email_security=security))
    if encrypted is None:
        assert failed_step(report) is Step.SECURE
        assert (server.sign_ins, server.letters) == ([], [])
    else:
        assert report.accepted, report
        assert server.sign_ins == [(ACCOUNT, PASSWORD, encrypted)]
        assert len(server.letters) == 1


@pytest.mark.parametrize("security", [AUTO, STARTTLS, NONE])
def test_a_port_that_is_encrypted_at_once_is_recognised(security: str) -> None:
    with mail_server("tls") as server:
        report = try_it(setup_for(server.port, email_security=security), Network(step_deadline=1.0))
    assert failed_step(report) is Step.GREETING
    assert report.diagnosis is not None
    assert report.diagnosis.name == "port wants TLS at once"
    assert (server.sign_ins, server.letters) == ([], [])


@pytest.mark.parametrize(("kind", "encrypted"), [("plain", False), ("starttls", True)])
def test_auto_without_a_password_takes_encryption_if_offered(kind: str, encrypted: bool) -> None:
    with mail_server(kind) as server:
        report = try_it(setup_for(server.port, signs_in=False))
    assert report.accepted
    assert (report.certificate is not None) is encrypted
    said = next(step.words for step in report.steps if step.step is Step.SECURE)
    assert said.startswith("Encrypted with TLSv1." if encrypted else "Not encrypted")


def test_auto_on_port_465_speaks_tls_at_once() -> None:
    with mail_server("tls") as server:

        def resolve(_host: str, port: int, **_options: object) -> list[tuple[object, ...]]:
            assert port == 465
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.port))]

        report = try_it(setup_for(465), Network(resolve=resolve))
    assert report.accepted, report
    assert server.sign_ins == [(ACCOUNT, PASSWORD, True)]


BAD: list[tuple[Callable[[], ssl.SSLContext], str]] = [
    (tls.self_signed, "self-signed certificate"),
    (tls.unknown_ca, "unknown certificate authority"),
    (tls.wrong_host, "certificate for another server"),
    (tls.expired, "expired certificate"),
    (tls.not_yet_valid, "certificate not yet valid"),
]


@pytest.mark.parametrize("signs_in", [True, False])
@pytest.mark.parametrize(("security", "kind"), [(TLS, "tls"), (STARTTLS, "starttls"), (AUTO, "starttls")])
@pytest.mark.parametrize(("make_context", "name"), BAD, ids=[name for _make, name in BAD])
def test_a_certificate_that_cannot_be_trusted_is_shown_and_nothing_is_sent(
    make_context: Callable[[], ssl.SSLContext], name: str, security: str, kind: str, signs_in: bool
) -> None:
    with mail_server(kind, make_context) as server:
        report = try_it(setup_for(server.port, "localhost", signs_in=signs_in, email_security=security))
    assert failed_step(report) is Step.SECURE
    assert report.diagnosis is not None
    assert report.diagnosis.name == name
    assert report.distrusted
    assert report.certificate is not None
    assert len(report.certificate.fingerprint) == 32 * 3 - 1
    assert (server.sign_ins, server.letters) == ([], [])


@pytest.mark.parametrize(("security", "kind"), [(TLS, "tls"), (STARTTLS, "starttls")])
def test_a_pinned_certificate_is_taken_whoever_signed_it(security: str, kind: str) -> None:
    with mail_server(kind, tls.self_signed) as server:
        setup = setup_for(server.port, email_security=security)
        seen = try_it(setup).certificate
        assert seen is not None
        pinned = setup_for(server.port, email_security=security, email_certificate_fingerprint=seen.fingerprint)
        report = try_it(pinned)
    assert report.accepted, report
    assert server.sign_ins == [(ACCOUNT, PASSWORD, True)]


@pytest.mark.parametrize(("security", "kind"), [(TLS, "tls"), (STARTTLS, "starttls")])
def test_another_certificate_than_the_pinned_one_is_refused_though_trusted(security: str, kind: str) -> None:
    with mail_server(kind) as server:
        setup = setup_for(server.port, email_security=security, email_certificate_fingerprint=":".join(["AB"] * 32))
        report = try_it(setup)
    assert report.diagnosis is not None
    assert report.diagnosis.name == "other certificate"
    assert (server.sign_ins, server.letters) == ([], [])


def test_a_private_authority_is_trusted_by_its_file(tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("ca") / "ca.pem"
    tls.OTHER_CA.cert_pem.write_to_path(str(file))
    with mail_server("starttls", tls.unknown_ca) as server:
        report = try_it(setup_for(server.port, email_ca_file=str(file)))
        assert report.accepted, report
    with mail_server("starttls") as server:  # what the operating system trusts stays trusted
        assert try_it(setup_for(server.port, email_ca_file=str(file))).accepted


def test_a_private_authority_is_trusted_besides_the_operating_systems_store(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    file = tmp_path_factory.mktemp("ca") / "ca.pem"
    tls.OTHER_CA.cert_pem.write_to_path(str(file))
    service = MailService(bootstrap.trusted, Network(step_deadline=10.0))
    with mail_server("starttls", tls.unknown_ca) as server:
        refused = service.test(Login(setup_for(server.port), PASSWORD), LETTER)
        assert refused.diagnosis is not None
        assert refused.diagnosis.name == "unknown certificate authority"
        report = service.test(Login(setup_for(server.port, email_ca_file=str(file)), PASSWORD), LETTER)
    assert report.accepted, report


def test_a_private_authority_does_not_vouch_for_another_name(tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("ca") / "ca.pem"
    tls.CA.cert_pem.write_to_path(str(file))
    with mail_server("starttls", tls.wrong_host) as server:
        report = try_it(setup_for(server.port, email_ca_file=str(file)))
    assert report.diagnosis is not None
    assert report.diagnosis.name == "certificate for another server"


@pytest.mark.parametrize("words", [b"454 4.7.0 TLS not available", b"502 Not implemented"])
def test_refused_starttls_is_no_way_down(words: bytes) -> None:
    with scripted(offers=("STARTTLS", "AUTH PLAIN"), replies={"STARTTLS": words}) as server:
        report = try_it(setup_for(server.port, signs_in=False))
    assert failed_step(report) is Step.SECURE
    assert server.received[1:] == ["STARTTLS"]


def test_stripped_starttls_sends_no_password() -> None:
    with scripted(offers=("XXXXXXXA", "AUTH PLAIN LOGIN")) as server:
        report = try_it(setup_for(server.port))
    assert report.diagnosis is not None
    assert report.diagnosis.name == "no STARTTLS"
    assert [line.split()[0].upper() for line in server.received] == ["EHLO"]


@pytest.mark.parametrize("early", [b"250-evil\r\n250 AUTH PLAIN\r\n", b"2"])
def test_words_slipped_in_before_the_handshake_are_refused(early: bytes) -> None:
    with scripted(offers=("STARTTLS",), context=tls.trusted(), early=early) as server:
        report = try_it(setup_for(server.port))
    assert report.diagnosis is not None
    assert report.diagnosis.name == "words before encryption"
    assert [line.split()[0].upper() for line in server.received] == ["EHLO", "STARTTLS"]


def test_what_was_offered_before_the_handshake_is_forgotten() -> None:
    with scripted(offers=("STARTTLS", "AUTH LOGIN"), context=tls.trusted()) as server:
        server.replies = {"EHLO": server.hello()}
        original = server.reply

        def reply(verb: str) -> bytes | None:
            if verb == "STARTTLS":
                server.replies = {"EHLO": b"250 scripted.test"}
            return original(verb)

        server.reply = reply  # type: ignore[method-assign]
        report = try_it(setup_for(server.port))
    assert failed_step(report) is Step.SIGN_IN
    assert "no sign-in at all" in str(report.diagnosis)


@pytest.mark.skipif(not socket.has_ipv6, reason="this computer has no IPv6")
@pytest.mark.parametrize(("security", "kind"), [(TLS, "tls"), (STARTTLS, "starttls")])
def test_an_ipv6_literal_is_reached_and_its_certificate_checked(security: str, kind: str) -> None:
    with mail_server(kind, host="::1") as server:
        assert try_it(setup_for(server.port, "::1", email_security=security)).accepted
    with mail_server(kind, tls.wrong_host, host="::1") as server:
        report = try_it(setup_for(server.port, "::1", email_security=security))
    assert report.diagnosis is not None
    assert report.diagnosis.name == "certificate for another server"


def test_the_next_address_is_tried_when_one_refuses() -> None:
    with mail_server("plain") as server, socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # bound and not listening: refused

        def resolve(*_question: object, **_options: object) -> list[tuple[object, ...]]:
            return [
                (socket.AF_INET, socket.SOCK_STREAM, 6, "", closed.getsockname()),
                (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.port)),
            ]

        assert try_it(setup_for(server.port, signs_in=False), Network(resolve=resolve)).accepted


def test_an_address_that_is_silent_holds_up_no_other() -> None:
    with mail_server("plain") as server, silent_port() as silent:

        def resolve(*_question: object, **_options: object) -> list[tuple[object, ...]]:
            return [
                (socket.AF_INET, socket.SOCK_STREAM, 6, "", silent),
                (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.port)),
            ]

        assert try_it(setup_for(server.port, signs_in=False), Network(resolve=resolve)).accepted


def test_none_with_a_password_says_what_that_means() -> None:
    assert "unencrypted" in caution(setup_for(25, email_security=NONE))
    assert caution(setup_for(25, email_security=NONE, signs_in=False)) == ""
    assert caution(setup_for(25)) == ""


def test_the_system_ends_a_connection_whose_other_end_is_gone() -> None:
    """A computer that slept would wait for up to ten minutes otherwise: nobody sends it as much as a refusal."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        network = Network()
        with reach(network, resolve(network, *server.getsockname())) as connected:
            assert connected.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
            idle, between, times = (
                connected.getsockopt(socket.IPPROTO_TCP, getattr(socket, name)) for name in SIGNS_OF_LIFE
            )
    assert idle + between * times < 120
