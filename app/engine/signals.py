"""What asks the program to end from outside: Ctrl+C, a service manager, a terminal or a session that ends."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")

CLOSING = (2, 5, 6)
"""What Windows says when it closes a console, its user leaves, or the computer shuts down. It ends the program as soon
as that is answered, at the latest after five seconds (https://learn.microsoft.com/windows/console/handlerroutine)."""

LONGEST = 20.0


@contextmanager
def on_signal(stop: Callable[[], object]) -> Iterator[None]:
    """Call `stop` when the program is asked to end, from any thread; the block is left when it has ended.

    A signal that is ignored, as `nohup` has it, stays so.
    """
    numbers = [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]
    heeded = [each for each in numbers if signal.getsignal(each) != signal.SIG_IGN]
    before = {each: signal.signal(each, lambda *_: stop()) for each in heeded}
    ended = threading.Event()
    try:
        with on_console(answer(stop, ended)):
            try:
                yield
            finally:
                ended.set()  # before `told` is taken away, which Windows lets nobody do while it waits for its answer
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def answer(stop: Callable[[], object], ended: threading.Event) -> Callable[[int], bool]:
    """Return what Windows calls, in a thread of its own, with an event of the console."""

    def told(event: int) -> bool:
        if event not in CLOSING:
            return False  # Ctrl+C and Ctrl+Break come as signals
        stop()
        return ended.wait(LONGEST)

    return told


@contextmanager
def on_console(told: Callable[[int], bool]) -> Iterator[None]:
    """Let Windows call `told`; Python's own SIGBREAK answers at once, and what it asks for would never be done."""
    if sys.platform != "win32":
        yield
        return
    import ctypes

    routine = ctypes.WINFUNCTYPE(ctypes.c_int, ctypes.c_uint)(told)
    ctypes.windll.kernel32.SetConsoleCtrlHandler(routine, True)
    try:
        yield
    finally:
        ctypes.windll.kernel32.SetConsoleCtrlHandler(routine, False)
