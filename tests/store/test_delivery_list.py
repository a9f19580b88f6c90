"""The delivery list on both databases: what is asked for, numbers by day, and that old copies cost nothing."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.bootstrap import open_desk
from app.core.delivery_list import DAYS, DayCounts, Wanted
from app.core.records import Delivery, Kind, Letter, State
from app.core.retry import Outcome
from app.core.sending import Attempt
from app.engine.deliveries_desk import write_csv
from app.engine.desk import Desk
from app.store.database import Database
from app.store.delivery_list import WITH_INDEX, by_slot, first_id, query
from app.store.marking import mark
from app.store.queue import write_copies
from app.store.schema import deliveries
from tests.conftest import MemoryVault
from tests.engine.conftest import NOW, Clock
from tests.hotel import SETUP

VIENNA = "Europe/Vienna"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(database_url: str, clock: Clock) -> Iterator[Desk]:
    with open_desk(database_url, vault=MemoryVault(), clock=clock) as desk:
        desk.setup.save(replace(SETUP, property_time_zone=VIENNA))
        yield desk


def database(desk: Desk) -> Database:
    assert isinstance(desk.database, Database)
    return desk.database


def written(
    desk: Desk, at: datetime, state: State = State.WAITING, count: int = 1, kind: Kind = Kind.TRACE, clerk: str = "A"
) -> list[int]:
    """Put copies into the queue as of `at`, in a state."""
    with database(desk).write() as connection:
        start = connection.execute(sa.select(sa.func.count()).select_from(deliveries)).scalar_one()
        copies = [
            (
                kind,
                f"R{number}",
                clerk,
                Letter(
                    "", "d@x.example", f"{clerk}{number}@x.example", f"Bed {number}", "Bed", f"<{number}@x>", at, ""
                ),
            )
            for number in range(start, start + count)
        ]
        ids = write_copies(connection, copies, at)
        if state is not State.WAITING:
            connection.execute(sa.update(deliveries).where(deliveries.c.id.in_(ids)).values(state=state))
    return ids


def found(desk: Desk, **wanted: object) -> list[int]:
    return [each.id for each in desk.deliveries.listed(Wanted(**wanted))]  # type: ignore[arg-type]


def test_copies_are_found_by_state_kind_clerk_and_words(desk: Desk) -> None:
    for state in State:
        written(desk, NOW, state, clerk="ANN")
    alert = written(desk, NOW, kind=Kind.ALERT, clerk="")
    message = written(desk, NOW, State.SENT, kind=Kind.MESSAGE, clerk="BOB")
    everything = found(desk)
    assert everything == sorted(everything, reverse=True)
    assert len(everything) == len(State) + 2
    for state in State:
        assert {each.state for each in desk.deliveries.listed(Wanted(state))} == {state}
    assert found(desk, kind=Kind.ALERT) == alert
    assert found(desk, kind=Kind.MESSAGE) == message
    assert found(desk, clerk_code=" bob ") == message
    assert found(desk, state=State.WAITING, kind=Kind.ALERT) == alert
    assert found(desk, search="bob BED") == message
    assert found(desk, search="r5") == alert
    assert found(desk, search="100%") == []
    assert [each.id for each in desk.deliveries.listed(limit=2)] == everything[:2]


def test_a_period_is_made_of_the_propertys_days(desk: Desk) -> None:
    late = written(desk, datetime(2026, 11, 22, 22, 59, tzinfo=UTC))
    first = written(desk, datetime(2026, 11, 22, 23, 0, tzinfo=UTC))
    last = written(desk, datetime(2026, 11, 23, 22, 59, tzinfo=UTC))
    after = written(desk, datetime(2026, 11, 23, 23, 0, tzinfo=UTC))
    day = date(2026, 11, 23)
    assert found(desk, since=day, until=day) == [*last, *first]
    assert found(desk, since=day) == [*after, *last, *first]
    assert found(desk, until=day) == [*last, *first, *late]
    assert found(desk, since=date(2027, 1, 1)) == []
    assert found(desk, until=date(2020, 1, 1)) == []


def test_numbers_by_day_follow_what_becomes_of_the_copies(desk: Desk, clock: Clock) -> None:
    desk.setup.save(replace(desk.setup.load(), property_time_zone="Asia/Kathmandu"))  # 5:45 ahead: no whole hours
    evening = datetime(2026, 11, 24, 18, 10, tzinfo=UTC)
    clock.now = evening + timedelta(minutes=10)
    written(desk, NOW - timedelta(days=DAYS))
    written(desk, NOW - timedelta(days=1), State.SENT, 3)
    written(desk, NOW - timedelta(days=1), State.REFUSED, 2)
    written(desk, evening, State.GIVEN_UP)
    (waiting,) = written(desk, evening)
    written(desk, evening + timedelta(minutes=5), State.SENDING)
    days = desk.deliveries.by_day()
    assert [each.day for each in days] == [date(2026, 11, 25) - timedelta(days=DAYS - 1 - n) for n in range(DAYS)]
    assert days[-3:] == [
        DayCounts(date(2026, 11, 23), 3, 0, 2),
        DayCounts(date(2026, 11, 24), 0, 1, 1),
        DayCounts(date(2026, 11, 25), 0, 1, 0),
    ]
    assert sum(each.copies for each in days) == 8
    with database(desk).write() as connection:
        mark(connection, "here", [Attempt(waiting, Outcome.SENT, evening, State.SENT, evening, "c", 250, "250 ok")])
    assert desk.deliveries.by_day()[-2] == DayCounts(date(2026, 11, 24), 1, 0, 1)


def test_the_attempts_of_a_copy_tell_what_the_replies_mean_and_what_follows(desk: Desk) -> None:
    (copy,) = written(desk, NOW)
    later = NOW + timedelta(minutes=1)
    with database(desk).write() as connection:
        for attempt in (
            Attempt(copy, Outcome.DEFERRED, NOW, State.WAITING, later, "mail:25", 452, "452 4.2.2 mailbox full"),
            Attempt(copy, Outcome.UNAVAILABLE, NOW, State.WAITING, later, "mail:25", None, "No answer."),
            Attempt(copy, Outcome.REFUSED, later, State.REFUSED, later, "mail:25", 550, "550 5.1.1 no such user"),
        ):
            mark(connection, "here", [attempt])
    full, silent, refused = desk.deliveries.attempts(copy)
    assert (full.at, full.outcome, full.code, full.next_try_at) == (NOW, Outcome.DEFERRED, 452, later)
    assert full.diagnosis is not None
    assert "full" in full.diagnosis.meaning
    assert silent.diagnosis is None
    assert refused.next_try_at is None
    assert refused.diagnosis is not None
    assert desk.deliveries.attempts(copy + 1) == []


def test_what_is_wanted_is_written_as_csv(desk: Desk) -> None:
    written(desk, NOW, State.SENT)
    (refused,) = written(desk, NOW, State.REFUSED)
    stream = io.StringIO()
    assert desk.deliveries.export(stream, Wanted(State.REFUSED)) == 1
    (row,) = csv.DictReader(io.StringIO(stream.getvalue()))
    assert (row["id"], row["state"], row["tries"], row["sent_at"]) == (str(refused), "refused", "0", "")
    assert row["created_at"] == "2026-11-24T12:00:00Z"
    empty = io.StringIO()
    assert desk.deliveries.export(empty, Wanted(search="nothing")) == 0
    assert empty.getvalue().startswith("id,kind,")


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "-1 what?", "\t=1"])
def test_nothing_in_a_list_is_reckoned_with_by_a_spreadsheet(text: str) -> None:
    copy = Delivery(1, Kind.TRACE, "T1", "A", "a@hotel.example", text, State.REFUSED, 0, NOW, NOW, None, text, "<1@x>")
    stream = io.StringIO()
    assert write_csv(stream, [copy]) == 1
    (row,) = csv.DictReader(io.StringIO(stream.getvalue()))
    assert row["subject"] == row["last_reply"] == f"'{text}"


OLD = 20_000


@pytest.fixture
def old_desk(desk: Desk) -> Desk:
    """A hotel with many old copies, all sent but a few, and a few new ones."""
    step = """
        INSERT INTO deliveries (kind, record_id, clerk_code, clerk_key, address, address_key, sender_name, sender,
            subject, message_id, date, state, tries, in_doubt, created_at, next_try_at, last_reply, told)
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
        SELECT 'trace', 'O' || i, 'A', 'a', 'a@x.example', 'a@x.example', '', 'd@x.example', 'Old ' || i, '<o>', 0,
            CASE WHEN i / 3000 * 3000 = i THEN 'refused' ELSE 'sent' END, 1, false,
            {start} + CAST(i AS bigint) * 300000, 0, '', true FROM n
    """
    start = round((NOW - timedelta(days=75)).timestamp() * 1000)
    with database(desk).write() as connection:
        connection.exec_driver_sql(step.format(count=OLD, start=start))
        connection.exec_driver_sql(
            "INSERT INTO delivery_counts SELECT created_at / 900000, COUNT(*), MIN(id), MAX(id) FROM deliveries "
            "GROUP BY created_at / 900000"
        )
    written(desk, NOW, State.SENT, 50)
    written(desk, NOW, State.WAITING, 5)
    if not database(desk).is_sqlite:
        with database(desk).write() as connection:
            connection.exec_driver_sql("ANALYZE")
    return desk


def plan(connection: Connection, statement: sa.Select[object]) -> str:
    compiled = statement.compile(connection, compile_kwargs={"literal_binds": True})
    word = "EXPLAIN QUERY PLAN" if connection.dialect.name == "sqlite" else "EXPLAIN"
    return "\n".join(str(tuple(row)) for row in connection.exec_driver_sql(f"{word} {compiled}"))


SOON_ENOUGH = (Wanted(), Wanted(kind=Kind.TRACE))
"""Read in the order of the list, until there are enough."""

NARROW = (
    Wanted(state=State.WAITING),
    Wanted(state=State.REFUSED, clerk_code="A"),
    Wanted(since=NOW.date() - timedelta(days=1)),
    Wanted(since=NOW.date(), until=NOW.date(), search="bed", kind=Kind.TRACE),
    Wanted(kind=Kind.ALERT),
)


def test_a_list_and_numbers_by_day_do_not_read_old_copies(old_desk: Desk) -> None:
    with database(old_desk).read() as connection:
        for wanted in (*SOON_ENOUGH, *NARROW):
            told = plan(connection, query(connection, wanted).limit(500))
            if connection.dialect.name == "sqlite":
                scans = any(line.endswith("'SCAN deliveries')") for line in told.splitlines())
                assert scans == (wanted in SOON_ENOUGH), (wanted, told)
                assert "TEMP B-TREE FOR ORDER BY" not in told
            else:
                assert "Seq Scan on deliveries" not in told, (wanted, told)
    assert old_desk.deliveries.by_day()[-1] == DayCounts(NOW.date(), 50, 5, 0)
    with database(old_desk).read() as connection:
        first = first_id(connection, NOW - timedelta(days=DAYS))
        assert first > OLD / 2
        for state in WITH_INDEX:
            told = plan(connection, by_slot(state, first))
            index = "deliveries_failed" if state in (State.REFUSED, State.GIVEN_UP) else f"deliveries_{state.value}"
            assert index in told
