"""The server that all contestants send to, a fresh process each time: Debian's smtp-sink, or our own without it."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import socket
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tests.servers.counting import CountingServer
from tests.servers.serving import free_port

SINK = shutil.which("smtp-sink", path="/usr/sbin:/usr/bin") or ""
READY = 20.0
"""Seconds that a server may take to listen."""


@contextmanager
def process(command: list[str], port: int) -> Iterator[int]:
    """Run a server that listens on `port`."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_until_listening(port)
        yield port
    finally:
        child.terminate()
        child.wait()


def wait_until_listening(port: int) -> None:
    with contextlib.closing(socket.socket()) as probe:
        probe.settimeout(READY)
        for _ in range(2000):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                return
            threading.Event().wait(READY / 2000)  # nothing tells when another program listens
    raise TimeoutError(f"nothing listens on port {port}")


@contextmanager
def sink(round_trip: float) -> Iterator[int]:
    """Yield the port of a server that takes everything, `round_trip` milliseconds away."""
    port = free_port()
    own = [sys.executable, "-m", "tests.benchmarks.servers", "sink", str(port)]
    command = [SINK, "-u", "nobody", f"127.0.0.1:{port}", "1000"] if SINK else own
    with process(command, port):
        if not round_trip:
            yield port
            return
        far = free_port()
        distance = [sys.executable, "-m", "tests.benchmarks.servers", "distance", str(far), str(port), str(round_trip)]
        with process(distance, far):
            yield far


class Half(asyncio.Protocol):
    """One end of a proxied connection: passes on what it hears after half a round trip, in order."""

    def __init__(self, delay: float, other: Callable[[], asyncio.Transport | None]) -> None:
        self._delay = delay
        self._other = other
        self._under_way: deque[bytes] = deque()
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self._under_way.append(data)
        asyncio.get_running_loop().call_later(self._delay, self._deliver)

    def connection_lost(self, exc: Exception | None) -> None:
        self.data_received(b"")

    def _deliver(self) -> None:
        data, to = self._under_way.popleft(), self._other()
        if to is not None and not to.is_closing():
            if data:
                to.write(data)
            else:
                to.close()


async def keep_distance(port: int, target: int, round_trip: float) -> None:
    """Listen on `port` and pass everything on to `target` and back."""
    loop = asyncio.get_running_loop()
    delay = round_trip / 2000

    async def meet(near: Half) -> None:
        far = Half(delay, lambda: near.transport)
        await loop.create_connection(lambda: far, "127.0.0.1", target)
        ends[near] = far

    ends: dict[Half, Half] = {}

    def make() -> Half:
        near = Half(delay, lambda: ends[near].transport if near in ends else None)
        task = loop.create_task(meet(near))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        return near

    tasks: set[asyncio.Task[None]] = set()
    server = await loop.create_server(make, "127.0.0.1", port)
    await server.serve_forever()


def main(words: list[str]) -> None:
    if words[0] == "distance":
        asyncio.run(keep_distance(int(words[1]), int(words[2]), float(words[3])))
        return
    with CountingServer(int(words[1])):
        threading.Event().wait()


if __name__ == "__main__":
    main(sys.argv[1:])
