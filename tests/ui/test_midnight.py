"""Lists follow the property's day, by its own time zone, also when the computer slept over midnight."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.bootstrap import open_desk
from app.core.records import Clerk, Trace
from app.core.trace_filter import OVERDUE, TODAY, WEEK
from app.engine.desk import Desk
from app.ui import midnight
from app.ui.deliveries_window import DeliveriesWindow
from app.ui.main_window import MainWindow
from app.ui.traces_screen import TracesScreen
from tests.conftest import MemoryVault
from tests.hotel import SETUP

LAST_MINUTE = datetime(2026, 11, 24, 14, 59, tzinfo=UTC)
"""In Tokyo, where the property is, midnight is at 15:00 UTC."""


class Clock:
    now = LAST_MINUTE

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    monkeypatch.setattr(midnight, "LOOK", 20)
    return Clock()


@pytest.fixture
def desk(sqlite_hotel: str, memory_vault: MemoryVault, clock: Clock) -> Iterator[Desk]:
    with open_desk(sqlite_hotel, vault=memory_vault, clock=clock) as desk:
        desk.setup.save(replace(SETUP, property_time_zone="Asia/Tokyo"))
        desk.records.save(Clerk(clerk_code="FD1"))
        for day in (24, 25, 28):
            trace = Trace(trace_id=f"{day}", trace_date=date(2026, 11, day), clerk_code="FD1", text="Towels")
            desk.records.save(trace)
        yield desk


def watch(window: MainWindow) -> midnight.Midnight:
    found = window.work.bridge.findChild(midnight.Midnight)
    assert found is not None
    return found


def shown(screen: TracesScreen) -> list[str]:
    return sorted(row.trace.trace_id for row in screen.rows())


@pytest.mark.parametrize(
    ("due", "after", "before_it", "behind_it"),
    [
        (TODAY, timedelta(minutes=2), ["24"], ["25"]),
        (OVERDUE, timedelta(minutes=2), [], ["24"]),
        (WEEK, timedelta(minutes=2), ["24", "25", "28"], ["25", "28"]),
        (TODAY, timedelta(days=4), ["24"], ["28"]),  # the computer slept
    ],
)
def test_a_list_of_traces_follows_midnight(
    qtbot: QtBot,
    window: MainWindow,
    clock: Clock,
    due: str,
    after: timedelta,
    before_it: list[str],
    behind_it: list[str],
) -> None:
    screen = window.work.open("traces")
    assert isinstance(screen, TracesScreen)
    box = screen.filter.findChild(QComboBox, "due")
    assert box is not None
    box.setCurrentIndex(box.findData(due))
    qtbot.waitUntil(lambda: shown(screen) == before_it)
    clock.now += after
    qtbot.waitUntil(lambda: shown(screen) == behind_it)


def test_the_day_is_told_once_and_not_at_this_computers_midnight(
    qtbot: QtBot, window: MainWindow, clock: Clock
) -> None:
    told: list[datetime] = []
    bridge = window.work.bridge
    bridge.day_changed.connect(lambda: told.append(clock.now))
    qtbot.waitUntil(lambda: watch(window)._day == date(2026, 11, 24))
    clock.now = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
    qtbot.waitUntil(lambda: told == [clock.now])
    clock.now = datetime(2026, 11, 25, 0, 1, tzinfo=UTC)  # midnight of UTC
    looks: list[None] = []
    watch(window)._timer.timeout.connect(lambda: looks.append(None))
    qtbot.waitUntil(lambda: len(looks) > 1)
    assert len(told) == 1


def test_another_time_zone_is_another_day_at_once(qtbot: QtBot, window: MainWindow, desk: Desk, clock: Clock) -> None:
    clock.now = datetime(2026, 11, 24, 14, 30, tzinfo=UTC)
    bridge = window.work.bridge
    qtbot.waitUntil(lambda: watch(window)._day == date(2026, 11, 24))
    with qtbot.waitSignal(bridge.day_changed):
        desk.setup.save(replace(SETUP, property_time_zone="Pacific/Auckland"))


def test_the_plot_of_deliveries_gets_its_new_day(qtbot: QtBot, window: MainWindow, clock: Clock) -> None:
    screen = window.work.open("deliveries")
    assert isinstance(screen, DeliveriesWindow)
    with qtbot.waitSignal(screen.refreshed):
        screen.refresh()
    with qtbot.waitSignal(screen.refreshed):
        clock.now += timedelta(minutes=2)
