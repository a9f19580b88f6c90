"""The courier's small parts."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

import psutil
import pytest

from app.core.errors import DatabaseError
from app.core.records import State
from app.core.retry import Outcome
from app.core.sending import Attempt
from app.core.workstations import Grant
from app.engine.marker import GROUP, Marker
from app.engine.owner import is_alive, new_owner
from app.engine.pace import Pace
from app.engine.renewal import Renewal
from app.engine.sending import AtWork, Crew

NOW = datetime(2026, 11, 24, tzinfo=UTC)


class Marks:
    """Lets answers be noted, or not, and recorded as `record` says."""

    def __init__(self, record: Callable[[Sequence[Attempt]], None], *, notes: bool = True) -> None:
        self.record = record
        self.notes = notes

    def note(self, _answer: Attempt) -> bool:
        return self.notes


def accepted(number: int) -> Attempt:
    return Attempt(number, Outcome.SENT, NOW, State.SENT, NOW)


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


def test_answers_that_come_while_others_are_committed_are_committed_together() -> None:
    begun, go_on = threading.Event(), threading.Event()
    groups: list[int] = []

    def record(answers: Sequence[Attempt]) -> None:
        groups.append(len(answers))
        begun.set()
        assert go_on.wait(10)

    with Marker(Marks(record), lambda _: None) as marker:
        lines = [threading.Thread(target=put, args=(marker, n)) for n in range(4)]
        for line in lines:
            line.start()
            assert begun.wait(10)
        while len(marker.unmarked) < 4:
            lines[0].join(0.01)
        go_on.set()
        for line in lines:
            line.join()
        assert marker.unmarked == []
    assert groups == [1, 3]


def put(marker: Marker, number: int) -> None:
    """Bring an answer, and wait for the server."""
    marker.put(accepted(number))
    marker.flush()


def test_answers_are_committed_a_few_at_a_time_and_the_rest_at_the_end() -> None:
    groups: list[int] = []
    with Marker(Marks(lambda answers: groups.append(len(answers))), lambda _: None) as marker:
        for number in range(GROUP + 1):
            marker.put(accepted(number))
        assert groups == [GROUP]
    assert groups == [GROUP, 1]


def test_an_answer_that_cannot_be_noted_is_committed_at_once() -> None:
    groups: list[int] = []
    with Marker(Marks(lambda answers: groups.append(len(answers)), notes=False), lambda _: None) as marker:
        marker.put(accepted(1))
        assert groups == [1]


def test_a_commit_that_fails_while_the_server_is_awaited_is_told_with_the_next_answer() -> None:
    def fail(_answers: Sequence[Attempt]) -> None:
        raise DatabaseError("The disk is full.")

    marker = Marker(Marks(fail), lambda _: None)
    marker.put(accepted(1))
    marker.use_wait()
    with pytest.raises(DatabaseError, match="full"):
        marker.put(accepted(2))
    assert marker.unmarked == [accepted(1), accepted(2)]


class Stub:
    """A line that says how it fares, and does in `run` what it is told."""

    trouble, error, is_connected, is_busy, answers = None, None, True, True, 0

    def __init__(self, do: Callable[[], object]) -> None:
        self.run = do


def test_a_line_that_starts_as_the_first_one_ends_is_waited_for() -> None:
    class Slow(Stub):
        @property
        def answers(self) -> int:  # type: ignore[override]
            assert over.wait(10)  # the look at the answers takes so long that the first line has ended
            return 0

    over, began, go_on, returned = (threading.Event() for _ in range(4))
    lines: Any = [Stub(lambda: over.wait(0.2)), Slow(lambda: (began.set(), go_on.wait(10)))]
    crew = Crew(lines, AtWork())
    over = crew._over
    sending = threading.Thread(target=lambda: (crew.send(), returned.set()))
    sending.start()
    assert began.wait(10)
    assert not returned.wait(0.2)
    go_on.set()
    assert returned.wait(10)
    sending.join()


@pytest.mark.parametrize("is_busy", [True, False])
def test_another_line_joins_those_that_wait_for_the_server_not_for_the_rate_limit(
    monkeypatch: pytest.MonkeyPatch, is_busy: bool
) -> None:
    class First(Stub):
        looks = 0

        @property
        def answers(self) -> int:  # type: ignore[override]
            self.looks += 1
            if self.looks == 20:
                enough.set()
            return 0

    monkeypatch.setattr("app.engine.sending.LOOK", 0.001)
    enough, joined = threading.Event(), threading.Event()
    lines: Any = [First(lambda: (joined if is_busy else enough).wait(10)), Stub(joined.set)]
    lines[0].is_busy = is_busy
    Crew(lines, AtWork()).send()
    assert joined.is_set() is is_busy


def test_a_line_goes_on_alone_once_the_only_other_one_found_no_server() -> None:
    at_work = AtWork()
    at_work.leave()
    at_work.join()
    assert not at_work.leave_to_others()
    at_work.join()
    assert at_work.leave_to_others()
    assert not at_work.leave_to_others()


def test_an_owner_is_told_from_one_that_is_gone_or_elsewhere() -> None:
    owner = new_owner()
    assert is_alive(owner)
    host, number, started, mark = owner.rsplit("/", 3)
    assert is_alive(f"{host}/{number}/1.00/{mark}") is False
    assert is_alive(f"elsewhere/{number}/{started}/{mark}") is None
    assert is_alive("no owner of ours") is None
    assert new_owner() != owner


@pytest.mark.skipif(sys.platform == "win32", reason="there nothing is left of a process that was killed")
def test_a_killed_process_that_nobody_asked_after_is_gone() -> None:
    words = "from app.engine.owner import new_owner; print(new_owner(), flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout
        owner = child.stdout.readline().strip()
        assert is_alive(owner)
        child.kill()
        os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
        assert is_alive(owner) is False


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system keeps when a process began")
def test_a_clock_that_is_set_makes_nobody_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    owner = new_owner()
    moved = psutil.boot_time() + 86_400
    monkeypatch.setattr("psutil._pslinux.boot_time", lambda: moved)  # what the system says after the clock was set
    assert is_alive(owner)
