"""The window while the server of its database is away, or does not let it in."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from app.bootstrap import open_desk
from app.engine.desk import Desk
from app.ui import bridge
from app.ui.application import run_window
from app.ui.main_window import MainWindow
from app.ui.setup_form import SetupForm
from tests.conftest import MemoryVault
from tests.postgres import Postgres


def run(url: str, *looks: Callable[[MainWindow], bool], hidden: bool = False) -> int:
    """Run the program's window, and close it when each of `looks`, in turn, has said that it has seen enough."""
    left = list(looks)
    timer = QTimer(interval=10)

    def look() -> None:
        window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        if left[0](window):
            left.pop(0)
        if not left:
            timer.stop()
            window.close()

    timer.timeout.connect(look)
    timer.start()
    return run_window(partial(open_desk, url, vault=MemoryVault()), hidden=hidden)


def says_that_it_waits(window: MainWindow) -> bool:
    state, reason = (window.findChild(QLabel, name).text() for name in ("courier_state", "waits_for"))
    return state.startswith("Email: waiting for the database") and "Check that its server runs" in reason


def can_be_used(window: MainWindow) -> bool:
    form = window.findChild(SetupForm)
    return form is not None and form.form.isEnabled() and not window.findChild(QLabel, "waits_for").isVisible()


@pytest.mark.usefixtures("qtbot")
def test_it_says_so_and_goes_on_by_itself(own_postgres: Postgres) -> None:
    url = own_postgres.new_database()
    own_postgres.stop("fast")
    with ExitStack() as start:
        start.callback(own_postgres.start)

        def comes(window: MainWindow) -> bool:
            if waits := says_that_it_waits(window):
                start.close()
            return waits

        assert run(url, comes, can_be_used) == 0


@pytest.mark.usefixtures("qtbot")
def test_it_can_be_closed_while_it_waits() -> None:
    assert run("postgresql+psycopg://tests@127.0.0.1:1/hotel", says_that_it_waits) == 0


@pytest.mark.usefixtures("qtbot")
def test_one_in_the_tray_can_be_asked_to_end_while_it_waits(qapp: QApplication) -> None:
    without_end = QTimer(interval=20_000, singleShot=True)
    without_end.timeout.connect(lambda: qapp.exit(3))
    without_end.start()
    assert run("postgresql+psycopg://tests@127.0.0.1:1/hotel", says_that_it_waits, hidden=True) == 0


@pytest.mark.usefixtures("qtbot")
def test_who_is_not_let_in_is_told_at_once(postgres: Postgres) -> None:
    told: list[str] = []

    def look(window: MainWindow) -> bool:
        told.extend(box.text() for box in window.findChildren(QMessageBox) if box.isVisible())
        return bool(told)

    assert run(f"{postgres.url}/nowhere", look) == 2
    assert "does not let this program in. Check the URL, the user and the password" in told[0]


@pytest.mark.usefixtures("qtbot")
def test_work_that_gets_no_answer_holds_up_no_end(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bridge, "TIME_TO_END", 0.1)
    answer, asked = threading.Event(), threading.Event()
    made = bridge.Bridge(desk.events)
    made.run(made, lambda: asked.set() or answer.wait(20))
    assert asked.wait(20)
    made.close()
    assert not answer.is_set()
    answer.set()
    made._thread.join(20)
