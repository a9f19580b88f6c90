"""Leases go by the database's clock, are renewed while their sender lives, and fall free when it is gone."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import FileIO
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from app.bootstrap import open_desk
from app.core.records import State
from app.core.retry import Outcome
from app.core.sending import Attempt
from app.engine.desk import Desk
from app.store.accepted import KEPT, AcceptedNotes
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
    let_end_later(desk, -2 * LEASE)


def let_end_later(desk: Desk, span: timedelta) -> None:
    """Let the leases end later, as if the database's clock had been set back."""
    later = sa.type_coerce(deliveries.c.lease_until, sa.BigInteger) + span // timedelta(milliseconds=1)
    change(desk, lease_until=later)


def change(desk: Desk, **values: Any) -> None:
    """Change every copy."""
    database: Any = desk.database
    with database.write() as connection:
        connection.execute(sa.update(deliveries).values(values))


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


def test_a_lease_further_ahead_than_any_is_over_and_a_clock_set_back_a_little_takes_none(
    desk: Desk, store: DeliveryStore
) -> None:
    let_end_later(desk, LEASE / 2)
    assert store.free_lost(unknown, NOW) == 0
    let_end_later(desk, timedelta(days=1))
    assert store.free_lost(unknown, NOW) == 3


def test_a_copy_put_off_further_than_any_wait_is_due_and_counted(desk: Desk, store: DeliveryStore) -> None:
    now = datetime.now(UTC)
    store.free(ELSEWHERE, [1, 2, 3])
    change(desk, next_try_at=now + timedelta(hours=30))
    assert store.free_lost(unknown, now) == 3
    assert len(store.claim("another/1/1.00/bb", 100, now)) == 3


def test_a_workstation_whose_clock_is_slow_undoes_no_wait(desk: Desk, store: DeliveryStore) -> None:
    now = datetime.now(UTC)
    store.free(ELSEWHERE, [1, 2, 3])
    change(desk, next_try_at=now + timedelta(hours=4))
    assert store.free_lost(unknown, now - timedelta(days=1)) == 0
    assert store.claim("another/1/1.00/bb", 100, now) == []


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
    with store.marking(ELSEWHERE) as marks:
        marks.record([Attempt(1, Outcome.SENT, NOW, State.SENT, NOW)])
    assert store.counts()[State.SENT] == 1


def test_a_letter_noted_as_accepted_is_not_sent_again_by_a_kill(store: DeliveryStore) -> None:
    with killed(store, accepted(1), accepted(3, "250 " + "long words " * 100), deferred(2)):
        assert store.free_lost(unknown, NOW) == 0  # of a program elsewhere nothing is known yet
        assert store.free_lost(gone, NOW) == 3
    assert states(store) == [State.SENT, State.WAITING, State.SENT]
    assert store.by_ids([3])[0].last_reply.startswith("250 long words")
    assert store.free_lost(gone, NOW) == 0


def test_notes_say_nothing_of_copies_that_somebody_else_has(desk: Desk, store: DeliveryStore) -> None:
    with killed(store, accepted(1)):
        let_run_out(desk)
        assert store.free_lost(unknown, NOW) == 3
        assert [each.id for each in store.claim("another/1/1.00/bb", 1, NOW)] == [1]
        assert len(store.claim(ELSEWHERE, 2, NOW)) == 2
        assert store.free_lost(gone, NOW) == 2
    assert states(store) == [State.SENDING, State.WAITING, State.WAITING]


def test_what_is_committed_is_noted_no_longer(store: DeliveryStore, notes: Path) -> None:
    with store.marking(ELSEWHERE) as marks:
        assert marks.note(accepted(1))
        marks.record([accepted(1)])
        assert marks.note(accepted(2))
        assert [each.id for each in AcceptedNotes(notes).left_by(ELSEWHERE)] == [2]
        marks.record([accepted(2)])
    assert list(notes.iterdir()) == []


def test_a_note_that_was_cut_off_leaves_the_letter_in_doubt(store: DeliveryStore, notes: Path) -> None:
    with killed(store, accepted(1)):
        file = next(notes.iterdir())
        file.write_bytes(file.read_bytes()[:-3])
        assert store.free_lost(gone, NOW) == 3
    assert states(store) == [State.WAITING] * 3


def test_a_note_that_cannot_be_written_is_told(store: DeliveryStore, notes: Path) -> None:
    notes.parent.mkdir(parents=True, exist_ok=True)
    notes.write_text("not a folder", encoding="utf-8")
    with store.marking(ELSEWHERE) as marks:
        assert not marks.note(accepted(1))
        assert marks.note(deferred(2))
        marks.record([accepted(1)])
    assert states(store) == [State.SENT, State.SENDING, State.SENDING]


@pytest.mark.parametrize(
    "text",
    [
        b'[[1,"x"]]\n',
        b"5\n",
        b'[[1,"no date","",250,"ok"]]\n',
        b'[[1,1e300,"",250,"ok"]]\n',
        b'{"a":1}\n',
        b"\0" * 20,
    ],
)
def test_a_file_that_is_no_note_leaves_the_letter_in_doubt(store: DeliveryStore, notes: Path, text: bytes) -> None:
    notes.mkdir(parents=True, exist_ok=True)
    (notes / "aa.json").write_bytes(text)
    assert store.free_lost(gone, NOW) == 3
    assert states(store) == [State.WAITING] * 3
    assert list(notes.iterdir()) == []


def test_notes_that_cannot_be_removed_hold_nothing_up(store: DeliveryStore, notes: Path) -> None:
    (notes / "aa.json").mkdir(parents=True)
    assert store.free_lost(gone, NOW) == 3
    store.claim(ELSEWHERE, 100, NOW)
    with store.marking(ELSEWHERE) as marks:
        assert not marks.note(accepted(1))
        marks.record([accepted(1)])
    assert states(store)[0] is State.SENT


def test_a_note_on_a_full_disk_counts_as_none(
    store: DeliveryStore, notes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Short(FileIO):
        def write(self, data: Any) -> int:
            return super().write(data[:-1])

    monkeypatch.setattr("app.store.accepted.FileIO", Short)
    with store.marking(ELSEWHERE) as marks:
        assert not marks.note(accepted(1))
        marks.record([accepted(1)])


def test_notes_that_nobody_asked_for_are_removed_after_a_month(store: DeliveryStore, notes: Path) -> None:
    notes.mkdir(parents=True, exist_ok=True)
    for name, age in (("old", KEPT + 60), ("new", KEPT - 60)):
        file = notes / f"{name}.json"
        file.write_text("[]\n", encoding="utf-8")
        os.utime(file, (time.time() - age,) * 2)
    store.free_lost(gone, NOW)
    assert [file.name for file in notes.iterdir()] == ["new.json"]


def test_a_late_answer_leaves_a_copy_alone_that_another_sends_now(desk: Desk, store: DeliveryStore) -> None:
    let_run_out(desk)
    store.free_lost(unknown, NOW)
    assert len(store.claim("another/1/1.00/bb", 100, NOW)) == 3
    with store.marking(ELSEWHERE) as marks:
        marks.record([deferred(1), accepted(2)])
    assert states(store) == [State.SENDING, State.SENT, State.SENDING]
    assert store.claim("third/1/1.00/cc", 100, NOW) == []


@pytest.mark.parametrize("outcome", [Outcome.UNAVAILABLE, Outcome.DEFERRED])
def test_a_copy_in_doubt_stays_so_whatever_is_answered_next(desk: Desk, store: DeliveryStore, outcome: Outcome) -> None:
    for each in (Outcome.IN_DOUBT, outcome):
        with store.marking(ELSEWHERE) as marks:
            marks.record([Attempt(1, each, NOW, State.WAITING, NOW)])
        store.claim(ELSEWHERE, 100, NOW)
    store.free(ELSEWHERE, [1, 2, 3])
    written = {each.id: each.message_id for each in store.by_ids([1, 2])}
    for record in traces(2, NOW.date(), 1):
        desk.records.save(replace(record, text="Edited"))
    assert [each.message_id for each in store.by_ids([1])] == [written[1]]
    assert [each.message_id for each in store.by_ids([2])] != [written[2]]


@pytest.fixture
def notes(desk: Desk, store: DeliveryStore) -> Path:
    """Return the folder of the notes."""
    found: Any = store
    return found._accepted._folder  # type: ignore[no-any-return]


@contextmanager
def killed(store: DeliveryStore, *answers: Attempt) -> Iterator[None]:
    """Let a program note answers and be no more. Its file stays open, as it would be where it is not killed."""
    marking = store.marking(ELSEWHERE)
    marks = marking.__enter__()
    assert all(marks.note(answer) for answer in answers)
    yield
    marking.__exit__(None, None, None)


def gone(owner: str) -> bool:
    """Say that only the others live."""
    return owner != ELSEWHERE


def accepted(number: int, reply: str = "250 2.0.0 Accepted") -> Attempt:
    return Attempt(number, Outcome.SENT, NOW, State.SENT, NOW, "127.0.0.1:25", 250, reply)


def deferred(number: int) -> Attempt:
    return Attempt(number, Outcome.DEFERRED, NOW, State.WAITING, NOW, "127.0.0.1:25", 451, "451 Later")


def states(store: DeliveryStore) -> list[State]:
    return [each.state for each in sorted(store.by_ids([1, 2, 3]), key=attrgetter("id"))]
