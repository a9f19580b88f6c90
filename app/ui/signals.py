"""What asks the program to end from outside its window: Ctrl+C in its terminal, or whoever manages it."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QSocketNotifier

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


@contextmanager
def ending_on_signals(application: QCoreApplication) -> Iterator[None]:
    """Let the program end on a signal as it does at the end of a session, with nobody asked.

    One that is ignored, as `nohup` has it, stays so.
    """
    numbers = [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]
    heeded = [each for each in numbers if signal.getsignal(each) != signal.SIG_IGN]
    before = {each: signal.signal(each, lambda *_: application.exit()) for each in heeded}
    try:
        with waking(application):
            yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


@contextmanager
def waking(application: QCoreApplication) -> Iterator[None]:
    """Let a signal wake Qt: Python heeds none until it has something to do. Windows' Qt cannot wait for a pipe."""
    if sys.platform == "win32":
        yield
        return
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda *_: os.read(reading, 64))
    before = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        notifier.setEnabled(False)
        notifier.deleteLater()
        os.close(reading)
        os.close(writing)
