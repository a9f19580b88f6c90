from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.core.workstations import LOST_AFTER, Sign
from app.engine.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.workstations_window import WorkstationsWindow
from tests.store.test_workstations import age, workstations


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
