"""What is written while a hotel moves, or afterwards, reaches it or is refused: it is never kept where nobody looks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import open_desk
from app.core.errors import DatabaseError, TraceMailerError
from app.core.feeds import FeedSetup
from app.core.records import Clerk
from app.engine.desk import Desk
from app.store import housekeeping
from app.store.database import Database
from app.store.housekeeping import Housekeeper
from tests.conftest import MemoryVault
from tests.hotel import fill
from tests.servers.counting import CountingServer


@pytest.fixture
def away(tmp_path: Path) -> str:
    """Where the hotel moves to."""
    return f"sqlite:///{tmp_path / 'away.db'}"


@pytest.fixture
def other(database_url: str) -> Iterator[Desk]:
    """A program that was opened before the move, and gives no sign of life."""
    with open_desk(database_url, vault=MemoryVault()) as other:
        yield other


def clerks(url: str) -> list[str]:
    """The clerks that are in a database, whatever its marks say."""
    with closing(Database(url)) as database, database.read() as connection:
        return list(connection.exec_driver_sql("SELECT clerk_code FROM clerks ORDER BY 1").scalars())


def test_what_is_written_during_a_move_and_after_it_is_refused_in_words(
    database_url: str, other: Desk, away: str
) -> None:
    told: dict[str, str] = {}

    def save(desk: Desk, code: str) -> None:
        try:
            desk.records.save(Clerk(clerk_code=code))
        except TraceMailerError as error:
            told[code] = str(error)

    with open_desk(database_url, vault=MemoryVault()) as desk:
        desk.records.save(Clerk(clerk_code="ANN"))
        late = [threading.Thread(target=save, args=(each, code)) for each, code in ((desk, "MINE"), (other, "THEIRS"))]

        def progress(_done: int, _total: int) -> None:
            for each in late:
                if each.ident is None:
                    each.start()
                    each.join(0.3)  # nothing tells when it waits for the move to end

        desk.moving.move(away, progress, threading.Event())
        for each in late:
            each.join()
        save(other, "LATER")
    assert clerks(database_url) == clerks(away) == ["ANN"]
    assert sorted(told) == ["LATER", "MINE", "THEIRS"]
    assert all("This hotel was moved to" in words and "away.db" in words for words in told.values())


def test_a_program_that_signs_in_after_a_move_can_no_longer_do_anything(
    database_url: str, other: Desk, away: str
) -> None:
    with open_desk(database_url, vault=MemoryVault()) as desk:
        desk.moving.move(away, lambda *_: None, threading.Event())
    other.presence.start()
    refused = False
    for _ in range(200):
        try:
            refused = not other.records.clerks() and refused
        except DatabaseError as error:
            refused = "was moved to" in str(error)
            break
        threading.Event().wait(0.05)  # nothing tells when it has given its first sign of life
    other.presence.stop()
    assert refused


def test_moved_back_the_old_place_takes_everything_again(database_url: str, away: str) -> None:
    for source, target, code in ((database_url, away, "ANN"), (away, database_url, "BEN"), (database_url, away, "CAT")):
        with open_desk(source, vault=MemoryVault()) as desk:
            desk.records.save(Clerk(clerk_code=code))
            desk.moving.move(target, lambda *_: None, threading.Event())
    assert clerks(away) == ["ANN", "BEN", "CAT"]


def test_a_move_waits_for_the_feed_that_is_looked_at(
    database_url: str, away: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()
    with open_desk(database_url, vault=MemoryVault()) as desk:
        feed_id = desk.feeds.save(None, FeedSetup(name="Desk", place=str(tmp_path / "in")))
        held, go_on = threading.Event(), threading.Event()
        tools: Any = desk.feeder._with  # type: ignore[attr-defined]
        take = tools.taker.take

        def slowly(*words: Any) -> Any:
            held.set()
            assert go_on.wait(20)
            return take(*words)

        monkeypatch.setattr(tools.taker, "take", slowly)
        looking = threading.Thread(target=desk.feeder.look_once, args=(feed_id,))
        looking.start()
        assert held.wait(20)
        moving = threading.Thread(target=desk.moving.move, args=(away, lambda *_: None, threading.Event()))
        moving.start()
        moving.join(0.3)
        assert moving.is_alive()
        go_on.set()
        looking.join()
        moving.join()
    with open_desk(away, vault=MemoryVault()) as desk:
        assert [(each.told != "", each.running_at) for each in desk.feeds.listed()] == [(True, "")]


def kept_of_deliveries(url: str) -> tuple[list[str], int]:
    """The records of which a copy stands in the queue or was summed up, and how many were summed up."""
    queries = ("SELECT record_id FROM deliveries", "SELECT record_id FROM past_deliveries")
    with closing(Database(url)) as database, database.read() as connection:
        found = [list(connection.exec_driver_sql(query).scalars()) for query in queries]
        sums = connection.exec_driver_sql("SELECT coalesce(sum(copies), 0) FROM delivery_sums").scalar_one()
    assert sums == len(found[1])
    return sorted(found[0] + found[1]), len(found[1])


@pytest.fixture
def old(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], Callable[[], datetime]]:
    """40 old deliveries, and the time at which they are; housekeeping removes five at a time."""
    monkeypatch.setattr(housekeeping, "STEP", 5)
    with CountingServer() as server, open_desk(database_url, vault=MemoryVault()) as desk:
        fill(desk, tmp_path, server.port, 40, datetime.now().date(), keep_deliveries=30)
        assert desk.courier.run_once().sent == 40
    return kept_of_deliveries(database_url)[0], lambda: datetime.now(UTC) + timedelta(days=31)


def test_a_move_takes_its_turn_among_the_steps_of_the_housekeeping(
    database_url: str, away: str, old: tuple[list[str], Callable[[], datetime]], monkeypatch: pytest.MonkeyPatch
) -> None:
    tidy = Housekeeper.tidy
    with open_desk(database_url, vault=MemoryVault(), clock=old[1]) as desk:
        moving = threading.Thread(target=desk.moving.move, args=(away, lambda *_: None, threading.Event()))

        def step(keeper: Housekeeper, before: datetime, after: int) -> tuple[int, int | None]:
            if after and moving.ident is None:
                moving.start()
            return tidy(keeper, before, after)

        monkeypatch.setattr(Housekeeper, "tidy", step)
        desk.caretaker.round()
        moving.join()
        monkeypatch.undo()
        desk.caretaker.round()
    there = kept_of_deliveries(away)
    assert there == kept_of_deliveries(database_url)
    assert there[0] == old[0]
    with open_desk(away, vault=MemoryVault(), clock=old[1]) as desk:
        desk.caretaker.round()
    assert kept_of_deliveries(away) == (old[0], 40)


def test_housekeeping_of_another_program_breaks_no_move_and_loses_nothing(
    database_url: str,
    away: str,
    other: Desk,
    old: tuple[list[str], Callable[[], datetime]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its copy of the day too is of a hotel that is here."""
    other.caretaker._house = replace(other.caretaker._house, clock=old[1])  # type: ignore[attr-defined]
    keeping = threading.Thread(target=other.caretaker.round)
    begun, tidy = threading.Event(), Housekeeper.tidy

    def step(*words: Any) -> tuple[int, int | None]:
        begun.set()
        return tidy(*words)

    monkeypatch.setattr(Housekeeper, "tidy", step)
    before = sorted(tmp_path.glob("copies/*"))

    def progress(_done: int, _total: int) -> None:
        if keeping.ident is None:
            keeping.start()
            assert begun.wait(20)

    with open_desk(database_url, vault=MemoryVault()) as desk:
        desk.moving.move(away, progress, threading.Event())
    keeping.join()
    other.caretaker._house = replace(  # type: ignore[attr-defined]
        other.caretaker._house, clock=lambda: old[1]() + timedelta(days=1)
    )
    copies = sorted(tmp_path.glob("copies/*"))
    assert other.caretaker.round() == 0
    assert sorted(tmp_path.glob("copies/*")) == copies
    assert len(copies) <= len(before) + 1
    assert kept_of_deliveries(away) == kept_of_deliveries(database_url) == (old[0], 0)
