"""`--scale`: more than one workstation on one PostgreSQL, many old traces, and many that fall due at once.

Run as a module it is one of the workstations: it says when it is ready, waits for a line, and drains the queue.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import psycopg

from tests.benchmarks.drains import TEXT, used
from tests.benchmarks.servers import sink
from tests.postgres import Postgres, started
from tests.servers.serving import free_port

OLD = """
INSERT INTO traces (trace_id, trace_date, clerk_code, clerk_key, department, department_key, text, guest_no, room,
                    room_key, confirmation_no, entered_by, status, resolved_by, due_at, first_seen, pending)
SELECT 'old' || i, '2020-01-01', 'C1', 'c1', '', '', 'An old trace', '', '', '', '', '', 'OPEN', '', '2020-01-01',
       '2020-01-01', 0 FROM generate_series(1, %s) AS i
"""


@dataclass(frozen=True)
class Scale:
    """How much: letters, workstations, old traces, and traces due at once."""

    letters: int
    workstations: tuple[int, ...]
    old: int
    due: tuple[int, ...]


QUICK = Scale(letters=200, workstations=(1, 2), old=1000, due=(100, 200))
USUAL = Scale(letters=50_000, workstations=(1, 2, 4, 8), old=1_000_000, due=(1_000, 10_000, 100_000))


def measure(scale: Scale) -> dict[str, list[dict[str, Any]]]:
    """Return everything measured."""
    with started() as server:
        return {
            f"{scale.letters:,} letters, 20 ms round trip, PostgreSQL": drains(server, scale),
            "traces that fall due at once, PostgreSQL": [collecting(server, count) for count in scale.due],
            "one program with nothing to do, PostgreSQL": idle(server, scale.old),
        }


def opened(url: str) -> Any:
    from app.bootstrap import open_desk
    from tests.conftest import MemoryVault

    return open_desk(url, vault=MemoryVault())


def queue(url: str, count: int) -> tuple[float, float]:
    """Let letters wait for a server that is not there; return the seconds to import and to collect them."""
    from tests.hotel import fill

    with opened(url) as desk, tempfile.TemporaryDirectory() as place:
        start = time.perf_counter()
        fill(desk, Path(place), free_port(), count, date.today(), text=TEXT, email_connections=32)
        imported = time.perf_counter()
        desk.courier.run_once()
        return imported - start, time.perf_counter() - imported


def drains(server: Postgres, scale: Scale) -> list[dict[str, Any]]:
    """Return a row for each number of workstations, all draining a copy of the same queue."""
    full = server.new_database()
    queue(full, scale.letters)
    rows = []
    for number in scale.workstations:
        url = server.new_database(template=full.rpartition("/")[2])
        with sink(20) as port:
            with opened(url) as desk:
                desk.setup.save(replace(desk.setup.load(), email_server_port=port))
            rows.append(drained(server, url, number, scale.letters))
    return rows


def drained(server: Postgres, url: str, number: int, letters: int) -> dict[str, Any]:
    """Let so many workstations drain the queue."""
    command = [sys.executable, "-W", "ignore", "-m", "tests.benchmarks.scale", url]
    children = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(number)
    ]
    pipes = [(child.stdin, child.stdout) for child in children]
    for _, output in pipes:
        assert output is not None
        assert output.readline() == "ready\n"
    before, start = server.cpu(), time.perf_counter()
    for given, _ in pipes:
        assert given is not None
        given.write("go\n")
        given.flush()
    came = [json.loads(output.readline()) for _, output in pipes if output is not None]
    seconds, database = time.perf_counter() - start, server.cpu() - before
    for child in children:
        child.communicate()
    with opened(url) as desk:
        left = letters - desk.deliveries.counts()["sent"]
    assert not left, f"{left} letters were not sent"
    ours = sum(each["cpu"] for each in came)
    return {
        "workstations": number,
        "letters a second": round(letters / seconds),
        "of the time in the database, %": round(100 * sum(each["database"] for each in came) / (4 * number * seconds)),
        "programs, CPU us a letter": round(ours / letters * 1e6),
        "database, CPU us a letter": round(database / letters * 1e6),
        "cores busy": round((ours + database) / seconds, 2),
    }


def collecting(server: Postgres, count: int) -> dict[str, Any]:
    """Return what it takes to write the letters of so many traces."""
    imported, collected = queue(server.new_database(), count)
    return {
        "traces": count,
        "us to import one": round(imported / count * 1e6),
        "us to collect one": round(collected / count * 1e6),
        "peak MB so far": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def idle(server: Postgres, old: int) -> list[dict[str, Any]]:
    """Return what a program costs that has nothing to do among many old traces."""
    from tests.hotel import fill

    url, looks = server.new_database(), 300
    with opened(url) as desk, tempfile.TemporaryDirectory() as place:
        fill(desk, Path(place), 1, 0, date.today())
        with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute(OLD, (old,))
            connection.execute("ANALYZE")
            desk.courier.run_once()
            before, start = server.cpu(), time.perf_counter()
            for _ in range(looks):
                desk.courier.run_once()
            took, cpu = time.perf_counter() - start, server.cpu() - before
            desk.courier.start()
            threading.Event().wait(5)  # until each thread has used the database
            counted = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'Trace Mailer'"
            (held,) = connection.execute(counted).fetchone() or (0,)
    figures = {
        f"a look among {old:,} old traces, ms": round(took / looks * 1000, 2),
        "the database's CPU for it, ms": round(cpu / looks * 1000, 2),
        "connections to the database that it holds": held,
        "memory that the database needs for one, MB": round(server.memory_of_one(), 1),
    }
    return [{"what": what, "figure": figure} for what, figure in figures.items()]


class Stopwatch:
    """Adds up the time that all threads spend in calls."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._lock = threading.Lock()

    def around(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """Return `call`, timed."""

        def timed(*words: Any, **named: Any) -> Any:
            start = time.perf_counter()
            try:
                return call(*words, **named)
            finally:
                with self._lock:
                    self.seconds += time.perf_counter() - start

        return timed


def workstation(url: str) -> None:
    """Drain the queue when told to, and say what it cost."""
    watch = Stopwatch()
    for owner, name in (
        (psycopg.Cursor, "execute"),
        (psycopg.Cursor, "executemany"),
        (psycopg.Connection, "commit"),
    ):
        setattr(owner, name, watch.around(getattr(owner, name)))
    with opened(url) as desk, desk.presence:
        print("ready", flush=True)
        sys.stdin.readline()
        before, watch.seconds = used(), 0.0
        while not desk.courier.run_once().complete:
            if not desk.deliveries.counts()["waiting"]:
                break  # the others have the rest in hand
        print(json.dumps({"cpu": used() - before, "database": watch.seconds}), flush=True)


if __name__ == "__main__":
    workstation(sys.argv[1])
