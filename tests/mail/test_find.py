"""Find settings: with a name server and mail servers of this computer, and nothing outside it."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from typing import Any

import pytest

from app.core.auth_methods import AUTH_METHODS
from app.core.email_security import NONE, STARTTLS, TLS
from app.core.email_setup import EmailSetup
from app.core.fields import from_texts
from app.core.providers import PROVIDERS, Finding, proposed, provider_of
from app.mail.dial import Network
from app.mail.find import ask
from app.mail.service import MailService
from tests.servers import tls
from tests.servers.names import Records, name_server
from tests.servers.scripted import scripted
from tests.servers.tls import CA, issued, mail_server, trusting

DOMAIN = "hotel.example"
ADDRESS = f"desk@{DOMAIN}"


def found(records: Records, places: Mapping[tuple[str, int], int], address: str = ADDRESS) -> Finding:
    """Find settings where each (host, port) of `places` is a port of this computer, and others refuse."""
    with name_server(records) as resolver, socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))

        def resolve(host: str, port: int, **_options: Any) -> list[tuple[Any, ...]]:
            if host not in {known for known, _port in places}:
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
            here = places.get((host, port), closed.getsockname()[1])
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", here))]

        network = Network(resolve=resolve, connect_deadline=5.0, step_deadline=5.0)
        return MailService(trusting, network, lambda name, kind: ask(resolver, name, kind)).find(address)


def certified(*names: str) -> Any:
    return lambda: issued(CA.issue_cert(*names))


def test_a_well_known_domain_needs_no_look_up() -> None:
    finding = found({}, {}, "someone@gmail.com")
    (proposal,) = finding.proposals
    assert (proposal.server, proposal.port, proposal.account) == ("smtp.gmail.com", 587, "someone@gmail.com")
    assert not proposal.reached


def test_a_hotels_own_domain_is_recognised_by_who_receives_its_mail() -> None:
    records = {(DOMAIN, "MX"): [f"0 {DOMAIN.replace('.', '-')}.mail.protection.outlook.com."]}
    with mail_server("starttls", certified("smtp.office365.com")) as server:
        finding = found(records, {("smtp.office365.com", 587): server.port})
    (proposal,) = finding.proposals
    assert (proposal.server, proposal.security, proposal.reached) == ("smtp.office365.com", STARTTLS, True)


def test_what_the_domain_publishes_comes_first() -> None:
    records = {
        (f"_submissions._tcp.{DOMAIN}", "SRV"): ["0 1 4465 out.hotel.example."],
        (f"_submission._tcp.{DOMAIN}", "SRV"): ["10 1 587 late.hotel.example.", "5 1 587 out.hotel.example."],
        (DOMAIN, "MX"): ["10 aspmx.l.google.com."],
    }
    with mail_server("tls", certified("out.hotel.example")) as first, scripted(offers=("AUTH PLAIN",)) as second:
        places = {("out.hotel.example", 4465): first.port, ("out.hotel.example", 587): second.port}
        finding = found(records, places)
    assert [(each.server, each.port, each.security) for each in finding.proposals] == [
        ("out.hotel.example", 4465, TLS),
        ("out.hotel.example", 587, NONE),
    ]
    assert finding.proposals[0].account == ADDRESS
    assert finding.proposals[1].account == ""  # no password is proposed for an unencrypted way


def test_a_service_published_as_absent_is_none() -> None:
    finding = found({(f"_submission._tcp.{DOMAIN}", "SRV"): ["0 0 0 ."], (DOMAIN, "MX"): ["0 ."]}, {})
    assert finding.proposals == ()


def test_usual_names_are_asked_last_and_never_for_a_password() -> None:
    with scripted(offers=("STARTTLS",), context=certified("mail.hotel.example")()) as server:
        finding = found({}, {("mail.hotel.example", 587): server.port})
    (proposal,) = finding.proposals
    assert (proposal.server, proposal.port, proposal.security) == ("mail.hotel.example", 587, STARTTLS)
    assert {line.split()[0].upper() for line in server.received} == {"EHLO", "STARTTLS"}
    assert any("smtp.hotel.example, port 465: no usable" in line for line in finding.looked)


def test_a_server_whose_certificate_is_not_trusted_is_not_proposed() -> None:
    with mail_server("starttls", tls.self_signed) as server:
        assert found({}, {("mail.hotel.example", 587): server.port}).proposals == ()
    assert (server.sign_ins, server.letters) == ([], [])


def test_the_servers_that_receive_the_mail_are_asked_too() -> None:
    with scripted() as server:
        finding = found({(DOMAIN, "MX"): ["10 mx.hotel.example."]}, {("mx.hotel.example", 25): server.port})
    (proposal,) = finding.proposals
    assert (proposal.server, proposal.port, proposal.security, proposal.method) == (
        "mx.hotel.example",
        25,
        NONE,
        "NONE",
    )
    assert "Not encrypted" in proposal.note


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.name)
def test_every_provider_is_found_and_its_settings_pass_the_check(provider: Any) -> None:
    for host in provider.hosts:
        assert provider_of([host]) is provider
        assert provider_of([f"MX1.{host}."]) is provider
        assert provider_of([f"not{host}"]) is not provider
    proposal = proposed(provider, ADDRESS, reached=False)
    assert from_texts(EmailSetup, proposal.texts()).email_server_port in (465, 587)
    assert proposal.method in {choice.code for choice in AUTH_METHODS}
