"""The program itself: nothing to do among a million old traces, the time to its first paint, holds of its window.

Run as a module with a name of MEASURES, it prints one number.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

PASSES = 200
SETTLED = 4000
"""Milliseconds after which a window that was opened has nothing to do any more."""

OLD = """
INSERT INTO traces (trace_id, trace_date, clerk_code, clerk_key, department, department_key, text, guest_no, room,
                    confirmation_no, entered_by, status, due_at, first_seen, pending)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
SELECT 'old' || i, '2020-01-01', 'C1', 'c1', '', '', 'An old trace', '', '', '', '', 'OPEN',
       '2020-01-01 00:00:00.000000', '2020-01-01', 0 FROM n
"""


def nothing_due(count: int) -> float:
    """Milliseconds of a pass that finds nothing due among `count` old traces."""
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "hotel.db"
        return idle_pass(f"sqlite:///{file}", Path(place), lambda: sqlite3.connect(file), count)


def nothing_due_on_postgresql(count: int) -> float:
    """The same, with the database on a PostgreSQL server."""
    import psycopg

    from tests.postgres import started

    with tempfile.TemporaryDirectory() as place, started() as server:
        url = server.new_database()
        return idle_pass(url, Path(place), lambda: psycopg.connect(url.replace("+psycopg", "")), count)


def idle_pass(url: str, folder: Path, connect: Callable[[], Any], old: int) -> float:
    """Milliseconds of one of many passes with nothing to do."""
    from app.bootstrap import open_desk
    from tests.conftest import MemoryVault
    from tests.hotel import fill

    with open_desk(url, vault=MemoryVault()) as desk:
        fill(desk, folder, 1, 0, date.today())
        with connect() as connection:
            connection.execute(OLD.format(count=old))
        desk.courier.run_once()
        start = time.perf_counter()
        for _ in range(PASSES):
            desk.courier.run_once()
        return (time.perf_counter() - start) / PASSES * 1000


def bare_paint(_count: int) -> float:
    """Milliseconds from the first line of Python to the first paint of an empty Qt window."""
    start = time.perf_counter()
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Bare(QMainWindow):
        def paintEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
            report(start)

    application = QApplication([])
    window = Bare()
    window.show()
    return application.exec()


def our_paint(_count: int) -> float:
    """Milliseconds from the first line of Python to the first paint of the program's window, on a new database."""
    start = time.perf_counter()
    from PySide6.QtWidgets import QMainWindow

    QMainWindow.paintEvent = lambda *_: report(start)  # type: ignore[method-assign, assignment]
    with tempfile.TemporaryDirectory() as place:
        os.environ["TRACE_MAILER_DATABASE"] = str(Path(place) / "hotel.db")
        sys.argv = ["trace-mailer"]
        from app.__main__ import main

        main()
    return 0.0


def report(start: float) -> None:
    print((time.perf_counter() - start) * 1000, flush=True)
    os._exit(0)


def longest_hold(count: int) -> float:
    """Milliseconds that the window's thread was held at most while `count` copies were sent, deliveries shown."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from app.bootstrap import open_desk
    from app.ui.application import keep_quick
    from app.ui.bridge import Bridge
    from app.ui.kept import Kept
    from app.ui.look import dress
    from app.ui.main_window import MainWindow
    from tests.benchmarks.servers import sink
    from tests.conftest import MemoryVault
    from tests.hotel import fill

    application = QApplication([])
    dress(application)
    beats: list[float] = []
    with tempfile.TemporaryDirectory() as place, sink(0) as port:  # noqa: SIM117 - the desk stands in the folder
        with open_desk(f"sqlite:///{Path(place) / 'hotel.db'}", vault=MemoryVault()) as desk:
            fill(desk, Path(place), port, count, date.today())
            bridge = Bridge(desk.events)
            window = MainWindow(Kept())
            window.attach(desk, bridge)
            window.show()
            window.work.open("deliveries")
            keep_quick()
            heart = QTimer(interval=2)
            heart.timeout.connect(lambda: beats.append(time.perf_counter()))
            bridge.courier_changed.connect(lambda state: application.quit() if state.activity == "idle" else None)
            QTimer.singleShot(500, lambda: (heart.start(), desk.courier.start()))
            QTimer.singleShot(120_000, application.quit)
            application.exec()
            bridge.close()
            desk.courier.stop()
            assert not desk.deliveries.counts()["waiting"]
    print(max(after - before for before, after in pairwise(beats)) * 1000, flush=True)
    os._exit(0)  # without the window's slow end


def idle_memory(_count: int) -> float:
    """Megabytes of the program with its window open, on a database that is there, once it has nothing to do."""
    import psutil
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    with tempfile.TemporaryDirectory() as place:
        os.environ["TRACE_MAILER_DATABASE"] = str(Path(place) / "hotel.db")
        subprocess.run([sys.executable, "-m", "app", "setup", "list"], check=True, stdout=subprocess.DEVNULL)
        application = QApplication([])
        QTimer.singleShot(SETTLED, lambda: print(psutil.Process().memory_info().rss / 1e6, flush=True))
        QTimer.singleShot(SETTLED, application.quit)
        sys.argv = ["trace-mailer"]
        from app.__main__ import main

        main()
    return 0.0


MEASURES: dict[str, Callable[[int], float]] = {
    each.__name__: each
    for each in (nothing_due, nothing_due_on_postgresql, bare_paint, our_paint, longest_hold, idle_memory)
}


def run(name: str, count: int = 0) -> float:
    """Return a measure, taken in a process of its own; a negative one if it failed."""
    command = [sys.executable, "-W", "ignore", "-m", "tests.benchmarks.program", name, str(count)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # An installed program is compiled, as Qt's modules are here:
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, env=environment)
    if done.returncode:
        print(done.stderr[-500:], file=sys.stderr)
        return -1.0
    return float(next(line for line in done.stdout.splitlines() if line))


if __name__ == "__main__":
    print(MEASURES[sys.argv[1]](int(sys.argv[2])))
