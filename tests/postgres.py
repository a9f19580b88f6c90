"""A PostgreSQL of the tests' own: a cluster in a temporary folder, on a loopback port, gone at the end."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from tests.servers.serving import free_port

SUPERUSER = "tests"


def programs() -> Path | None:
    """The folder of PostgreSQL's programs, newest version first; None where it is not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: float(file.parts[4]))
    here = shutil.which("initdb")
    return found[-1].parent if found else Path(here).parent if here else None


def as_owner(*command: str) -> None:
    """Run a program of PostgreSQL, which refuses to run as root."""
    before = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*before, *command], check=True, stdout=subprocess.DEVNULL, timeout=60, cwd="/")


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """Run a server with the programs of a folder; yield its URL, without a database's name."""
    home = Path(tempfile.mkdtemp(prefix="trace-mailer-postgres-"))
    port = free_port()
    try:
        if os.geteuid() == 0:
            shutil.chown(home, "postgres")
        data = str(home / "data")
        as_owner(str(folder / "initdb"), "-D", data, "-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={home} -c fsync=off"
        control = (str(folder / "pg_ctl"), "-D", data, "-w")
        as_owner(*control, "-l", str(home / "log"), "-o", options, "start")
        try:
            yield f"postgresql+psycopg://{SUPERUSER}@127.0.0.1:{port}"
        finally:
            as_owner(*control, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a server, without a database's name."""
    folder = programs()
    if folder is None:
        pytest.skip("PostgreSQL IS NOT INSTALLED: nothing was tried on it")
    with running(folder) as url:
        yield url


@pytest.fixture
def postgres_url(postgres_server: str) -> str:
    """The URL of a new, empty database."""
    return new_database(postgres_server)


def new_database(server: str) -> str:
    """Make an empty database; return its URL."""
    name = f"hotel_{uuid.uuid4().hex}"
    with psycopg.connect(f"{server}/postgres".replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return f"{server}/{name}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a new database, once of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'hotel.db'}"
    url: str = request.getfixturevalue("postgres_url")
    return url
