"""The window's program is asked to end from outside it."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from app.engine.signals import on_signal


@contextmanager
def ending_on_signals(application: QCoreApplication) -> Iterator[None]:
    """Let the program end on a signal as it does at the end of a session, with nobody asked."""
    with on_signal(application.exit), waking(application):
        yield


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
