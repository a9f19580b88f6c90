"""The 7-day rule and due times on the property's clock: at midnight, and when the clock is set forward and back."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import time_machine

from app.bootstrap import open_desk
from app.core.records import Clerk, StaffMessage, Trace
from app.engine.desk import Desk
from tests.conftest import MemoryVault
from tests.engine.conftest import Clock
from tests.hotel import SETUP
from tests.servers.faulty import FaultyServer

VIENNA = "Europe/Vienna"
ZONES = [VIENNA, "America/New_York", "Australia/Lord_Howe", "Pacific/Auckland", "UTC"]


@pytest.fixture
def switch_on(desk: Desk, clock: Clock) -> Callable[[FaultyServer, str, datetime], int]:
    """Save Email Traces = Y when the property's clock shows a moment; return the copies that the preview told."""

    def switch(server: FaultyServer, zone: str, shown: datetime) -> int:
        clock.now = shown.replace(tzinfo=ZoneInfo(zone))
        setup = replace(SETUP, email_server_port=server.port, property_time_zone=zone, email_traces=True)
        preview = desk.setup.preview(setup)
        desk.setup.save(setup)
        return preview.copies if preview else 0

    return switch


def trace(number: int, day: date, at: time | None = None) -> Trace:
    return Trace(trace_id=f"T{number}", trace_date=day, trace_time=at, clerk_code="FD1", text="Towels")


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    "day", [date(2026, 3, 29), date(2026, 4, 5), date(2026, 10, 25), date(2026, 11, 1), date(2026, 1, 7)]
)
@pytest.mark.parametrize(("shown", "oldest"), [(time(0, 0), 7), (time(23, 59, 59), 7)])
def test_seven_whole_days_count_back_from_the_propertys_today(
    desk: Desk, clock: Clock, switch_on: Callable[..., int], zone: str, day: date, shown: time, oldest: int
) -> None:
    desk.records.save(Clerk(clerk_code="FD1", email="fd1@hotel.example"))
    clock.now = datetime.combine(
        day - timedelta(days=20), time(12), tzinfo=ZoneInfo(zone)
    )  # all were known long before
    for back in range(-2, 10):
        desk.records.save(trace(back, day - timedelta(days=back)))
    with FaultyServer() as server:
        copies = switch_on(server, zone, datetime.combine(day, shown))
        assert desk.courier.run_once().sent == copies == oldest + 1


@pytest.mark.parametrize(
    ("zone", "day", "at", "before", "due"),
    [
        # 02:00 becomes 03:00: what is due in the hour that never comes is due when it is over
        (VIENNA, date(2026, 3, 29), time(2, 30), "2026-03-29T00:59:59+00:00", "2026-03-29T01:00:00+00:00"),
        ("America/New_York", date(2026, 3, 8), time(2, 30), "2026-03-08T06:59:59+00:00", "2026-03-08T07:00:00+00:00"),
        # 03:00 becomes 02:00: what is due in the hour that comes twice is due the first time
        (VIENNA, date(2026, 10, 25), time(2, 30), "2026-10-25T00:29:59+00:00", "2026-10-25T00:30:00+00:00"),
        ("America/New_York", date(2026, 11, 1), time(1, 30), "2026-11-01T05:29:59+00:00", "2026-11-01T05:30:00+00:00"),
        (VIENNA, date(2026, 7, 1), None, "2026-06-30T21:59:59+00:00", "2026-06-30T22:00:00+00:00"),
    ],
)
def test_a_trace_falls_due_on_the_propertys_clock(
    desk: Desk,
    clock: Clock,
    switch_on: Callable[..., int],
    zone: str,
    day: date,
    at: time | None,
    before: str,
    due: str,
) -> None:
    desk.records.save(Clerk(clerk_code="FD1", email="fd1@hotel.example"))
    with FaultyServer() as server:
        switch_on(server, zone, datetime.combine(day - timedelta(days=2), time(12)))
        desk.records.save(trace(1, day, at))
        clock.now = datetime.fromisoformat(before)
        assert desk.courier.run_once().sent == 0
        clock.now = datetime.fromisoformat(due)
        assert desk.courier.run_once().sent == 1
        clock.forward(hours=1)
        assert desk.courier.run_once().sent == 0


def test_staff_messages_count_the_same_way(desk: Desk, switch_on: Callable[..., int]) -> None:
    desk.records.save(Clerk(clerk_code="FD1", email="fd1@hotel.example"))
    zone = ZoneInfo(VIENNA)
    for number, moment in enumerate(
        (
            datetime(2026, 3, 22, 23, 59, 59, tzinfo=zone),
            datetime(2026, 3, 23, 0, 0, tzinfo=zone),
            datetime(2026, 3, 30, 9, 0, tzinfo=zone),
            datetime(2026, 3, 30, 9, 0, 1, tzinfo=zone),
        )
    ):
        desk.records.save(StaffMessage(message_id=f"M{number}", to_clerk="FD1", sent_at=moment, text="Call me"))
    with FaultyServer() as server:
        assert switch_on(server, VIENNA, datetime(2026, 3, 30, 9, 0)) == 2
        assert desk.courier.run_once().sent == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a process has no time zone of its own there")
@pytest.mark.parametrize(
    ("day", "before", "due"),
    [
        (date(2026, 3, 29), "2026-03-29T00:59:59+00:00", "2026-03-29T01:00:00+00:00"),
        (date(2026, 10, 25), "2026-10-25T00:29:59+00:00", "2026-10-25T00:30:00+00:00"),
    ],
)
def test_without_a_time_zone_the_propertys_clock_is_this_computers(
    tmp_path: Path, memory_vault: MemoryVault, day: date, before: str, due: str
) -> None:
    zone = ZoneInfo(VIENNA)
    url = f"sqlite:///{tmp_path / 'hotel.db'}"
    start = datetime.combine(day, time(0), tzinfo=zone)
    with FaultyServer() as server, time_machine.travel(start) as clock, open_desk(url, vault=memory_vault) as desk:
        desk.records.save(Clerk(clerk_code="FD1", email="fd1@hotel.example"))
        desk.records.save(trace(1, day, time(2, 30)))
        desk.setup.save(replace(SETUP, email_server_port=server.port, email_traces=True))
        clock.move_to(datetime.fromisoformat(before).astimezone(zone), tick=False)
        assert desk.courier.run_once().sent == 0
        clock.move_to(datetime.fromisoformat(due).astimezone(zone), tick=False)
        assert desk.courier.run_once().sent == 1
