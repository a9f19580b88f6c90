"""The server of the database goes away while something typed is being saved: it stays, and is saved once it is back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from app.bootstrap import open_desk
from app.core.records import Clerk
from app.engine.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.people import ClerkScreen
from app.ui.setup_form import SetupForm
from tests.conftest import MemoryVault
from tests.postgres import Postgres, started
from tests.servers.proxy import Proxy


class Site:
    """A server of the database, the network before it, and perhaps a standby."""

    def __init__(self, server: Postgres, standby: Postgres | None, network: Proxy) -> None:
        self.server = server
        self.standby = standby
        self.network = network

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """The server is stopped as by a power cut."""
        self.server.stop()
        try:
            yield
        finally:
            self.server.start()

    @contextmanager
    def cut(self) -> Iterator[None]:
        """The network is cut."""
        self.network.close()
        try:
            yield
        finally:
            self.network.open()

    @contextmanager
    def failing_over(self) -> Iterator[None]:
        """The server dies, its standby has its address from now on, and at last takes over."""
        assert self.standby is not None
        self.network.target = self.standby.port
        self.server.stop()
        self.network.cut()
        yield
        self.standby.promote()


@pytest.fixture
def site(request: pytest.FixtureRequest) -> Iterator[Site]:
    with ExitStack() as stack:
        server, standby = request.getfixturevalue("own_postgres"), None
        if getattr(request, "param", ""):
            server = stack.enter_context(started())
            standby = stack.enter_context(started(server))
        yield Site(server, standby, stack.enter_context(Proxy(server.port)))


@pytest.fixture
def desk(site: Site) -> Iterator[Desk]:
    url = site.server.new_database().replace(f":{site.server.port}/", f":{site.network.port}/")
    with open_desk(url, vault=MemoryVault()) as desk:
        desk.records.save(Clerk(clerk_code="ANN", name="Ann"))
        yield desk


def courier(window: MainWindow) -> str:
    return window.findChild(QLabel, "courier_state").text()


def refused(qtbot: QtBot, window: MainWindow) -> None:
    """Wait for the words, and agree."""

    def boxes() -> list[QMessageBox]:
        return [each for each in window.findChildren(QMessageBox) if each.isVisible()]

    qtbot.waitUntil(lambda: boxes() != [])
    for box in boxes():
        assert "cannot be used now. Check that its server runs" in box.text()
        qtbot.keyClick(box, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("site", "trouble"), [("", Site.stopped), ("", Site.cut), ("with a standby", Site.failing_over)], indirect=["site"]
)
def test_nothing_typed_is_lost(
    qtbot: QtBot, window: MainWindow, desk: Desk, site: Site, trouble: Callable[[Site], AbstractContextManager[None]]
) -> None:
    form, clerk = window.work.open("email_setup"), window.work.open("clerks")
    assert isinstance(form, SetupForm)
    assert isinstance(clerk, ClerkScreen)
    qtbot.waitUntil(lambda: form.form.isEnabled() and clerk.code == "ANN")
    desk.courier.start()
    form.form.fill({"email_server_ip": "mail.hotel.example"})
    clerk.form.fill({"name": "Annabel"})
    with trouble(site):
        qtbot.waitUntil(lambda: "waiting for the database" in courier(window), timeout=20_000)
        for screen in (form, clerk):
            screen.save()
            refused(qtbot, window)
            assert screen.unsaved()
    qtbot.waitUntil(lambda: "waiting" not in courier(window), timeout=20_000)
    assert form.form.texts()["email_server_ip"] == "mail.hotel.example"
    assert clerk.form.texts()["name"] == "Annabel"
    for screen in (form, clerk):
        screen.save()
        qtbot.waitUntil(lambda screen=screen: not screen.unsaved())
    assert desk.setup.load().email_server_ip == "mail.hotel.example"
    assert [each.name for each in desk.records.clerks()] == ["Annabel"]
