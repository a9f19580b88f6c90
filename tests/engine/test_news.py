"""What one program does is heard by the others on the same PostgreSQL, and none minds a server that goes away."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from app.bootstrap import open_desk
from app.core.errors import DatabaseAway
from app.core.feeds import FeedSetup
from app.core.records import Clerk, State
from app.engine.desk import Desk
from app.engine.events import (
    Activity,
    CourierState,
    DeliveriesChanged,
    Event,
    FeedsChanged,
    RecordsChanged,
    SetupChanged,
)
from tests.conftest import MemoryVault
from tests.engine.conftest import NOW, Clock
from tests.hotel import fill
from tests.postgres import Postgres
from tests.servers.counting import CountingServer
from tests.servers.proxy import Proxy

TODAY = NOW.date()


class Ear:
    """Hears what a desk announces."""

    def __init__(self, desk: Desk) -> None:
        self._heard: queue.SimpleQueue[Event] = queue.SimpleQueue()
        desk.events.subscribe(self._heard.put)

    def wait_for(self, wanted: Callable[[Event], bool]) -> Event:
        """Return the next event that is wanted."""
        while not wanted(event := self._heard.get(timeout=20)):
            pass
        return event


def is_waiting(event: Event) -> bool:
    return isinstance(event, CourierState) and event.activity is Activity.WAITING


def is_idle(event: Event) -> bool:
    return isinstance(event, CourierState) and event.activity is Activity.IDLE


@pytest.fixture
def near(own_postgres: Postgres) -> Iterator[Proxy]:
    """The way to a server that can be cut and stopped."""
    with Proxy(own_postgres.port) as proxy:
        yield proxy


@pytest.fixture
def url(own_postgres: Postgres, near: Proxy) -> str:
    return own_postgres.new_database().replace(f":{own_postgres.port}/", f":{near.port}/")


@pytest.fixture
def desk(url: str, clock: Clock) -> Iterator[Desk]:
    with open_desk(url, vault=MemoryVault(), clock=clock) as desk:
        yield desk


@pytest.fixture
def other(desk: Desk, url: str, clock: Clock) -> Iterator[Desk]:
    with open_desk(url, vault=MemoryVault(), clock=clock) as other:
        yield other


def listening(desk: Desk, other: Desk, *, sends: bool = True) -> Ear:
    """Start both, the first perhaps without a courier; return what it hears, once it hears the other."""
    ear = Ear(desk)
    heard = threading.Event()
    unsubscribe = desk.events.subscribe(lambda event: heard.set() if event == RecordsChanged("?") else None)
    (desk.courier if sends else desk.presence).start()
    other.courier.start()
    for _ in range(100):
        other.events.announce(RecordsChanged("?"))
        if heard.wait(0.2):
            break
    assert heard.is_set()
    unsubscribe()
    return ear


def test_another_programs_changes_are_heard(desk: Desk, other: Desk, tmp_path: Path) -> None:
    ear = listening(desk, other)
    other.records.save(Clerk(clerk_code="ANN"))
    assert ear.wait_for(lambda event: event == RecordsChanged("clerks"))
    other.setup.save(other.setup.load())
    assert ear.wait_for(lambda event: isinstance(event, SetupChanged))
    other.feeds.save(None, FeedSetup(name="Desk", place=str(tmp_path), workstation="ANOTHER"))
    assert ear.wait_for(lambda event: isinstance(event, FeedsChanged))


FOREIGN = (
    "",
    "hello",
    "[]",
    "null",
    "7",
    "[" * 7990,
    '{"owner": 7}',
    '{"owner": "x", "records": 7}',
    '{"owner": "x", "records": [[]]}',
    '{"owner": "x", "deliveries": ["one"]}',
    '{"owner": "x", "deliveries": [99999999999999999999]}',
    '{"owner": "x", "deliveries": 7}',
    "z" * 7999,
)
"""What others may say on the same channel. PostgreSQL lets no more than 7999 bytes through."""


def test_what_cannot_be_understood_is_passed_over_and_logged_once(
    desk: Desk, other: Desk, url: str, caplog: pytest.LogCaptureFixture
) -> None:
    ear = listening(desk, other, sends=False)
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as foreign:
        for words in FOREIGN:
            foreign.execute("SELECT pg_notify('trace_mailer.public', %s)", (words,))
    other.records.save(Clerk(clerk_code="ANN"))
    assert ear.wait_for(lambda event: event == RecordsChanged("clerks"))
    assert sum("cannot be understood" in line for line in caplog.messages) == 2  # once in each of the two programs


def test_what_is_no_text_is_passed_over(own_postgres: Postgres, clock: Clock) -> None:
    server = own_postgres.url.replace("+psycopg", "")
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute("CREATE DATABASE plain TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'")
    desk, other = (open_desk(f"{own_postgres.url}/plain", vault=MemoryVault(), clock=clock) for _ in range(2))
    with desk as desk, other as other:
        ear = listening(desk, other, sends=False)
        with psycopg.connect(f"{server}/plain", autocommit=True) as foreign:
            foreign.execute("SELECT pg_notify('trace_mailer.public', E'\\xe9')")
        other.records.save(Clerk(clerk_code="ANN", name="Ännchen €"))
        assert ear.wait_for(lambda event: event == RecordsChanged("clerks"))
        assert [each.name for each in desk.records.clerks()] == ["Ännchen €"]


def test_a_program_that_only_imports_tells_the_others_before_it_ends(
    desk: Desk, other: Desk, url: str, tmp_path: Path, clock: Clock
) -> None:
    with CountingServer() as server:
        fill(desk, tmp_path, server.port, 1, TODAY)
        ear = listening(desk, other)
        assert server.wait_for(1, timeout=20)
        with open_desk(url, vault=MemoryVault(), clock=clock) as third:
            fill(third, tmp_path, server.port, 3, TODAY)
        assert ear.wait_for(lambda event: event == RecordsChanged("traces"))
        assert server.wait_for(3, timeout=20)  # without a look of its own every 30 seconds
    assert len(server.arrived) == server.total == 3


def test_a_window_hears_of_letters_that_another_program_sends(desk: Desk, other: Desk, tmp_path: Path) -> None:
    with CountingServer() as server:
        ear = listening(desk, other, sends=False)
        fill(other, tmp_path, server.port, 300, TODAY)
        assert server.wait_for(300, timeout=20)
        assert other.courier.stop()
    assert ear.wait_for(lambda event: isinstance(event, DeliveriesChanged))


def stop_and_start(postgres: Postgres, _proxy: Proxy, meanwhile: Callable[[], object]) -> None:
    postgres.stop("fast")
    try:
        meanwhile()
    finally:
        postgres.start()


def cut_and_mend(_postgres: Postgres, proxy: Proxy, meanwhile: Callable[[], object]) -> None:
    proxy.close()
    meanwhile()
    proxy.open()


@pytest.mark.parametrize("go_away", [stop_and_start, cut_and_mend])
def test_every_program_says_that_the_database_is_away_and_goes_on_by_itself(
    desk: Desk,
    other: Desk,
    own_postgres: Postgres,
    near: Proxy,
    tmp_path: Path,
    go_away: Callable[[Postgres, Proxy, Callable[[], object]], None],
) -> None:
    with CountingServer() as server:
        fill(desk, tmp_path, server.port, 1, TODAY)
        ears = [listening(desk, other), Ear(other)]
        assert server.wait_for(1, timeout=20)

        def said() -> None:
            for ear in ears:
                state = ear.wait_for(is_waiting)
                assert isinstance(state, CourierState)
                assert state.words().startswith("waiting for the database, next try ")
                assert "Check that its server runs" in state.reason

        go_away(own_postgres, near, said)
        for ear in ears:
            assert ear.wait_for(is_idle)
        fill(other, tmp_path, server.port, 2, TODAY)
        assert server.wait_for(2, timeout=20)
        assert other.courier.stop()
        assert desk.courier.stop()
    assert desk.deliveries.counts()[State.SENT] == len(server.arrived) == server.total == 2


class CuttingServer(CountingServer):
    """Cuts the way to the database while letters arrive."""

    def __init__(self, cut: Callable[[], None]) -> None:
        super().__init__()
        self._cut = cut

    def store(self, text: bytes) -> None:
        super().store(text)
        if self.total in (50, 150, 300):
            self._cut()


def test_letters_accepted_while_the_database_is_away_are_not_sent_again(
    desk: Desk, near: Proxy, tmp_path: Path, clock: Clock
) -> None:
    cuts = 0
    with CuttingServer(near.close) as server:
        fill(desk, tmp_path, server.port, 500, TODAY)
        waiting = 500
        while waiting and cuts < 10:
            try:
                waiting = desk.courier.run_once().waiting
            except DatabaseAway:
                cuts += 1
                near.open()
            clock.forward(minutes=2)  # a letter that was under way waits a little
    assert cuts == 3
    assert desk.deliveries.counts()[State.SENT] == len(server.arrived) == 500
    assert server.total - 500 <= cuts  # a letter under way at each cut, at most


def save_until_refused(desk: Desk) -> None:
    for number in range(4000):  # until every process of the server has read its new configuration
        desk.records.save(Clerk(clerk_code="ANN", name=f"Ann {number}"))  # what has not changed is not written


def test_a_server_that_may_only_be_read_after_a_failover_is_waited_for(
    desk: Desk, own_postgres: Postgres, tmp_path: Path
) -> None:
    def only_read(answer: str) -> None:
        with psycopg.connect(f"{own_postgres.url}/postgres".replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute("SET default_transaction_read_only = off")
            connection.execute(f"ALTER SYSTEM SET default_transaction_read_only = {answer}")
            connection.execute("SELECT pg_reload_conf()")

    with CountingServer() as server:
        fill(desk, tmp_path, server.port, 3, TODAY)
        only_read("on")
        try:
            with pytest.raises(DatabaseAway, match="cannot be used now"):
                save_until_refused(desk)
        finally:
            only_read("off")
        report = None
        for _ in range(400):
            with suppress(DatabaseAway):
                report = desk.courier.run_once()
                break
    assert report is not None
    assert server.total == 3


def test_a_server_that_does_not_answer_holds_up_no_end(desk: Desk, url: str) -> None:
    desk.duties.start()
    duties = {"courier", "presence", "telling", "listening", "feeder", "caretaker"}
    started = [each for each in threading.enumerate() if each.name in duties]
    with psycopg.connect(url.replace("+psycopg", "")) as other:
        other.execute("LOCK TABLE workstations, settings IN ACCESS EXCLUSIVE MODE")  # what asks now gets no answer
        ending = threading.Thread(target=desk.duties.stop, args=(0.5,))
        ending.start()
        ending.join(20)
        assert not ending.is_alive()
    for thread in started:  # they get their answers now
        thread.join(20)
