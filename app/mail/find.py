"""Find settings: from an email address to a server, port, security and method, without ever showing a password.

Where to look, and in which order: the table of `core/providers.py` by the address's domain; what the domain itself
publishes (SRV: RFC 6186 section 3.1 and RFC 8314 section 5.1); the table again by the servers that receive the
domain's mail (MX); last, usual names and those servers, asked on ports 587, 465 and 25.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core import auth_methods
from app.core.email_security import AUTO, NONE, STARTTLS, SUBMISSIONS_PORT, TLS
from app.core.email_setup import EmailSetup
from app.core.providers import Finding, Proposal, proposed, provider_of
from app.core.said import said
from app.core.sending import Login
from app.mail.certificates import ContextMaker
from app.mail.connect import FAILURES, Failed, Way
from app.mail.dial import Network
from app.mail.sign_in import offered

if TYPE_CHECKING:
    import dns.resolver

PORTS = (587, 465, 25)
PATIENCE = 6.0
"""Seconds for each step with one server: somebody sits and waits."""
AT_ONCE = 12

AskDns = Callable[[str, str], list[tuple[int, str, int]]]
"""Given a name and MX or SRV, returns (preference, host, port) best first, port 0 for MX; empty if there are none."""


def ask_dns(name: str, kind: str) -> list[tuple[int, str, int]]:
    """Ask this computer's name servers."""
    import dns.resolver  # imported here for the sake of start-up time: few ever need it

    return ask(dns.resolver.Resolver(), name, kind)


def ask(resolver: dns.resolver.Resolver, name: str, kind: str) -> list[tuple[int, str, int]]:
    """Ask `resolver`; a name without such a record, or without an answer in time, has none."""
    import dns.exception  # see ask_dns

    try:
        records = list(resolver.resolve(name, kind, lifetime=PATIENCE))
    except (dns.exception.DNSException, OSError):
        return []
    if kind == "MX":
        found = [(record.preference, record.exchange.to_text(True), 0) for record in records]
    else:
        found = [(record.priority, record.target.to_text(True), record.port) for record in records]
    return sorted(each for each in found if each[1].rstrip("."))  # "." says that there is none: RFC 2782, RFC 7505


@dataclass(frozen=True, slots=True)
class Candidate:
    """A server to be asked. `tls` says whether it must be encrypted at once; None: as its port usually is."""

    host: str
    port: int
    source: str
    tls: bool | None = None


class Finder:
    """Looks for one address's settings."""

    def __init__(self, make_context: ContextMaker, network: Network, dns: AskDns = ask_dns) -> None:
        self._make_context = make_context
        patience = {"connect_deadline": PATIENCE, "step_deadline": PATIENCE}
        self._network = replace(network, **{key: min(getattr(network, key), most) for key, most in patience.items()})
        self._dns = dns

    def find(self, address: str) -> Finding:
        """Return what can be proposed for a checked email address."""
        domain = address.rpartition("@")[2]
        looked: list[str] = []
        provider = provider_of([domain])
        candidates = [] if provider else self._published(domain, looked)
        if provider is None and not candidates:
            receiving = [host for _preference, host, _port in self._dns(domain, "MX")]
            looked.append(asked(f"MX of {domain}", receiving))
            provider = provider_of(receiving)
            candidates = [] if provider else usual(domain, receiving)
        if provider is not None:
            looked.append(said("{domain} is with {provider}.", domain=domain, provider=provider.name))
            reached = self.probe(Candidate(provider.server, provider.port, ""), address)
            return Finding((proposed(provider, address, reached=reached is not None),), tuple(looked))
        with ThreadPoolExecutor(AT_ONCE) as pool:
            answers = list(pool.map(lambda each: self.probe(each, address), candidates))
        for candidate, answer in zip(candidates, answers, strict=True):
            looked.append(tried(candidate, answer))
        found = sorted((each for each in answers if each), key=lambda each: each.security == NONE)
        return Finding(tuple(found), tuple(looked))

    def _published(self, domain: str, looked: list[str]) -> list[Candidate]:
        found = []
        for service, tls in (("_submissions._tcp", True), ("_submission._tcp", False)):
            records = self._dns(f"{service}.{domain}", "SRV")
            names = [f"{host}:{port}" for _priority, host, port in records]
            looked.append(asked(f"SRV {service}.{domain}", names))
            found += [
                Candidate(host, port, said("{domain} publishes it (SRV).", domain=domain), tls)
                for _priority, host, port in records
            ]
        return found

    def probe(self, candidate: Candidate, address: str) -> Proposal | None:
        """Return how a server takes letters; None if it cannot be reached or its certificate is not trusted.

        No sign-in is tried, and no sender or recipient named.
        """
        tls = candidate.port == SUBMISSIONS_PORT if candidate.tls is None else candidate.tls
        setup = EmailSetup(
            email_server_ip=candidate.host,
            email_server_port=candidate.port,
            email_security=TLS if tls else AUTO,
            email_auth_meth=auth_methods.NONE,
        )
        way = Way(Login(setup), self._make_context, self._network)
        try:
            way.arrive()
            security = TLS if tls else STARTTLS if way.encrypted else NONE
            signs_in = bool(offered(way.client)) and security != NONE
        except (*FAILURES, Failed):
            return None
        finally:
            way.client.close()
        return Proposal(
            server=candidate.host,
            port=candidate.port,
            security=security,
            method=auth_methods.AUTO if signs_in else auth_methods.NONE,
            account=address if signs_in else "",
            source=candidate.source,
            note="" if security != NONE else said("Not encrypted: only right for a server in the house."),
            reached=True,
        )


def usual(domain: str, receiving: list[str]) -> list[Candidate]:
    """Return the servers that a domain without published settings may have."""
    names = {f"smtp.{domain}": said("a usual name"), f"mail.{domain}": said("a usual name")}
    names.update(
        (host, said("it receives the mail of {domain}", domain=domain)) for host in receiving[:2] if host not in names
    )
    return [
        Candidate(host, port, said("Found by asking: {why}.", why=why)) for host, why in names.items() for port in PORTS
    ]


def asked(question: str, answers: Sequence[str]) -> str:
    """Return what was asked of the name service, and what it answered."""
    return said("{question}: {answers}.", question=question, answers=", ".join(answers) or said("none"))


def tried(candidate: Candidate, answer: Proposal | None) -> str:
    """Return what became of a server that was tried."""
    host, port = candidate.host, candidate.port
    if answer is None:
        return said("{host}, port {port}: no usable mail server.", host=host, port=port)
    return said("{host}, port {port}: takes letters, {security}.", host=host, port=port, security=answer.security)
