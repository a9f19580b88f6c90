"""The installed program on a PostgreSQL of this computer, over TLS."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from trial import CLERKS, LETTERS, Trial, demand

FOR_WINE = "&sslcertmode=disable"
"""Wine 8 lacks NtFlushBuffersFileEx, without which libpq cannot even see that there is no certificate of the client."""

CERTIFICATE = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout server.key -out server.crt"


@contextmanager
def encrypted_only() -> Iterator[str]:
    """Start a server that takes encrypted connections alone, and yield the URL of a database in it."""
    from tests.postgres import started  # it needs pytest

    with started() as server:
        made = server.data
        subprocess.run(["openssl", *CERTIFICATE.split()], check=True, capture_output=True, cwd=made)
        for name in ("server.key", "server.crt"):
            (made / name).chmod(0o600)
            owner = made.stat()
            os.chown(made / name, owner.st_uid, owner.st_gid)
        (made / "pg_hba.conf").write_text("hostssl all all 127.0.0.1/32 trust\n", encoding="ascii")
        with (made / "postgresql.auto.conf").open("a", encoding="ascii") as settings:
            settings.write("ssl = on\n")
        server.stop("fast")
        server.start()
        yield server.new_database()


def send_from_postgresql(trial: Trial) -> str:
    """Set up a hotel in a PostgreSQL that is reached over TLS alone, and send its letters."""
    try:
        from tests import postgres
    except ImportError:
        return 'NOT TRIED: python -m pip install ".[test]"'
    if postgres.programs() is None:
        return "NOT TRIED: there is no PostgreSQL here"
    before = len(trial.server.arrived)
    with encrypted_only() as url:
        hotel = ("--database", f"{url}?sslmode=require{FOR_WINE}")
        trial.command(*hotel, "setup", "set", *trial.settings())
        trial.take_in("clerks", CLERKS, *hotel)
        trial.take_in("traces", trial.traces(0), *hotel)
        trial.command(*hotel, "setup", "set", "email_traces=Y")
        trial.command(*hotel, "run", "--once")
    arrived = len(trial.server.arrived) - before
    demand(arrived == LETTERS, f"{arrived} of {LETTERS} letters arrived")
    return f"{arrived} letters"
