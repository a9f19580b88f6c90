"""A computer that slept looks for letters as soon as it is awake, whatever it waited for."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path
from socket import socket

import pytest

from app.core.retry import JITTER, SENDER_WAITS
from app.engine import worker
from app.engine.desk import Desk
from app.engine.sleeping import LATE, STEP, passed, sleeps_while
from tests.engine.conftest import NOW
from tests.hotel import fill


class Night(threading.Event):
    """An event that nobody sets. Waiting for it takes as long as it should, and more if the computer sleeps."""

    def __init__(self, *slept: float) -> None:
        super().__init__()
        self.now = 0.0
        self._slept = list(slept)
        self.waits: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        assert timeout is not None
        self.waits.append(timeout)
        self.now += timeout + (self._slept.pop(0) if self._slept else 0)
        return False

    def clock(self) -> float:
        return self.now


def test_who_is_awake_waits_for_the_whole_time_in_steps() -> None:
    night = Night(0.5, LATE)
    assert not sleeps_while(night, 29, night.clock)
    assert night.waits[:2] == [STEP, STEP]
    assert night.now == 29


def test_who_slept_waits_no_longer() -> None:
    night = Night(0, 8 * 3600)
    assert sleeps_while(night, 300, night.clock)
    assert night.waits == [STEP, STEP]


def test_what_happens_ends_the_wait() -> None:
    event = threading.Event()
    event.set()
    assert not sleeps_while(event, 300)
    assert passed() > 0


def test_no_time_to_wait_is_no_sleep() -> None:
    night = Night()
    assert not sleeps_while(night, 0, night.clock)
    assert night.waits == []


@pytest.mark.expects_log
@pytest.mark.parametrize(
    ("slept", "longest"), [(True, SENDER_WAITS[0]), (False, SENDER_WAITS[-1])], ids=["slept", "awake"]
)
def test_what_failed_before_the_sleep_makes_no_wait_after_it_longer(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, slept: bool, longest: timedelta
) -> None:
    waits: list[float] = []

    def sleeping(_event: threading.Event, seconds: float) -> bool:
        waits.append(seconds)
        if len(waits) == len(SENDER_WAITS):
            desk.courier.interrupt()
        return slept

    monkeypatch.setattr(worker, "sleeps_while", sleeping)
    with socket() as nobody:  # a port at which nobody listens
        nobody.bind(("127.0.0.1", 0))
        fill(desk, tmp_path, nobody.getsockname()[1], 1, NOW.date())
        desk.courier.start()
        desk.courier._thread.join(20)
    assert len(waits) == len(SENDER_WAITS)
    assert longest.total_seconds() <= max(waits) <= longest.total_seconds() * (1 + JITTER)
