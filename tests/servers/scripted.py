"""A server on loopback that says exactly what a test tells it to, and keeps what it was sent."""

from __future__ import annotations

import contextlib
import socket
import socketserver
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.servers.serving import Tcp


@dataclass
class Script:
    """`greeting` is sent at once, unless blank; each command gets its reply by verb, the text's end that of ".".

    A reply of b"" closes the connection, None is silence. `early` is sent in the same packet as the reply to STARTTLS.
    """

    replies: Mapping[str, bytes | None] = field(default_factory=dict)
    greeting: bytes | None = b"220 scripted.test ESMTP\r\n"
    offers: tuple[str, ...] = ()
    context: ssl.SSLContext | None = None
    early: bytes = b""
    received: list[str] = field(default_factory=list)
    port: int = 0

    def reply(self, verb: str) -> bytes | None:
        if verb in self.replies:
            return self.replies[verb]
        usual = {"EHLO": self.hello(), "DATA": b"354 Go on", "QUIT": b"221 Bye", "STARTTLS": b"220 Go ahead"}
        return usual.get(verb, b"250 2.0.0 Fine")

    def hello(self) -> bytes:
        lines = ["scripted.test", *self.offers]
        return "\r\n".join(f"250{'-' if line is not lines[-1] else ' '}{line}" for line in lines).encode()


class Conversation(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        script: Script = self.server.script  # type: ignore[attr-defined]
        try:
            if script.greeting is not None:
                self.wfile.write(script.greeting)
            if script.greeting != b"":
                self.converse(script)
        except OSError:
            pass  # the program hung up

    def finish(self) -> None:
        super().finish()
        self.connection.close()  # the socket that TLS was laid over, if any

    def converse(self, script: Script) -> None:
        while line := self.rfile.readline():
            words = line.decode("utf-8", "replace").strip()
            script.received.append(words)
            verb = (words.split() or [""])[0].upper()
            answer = script.reply(verb)
            if answer == b"":
                return
            if answer is None:
                continue
            self.wfile.write(answer + b"\r\n" + (script.early if verb == "STARTTLS" else b""))
            if verb == "STARTTLS" and answer.startswith(b"220") and script.context:
                secured: Any = script.context.wrap_socket(self.connection, server_side=True)
                self.connection = secured
                self.rfile, self.wfile = secured.makefile("rb"), secured.makefile("wb", 0)
            elif verb == "DATA" and answer.startswith(b"354"):
                while (line := self.rfile.readline()) not in (b".\r\n", b""):
                    pass
                end = script.reply(".")
                if end == b"":
                    return
                if end is not None:
                    self.wfile.write(end + b"\r\n")


@contextmanager
def scripted(**settings: Any) -> Iterator[Script]:
    """A server that follows a `Script`."""
    script = Script(**settings)
    server = Tcp(("127.0.0.1", 0), Conversation)
    server.script = script  # type: ignore[attr-defined]
    with server:
        script.port = server.port
        yield script


@contextmanager
def echoing() -> Iterator[Script]:
    """A server that repeats in its answer to a sign-in what it was sent."""
    with scripted(offers=("AUTH PLAIN LOGIN",)) as server:
        usual = server.reply

        def reply(verb: str) -> bytes | None:
            if verb == "AUTH":
                return b"535 5.7.8 cannot take " + server.received[-1].encode()
            return usual(verb)

        server.reply = reply  # type: ignore[method-assign]
        yield server


@contextmanager
def silent_port() -> Iterator[tuple[str, int]]:
    """An address where a connection is neither taken nor refused: its queue is full, so packets are dropped."""
    with socket.socket() as listener, contextlib.ExitStack() as stack:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(8):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield listener.getsockname()
