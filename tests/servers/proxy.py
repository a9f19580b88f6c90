"""A network that can be cut: passes everything on to another port until a test says otherwise."""

from __future__ import annotations

import socket
import socketserver
import threading
from contextlib import suppress

from tests.servers.serving import Tcp


class Passing(socketserver.BaseRequestHandler):
    """One connection, and the one behind it."""

    server: Proxy

    def handle(self) -> None:
        with suppress(OSError), socket.create_connection(("127.0.0.1", self.server.target), 10) as far:
            ends = (self.request, far)
            for end in ends:
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.server.join(ends):
                back = threading.Thread(target=pump, args=(far, self.request), daemon=True)
                back.start()
                pump(self.request, far)
                back.join()


def pump(source: socket.socket, target: socket.socket) -> None:
    """Pass bytes on until either end is closed."""
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    for end in (source, target):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


class Proxy(Tcp):
    """Used as a `with` block. `cut` ends every connection, `close` lets no new one through until `open`."""

    daemon_threads = False
    block_on_close = True  # every connection is closed at the end

    def __init__(self, target: int) -> None:
        super().__init__(("127.0.0.1", 0), Passing)
        self.target = target
        self._lock = threading.Lock()
        self._is_open = True
        self._ends: list[socket.socket] = []

    def join(self, ends: tuple[socket.socket, socket.socket]) -> bool:
        """Let both ends of a connection be cut; say whether it may go through at all."""
        with self._lock:
            if self._is_open:
                self._ends += ends
            return self._is_open

    def cut(self) -> None:
        """End every connection there is."""
        with self._lock:
            ends, self._ends = self._ends, []
        for end in ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Let nothing through any more."""
        with self._lock:
            self._is_open = False
        self.cut()

    def server_close(self) -> None:
        self.close()
        super().server_close()

    def open(self) -> None:
        """Let everything through again."""
        with self._lock:
            self._is_open = True
