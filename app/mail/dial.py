"""From a server's name to a connected socket: look the name up, then try its addresses until one answers."""

from __future__ import annotations

import errno
import os
import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from app.mail.client import CONNECT_DEADLINE, FINAL_DOT_DEADLINE, STEP_DEADLINE

NEXT_ADDRESS_AFTER = 0.25
"""Seconds that one address has before the next is tried beside it: RFC 8305 section 5."""

SIGNS_OF_LIFE = {"TCP_KEEPIDLE": 60, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3}
"""Seconds of silence before the system asks the other end's, seconds between two questions, and how many it asks."""

CONNECTING = {0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EWOULDBLOCK)}

Address = tuple[socket.AddressFamily, Any]
"""An address family and what `connect` takes for it."""

Resolver = Callable[..., Sequence[tuple[Any, ...]]]
"""Answers as `socket.getaddrinfo` does."""


@dataclass(frozen=True, slots=True)
class Network:
    """What talking to a server rests on: name look-up, and deadlines in seconds."""

    resolve: Resolver = socket.getaddrinfo
    connect_deadline: float = CONNECT_DEADLINE
    step_deadline: float = STEP_DEADLINE
    final_dot_deadline: float = FINAL_DOT_DEADLINE


def resolve(network: Network, host: str, port: int) -> list[Address]:
    """Return the addresses of a name or IP literal, families in turn (RFC 8305 section 4); OSError, UnicodeError.

    The system's look-up cannot be ended, so it has a thread that is left to itself when the time to connect is over.
    """
    answer: Future[Sequence[tuple[Any, ...]]] = Future()

    def look_up() -> None:
        try:
            answer.set_result(network.resolve(host, port, type=socket.SOCK_STREAM))
        except Exception as error:  # raised again below
            answer.set_exception(error)

    threading.Thread(target=look_up, name="name look-up", daemon=True).start()
    try:
        found = answer.result(network.connect_deadline)
    except TimeoutError:
        raise socket.gaierror(socket.EAI_AGAIN, "The name could not be looked up in time") from None
    by_family: dict[socket.AddressFamily, list[Address]] = {}
    for family, _kind, _protocol, _name, address in found:
        by_family.setdefault(family, []).append((family, address))
    queues = [deque(addresses) for addresses in by_family.values()]
    mixed: list[Address] = []
    while any(queues):
        mixed += [queue.popleft() for queue in queues if queue]
    return list(dict.fromkeys(mixed))


def reach(network: Network, addresses: Sequence[Address]) -> socket.socket:
    """Return a socket connected to the first address that answers; the last address's OSError if none does."""
    race = Race(addresses)
    try:
        won = race.run(time.monotonic() + network.connect_deadline)
    finally:
        race.close()
    won.settimeout(network.step_deadline)
    won.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    ask_for_life(won)
    return won


def ask_for_life(connected: socket.socket) -> None:
    """Let the system end a connection whose other end is gone, instead of waiting minutes for the answer to a letter:
    after this computer slept, nobody knows of the connection any more, and nothing comes of it."""
    connected.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in SIGNS_OF_LIFE.items():
        with suppress(AttributeError, OSError):  # not every system has all of these
            connected.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


class Race:
    """Several addresses tried side by side, each begun a moment after the one before."""

    def __init__(self, addresses: Sequence[Address]) -> None:
        self._waiting = deque(addresses)
        self._trying = selectors.DefaultSelector()
        self._failed: OSError = TimeoutError("timed out")

    def run(self, until: float) -> socket.socket:
        """Return the first socket that connects before `until` on the monotonic clock."""
        while self._waiting or self._trying.get_map():
            if self._waiting:
                self._begin(*self._waiting.popleft())
            left = until - time.monotonic()
            if left <= 0:
                raise TimeoutError("timed out")
            if not self._trying.get_map():
                continue
            for key, _events in self._trying.select(min(left, NEXT_ADDRESS_AFTER) if self._waiting else left):
                tried = key.fileobj
                assert isinstance(tried, socket.socket)  # noqa: S101 - only sockets are registered
                self._trying.unregister(tried)
                code = tried.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if not code:
                    return tried
                self._failed = OSError(code, os.strerror(code))
                tried.close()
        raise self._failed

    def _begin(self, family: socket.AddressFamily, address: Any) -> None:
        try:
            tried = socket.socket(family, socket.SOCK_STREAM)
        except OSError as error:  # this computer does not have the family
            self._failed = error
            return
        tried.setblocking(False)
        code = tried.connect_ex(address)
        if code in CONNECTING:
            self._trying.register(tried, selectors.EVENT_WRITE)
        else:
            self._failed = OSError(code, os.strerror(code))
            tried.close()

    def close(self) -> None:
        """Give up what is still being tried."""
        for key in list(self._trying.get_map().values()):
            if isinstance(key.fileobj, socket.socket):
                key.fileobj.close()
        self._trying.close()
