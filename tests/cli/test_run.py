"""`trace-mailer run` as a service manager sees it."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from app.bootstrap import open_desk
from app.engine.duties import Duties
from tests.cli.conftest import Run
from tests.conftest import MemoryVault
from tests.hotel import fill
from tests.servers.counting import CountingServer

LETTERS = 20


def test_a_second_signal_does_not_cut_its_end_short(command_line: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    start, stop = Duties.start, Duties.stop

    def starts(duties: Duties) -> None:
        start(duties)
        signal.raise_signal(signal.SIGINT)

    def stops(duties: Duties) -> bool:
        signal.raise_signal(signal.SIGINT)
        return stop(duties)

    monkeypatch.setattr(Duties, "start", starts)
    monkeypatch.setattr(Duties, "stop", stops)
    assert command_line("run") == 0


def test_it_sends_on_when_nobody_reads_what_it_prints_any_more(tmp_path: Path) -> None:
    database = tmp_path / "hotel.db"
    with CountingServer() as server:
        with open_desk(f"sqlite:///{database}", vault=MemoryVault()) as desk:
            fill(desk, tmp_path, server.port, LETTERS, datetime.now().date())
        command = [sys.executable, "-m", "app", "--database", str(database), "run"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
            assert child.stdout is not None
            child.stdout.close()
            arrived = server.wait_for(LETTERS, timeout=60)
            child.terminate()
            _out, said = child.communicate(timeout=60)
    assert arrived
    assert b"Traceback" not in said
