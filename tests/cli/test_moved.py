"""A service whose hotel is moved while nobody knows of it goes on where the hotel is, or ends in words."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from app.bootstrap import open_desk
from app.core.records import State
from app.store.database import Database
from tests.cli.test_commands import Program, program
from tests.cli.test_database_away import read_until
from tests.conftest import MemoryVault
from tests.hotel import fill
from tests.servers.counting import CountingServer

__all__ = ["program"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nothing sends a program to sleep there")


@contextmanager
def asleep(program: Program, target: str) -> Iterator[subprocess.Popen[str]]:
    """`trace-mailer run`, whose hotel is moved while it sleeps for so long that it counts as gone."""
    file = f"sqlite:///{program.database}"
    command = [sys.executable, "-m", "app", "--database", str(program.database), "run"]
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=program.environment, text=True
    )
    with child:
        try:
            read_until(child, "off")
            with closing(Database(file)) as database, database.write() as connection:
                child.send_signal(signal.SIGSTOP)  # while it writes nothing: it would keep the file locked
                _, status = os.waitpid(child.pid, os.WUNTRACED)
                assert os.WIFSTOPPED(status)
                connection.exec_driver_sql("DELETE FROM workstations")
            with open_desk(file, vault=MemoryVault()) as desk:
                desk.moving.move(target, lambda *_: None, threading.Event())
            yield child
        finally:
            child.kill()


def test_a_service_goes_on_where_the_hotel_is(program: Program, postgres_url: str, tmp_path: Path) -> None:
    with CountingServer() as server, asleep(program, postgres_url) as child:
        child.send_signal(signal.SIGCONT)
        assert "This hotel was moved to postgresql" in read_until(child, "needs attention")
        read_until(child, "off")
        with open_desk(postgres_url, vault=MemoryVault()) as desk:
            fill(desk, tmp_path, server.port, 2, datetime.now().date())
            with desk.presence:
                assert server.wait_for(2, timeout=40)
        child.send_signal(signal.SIGTERM)
        out, err = child.communicate(timeout=20)
    assert (child.returncode, out.splitlines()[-1], err) == (0, "Stopped.", "")
    with open_desk(postgres_url, vault=MemoryVault()) as desk:
        assert desk.deliveries.counts()[State.SENT] == 2


def test_a_service_ends_where_the_hotel_cannot_be_reached(program: Program, tmp_path: Path) -> None:
    target = tmp_path / "there.db"
    with asleep(program, f"sqlite:///{target}") as child:
        target.rename(tmp_path / "elsewhere.db")
        child.send_signal(signal.SIGCONT)
        _, err = child.communicate(timeout=40)
    assert child.returncode == 2
    assert f"This hotel was moved to {target}." in err
