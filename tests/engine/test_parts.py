"""The courier's small parts."""

from __future__ import annotations

import threading

import pytest

from app.core.errors import DatabaseError
from app.engine.feed import MINUTE, Pace
from app.engine.owner import is_alive, new_owner
from app.engine.renewal import Renewal


def test_a_pace_allows_so_many_in_any_minute() -> None:
    seconds = [100.0]
    pace = Pace(lambda: seconds[0])
    left = []
    for _ in range(9):
        seconds[0] += pace.wait(3)
        left.append(seconds[0])
        pace.leaves(3)
        seconds[0] += 1
    assert left == [100, 101, 102, 100 + MINUTE, 101 + MINUTE, 102 + MINUTE, *(t + 2 * MINUTE for t in (100, 101, 102))]
    assert Pace(lambda: 0.0).wait(0) == 0


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
