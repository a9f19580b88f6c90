"""A PostgreSQL of the tests' own: a cluster in a temporary folder, on a loopback port, gone at the end."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
import psycopg
import pytest

from tests.servers.serving import free_port

SUPERUSER = "tests"


def programs() -> Path | None:
    """The folder of PostgreSQL's programs, newest version first; None where it is not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: float(file.parts[4]))
    here = shutil.which("initdb")
    return found[-1].parent if found else Path(here).parent if here else None


class Postgres:
    """A server in a folder of its own, which can be stopped and started again on the same port."""

    def __init__(self, programs: Path, home: Path, primary: Postgres | None = None, port: int = 0) -> None:
        """A new one, or a standby that follows a `primary` from now on."""
        self.port = port or free_port()
        self._programs = programs
        self._home = home
        if os.geteuid() == 0:
            shutil.chown(home, "postgres")
        self._data = str(home / "data")
        if primary is None:
            self._run("initdb", "-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--no-sync")
        else:
            follow = f"host=127.0.0.1 port={primary.port} user={SUPERUSER}"
            self._run("pg_basebackup", "-R", "-c", "fast", "--no-sync", "-d", follow)

    @property
    def url(self) -> str:
        """Its URL, without a database's name."""
        return f"postgresql+psycopg://{SUPERUSER}@127.0.0.1:{self.port}"

    @property
    def data(self) -> Path:
        """Its folder."""
        return Path(self._data)

    def start(self) -> None:
        folder = self._home
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
        self._run("pg_ctl", "-w", "-l", str(folder / "log"), "-o", options, "start")

    def stop(self, mode: str = "immediate") -> None:
        """End it, as a power cut does unless another mode of pg_ctl is told."""
        self._run("pg_ctl", "-w", "-m", mode, "stop")

    def promote(self) -> None:
        """Let a standby become the primary."""
        self._run("pg_ctl", "-w", "promote")

    def new_database(self, template: str = "template1") -> str:
        """Make a database, as a copy of another one that nobody uses, and return its URL."""
        name = f"hotel_{uuid.uuid4().hex}"
        with self._administered() as connection:
            files = "STRATEGY file_copy" if connection.info.server_version >= 150_000 else ""  # all that older ones can
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" {files}')
        return f"{self.url}/{name}"

    @contextmanager
    def database(self, template: str = "template1") -> Iterator[str]:
        """Yield the URL of a new database that is gone after the block."""
        url = self.new_database(template)
        yield url
        with self._administered() as connection:
            connection.execute(f'DROP DATABASE "{url.rpartition("/")[2]}" WITH (FORCE)')

    def cpu(self) -> float:
        """Seconds of CPU that its processes have used, those that are gone too."""
        times = psutil.Process(self._number()).cpu_times()
        used = times.user + times.system + times.children_user + times.children_system
        for each in psutil.Process(self._number()).children(recursive=True):
            with suppress(psutil.NoSuchProcess):
                used += sum(each.cpu_times()[:2])
        return used

    def memory_of_one(self) -> float:
        """Megabytes of its own that the largest connection has."""
        largest = 0
        for each in psutil.Process(self._number()).children():
            with suppress(psutil.NoSuchProcess):
                largest = max(largest, each.memory_full_info().uss)
        return largest / 2**20

    def _administered(self) -> psycopg.Connection:
        return psycopg.connect(f"{self.url}/postgres".replace("+psycopg", ""), autocommit=True)

    def _number(self) -> int:
        """The number of its first process."""
        return int((Path(self._data) / "postmaster.pid").read_text(encoding="ascii").split()[0])

    def _run(self, program: str, *words: str) -> None:
        """Run a program of PostgreSQL, which refuses to run as root."""
        before = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        command = [*before, str(self._programs / program), "-D", self._data, *words]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=60, cwd="/")


@contextmanager
def started(primary: Postgres | None = None, port: int = 0) -> Iterator[Postgres]:
    """A new server or standby, gone at the end; the test is skipped where PostgreSQL is not installed."""
    folder = programs()
    if folder is None:
        pytest.skip("PostgreSQL IS NOT INSTALLED: nothing was tried on it")
    home = Path(tempfile.mkdtemp(prefix="trace-mailer-postgres-"))
    try:
        server = Postgres(folder, home, primary, port)
        server.start()
        try:
            yield server
        finally:
            with suppress(subprocess.CalledProcessError):  # a test may have left it stopped
                server.stop()
    finally:
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """The server that all tests share."""
    with started() as server:
        yield server


@pytest.fixture(scope="session")
def own_postgres() -> Iterator[Postgres]:
    """A server for the tests that stop it; each leaves it running."""
    with started() as server:
        yield server
