"""Copies that come and go before they are sent leave nothing behind, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.bootstrap import open_desk
from app.core.records import Clerk, Trace
from app.engine.desk import Desk
from app.store.database import Database
from app.store.queue import SLOT
from app.store.schema import attempts, contents, deliveries, delivery_counts
from tests.conftest import MemoryVault
from tests.engine.conftest import NOW, Clock
from tests.hotel import SETUP
from tests.servers.faulty import Fault, FaultyServer

TRACE = Trace(trace_id="T1", trace_date=NOW.date(), clerk_code="A", text="Towels")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(database_url: str, clock: Clock) -> Iterator[Desk]:
    with open_desk(database_url, vault=MemoryVault(), clock=clock) as desk:
        desk.setup.save(replace(SETUP, email_traces=True, email_server_port=1))
        for code in "AB":
            desk.records.save(Clerk(clerk_code=code, email=f"{code}@hotel.example"))
        yield desk


def read(desk: Desk) -> Connection:
    assert isinstance(desk.database, Database)
    return desk.database.read()  # type: ignore[return-value]


def numbers(desk: Desk) -> list[int]:
    """Return how many deliveries, contents and attempts there are, and how many copies are counted."""
    with read(desk) as connection:
        rows = [
            connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
            for table in (deliveries, contents, attempts)
        ]
        return [*rows, connection.execute(sa.select(sa.func.sum(delivery_counts.c.copies))).scalar_one()]


def test_a_trace_changed_while_its_copy_waits_is_written_anew(desk: Desk) -> None:
    desk.records.save(TRACE)
    desk.courier.run_once()
    desk.records.save(replace(TRACE, text="Two towels"))
    desk.courier.run_once()
    (copy,) = desk.deliveries.listed()
    assert "Two towels" in copy.subject
    assert numbers(desk) == [1, 1, 0, 1]
    desk.records.save(replace(TRACE, status="RESOLVED"))
    assert numbers(desk) == [0, 0, 0, 0]


def test_a_copy_put_off_and_withdrawn_leaves_no_attempt_to_the_next(desk: Desk) -> None:
    with FaultyServer(Fault("RCPT", b"450 4.2.1 later\r\n")) as server:
        desk.setup.save(replace(desk.setup.load(), email_server_port=server.server_address[1]))
        desk.records.save(TRACE)
        desk.courier.run_once()
        assert numbers(desk) == [1, 1, 1, 1]
    desk.records.save(Clerk(clerk_code="A", email="new@hotel.example"))
    assert numbers(desk) == [0, 0, 0, 0]


def test_copies_are_counted_by_the_quarter_of_an_hour(desk: Desk, clock: Clock) -> None:
    for number in range(3):
        desk.records.save(replace(TRACE, trace_id=f"T{number}"))
        desk.courier.run_once()
        clock.now += SLOT / 2
    clock.now += timedelta(days=1)
    desk.records.save(replace(TRACE, trace_id="T9", trace_date=clock.now.date()))
    desk.courier.run_once()
    with read(desk) as connection:
        found = connection.execute(sa.select(delivery_counts).order_by(delivery_counts.c.slot)).all()
        ids = connection.execute(sa.select(deliveries.c.id).order_by(deliveries.c.id)).scalars().all()
    assert [row.copies for row in found] == [2, 1, 1]
    assert [(row.first_id, row.last_id) for row in found] == [(ids[0], ids[1]), (ids[2], ids[2]), (ids[3], ids[3])]
