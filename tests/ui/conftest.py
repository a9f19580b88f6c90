from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.bootstrap import open_desk
from app.engine.desk import Desk
from app.ui.bridge import Bridge
from app.ui.main_window import MainWindow
from app.ui.setup_form import SetupForm


@dataclass
class MemoryVault:
    """A vault that forgets all when the test ends."""

    name: str = "the test's vault"
    kept: dict[tuple[str, str], str] = field(default_factory=dict)

    def password(self, server: str, account: str) -> str:
        return self.kept.get((server, account), "")

    def set(self, server: str, account: str, password: str) -> None:
        self.kept[server, account] = password

    def clear(self, server: str, account: str) -> None:
        self.kept.pop((server, account), None)


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def desk(tmp_path: Path, vault: MemoryVault) -> Iterator[Desk]:
    with open_desk(f"sqlite:///{tmp_path / 'window.db'}", vault=vault) as desk:
        yield desk


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Iterator[MainWindow]:
    bridge = Bridge(desk.events)
    window = MainWindow()
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
    window.email_setup()
    form = window.findChild(SetupForm)
    assert form is not None
    qtbot.waitUntil(lambda: form.form.isEnabled())
    return form


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform, unlike real ones, warns of every window that has a smallest size."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))
