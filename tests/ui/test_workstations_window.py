from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.core.errors import DatabaseError
from app.core.workstations import LOST_AFTER, Sign
from app.engine.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.workstations_window import WorkstationsWindow
from tests.store.test_workstations import age, workstations
from tests.ui.conftest import Slow
from tests.windows import catch_up


def test_it_shows_who_works_with_the_database_and_who_ended_without_a_word(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    store = desk.workstations._workstations
    store.sign(Sign(activity="sending", done=4, total=9))
    window.work.open("workstations")
    screen = window.findChild(WorkstationsWindow)
    assert screen is not None
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
    assert screen.model.index(0, 3).data() == "sending 5 of 9"
    age(desk.database, workstations, "seen_at", LOST_AFTER + timedelta(seconds=1))  # type: ignore[arg-type]
    with qtbot.waitSignal(screen.refreshed):
        screen.refresh()
    assert screen.model.index(0, 3).data().startswith("no sign of life since")


def test_it_looks_again_only_once_the_server_has_answered(
    qtbot: QtBot, window: MainWindow, desk: Desk, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    listed = desk.workstations.listed
    monkeypatch.setattr(desk.workstations, "listed", lambda: (asked.append("look"), listed())[1])
    gate = slow()
    screen = window.work.open("workstations")
    assert isinstance(screen, WorkstationsWindow)
    (timer,) = screen.findChildren(QTimer)
    assert not timer.isActive()
    for _ in range(3):
        screen.refresh()
    with qtbot.waitSignal(screen.refreshed):
        gate.set()
    assert timer.isActive()
    timer.stop()
    catch_up(window.work.bridge)
    assert asked == ["look"]


def test_it_looks_again_after_a_look_that_failed(
    qtbot: QtBot, window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = desk.workstations.listed

    def away() -> None:
        monkeypatch.setattr(desk.workstations, "listed", listed)
        raise DatabaseError("The database is away.")

    monkeypatch.setattr(desk.workstations, "listed", away)
    with qtbot.waitSignal(window.work.bridge.problem):
        screen = window.work.open("workstations")
    assert isinstance(screen, WorkstationsWindow)
    qtbot.waitSignal(screen.refreshed).wait()
