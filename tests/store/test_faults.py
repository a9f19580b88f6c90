"""The SQLite file when the power goes, the disk is full, or the folder cannot be written."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.bootstrap import open_desk
from app.core.errors import DatabaseError
from app.core.records import State
from app.engine.desk import Desk
from app.engine.marker import GROUP
from tests.conftest import MemoryVault
from tests.hotel import fill
from tests.servers.counting import CountingServer


def opened(file: Path) -> Desk:
    """The desk of a file; the interpreter closes it."""
    return open_desk(f"sqlite:///{file}", vault=MemoryVault())


@pytest.mark.skipif(sys.platform == "win32", reason="no process can be stopped where it is")
@pytest.mark.parametrize(
    ("letters", "cuts"), [pytest.param(400, 8), pytest.param(5000, 100, marks=pytest.mark.long)], ids=["short", "long"]
)
def test_a_power_cut_at_any_moment_loses_nothing(tmp_path: Path, letters: int, cuts: int) -> None:
    """The file and its log are copied while the program writes; each copy is opened and sends what is left."""
    chance = random.Random(letters)
    file = tmp_path / "hotel.db"
    copies: list[tuple[Path, set[str]]] = []
    with CountingServer() as server:
        with opened(file) as desk:
            fill(desk, tmp_path, server.port, letters, datetime.now().date())
        child = subprocess.Popen([sys.executable, "-m", "app", "--database", str(file), "run", "--once"])
        for number in range(cuts):
            assert server.wait_for(min((number + chance.random()) * letters / cuts, letters), timeout=30)
            if not frozen(child):
                break  # it was done before the last cuts
            copies.append(cut(file, tmp_path / f"cut{number}", server))
            child.send_signal(signal.SIGCONT)
        assert len(copies) > cuts / 2
        assert child.wait(60) == 0
        due = set(server.arrived)
    assert len(due) == letters
    for copy, arrived_before in copies:
        with CountingServer() as server, opened(copy) as desk:
            change_port(copy, server.port)
            assert desk.database.check() == []
            report = desk.courier.run_once()
            assert report.complete
            assert desk.deliveries.counts()[State.SENT] == letters
            sent_twice = arrived_before & set(server.arrived)
        assert due <= arrived_before | set(server.arrived)
        assert len(sent_twice) <= GROUP + 1  # accepted by the server, not committed when the power went


def frozen(child: subprocess.Popen[bytes]) -> bool:
    """Stop a process where it is; False if it has ended."""
    child.send_signal(signal.SIGSTOP)
    found = os.waitid(os.P_PID, child.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
    return found is not None and found.si_code == os.CLD_STOPPED


def cut(file: Path, folder: Path, server: CountingServer) -> tuple[Path, set[str]]:
    """Copy what a disk would hold after a power cut, while the program stands still."""
    folder.mkdir()
    for name in (file.name, f"{file.name}-wal"):
        shutil.copyfile(file.parent / name, folder / name)
    return folder / file.name, set(server.arrived)


def change_port(file: Path, port: int) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE settings SET value = ? WHERE key = 'email_server_port'", (str(port),))


def test_a_full_disk_is_told_and_the_work_goes_on_once_there_is_room(tmp_path: Path) -> None:
    with CountingServer() as server, opened(tmp_path / "hotel.db") as desk:
        fill(desk, tmp_path, server.port, 300, datetime.now().date())
        engine = desk.database._engine  # type: ignore[attr-defined]
        with engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
        with pytest.raises(DatabaseError, match="There is no room on the disk"):
            desk.courier.run_once()
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count=1000000")
        assert desk.courier.run_once().complete
    assert len(server.arrived) == server.total == 300


READ_ONLY = """
import os, sys
from app.bootstrap import open_desk
from app.core.errors import DatabaseError
with open_desk(sys.argv[2]) as desk:  # loads every module, which the other user may not be allowed to
    desk.setup.save(desk.setup.load())
os.setuid(65534)
try:
    with open_desk(sys.argv[1]) as desk:
        desk.setup.save(desk.setup.load())
except DatabaseError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs a user to become who may not write")
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    for folder in (tmp_path, *tmp_path.parents):
        if folder.owner() == "root" and not folder.stat().st_mode & 0o001 and folder != Path("/"):
            folder.chmod(0o755)
    with opened(tmp_path / "hotel.db") as desk:
        desk.setup.load()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    for url in (f"sqlite:///{tmp_path}/hotel.db", f"sqlite:///{tmp_path}/new.db", f"sqlite:///{tmp_path}/deep/new.db"):
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY, url, f"sqlite:///{tmp_path}/warm.db"],
            capture_output=True,
            text=True,
            env=environment,
            timeout=60,
        )
        assert "rights there" in done.stdout or "cannot be made" in done.stdout, done.stderr


@pytest.mark.parametrize(
    "seconds", [pytest.param(1.0), pytest.param(30.0, marks=pytest.mark.long)], ids=["short", "long"]
)
def test_a_database_locked_by_another_program_is_waited_for(tmp_path: Path, seconds: float) -> None:
    file = tmp_path / "hotel.db"
    with CountingServer() as server, opened(file) as desk:
        fill(desk, tmp_path, server.port, 50, datetime.now(UTC).date())
        other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
        other.execute("BEGIN IMMEDIATE")
        release = threading.Timer(seconds, other.rollback)
        release.start()
        assert desk.courier.run_once().complete
        release.join()
        other.close()
    assert server.total == 50
