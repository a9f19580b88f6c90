"""What a server sends, read so that no reply takes longer than allowed, and that somebody hears of it before a wait."""

from __future__ import annotations

import io
import socket
import ssl
import time
from collections.abc import Callable
from typing import Any

PATIENCE = 0.001
"""Seconds that what a server sends next may take before it counts as a wait."""


class Incoming(io.RawIOBase):
    """The reading end of a socket. Its timeout is the deadline of a whole reply, not of each part that arrives."""

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected
        self._until = 0.0
        self._deadline: float | None = None
        self.before_waiting: Callable[[], None] | None = None
        """Called whenever nothing has come for PATIENCE, before more is waited for; the deadline runs on meanwhile."""

    def readable(self) -> bool:
        """Say that this can be read."""
        return True

    def expect(self, deadline: float | None = None) -> None:
        """Let the deadline of a reply, in seconds, run from the next time that the socket is read; without one, its
        timeout. That is not set for one reply, as it would have to be set back: each costs a system call."""
        self._until, self._deadline = 0.0, deadline

    def readinto(self, buffer: Any) -> int | None:
        """Read what is there, waiting for one byte at least; 0 at the end. Of a socket that does not wait, None if
        nothing is there. TimeoutError once the deadline is over, whatever has come."""
        usual = self._socket.gettimeout()
        if not usual:
            try:
                return self._socket.recv_into(buffer)
            except (BlockingIOError, ssl.SSLWantReadError):
                return None
        try:
            return self._receive(buffer, self._deadline or usual)
        finally:
            self._socket.settimeout(usual)

    def _receive(self, buffer: Any, deadline: float) -> int:
        now = time.monotonic()
        self._until = self._until or now + deadline
        if self.before_waiting and now < self._until:
            self._socket.settimeout(PATIENCE)
            try:
                return self._socket.recv_into(buffer)
            except TimeoutError:
                self.before_waiting()
                now = time.monotonic()
        if now >= self._until:
            raise TimeoutError("timed out")
        self._socket.settimeout(self._until - now)
        return self._socket.recv_into(buffer)
