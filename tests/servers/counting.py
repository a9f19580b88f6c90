"""A quick mail server on loopback that takes every letter, and counts how often each Message-ID arrived."""

from __future__ import annotations

import contextlib
import re
import socket
import socketserver
import threading
from collections import Counter

from tests.servers.serving import Tcp

MESSAGE_ID = re.compile(rb"^Message-ID: (<[^>]+>)", re.MULTILINE | re.IGNORECASE)


class Conversation(socketserver.StreamRequestHandler):
    """Answers one connection. A letter counts from the moment before its final reply, as with a real server."""

    server: CountingServer
    disable_nagle_algorithm = True  # its replies are single small packets

    def setup(self) -> None:
        super().setup()
        self.server.talking.add(self.connection)

    def finish(self) -> None:
        self.server.talking.discard(self.connection)
        with contextlib.suppress(OSError):  # whoever hung up has closed it
            super().finish()

    def handle(self) -> None:
        self.wfile.write(b"220 counting.test ESMTP\r\n")
        try:
            for line in self.rfile:
                verb = line[:4].upper()
                if verb == b"DATA":
                    self.wfile.write(b"354 Go on\r\n")
                    self.server.store(self.text())
                    self.wfile.write(b"250 Kept\r\n")
                elif verb == b"EHLO":
                    self.wfile.write(b"250-counting.test\r\n250 PIPELINING\r\n")
                elif verb == b"QUIT":
                    self.wfile.write(b"221 Bye\r\n")
                    return
                else:
                    self.wfile.write(b"250 Fine\r\n")
        except OSError:
            pass  # the other side was killed, or this one hung up

    def text(self) -> bytes:
        lines = []
        for line in self.rfile:
            if line == b".\r\n":
                return b"".join(lines)
            lines.append(line)
        raise ConnectionResetError("ended inside a text")


class CountingServer(Tcp):
    """Used as a `with` block. `arrived` counts letters by Message-ID."""

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Conversation)
        self.arrived: Counter[str] = Counter()
        self.total = 0
        self.talking: set[socket.socket] = set()
        self._grown = threading.Condition()

    def store(self, text: bytes) -> None:
        found = MESSAGE_ID.search(text)
        with self._grown:
            self.arrived[found.group(1).decode() if found else "?"] += 1
            self.total += 1
            self._grown.notify_all()

    def hang_up(self) -> None:
        """End every conversation without a word, as a network does that falls asleep."""
        for connection in list(self.talking):
            connection.shutdown(socket.SHUT_RDWR)

    def wait_for(self, total: int, timeout: float) -> bool:
        """Wait until `total` letters have arrived; say whether they have."""
        with self._grown:
            return self._grown.wait_for(lambda: self.total >= total, timeout)

    def wait_for_different(self, count: int, timeout: float) -> bool:
        """Wait until letters with `count` different Message-IDs have arrived; say whether they have."""
        with self._grown:
            return self._grown.wait_for(lambda: len(self.arrived) >= count, timeout)
