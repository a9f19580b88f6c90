"""The real program is killed at random moments while it sends; what arrived is compared with what was due."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest

from app.bootstrap import open_desk
from app.core.records import State
from tests.conftest import MemoryVault
from tests.hotel import fill
from tests.servers.counting import CountingServer


@pytest.mark.parametrize("connections", [1, 4])
@pytest.mark.parametrize(
    ("letters", "kills"),
    [pytest.param(600, 5, id="short"), pytest.param(10_000, 50, id="long", marks=pytest.mark.long)],
)
def test_killed_again_and_again_it_loses_nothing(tmp_path: Path, letters: int, kills: int, connections: int) -> None:
    database = tmp_path / "hotel.db"
    chance = random.Random(letters + connections)
    with CountingServer() as server:
        with open_desk(f"sqlite:///{database}", vault=MemoryVault()) as desk:
            fill(desk, tmp_path, server.port, letters, datetime.now().date(), email_connections=connections)
        for _ in range(kills):
            kill_while_sending(database, server, chance, letters // kills)
        assert finish(database) == 0
        with open_desk(f"sqlite:///{database}", vault=MemoryVault()) as desk:
            counts = desk.deliveries.counts()
            due = {each.message_id for each in desk.deliveries.listed(limit=letters)}
    duplicates = server.total - len(server.arrived)
    print(f"\n{letters} letters, {kills} kills, {connections} connections: {duplicates / kills:.2f} duplicates a kill")
    assert counts[State.SENT] == letters
    assert set(server.arrived) == due
    assert duplicates <= kills * connections  # the letter that each had just under way


def kill_while_sending(database: Path, server: CountingServer, chance: random.Random, share: int) -> None:
    """Start the program; kill it after a random number of letters and a random moment more."""
    goal = server.total + chance.randint(0, share)
    child = subprocess.Popen(command(database), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        server.wait_for(goal, timeout=30)
        time.sleep(chance.uniform(0, 0.01))  # no event tells the moment: any moment is meant
    finally:
        child.kill()
        child.wait()


def finish(database: Path) -> int:
    """Run the program until it ends by itself; return its exit status."""
    return subprocess.run(command(database), capture_output=True, timeout=300, check=False).returncode


def command(database: Path) -> list[str]:
    return [sys.executable, "-m", "app", "--database", str(database), "run", "--once"]
