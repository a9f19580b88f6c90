"""The window's program is asked to end by a signal."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app import paths
from app.bootstrap import open_desk
from app.core.records import State
from app.ui.signals import ending_on_signals
from tests.conftest import MemoryVault
from tests.hotel import fill
from tests.servers.counting import CountingServer

LETTERS = 20


class SlowServer(CountingServer):
    """Answers no letter until the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.has_one = threading.Event()
        self.go_on = threading.Event()

    def store(self, text: bytes) -> None:
        super().store(text)
        self.has_one.set()
        self.go_on.wait(20)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_letter_in_hand_is_finished_first(number: signal.Signals, tmp_path: Path) -> None:
    with SlowServer() as server:
        with open_desk(paths.database_url(None), vault=MemoryVault()) as desk:
            fill(desk, tmp_path, server.port, LETTERS, datetime.now().date())
        with subprocess.Popen([sys.executable, "-m", "app"], stderr=subprocess.PIPE) as child:
            try:
                assert server.has_one.wait(60)
                child.send_signal(number)
                server.go_on.set()
                _out, said = child.communicate(timeout=60)
            finally:
                child.kill()
    assert child.returncode == 0
    assert b"Traceback" not in said
    with open_desk(paths.database_url(None), vault=MemoryVault()) as desk:
        counts = desk.deliveries.counts()
    assert counts[State.SENT] == server.total
    assert counts[State.SENDING] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_signal_that_is_ignored_stays_so_and_others_come_back(qapp: QApplication) -> None:
    before = signal.getsignal(signal.SIGTERM)
    ignored = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with ending_on_signals(qapp):
            assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
            assert signal.getsignal(signal.SIGTERM) != before
        assert signal.getsignal(signal.SIGTERM) == before
    finally:
        signal.signal(signal.SIGHUP, ignored)
