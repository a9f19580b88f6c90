"""Passes beside others on the same queue, when something of one program fails or it slept."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import open_desk
from app.core.errors import DatabaseError, VaultError
from app.core.records import State
from app.core.sending import Attempt
from app.engine import handout
from app.engine.desk import Desk
from app.engine.pace import Pace
from app.store.marking import Marks
from tests.conftest import MemoryVault
from tests.engine.conftest import NOW, Clock
from tests.engine.test_courier import TODAY, arrived, change
from tests.hotel import fill
from tests.servers.counting import CountingServer
from tests.servers.faulty import DROP, Fault, FaultyServer


class LockedVault(MemoryVault):
    """Gives nothing."""

    def password(self, server: str, account: str) -> str:
        raise VaultError("The vault is locked.")


def test_a_program_without_its_password_takes_no_connection_from_the_others(
    database_url: str, tmp_path: Path, clock: Clock
) -> None:
    with CountingServer() as server, open_desk(database_url, vault=MemoryVault(), clock=clock) as other:
        fill(other, tmp_path, server.port, 3, TODAY)
        with open_desk(database_url, vault=LockedVault(), clock=clock) as locked:
            change(other, email_auth_meth="LOGIN", email_auth_name="traces", email_security="NONE")
            with pytest.raises(VaultError):
                locked.courier.run_once()
            change(other, email_auth_meth="NONE")
            report = other.courier.run_once()
    assert (report.crowded, report.sent) == (False, 3)


class Slept:
    """The seconds that have passed for a handout."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> Slept:
    clock = Slept()
    monkeypatch.setattr(handout, "passed", clock)
    return clock


@pytest.fixture
def copies(desk: Desk, tmp_path: Path, slept: Slept) -> handout.Handout:
    """The handout of a pass with 20 copies, one of which has left."""
    fill(desk, tmp_path, 1, 20, TODAY)
    using: Any = desk.courier._courier._with  # type: ignore[attr-defined]
    using.deliveries.collect(NOW)
    never, setup = threading.Event(), desk.setup.load()
    copies = handout.Handout(
        using.deliveries, using.settings, Clock(), Pace(using.workstation), owner="me", setup=setup, interrupted=never
    )
    assert copies.next()
    return copies


def test_a_program_that_slept_hands_out_nothing_that_others_sent_meanwhile(
    desk: Desk, copies: handout.Handout, slept: Slept
) -> None:
    queue: Any = desk.deliveries._deliveries
    queue.free("me", range(1, 21))  # as is done with what a sleeper had leased
    theirs = queue.claim("another/1/1.00/bb", 15, NOW)
    slept.seconds = 15 * 60
    left = {each.id for each in iter(copies.next, None)}
    assert len(left) == 5
    assert not left & {each.id for each in theirs}


def test_email_traces_off_at_another_program_holds_what_is_claimed_after_a_while(
    desk: Desk, copies: handout.Handout, slept: Slept
) -> None:
    queue: Any = desk.deliveries._deliveries
    change(desk, email_traces=False)
    assert copies.next()
    slept.seconds = handout.FRESH + 1
    assert copies.next() is None
    assert queue.counts()[State.SENDING] == 2


def test_a_commit_that_fails_in_a_wait_leaves_no_letter_in_doubt(
    desk: Desk, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def record(marks: Marks, answers: list[Attempt]) -> None:
        monkeypatch.setattr(Marks, "record", real)
        raise DatabaseError("The disk is full.")

    real = Marks.record
    monkeypatch.setattr(Marks, "record", record)
    with FaultyServer(pause=0.05) as server:
        fill(desk, tmp_path, server.port, 3, TODAY)
        with pytest.raises(DatabaseError, match="full"):
            desk.courier.run_once()
        for _ in range(2):
            clock.forward(minutes=10)
            desk.courier.run_once()
    assert desk.deliveries.counts()[State.SENT] == 3
    assert sorted(arrived(server).values()) == [1, 1, 1]


def test_trouble_is_told_though_another_connection_found_nothing_to_do(desk: Desk, tmp_path: Path) -> None:
    with FaultyServer(Fault("MAIL", DROP), pause=0.2) as server:
        fill(desk, tmp_path, server.port, 2, TODAY, email_connections=4)
        report = desk.courier.run_once()
    assert report.waiting == 2
    assert report.trouble
