"""A mail server on loopback that fails as a test tells it to.

A fault names a step, the letters it concerns (None: all) and what happens there: a reply, or one of DROP (hang up),
DRIP (answer far too slowly), FLOOD (answer without an end), HANG (say nothing), STORE_AND_DROP (take the letter, then
hang up instead of confirming).
`times` limits how often.
Steps are the verbs, GREETING, and "." for the end of a text. Letters are counted by MAIL, from 1.
"""

from __future__ import annotations

import contextlib
import re
import socketserver
import threading
from dataclasses import dataclass
from types import TracebackType

from tests.servers.serving import Tcp

DRIP = b"(drip)"
"""A byte of SLOW_REPLY every tenth of a second."""
SLOW_REPLY = b"250 " + b"x" * 94 + b"\r\n"
FLOOD = b"(flood)"
DROP, HANG, STORE_AND_DROP = b"drop", b"hang", b"store and drop"

USUAL = {
    "GREETING": b"220 faulty.test ESMTP\r\n",
    "DATA": b"354 Go on\r\n",
    "QUIT": b"221 Bye\r\n",
    ".": b"250 Kept\r\n",
}


@dataclass
class Fault:
    """One way to fail."""

    step: str
    reply: bytes
    letters: frozenset[int] | None = None
    times: int = 1_000_000

    def strikes(self, step: str, letter: int) -> bool:
        if step != self.step or not self.times or (self.letters is not None and letter not in self.letters):
            return False
        self.times -= 1
        return True


@dataclass(frozen=True)
class Stored:
    """A letter that the server took."""

    sender: str
    recipient: str
    text: bytes


class HangUp(Exception):
    pass


class Conversation(socketserver.StreamRequestHandler):
    server: FaultyServer
    disable_nagle_algorithm = True
    opened = False
    sender = recipient = ""

    def handle(self) -> None:
        if not self.server.room.acquire(blocking=False):
            self.server.refused += 1
            self.wfile.write(b"421 Too many connections\r\n")
            return
        with contextlib.suppress(HangUp, OSError):
            self.say("GREETING")
            while line := self.rfile.readline():
                self.obey(line.strip())
        self.server.room.release()

    def obey(self, line: bytes) -> None:
        verb = line[:4].upper().decode("ascii", "replace")
        if verb == "MAIL":
            self.letter = self.server.next_letter()
            self.sender, self.recipient = address(line), ""
        if verb in ("RCPT", "DATA") and not self.opened:
            self.send(b"503 MAIL first\r\n")
            return
        code = self.say(verb)
        if verb == "MAIL":
            self.opened = code == b"2"
        elif verb == "RCPT" and code == b"2":
            self.recipient = address(line)
        elif verb == "DATA" and code == b"3":
            self.take_text()
        elif verb == "RSET":
            self.sender = self.recipient = ""
            self.opened = False
        elif verb == "QUIT":
            raise HangUp
        if self.server.deaf and verb not in ("EHLO", "QUIT"):
            self.forget_what_came_early()

    def take_text(self) -> None:
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                raise HangUp
            lines.append(line)
        stored = Stored(self.sender, self.recipient, b"".join(lines))
        self.server.closing.wait(self.server.pause)
        reply = self.reply(".")
        if self.recipient and (reply == STORE_AND_DROP or reply[:1] == b"2"):
            self.server.stored.append(stored)
        self.send(reply if self.recipient or reply[:1] != b"2" else b"554 No recipient\r\n")

    def say(self, step: str) -> bytes:
        reply = self.reply(step)
        self.send(reply)
        return reply[:1]

    def reply(self, step: str) -> bytes:
        letter = getattr(self, "letter", 0)
        for fault in self.server.faults:
            if fault.strikes(step, letter):
                return fault.reply
        if step == "EHLO":
            lines = [b"faulty.test", *(each.encode() for each in self.server.offers)]
            return b"".join(b"250-%s\r\n" % each for each in lines) + b"250 HELP\r\n"
        return USUAL.get(step, b"250 Fine\r\n")

    def send(self, reply: bytes) -> None:
        if reply in (DROP, STORE_AND_DROP):
            raise HangUp
        if reply == HANG:
            self.server.closing.wait(30)
            raise HangUp
        if reply == DRIP:
            for number in range(len(SLOW_REPLY)):
                self.wfile.write(SLOW_REPLY[number : number + 1])
                if self.server.closing.wait(0.1):
                    raise HangUp
        elif reply == FLOOD:
            while not self.server.closing.is_set():
                self.wfile.write(b"250-more\r\n" * 1000)
        elif self.server.dribbling:
            for number in range(len(reply)):
                self.wfile.write(reply[number : number + 1])
        else:
            self.wfile.write(reply)

    def forget_what_came_early(self) -> None:
        self.connection.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            while self.rfile.peek():  # type: ignore[attr-defined]
                self.rfile.read1()  # type: ignore[attr-defined]
        self.connection.setblocking(True)


class FaultyServer(Tcp):
    """Used as a `with` block. `stored` holds what it took; `deaf` throws away commands that came before its reply,
    `dribbling` sends replies byte by byte, `allowed` connections are open at most, and a text is answered after
    `pause` seconds. `refused` counts connections that were too many."""

    def __init__(
        self,
        *faults: Fault,
        offers: tuple[str, ...] = ("PIPELINING",),
        deaf: bool = False,
        dribbling: bool = False,
        allowed: int = 1000,
        pause: float = 0.0,
    ) -> None:
        super().__init__(("127.0.0.1", 0), Conversation)
        self.faults = faults
        self.offers = offers
        self.deaf = deaf
        self.dribbling = dribbling
        self.room = threading.Semaphore(allowed)
        self.pause = pause
        self.refused = 0
        self.stored: list[Stored] = []
        self.closing = threading.Event()
        self._letters = 0
        self._lock = threading.Lock()

    def next_letter(self) -> int:
        with self._lock:
            self._letters += 1
            return self._letters

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.closing.set()  # who hangs goes on
        super().__exit__(kind, error, trace)


def address(line: bytes) -> str:
    found = re.search(rb"<(.*)>", line)
    return found.group(1).decode() if found else ""
