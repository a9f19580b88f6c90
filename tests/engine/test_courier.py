"""Passes of the courier: real database, real servers that fail, a clock that the test sets."""

from __future__ import annotations

import sqlite3
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import open_desk
from app.core import letter_sandbox
from app.core.errors import DatabaseError
from app.core.records import State
from app.core.retry import Outcome
from app.core.sending import Attempt
from app.engine import courier, sending
from app.engine.desk import Desk
from app.engine.events import Activity, CourierState, DeliveriesChanged
from app.engine.handout import CLAIM
from app.engine.renewal import Renewal
from app.store import database
from tests.conftest import MemoryVault
from tests.engine.conftest import NOW, Clock
from tests.hotel import fill
from tests.servers.counting import CountingServer
from tests.servers.faulty import DROP, STORE_AND_DROP, Fault, FaultyServer

TODAY = NOW.date()


def arrived(server: FaultyServer) -> Counter[str]:
    return Counter(each.recipient for each in server.stored)


def change(desk: Desk, **fields: Any) -> None:
    desk.setup.save(replace(desk.setup.load(), **fields))


@pytest.mark.parametrize("connections", [1, 4])
def test_every_copy_arrives_once(desk: Desk, tmp_path: Path, connections: int) -> None:
    with CountingServer() as server:
        fill(desk, tmp_path, server.port, 500, TODAY, email_connections=connections)
        report = desk.courier.run_once()
    assert (report.sent, report.waiting, report.trouble) == (500, 0, "")
    assert len(server.arrived) == server.total == 500
    assert desk.deliveries.counts()[State.SENT] == 500


def test_a_server_that_allows_one_connection_gets_one(desk: Desk, tmp_path: Path) -> None:
    with FaultyServer(allowed=1, pause=0.02) as server:
        fill(desk, tmp_path, server.port, 30, TODAY, email_connections=4)
        report = desk.courier.run_once()
    assert (report.sent, report.trouble) == (30, "")
    assert len(server.stored) == 30
    assert server.refused == 1


class BusyServer(FaultyServer):
    """Counts its connections."""

    connections = 0

    def verify_request(self, request: Any, client_address: Any) -> bool:
        self.connections += 1
        return True


@pytest.mark.parametrize(
    ("step", "reply"), [("MAIL", b"421 4.7.0 Too many connections\r\n"), (".", b"432 4.3.2 Thread limit exceeded\r\n")]
)
def test_a_server_with_enough_of_it_gets_a_connection_fewer(
    desk: Desk, tmp_path: Path, step: str, reply: bytes
) -> None:
    with BusyServer(Fault(step, reply, frozenset({25})), pause=0.02) as server:
        fill(desk, tmp_path, server.port, 40, TODAY, email_connections=4)
        report = desk.courier.run_once()
    assert server.connections == 4
    assert (report.trouble, report.sent + report.waiting, report.deferred) == ("", 40, 0)
    assert report.waiting <= 2  # the letter that it answered so, and the one behind it


@pytest.mark.expects_log
def test_a_listener_that_fails_holds_up_no_letter(desk: Desk, tmp_path: Path) -> None:
    def fail(event: object) -> None:
        raise ZeroDivisionError

    desk.events.subscribe(fail)
    with CountingServer() as server:
        fill(desk, tmp_path, server.port, 20, TODAY)
        assert desk.courier.run_once().complete
    assert server.total == 20


@pytest.mark.expects_log
def test_an_answer_that_cannot_be_judged_costs_its_letter_only(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def judge(claimed: Any, *answer: Any) -> Attempt:
        return 1 / 0 if "number 1" in claimed.letter.text else real(claimed, *answer)  # type: ignore[return-value]

    real = sending.verdict
    monkeypatch.setattr(sending, "verdict", judge)
    with FaultyServer() as server:
        fill(desk, tmp_path, server.port, 3, TODAY)
        report = desk.courier.run_once()
        assert (report.sent, report.given_up, report.waiting) == (2, 1, 0)
        assert desk.courier.run_once().sent == 0
    assert len(server.stored) == 3


@pytest.mark.expects_log
def test_a_letter_that_cannot_be_worded_goes_out_bare(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_in(template: Any, values: Any) -> Any:
        return 1 / 0 if values["text"] == "Extra bed, number 1" else real(template, values)

    real = letter_sandbox.fill
    monkeypatch.setattr(letter_sandbox, "fill", fill_in)
    with FaultyServer() as server:
        fill(desk, tmp_path, server.port, 3, TODAY)
        assert desk.courier.run_once().complete
    assert [b"text: Extra bed, number 1\r\n" in each.text for each in server.stored] == [False, True, False]


def test_a_server_that_ends_connections_after_some_letters(desk: Desk, tmp_path: Path, clock: Clock) -> None:
    with FaultyServer(Fault("MAIL", b"421 Enough\r\n", frozenset({4, 9}))) as server:
        fill(desk, tmp_path, server.port, 12, TODAY)
        report = desk.courier.run_once()
        assert (report.sent, report.waiting, report.trouble) == (10, 2, "")
        clock.forward(minutes=2)
        assert desk.courier.run_once().complete
    assert sum(arrived(server).values()) == 12


def test_a_letter_at_which_the_server_hangs_up_holds_up_no_other(desk: Desk, tmp_path: Path, clock: Clock) -> None:
    with FaultyServer(Fault(".", DROP, frozenset({1}))) as server:
        fill(desk, tmp_path, server.port, 5, TODAY)
        first = desk.courier.run_once()
        assert (first.sent, first.in_doubt) == (3, 1)  # the second's envelope was on the same line
        clock.forward(minutes=2)
        assert desk.courier.run_once().sent == 2
    assert set(arrived(server).values()) == {1}


def test_a_copy_in_doubt_goes_again_as_the_same_message(desk: Desk, tmp_path: Path, clock: Clock) -> None:
    with FaultyServer(Fault(".", STORE_AND_DROP, frozenset({1}))) as server:
        fill(desk, tmp_path, server.port, 1, TODAY)
        assert desk.courier.run_once().in_doubt == 1
        clock.forward(hours=2)
        assert desk.courier.run_once().sent == 1
    assert len(server.stored) == 2
    assert server.stored[0] == server.stored[1]
    first, second = desk.deliveries.attempts(desk.deliveries.listed()[0].id)
    assert (first.at, first.outcome, first.code) == (NOW, Outcome.IN_DOUBT, None)
    assert first.next_try_at is not None
    assert first.next_try_at > NOW
    assert (second.at, second.outcome, second.reply) == (clock.now, Outcome.SENT, "250 Kept")
    assert second.next_try_at is None
    assert first.connection == second.connection == f"127.0.0.1:{server.port}"


def test_a_deferred_copy_waits_longer_each_time_and_is_given_up_after_five_days(
    desk: Desk, tmp_path: Path, clock: Clock
) -> None:
    with FaultyServer(Fault("RCPT", b"450 4.2.0 Greylisted\r\n")) as server:
        fill(desk, tmp_path, server.port, 1, TODAY)
        waits = []
        while (report := desk.courier.run_once()).deferred:
            assert report.next_try_at is not None
            waits.append((report.next_try_at - clock.now).total_seconds() / 60)
            assert desk.courier.run_once().deferred == 0  # not before its time
            clock.now = report.next_try_at
    assert [
        round(wait / 1.2 - 0.01) <= base <= wait for wait, base in zip(waits, (1, 5, 15, 60, 240, 240), strict=False)
    ]
    assert report.given_up == 1
    assert 5 <= (clock.now - NOW).total_seconds() / 86400 < 5.3
    delivery = desk.deliveries.listed()[0]
    assert (delivery.state, delivery.last_reply) == (State.GIVEN_UP, "450 4.2.0 Greylisted")


def test_a_letter_at_which_the_server_always_hangs_up_is_given_up_too(desk: Desk, tmp_path: Path, clock: Clock) -> None:
    with FaultyServer(Fault("RCPT", DROP)) as server:
        fill(desk, tmp_path, server.port, 1, TODAY)
        days = 0
        while not desk.courier.run_once().given_up:
            clock.forward(days=1)
            days += 1
            assert days <= 10
    assert days >= 5


def test_trouble_with_the_account_is_said_once_and_blames_no_copy(desk: Desk, tmp_path: Path) -> None:
    with FaultyServer(Fault("MAIL", b"550 5.7.60 Not allowed to send as this sender\r\n")) as server:
        fill(desk, tmp_path, server.port, 50, TODAY)
        report = desk.courier.run_once()
    assert (report.sent, report.refused, report.waiting) == (0, 0, 50)
    assert "5.7.60" in report.reply
    assert "Trace Rep Addr" in report.trouble
    touched = [each for each in desk.deliveries.listed() if each.last_reply]
    assert len(touched) <= 4
    assert {each.tries for each in touched} == {0}


def test_a_sender_put_right_applies_to_waiting_and_to_retried_copies(desk: Desk, tmp_path: Path, clock: Clock) -> None:
    with FaultyServer(Fault(".", b"550 5.7.60 Not you\r\n", frozenset({1}))) as server:
        fill(desk, tmp_path, server.port, 1, TODAY, trace_rep_addr="wrong@hotel.example")
        assert desk.courier.run_once().refused == 1
        change(desk, trace_rep_addr="right@hotel.example")
        assert desk.deliveries.retry(None) == 1
        assert desk.courier.run_once().sent == 1
    assert [each.sender for each in server.stored] == ["right@hotel.example"]
    assert b"From: right@hotel.example" in server.stored[0].text


def test_a_rate_limit_holds_from_pass_to_pass(desk: Desk, tmp_path: Path) -> None:
    with CountingServer() as server:
        fill(desk, tmp_path, server.port, 8, TODAY, email_rate_limit=5)
        desk.courier.start()
        assert server.wait_for(5, timeout=20)
        assert desk.courier.stop()
    assert server.total == 5
    assert desk.deliveries.counts()[State.WAITING] == 3


class HoldingServer(CountingServer):
    """Answers the second letter only when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.holding = threading.Event()
        self.go_on = threading.Event()

    def store(self, text: bytes) -> None:
        super().store(text)
        if self.total == 2:
            self.holding.set()
            self.go_on.wait(20)


def test_an_accepted_letter_is_marked_before_a_slow_answer_is_awaited(desk: Desk, tmp_path: Path) -> None:
    marked = threading.Event()
    desk.events.subscribe(lambda event: marked.set() if isinstance(event, DeliveriesChanged) and event.ids else None)
    with HoldingServer() as server:
        fill(desk, tmp_path, server.port, 3, TODAY)
        desk.courier.start()
        assert server.holding.wait(20)
        assert marked.wait(20)
        assert desk.deliveries.counts()[State.SENT] == 1
        server.go_on.set()
        assert server.wait_for(3, timeout=20)
        assert desk.courier.stop()


def test_leases_are_renewed_while_a_letter_is_awaited(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    renewed = threading.Event()

    def renewal(renew: Callable[[], None]) -> Renewal:
        return Renewal(lambda: (renew(), renewed.set())[0], every=0.01)

    monkeypatch.setattr(courier, "Renewal", renewal)
    with HoldingServer() as server:
        fill(desk, tmp_path, server.port, 2, TODAY)
        desk.courier.start()
        assert server.holding.wait(20)
        renewed.clear()
        assert renewed.wait(20)
        server.go_on.set()
        assert desk.courier.stop()


def test_switching_off_stops_a_pass_after_the_letters_in_hand(desk: Desk, tmp_path: Path) -> None:
    off = threading.Event()
    desk.events.subscribe(lambda event: off.set() if getattr(event, "activity", "") is Activity.OFF else None)
    with HoldingServer() as server:
        fill(desk, tmp_path, server.port, 4000, TODAY)
        desk.courier.start()
        assert server.holding.wait(20)
        change(desk, email_traces=False)
        server.go_on.set()
        assert off.wait(20)
        assert desk.courier.stop()
    counts = desk.deliveries.counts()
    assert counts[State.SENDING] == 0
    assert counts[State.SENT] == server.total <= 3


def test_another_program_that_switches_off_stops_a_pass_after_what_is_claimed(
    desk: Desk, database_url: str, tmp_path: Path, clock: Clock, memory_vault: MemoryVault
) -> None:
    with HoldingServer() as server, open_desk(database_url, vault=memory_vault, clock=clock) as other:
        fill(desk, tmp_path, server.port, 4000, TODAY)
        desk.courier.start()
        assert server.holding.wait(20)
        change(other, email_traces=False)
        server.go_on.set()
        assert server.wait_for(CLAIM, timeout=20)
        assert desk.courier.stop()
    assert desk.deliveries.counts()[State.SENT] == server.total == CLAIM


def test_a_copy_that_was_sent_stays_sent_whatever_is_answered_late(desk: Desk, tmp_path: Path, clock: Clock) -> None:
    with CountingServer() as server:
        fill(desk, tmp_path, server.port, 1, TODAY)
        assert desk.courier.run_once().sent == 1
    sent = desk.deliveries.listed()[0]
    late = Attempt(sent.id, Outcome.DEFERRED, clock.now, State.WAITING, clock.now)
    with desk.deliveries._deliveries.marking("an/1/1.00/owner") as marks:
        marks.record([late])
    assert desk.deliveries.listed() == [sent]


class LockingServer(CountingServer):
    """Locks the database as soon as the first letter arrives."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.lock = sqlite3.connect(file, isolation_level=None, check_same_thread=False)

    def store(self, text: bytes) -> None:
        super().store(text)
        if not self.lock.in_transaction and self.total == 1:
            self.lock.execute("BEGIN IMMEDIATE")


def test_answers_that_cannot_be_committed_are_committed_later(
    tmp_path: Path, clock: Clock, memory_vault: MemoryVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "LOCK_WAIT", 0.1)
    file = tmp_path / "hotel.db"
    with open_desk(f"sqlite:///{file}", vault=memory_vault, clock=clock) as desk, LockingServer(file) as server:
        fill(desk, tmp_path, server.port, 100, TODAY)
        with pytest.raises(DatabaseError, match="in use by another program"):
            desk.courier.run_once()
        server.lock.rollback()
        assert desk.courier.run_once().trouble == ""
        clock.forward(minutes=2)  # the letter whose envelope stood open waits a little
        assert desk.courier.run_once().waiting == 0
    assert server.total == len(server.arrived) == 100


def test_the_trouble_address_is_told_at_most_once_an_hour(desk: Desk, tmp_path: Path, clock: Clock) -> None:
    with FaultyServer(Fault("RCPT", b"550 5.1.1 Unknown\r\n", frozenset({1, 2, 3}))) as server:
        fill(desk, tmp_path, server.port, 3, TODAY, trouble_address="admin@hotel.example")
        assert desk.courier.run_once().refused == 3
        assert desk.courier.run_once().sent == 1
        assert desk.courier.run_once().sent == 0
        assert desk.deliveries.retry(None) == 3
        server.faults = (Fault("RCPT", b"550 5.1.1 Unknown\r\n", times=1),)
        assert desk.courier.run_once().refused == 1
        assert desk.courier.run_once().sent == 0
        clock.forward(minutes=61)
        assert desk.courier.run_once().sent == 1
    letters = [each.text.decode() for each in server.stored if each.recipient == "admin@hotel.example"]
    assert [("3 copies" in text, "1 copy" in text) for text in letters] == [(True, False), (False, True)]
    assert "550 5.1.1 Unknown" in letters[0]


@pytest.mark.parametrize("days", [1, -1])
def test_a_clock_that_jumps_a_day_and_back_loses_and_doubles_nothing(
    desk: Desk, tmp_path: Path, clock: Clock, days: int
) -> None:
    clock.now = datetime.now(UTC)  # the database's clock is asked as well
    with FaultyServer(Fault("RCPT", b"450 Later\r\n", frozenset({2, 5}))) as server:
        fill(desk, tmp_path, server.port, 6, clock.now.date() - timedelta(days=1))
        clock.forward(days=days)
        first = desk.courier.run_once()
        clock.forward(days=-days)
        second = desk.courier.run_once()
        clock.forward(minutes=10)
        third = desk.courier.run_once()
    if days > 0:
        assert (first.sent, second.sent) == (4, 2)  # what was put off goes out in the pass that sees it
    assert first.sent + second.sent + third.sent == 6
    assert sum(arrived(server).values()) == 6


def test_the_state_is_announced(desk: Desk, tmp_path: Path) -> None:
    states: list[CourierState] = []
    desk.events.subscribe(lambda event: states.append(event) if isinstance(event, CourierState) else None)
    with CountingServer() as server:
        fill(desk, tmp_path, server.port, 30, TODAY)
        desk.courier.run_once()
    assert {each.activity for each in states} == {Activity.SENDING}
    assert [each.done for each in states] == sorted(each.done for each in states)
    assert (states[0].done, states[-1].done, states[-1].total) == (0, 30, 30)
