"""Several programs on one database: each is a desk of its own, as two windows or services are."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from app.bootstrap import open_desk
from app.core.records import Clerk, State
from app.engine import presence
from app.engine.courier import MOST_CONNECTIONS
from app.engine.desk import Desk
from app.engine.events import Activity, CourierState, Event, RecordsChanged, SetupChanged
from tests.conftest import MemoryVault
from tests.engine.conftest import NOW, Clock
from tests.hotel import fill
from tests.servers.counting import CountingServer

TODAY = NOW.date()


@pytest.fixture
def other(desk: Desk, database_url: str, clock: Clock, memory_vault: MemoryVault) -> Iterator[Desk]:
    with open_desk(database_url, vault=memory_vault, clock=clock) as other:
        yield other


class HoldingServer(CountingServer):
    """Holds every connection at its first letter until the test lets go, and counts those that are held."""

    def __init__(self) -> None:
        super().__init__()
        self.held = threading.Semaphore(0)
        self.go_on = threading.Event()

    def store(self, text: bytes) -> None:
        super().store(text)
        self.held.release()
        self.go_on.wait(20)


def test_the_connection_limit_holds_for_all_programs(desk: Desk, other: Desk, tmp_path: Path) -> None:
    crowded = threading.Event()
    other.events.subscribe(
        lambda event: (
            crowded.set() if isinstance(event, CourierState) and "Other workstations" in event.reason else None
        )
    )
    with HoldingServer() as server:
        fill(desk, tmp_path, server.port, 400, TODAY, email_connections=MOST_CONNECTIONS)
        desk.courier.start()
        for _ in range(MOST_CONNECTIONS):
            assert server.held.acquire(timeout=20)
        assert other.courier.run_once().crowded
        other.courier.start()
        assert crowded.wait(20)
        assert server.total == MOST_CONNECTIONS
        server.go_on.set()
        assert server.wait_for(400, timeout=20)
        assert desk.courier.stop()
        assert other.courier.stop()
    assert desk.deliveries.counts()[State.SENT] == len(server.arrived) == server.total == 400


def test_what_one_program_changes_the_other_hears(desk: Desk, other: Desk) -> None:
    heard = threading.Event()
    desk.events.subscribe(lambda event: heard.set() if event == RecordsChanged("clerks") else None)
    with desk.presence, other.presence:
        for number in range(40):  # the first may come before the other listens
            other.records.save(Clerk(clerk_code="ANN", name=f"Ann {number}"))
            if heard.wait(1):
                break
    assert heard.is_set()


def test_what_a_program_changes_itself_it_hears_of_once(desk: Desk) -> None:
    heard: list[Event] = []
    with desk.presence:
        desk.events.subscribe(heard.append)
        for number in range(20):
            desk.records.save(Clerk(clerk_code="ANN", name=f"Ann {number}"))
            threading.Event().wait(0.05)
    assert heard == [RecordsChanged("clerks")] * 20


def test_how_far_a_program_is_stands_in_the_list_before_its_next_sign_of_life_is_due(
    desk: Desk, other: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence, "EVERY", 3600.0)
    signed = threading.Semaphore(0)
    store = desk.presence._workstation
    sign = store.sign
    monkeypatch.setattr(store, "sign", lambda state: (sign(state), signed.release()))
    with desk.presence:
        for done in (4, 5, 6):
            assert signed.acquire(timeout=20)
            desk.events.announce(CourierState(Activity.SENDING, done, 9))
        assert signed.acquire(timeout=20)
        assert [each.words() for each in other.workstations.listed()] == ["sending 7 of 9"]


def test_both_programs_send_when_there_are_connections_for_both(desk: Desk, other: Desk, tmp_path: Path) -> None:
    with HoldingServer() as server:
        fill(desk, tmp_path, server.port, 400, TODAY, email_connections=2 * MOST_CONNECTIONS)
        desk.courier.start()
        for _ in range(MOST_CONNECTIONS):
            assert server.held.acquire(timeout=20)
        other.courier.start()
        for _ in range(MOST_CONNECTIONS):
            assert server.held.acquire(timeout=20)
        server.go_on.set()
        assert server.wait_for(400, timeout=20)
        assert desk.courier.stop()
        assert other.courier.stop()
    assert desk.deliveries.counts()[State.SENT] == len(server.arrived) == server.total == 400


def test_news_of_what_a_pass_works_with_ends_no_pass(desk: Desk, tmp_path: Path) -> None:
    with HoldingServer() as server:
        fill(desk, tmp_path, server.port, 100, TODAY, email_connections=MOST_CONNECTIONS)
        desk.courier.start()
        assert server.held.acquire(timeout=20)
        desk.events.announce(SetupChanged())  # as another program tells it, up to half a second after it saved
        for _ in range(MOST_CONNECTIONS - 1):
            assert server.held.acquire(timeout=10)
        server.go_on.set()
        assert server.wait_for(100, timeout=20)
        assert desk.courier.stop()


def test_the_rate_limit_holds_for_all_programs(desk: Desk, other: Desk, tmp_path: Path) -> None:
    with CountingServer() as server:
        fill(desk, tmp_path, server.port, 20, TODAY, email_rate_limit=7, email_connections=2)
        desk.courier.start()
        other.courier.start()
        assert server.wait_for(7, timeout=20)
        assert desk.courier.stop()
        assert other.courier.stop()
    assert server.total == 7


def test_the_list_shows_the_programs_that_run_and_what_they_do(desk: Desk, other: Desk, tmp_path: Path) -> None:
    def shown() -> list[tuple[Activity, int]]:
        return [(each.state.activity, each.workstation.connections) for each in other.workstations.listed()]

    with HoldingServer() as server:
        fill(desk, tmp_path, server.port, 3, TODAY)
        desk.courier.start()
        assert server.held.acquire(timeout=20)
        looks = 0
        while shown() != [(Activity.SENDING, 1)] and looks < 400:
            looks += threading.Event().wait(0.05) or 1  # nothing tells when another program gives a sign of life
        assert shown() == [(Activity.SENDING, 1)]
        server.go_on.set()
        assert server.wait_for(3, timeout=20)
        assert desk.courier.stop()
    assert other.workstations.listed() == []


def test_hotels_in_schemas_of_one_database_know_nothing_of_each_other(
    postgres_url: str, tmp_path: Path, clock: Clock, memory_vault: MemoryVault
) -> None:
    urls = []
    for schema in ("hotel_1", "hotel_2"):
        with psycopg.connect(postgres_url.replace("+psycopg", "")) as connection:
            connection.execute(f"CREATE SCHEMA {schema}")
        urls.append(f"{postgres_url}?options=-csearch_path%3D{schema}")
    with CountingServer() as server:
        for count, url in enumerate(urls, 3):
            with open_desk(url, vault=memory_vault, clock=clock) as desk, desk.presence:
                fill(desk, tmp_path, server.port, count, TODAY)
                assert desk.courier.run_once().sent == count
                assert desk.database.check() == []
                assert len(desk.workstations.listed()) == 1
    assert len(server.arrived) == server.total == 7
