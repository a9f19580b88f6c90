"""Servers in threads, on loopback ports of their own."""

from __future__ import annotations

import socket
import socketserver
import threading
from http.server import ThreadingHTTPServer
from types import TracebackType
from typing import Self


def free_port() -> int:
    """A port that nothing listened on just now."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


class Serving(socketserver.BaseServer):
    """Mixed into a server of the standard library: used as a `with` block, it answers from a thread of its own."""

    daemon_threads = True
    block_on_close = False

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()


class Tcp(Serving, socketserver.ThreadingTCPServer):
    """For mail."""


class Udp(Serving, socketserver.UDPServer):
    """For names."""


class Http(Serving, ThreadingHTTPServer):
    """For providers."""
