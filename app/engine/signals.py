"""What asks the program to end from outside: Ctrl+C, a service manager, a terminal or a session that ends."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


@contextmanager
def on_signal(stop: Callable[[], object]) -> Iterator[None]:
    """Call `stop` when the program is asked to end. A signal that is ignored, as `nohup` has it, stays so."""
    numbers = [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]
    heeded = [each for each in numbers if signal.getsignal(each) != signal.SIG_IGN]
    before = {each: signal.signal(each, lambda *_: stop()) for each in heeded}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
