from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.bootstrap import open_desk
from app.engine.desk import Desk
from app.ui.bridge import Bridge
from app.ui.kept import Kept
from app.ui.main_window import MainWindow
from app.ui.setup_form import SetupForm
from tests.conftest import MemoryVault
from tests.ui.hands import Hands

Slow = Callable[[], threading.Event]


@pytest.fixture
def desk(sqlite_hotel: str, memory_vault: MemoryVault) -> Iterator[Desk]:
    with open_desk(sqlite_hotel, vault=memory_vault) as desk:
        yield desk


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Iterator[MainWindow]:
    bridge = Bridge(desk.events)
    window = MainWindow(Kept())
    window.attach(desk, bridge)
    qtbot.addWidget(window, before_close_func=discard)
    window.show()
    qtbot.waitExposed(window)
    yield window
    bridge.close()


def discard(window: MainWindow) -> None:
    for form in window.findChildren(SetupForm):
        form.form.fill(form._saved_texts or {})


@pytest.fixture
def form(qtbot: QtBot, window: MainWindow) -> SetupForm:
    window.work.open("email_setup")
    form = window.findChild(SetupForm)
    assert form is not None
    qtbot.waitUntil(lambda: form.form.isEnabled())
    return form


@pytest.fixture
def slow(window: MainWindow) -> Iterator[Slow]:
    """Keeps the desk at work with something else until the event that it returns is set."""
    gates: list[threading.Event] = []

    def begin() -> threading.Event:
        gates.append(threading.Event())
        window.work.bridge.run(window, gates[-1].wait)
        return gates[-1]

    yield begin
    for gate in gates:
        gate.set()


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Hands:
    return Hands(qtbot, window)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform, unlike real ones, warns of what it does not know of windows and trays."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("plugin does not support", "systemTrayWindowChanged"))
