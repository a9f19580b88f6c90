"""Servers in threads, on loopback ports of their own; and waiting for one in a process."""

from __future__ import annotations

import contextlib
import socket
import socketserver
import subprocess
import threading
import time
from http.server import ThreadingHTTPServer
from pathlib import Path
from random import SystemRandom
from types import TracebackType
from typing import Self


def free_port() -> int:
    """A port that nothing listens on now, below those that the system gives to whoever asks it for any."""
    while True:
        port = SystemRandom().randrange(20_000, 32_000)
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


def greeted(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until a mail server in a process of its own greets."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port), 5) as met:
                if met.recv(3) == b"220":
                    return
        except OSError:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.05)
    process.kill()
    said = process.communicate()[1] or b""
    told = log.read_text(encoding="utf-8") if log.exists() else said.decode()
    raise AssertionError(f"{process.args!r} does not start: {told}")


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
