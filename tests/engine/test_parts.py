"""The courier's small parts."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from app.core.errors import DatabaseError
from app.core.workstations import Grant
from app.engine.owner import is_alive, new_owner
from app.engine.pace import Pace
from app.engine.renewal import Renewal


class Budget:
    """Grants letters from a list, and counts how often it is asked."""

    def __init__(self, *grants: Grant) -> None:
        self.grants = list(grants)

    def take_letters(self, limit: int) -> Grant:
        return self.grants.pop(0)


def test_a_pace_asks_for_letters_in_blocks_and_lets_none_leave_late() -> None:
    seconds = [100.0]
    budget = Budget(Grant(2, 5.0), Grant(3, 5.0), Grant(0, 30.0), Grant(1, 5.0), Grant(1, 5.0))
    pace: Any = Pace(budget, lambda: seconds[0])  # type: ignore[arg-type]
    assert pace.wait(0) == 0
    for left in (4, 4, 3):
        assert pace.wait(60) == 0
        assert len(budget.grants) == left
        pace.leaves(60)
    seconds[0] += 6  # the rest of the second block has lapsed
    assert (pace.wait(60), pace.wait(60), len(budget.grants)) == (30, 30, 2)
    seconds[0] += 10
    assert (pace.wait(60), len(budget.grants)) == (20, 2)
    assert (pace.wait(90), len(budget.grants)) == (0, 1)  # another limit
    assert pace.wait(0) == 0
    assert (pace.wait(60), len(budget.grants)) == (0, 0)


@pytest.mark.expects_log
def test_leases_are_renewed_while_the_sender_works_whatever_happens() -> None:
    renewed = threading.Semaphore(0)
    failures = iter([DatabaseError("locked")])

    def renew() -> None:
        renewed.release()
        for error in failures:
            raise error

    with Renewal(renew, every=0.01):
        for _ in range(3):
            assert renewed.acquire(timeout=10)
    assert not any(thread.name == "renewal" for thread in threading.enumerate())


def test_an_owner_is_told_from_one_that_is_gone_or_elsewhere() -> None:
    owner = new_owner()
    assert is_alive(owner)
    host, number, started, mark = owner.rsplit("/", 3)
    assert is_alive(f"{host}/{number}/1.00/{mark}") is False
    assert is_alive(f"elsewhere/{number}/{started}/{mark}") is None
    assert new_owner() != owner
