"""A MariaDB of the tests' own: in a temporary folder, on a loopback port, gone at the end."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import pymysql
import pytest

from tests.servers.serving import free_port

SERVER, TABLES = Path("/usr/sbin/mariadbd"), Path("/usr/share/mysql")


@pytest.fixture(scope="session")
def mariadb_server() -> Iterator[int]:
    """The port of a server whose account root has no password."""
    if not SERVER.exists():
        pytest.skip("MARIADB IS NOT INSTALLED: nothing was tried on it")
    home = Path(tempfile.mkdtemp(prefix="trace-mailer-mariadb-"))
    user = ["--user=root"] if os.geteuid() == 0 else []
    try:
        quick = ["--no-defaults", f"--datadir={home / 'data'}", *user]
        (home / "data" / "mysql").mkdir(parents=True)
        make = [str(SERVER), *quick, "--bootstrap", "--skip-networking"]
        subprocess.run(make, input=system_tables(), check=True, capture_output=True, timeout=120)
        port = free_port()
        place = [
            f"--port={port}",
            "--bind-address=127.0.0.1",
            f"--socket={home / 'socket'}",
            f"--pid-file={home / 'pid'}",
        ]
        small = ["--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=32M", "--performance-schema=OFF"]
        with (home / "log").open("wb") as log:
            process = subprocess.Popen([str(SERVER), *quick, *place, *small], stdout=log, stderr=log)
        try:
            wait_for(port, process, home / "log")
            yield port
        finally:
            process.terminate()
            process.wait(60)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def system_tables() -> bytes:
    """What mariadb-install-db would run: that program wants parts of packages that nothing else here needs."""
    scripts = (TABLES / f"mysql_system_tables{part}.sql" for part in ("", "_data"))
    return b"USE mysql;\nSET @auth_root_socket=NULL;\n" + b"\n".join(script.read_bytes() for script in scripts)


def wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until the server takes connections."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        try:
            pymysql.connect(host="127.0.0.1", port=port, user="root").close()
            return
        except pymysql.OperationalError:
            time.sleep(0.05)
    raise AssertionError(f"MariaDB does not start: {log.read_text()}")


@pytest.fixture
def mariadb_url(mariadb_server: int) -> str:
    """The URL of a new, empty database."""
    name = f"pms_{uuid.uuid4().hex}"
    with pymysql.connect(host="127.0.0.1", port=mariadb_server, user="root") as connection:
        connection.cursor().execute(f"CREATE DATABASE {name} CHARACTER SET utf8mb4")
    return f"mariadb+pymysql://root@127.0.0.1:{mariadb_server}/{name}"
