"""Several services drain one PostgreSQL while they are killed, the server is stopped, and the network is cut."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.bootstrap import open_desk
from app.core.records import State
from tests.conftest import MemoryVault
from tests.hotel import fill
from tests.postgres import Postgres
from tests.servers.counting import CountingServer
from tests.servers.proxy import Proxy

CONNECTIONS = 6


@contextmanager
def services(url: str, count: int) -> Iterator[list[subprocess.Popen[bytes]]]:
    """So many programs without a window; at the end all are asked to end, and do."""
    running = [service(url) for _ in range(count)]
    try:
        yield running
        for child in running:
            child.terminate()
        for child in running:
            child.wait(30)
    finally:
        for child in running:
            child.kill()
            child.wait()


def service(url: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-W", "ignore", "-m", "app", "--database", url, "run"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class Misfortune:
    """What goes wrong at random: a service is killed, the network is cut, or the server of the database stops."""

    def __init__(self, url: str, postgres: Postgres, network: Proxy, chance: random.Random) -> None:
        self._url = url
        self._postgres = postgres
        self._network = network
        self._chance = chance
        self.kills = 0
        self.breaks = 0

    def strike(self, running: list[subprocess.Popen[bytes]]) -> None:
        """Let one thing go wrong, and mend it."""
        time.sleep(self._chance.uniform(0, 0.05))  # no event tells the moment: any moment is meant
        what = self._chance.choice(("kill", "kill", "cut", "stop"))
        if what == "kill":
            victim = running.pop(self._chance.randrange(len(running)))
            victim.kill()
            victim.wait()
            running.append(service(self._url))
            self.kills += 1
            return
        self.breaks += 1
        if what == "cut":
            self._network.cut()
        else:
            self._postgres.stop(self._chance.choice(("fast", "immediate")))
            self._postgres.start()


@pytest.mark.parametrize(
    ("letters", "strikes"),
    [pytest.param(400, 4, id="short"), pytest.param(10_000, 40, id="long", marks=pytest.mark.long)],
)
def test_whatever_goes_wrong_nothing_is_lost(
    own_postgres: Postgres, tmp_path: Path, letters: int, strikes: int
) -> None:
    chance = random.Random(letters)
    with ExitStack() as stack:
        network = stack.enter_context(Proxy(own_postgres.port))
        server = stack.enter_context(CountingServer())
        url = own_postgres.new_database().replace(f":{own_postgres.port}/", f":{network.port}/")
        with open_desk(url, vault=MemoryVault()) as desk:
            fill(desk, tmp_path, server.port, letters, datetime.now().date(), email_connections=CONNECTIONS)
        misfortune = Misfortune(url, own_postgres, network, chance)
        with services(url, 3) as running:
            for number in range(strikes):
                assert server.wait_for((number + 1) * letters // (strikes + 2), timeout=60)
                misfortune.strike(running)
        counts, due = finish(url, letters)
    duplicates = server.total - len(server.arrived)
    print(f"\n{letters} letters, {misfortune.kills} kills, {misfortune.breaks} breaks: {duplicates} duplicates")
    assert counts == letters
    assert set(server.arrived) == due
    assert duplicates <= (misfortune.kills + misfortune.breaks) * CONNECTIONS


def finish(url: str, letters: int) -> tuple[int, set[str]]:
    """Send the rest, later: letters in doubt wait. Return how many were sent, and the Message-IDs of all."""
    later = datetime.now(UTC)

    def clock() -> datetime:
        return later

    with open_desk(url, vault=MemoryVault(), clock=clock) as desk:
        for _ in range(10):
            later += timedelta(minutes=10)
            if not desk.courier.run_once().waiting:
                break
        return desk.deliveries.counts()[State.SENT], {each.message_id for each in desk.deliveries.listed(limit=letters)}
