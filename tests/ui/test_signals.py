"""The window's program is asked to end by a signal."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from datetime import datetime
from pathlib import Path

import pytest

from app import paths
from app.bootstrap import open_desk
from app.core.records import State
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
