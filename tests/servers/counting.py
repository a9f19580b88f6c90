"""A quick mail server on loopback that takes every letter, and counts how often each Message-ID arrived."""

from __future__ import annotations

import re
import socketserver
import threading
from collections import Counter
from types import TracebackType
from typing import Self

MESSAGE_ID = re.compile(rb"^Message-ID: (<[^>]+>)", re.MULTILINE | re.IGNORECASE)


class Conversation(socketserver.StreamRequestHandler):
    """Answers one connection. A letter counts from the moment before its final reply, as with a real server."""

    server: CountingServer
    disable_nagle_algorithm = True  # its replies are single small packets

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
        except ConnectionError:
            pass  # the other side was killed

    def text(self) -> bytes:
        lines = []
        for line in self.rfile:
            if line == b".\r\n":
                return b"".join(lines)
            lines.append(line)
        raise ConnectionResetError("ended inside a text")


class CountingServer(socketserver.ThreadingTCPServer):
    """Used as a `with` block. `arrived` counts letters by Message-ID."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Conversation)
        self.arrived: Counter[str] = Counter()
        self.total = 0
        self._grown = threading.Condition()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True)

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.shutdown()
        self.server_close()

    def store(self, text: bytes) -> None:
        found = MESSAGE_ID.search(text)
        with self._grown:
            self.arrived[found.group(1).decode() if found else "?"] += 1
            self.total += 1
            self._grown.notify_all()

    def wait_for(self, total: int, timeout: float) -> bool:
        """Wait until `total` letters have arrived; say whether they have."""
        with self._grown:
            return self._grown.wait_for(lambda: self.total >= total, timeout)
