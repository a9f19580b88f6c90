"""The computer falls asleep in mid-send: the program stands still, its connections end meanwhile, and it goes on."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from app.bootstrap import open_desk
from tests.conftest import MemoryVault
from tests.hotel import fill
from tests.servers.counting import CountingServer

LETTERS = 300


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot let a process stand still")
def test_a_program_that_was_asleep_goes_on_by_itself(tmp_path: Path) -> None:
    database = tmp_path / "hotel.db"
    with CountingServer() as server:
        with open_desk(f"sqlite:///{database}", vault=MemoryVault()) as desk:
            fill(desk, tmp_path, server.port, LETTERS, datetime.now().date())
        command = [sys.executable, "-m", "app", "--database", str(database), "run"]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as child:
            assert server.wait_for(LETTERS // 3, timeout=60)
            child.send_signal(signal.SIGSTOP)
            server.hang_up()
            child.send_signal(signal.SIGCONT)
            arrived = server.wait_for_different(LETTERS - 2, timeout=60)
            child.send_signal(signal.SIGTERM)
            assert child.wait(60) == 0
    assert arrived  # the letter whose answer was lost, and the one behind it, wait for their next try
    assert server.total <= LETTERS
