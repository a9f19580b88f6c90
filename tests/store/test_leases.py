"""Leases go by the database's clock, are renewed while their sender lives, and fall free when it is gone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from app.bootstrap import open_desk
from app.core.records import State
from app.core.retry import Outcome
from app.core.sending import Attempt
from app.engine.desk import Desk
from app.store.deliveries import LEASE, DeliveryStore
from app.store.schema import deliveries
from tests.conftest import MemoryVault
from tests.engine.conftest import NOW, Clock
from tests.hotel import SETUP, clerks, traces

ELSEWHERE = "elsewhere/1/1.00/aa"


@pytest.fixture
def desk(database_url: str) -> Iterator[Desk]:
    with open_desk(database_url, vault=MemoryVault(), clock=Clock()) as desk:
        desk.setup.save(replace(SETUP, email_traces=True, email_server_port=1))
        for record in (*clerks(1), *traces(3, NOW.date(), 1)):
            desk.records.save(record)
        yield desk


@pytest.fixture
def store(desk: Desk) -> DeliveryStore:
    found: Any = desk.deliveries._deliveries
    found.collect(NOW)
    assert len(found.claim(ELSEWHERE, 100, NOW)) == 3
    return found  # type: ignore[no-any-return]


def let_run_out(desk: Desk) -> None:
    """Let the leases begin so long ago that they are over."""
    database: Any = desk.database
    earlier = sa.type_coerce(deliveries.c.lease_until, sa.BigInteger) - 2 * LEASE // timedelta(milliseconds=1)
    with database.write() as connection:
        connection.execute(sa.update(deliveries).values(lease_until=earlier))


def unknown(_owner: str) -> None:
    """Say that the owner runs on another computer."""


@pytest.mark.parametrize("off", [timedelta(days=-400), timedelta(0), timedelta(days=400)])
def test_a_workstation_whose_clock_is_wrong_steals_no_lease(store: DeliveryStore, off: timedelta) -> None:
    assert store.free_lost(unknown, NOW + off) == 0
    assert store.claim("another/1/1.00/bb", 100, NOW + timedelta(days=400)) == []


def test_a_lease_that_ran_out_falls_free_and_its_copy_is_in_doubt(desk: Desk, store: DeliveryStore) -> None:
    let_run_out(desk)
    assert store.free_lost(unknown, NOW) == 3
    desk.records.save(replace(traces(1, NOW.date(), 1)[0], status="RESOLVED"))
    assert store.counts()[State.WAITING] == 3  # a copy in doubt is not withdrawn


def test_a_lease_of_a_process_that_is_gone_falls_free_at_once(store: DeliveryStore) -> None:
    assert store.free_lost(lambda _owner: True, NOW) == 0
    assert store.free_lost(lambda _owner: False, NOW) == 3


def test_a_renewed_lease_holds(desk: Desk, store: DeliveryStore) -> None:
    let_run_out(desk)
    store.renew("another/1/1.00/bb")
    store.renew(ELSEWHERE)
    assert store.free_lost(unknown, NOW) == 0
    let_run_out(desk)
    assert store.free_lost(unknown, NOW) == 3


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_leases_are_renewed_beside_a_commit_of_answers(desk: Desk, store: DeliveryStore) -> None:
    """Two transactions that want the same rows in another order would wait for each other; one has to go round."""
    database: Any = desk.database
    renewing = threading.Thread(target=store.renew, args=(ELSEWHERE,))
    with database.write() as connection:
        connection.execute(sa.select(deliveries.c.id).order_by(deliveries.c.id).limit(1).with_for_update())
        renewing.start()
        renewing.join(10)
        waits = renewing.is_alive()
    renewing.join()
    assert not waits
    with store.marking() as record:
        record([Attempt(1, Outcome.SENT, NOW, State.SENT, NOW)])
    assert store.counts()[State.SENT] == 1
