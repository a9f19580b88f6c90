"""The primary PostgreSQL dies and its standby takes over; later the old one comes back, to be read only."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from app.bootstrap import open_desk
from app.core.records import Clerk, State
from app.engine.desk import Desk
from app.engine.events import Activity, CourierState, Event, RecordsChanged
from tests.conftest import MemoryVault
from tests.hotel import fill
from tests.postgres import Postgres, started
from tests.servers.counting import CountingServer

LETTERS = 300


def of_both(primary: Postgres, standby: Postgres) -> str:
    """The URL of a hotel, as the README says it."""
    database = primary.new_database().rpartition("/")[2]
    hosts = f"host=127.0.0.1:{primary.port}&host=127.0.0.1:{standby.port}"
    return f"postgresql+psycopg://tests@/{database}?{hosts}&target_session_attrs=read-write"


@contextmanager
def happening(desk: Desk, wanted: Callable[[Event], bool]) -> Iterator[threading.Event]:
    """Set once the desk announces what is `wanted`."""
    seen = threading.Event()
    leave = desk.events.subscribe(lambda event: seen.set() if wanted(event) else None)
    yield seen
    leave()


def away(event: Event) -> bool:
    return isinstance(event, CourierState) and event.activity is Activity.WAITING and event.server == "the database"


def test_the_standby_takes_over_and_nothing_is_lost(tmp_path: Path) -> None:
    with ExitStack() as stack:
        primary = stack.enter_context(started())
        standby = stack.enter_context(started(primary))
        server = stack.enter_context(CountingServer())
        url = of_both(primary, standby)
        desk, other = (stack.enter_context(open_desk(url, vault=MemoryVault())) for _ in range(2))
        fill(desk, tmp_path, server.port, LETTERS, datetime.now().date())
        says_so = [stack.enter_context(happening(each, away)) for each in (desk, other)]
        desk.courier.start()
        other.courier.start()
        assert server.wait_for(LETTERS // 3, timeout=30)
        primary.stop()
        assert all(each.wait(30) for each in says_so)
        standby.promote()
        assert server.wait_for_different(LETTERS - 4, timeout=60)  # those in doubt wait for their next try
        stack.enter_context(started(standby, primary.port))  # the old address, read only
        heard = stack.enter_context(happening(other, lambda event: event == RecordsChanged("clerks")))
        for _ in range(60):  # the other may listen again a moment later than the letters go on
            desk.records.save(Clerk(clerk_code="NEW"))
            if heard.wait(0.5):
                break
        assert heard.is_set()
        assert desk.courier.stop()
        assert other.courier.stop()
        counts = desk.deliveries.counts()
        assert counts[State.SENT] + counts[State.WAITING] == LETTERS
        assert set(server.arrived) <= {each.message_id for each in desk.deliveries.listed(limit=LETTERS)}
