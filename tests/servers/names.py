"""A name server on loopback that knows what a test tells it."""

from __future__ import annotations

import socketserver
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import dns.flags
import dns.message
import dns.rcode
import dns.resolver
import dns.rrset

from tests.servers.serving import Udp

Records = Mapping[tuple[str, str], list[str]]
"""By (name, kind), the records as in a zone file."""


class Answer(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        question, reply_to = self.request
        message = dns.message.from_wire(question)
        asked = message.question[0]
        reply = dns.message.make_response(message)
        reply.flags |= dns.flags.AA
        name, kind = asked.name.to_text(omit_final_dot=True), dns.rdatatype.to_text(asked.rdtype)
        self.server.asked.append((name, kind))  # type: ignore[attr-defined]
        records = self.server.records.get((name, kind))  # type: ignore[attr-defined]
        if records:
            reply.answer.append(dns.rrset.from_text(asked.name, 60, "IN", kind, *records))
        else:
            reply.set_rcode(dns.rcode.NXDOMAIN)
        reply_to.sendto(reply.to_wire(), self.client_address)


@contextmanager
def name_server(records: Records) -> Iterator[Any]:
    """Yield a resolver of dnspython that asks a server with these records and no other."""
    server = Udp(("127.0.0.1", 0), Answer)
    server.records, server.asked = records, []  # type: ignore[attr-defined]
    with server:
        resolver = dns.resolver.Resolver(configure=False)
        resolver.nameservers, resolver.port = ["127.0.0.1"], server.port
        yield resolver
