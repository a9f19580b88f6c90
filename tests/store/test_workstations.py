"""Programs that share a database: their list, and the limits that hold for all of them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from app.core.errors import DatabaseError
from app.core.workstations import LOST_AFTER, Sign
from app.store import upgrade
from app.store.database import Database
from app.store.schema import departures, workstations
from app.store.workstations import FORGOTTEN_AFTER, MINUTE, WorkstationStore

Join = Callable[..., WorkstationStore]


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    database.open()
    yield database
    database.close()


@pytest.fixture
def join(database: Database) -> Join:
    """Returns a program by the name of its computer; those named `gone` no longer run."""

    def join(host: str, version: str = "1.0") -> WorkstationStore:
        return WorkstationStore(
            database, f"{host}/7/1.00/x", version, lambda owner: False if owner.startswith("gone") else None
        )

    return join


def age(database: Database, table: sa.Table, column: str, span: timedelta, **which: Any) -> None:
    """Let rows be older."""
    with database.write() as connection:
        rows = connection.execute(sa.select(table.c[column]).filter_by(**which)).scalars().all()
        for moment in rows:
            connection.execute(sa.update(table).where(table.c[column] == moment).values({column: moment - span}))


def test_each_program_shows_what_it_does(database: Database, join: Join) -> None:
    here, there = join("desk-2", "1.1"), join("desk-1")
    here.sign(Sign(activity="idle"))
    there.sign(Sign(activity="sending", done=3, total=9, server="mail.example.com", reason="slow"))
    there.sign(Sign(activity="sending", done=4, total=9, server="mail.example.com", reason="slow"))
    first, second = here.listed()
    assert (first.name, first.version, first.sign.done, first.sign.reason) == ("desk-1 (7)", "1.0", 4, "slow")
    assert (second.name, second.version, second.sign, second.is_lost) == (
        "desk-2 (7)",
        "1.1",
        Sign(activity="idle"),
        False,
    )
    there.leave()
    assert [each.name for each in here.listed()] == ["desk-2 (7)"]


def test_a_silent_program_counts_as_lost_and_is_forgotten_a_day_later(database: Database, join: Join) -> None:
    here = join("desk-1")
    join("desk-2").sign(Sign(activity="idle"))
    here.sign(Sign(activity="idle"))
    age(database, workstations, "seen_at", LOST_AFTER + timedelta(seconds=1), owner="desk-2/7/1.00/x")
    assert [(each.name, each.is_lost) for each in here.listed()] == [("desk-1 (7)", False), ("desk-2 (7)", True)]
    age(database, workstations, "seen_at", FORGOTTEN_AFTER, owner="desk-2/7/1.00/x")
    here.sign(Sign(activity="idle"))
    assert [each.name for each in here.listed()] == ["desk-1 (7)"]


def test_a_program_that_is_gone_from_its_computer_leaves_the_list_at_once(database: Database, join: Join) -> None:
    here = join("desk-1")
    for host in ("desk-2", "gone-1", "gone-2"):
        join(host).sign(Sign(activity="idle"))
    for host in ("desk-2", "gone-1"):
        age(database, workstations, "seen_at", LOST_AFTER + timedelta(seconds=1), owner=f"{host}/7/1.00/x")
    here.sign(Sign(activity="idle"))
    assert sorted(each.name for each in here.listed()) == ["desk-1 (7)", "desk-2 (7)", "gone-2 (7)"]


def test_a_sign_of_life_from_the_future_holds_nothing(database: Database, join: Join) -> None:
    """The database's clock was set back, and a program elsewhere has died."""
    here, there = join("desk-1"), join("desk-2")
    assert there.take_connections(4, limit=4) == 4
    age(database, workstations, "seen_at", -LOST_AFTER / 2, owner="desk-2/7/1.00/x")
    assert here.take_connections(4, limit=4) == 0
    age(database, workstations, "seen_at", -LOST_AFTER, owner="desk-2/7/1.00/x")
    assert here.take_connections(4, limit=4) == 4
    age(database, workstations, "seen_at", -2 * FORGOTTEN_AFTER, owner="desk-2/7/1.00/x")
    here.sign(Sign(activity="idle"))
    assert [each.name for each in here.listed()] == ["desk-1 (7)"]


def test_connections_are_shared_and_those_of_the_dead_are_free(database: Database, join: Join) -> None:
    first, second, third = join("desk-1"), join("desk-2"), join("gone")
    assert first.take_connections(4, limit=6) == 4
    assert second.take_connections(4, limit=6) == 2
    assert third.take_connections(4, limit=6) == 0
    first.give_back_connections()
    assert third.take_connections(4, limit=6) == 4
    assert second.take_connections(4, limit=6) == 4  # the third is gone
    assert first.take_connections(4, limit=6) == 2
    age(database, workstations, "seen_at", LOST_AFTER + timedelta(seconds=1), owner="desk-2/7/1.00/x")
    assert first.take_connections(4, limit=6) == 4
    assert first.take_connections(4, limit=1) == 1


def test_programs_that_ask_at_once_get_no_more_connections_than_there_are(join: Join) -> None:
    programs = [join(f"desk-{number}") for number in range(8)]
    granted: list[int] = []
    start = threading.Barrier(len(programs))

    def ask(program: WorkstationStore) -> None:
        start.wait(20)
        granted.append(program.take_connections(2, limit=5))

    threads = [threading.Thread(target=ask, args=(each,)) for each in programs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(granted) == [0, 0, 0, 0, 0, 1, 2, 2]


def taken(program: WorkstationStore, limit: int) -> int:
    """Take letters until there are no more; return how many there were."""
    count = 0
    while (grant := program.take_letters(limit)).letters:
        count += grant.letters
    assert 0 < grant.seconds <= MINUTE.total_seconds()
    return count


@pytest.mark.parametrize("limit", [1, 7, 1500])
def test_a_rate_limit_holds_for_all_programs_together(database: Database, join: Join, limit: int) -> None:
    first, second = join("desk-1"), join("desk-2")
    count = first.take_letters(limit).letters
    assert count >= 1
    assert count + taken(second, limit) == limit
    assert first.take_letters(limit).letters == 0
    age(database, departures, "at", MINUTE)
    assert taken(first, limit) == limit


def test_a_clock_that_was_wrong_holds_up_nothing(database: Database, join: Join) -> None:
    program = join("desk-1")
    assert taken(program, 3) == 3
    age(database, departures, "at", timedelta(days=-2))
    assert taken(program, 3) == 3


def change(database: Database, statement: str) -> None:
    with database.write() as connection:
        connection.exec_driver_sql(statement)


def test_a_program_stops_using_a_database_that_another_made_newer(database: Database, join: Join) -> None:
    program = join("desk-1")
    program.sign(Sign(activity="idle"))
    change(database, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(DatabaseError, match="newer version"):
        program.sign(Sign(activity="idle"))
    change_back = "UPDATE alembic_version SET version_num = '0001'"
    with pytest.raises(DatabaseError, match="newer version"):
        change(database, change_back)


def test_a_migration_waits_for_programs_of_another_version_and_says_which(
    database: Database, join: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upgrade, "BETWEEN_LOOKS", 0.001)
    older, gone, mine = join("desk-9", "0.9"), join("gone", "0.8"), join("desk-1")
    for program in (older, gone):
        program.sign(Sign(activity="idle"))
    change(database, "UPDATE workstations SET schema = '0008'")
    mine.sign(Sign(activity="idle"))
    with pytest.raises(DatabaseError, match=r"desk-9 \(7\), version 0\.9\. Close it there"):
        upgrade.wait_for_others(database.read, mine.other_versions)

    looks = []

    def leaving(connection: sa.Connection) -> list[str]:
        looks.append(mine.other_versions(connection))
        if len(looks) == 3:
            connection.execute(sa.delete(workstations).where(workstations.c.version == "0.9"))
        return looks[-1]

    upgrade.wait_for_others(database.write, leaving)
    assert [len(names) for names in looks] == [1, 1, 1, 0]
