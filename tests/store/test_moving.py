"""A hotel moves from a SQLite file to PostgreSQL and back: all of it or nothing."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from app.bootstrap import give_up_move, open_desk
from app.core.actor import Actor
from app.core.errors import BadInput, DatabaseAway, DatabaseError
from app.core.feeds import FeedSetup
from app.core.letter_templates import LetterTemplate
from app.core.records import Clerk, State, Trace
from app.engine.desk import Desk
from app.store import moving
from app.store.database import Database
from app.store.moved import MARKS
from app.store.records import RecordStore
from tests.conftest import MemoryVault
from tests.hotel import fill
from tests.postgres import Postgres
from tests.servers.counting import CountingServer

TODAY = datetime.now().date()


def opened(url: str) -> Any:
    return open_desk(url, vault=MemoryVault())


def rows(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the hotel."""
    database = Database(url)
    with database.read() as connection:
        found = {
            table.name: sorted(map(tuple, connection.execute(sa.select(table)).all()), key=repr)
            for table in moving.moved_tables()
        }
    database.close()
    found["settings"] = [row for row in found["settings"] if row[0] not in MARKS]
    return found


def move(desk: Desk, url: str, progress: Callable[[int, int], None] = lambda _done, _total: None) -> None:
    desk.moving.move(url, progress, threading.Event())


@pytest.fixture
def file(tmp_path: Path) -> str:
    """A SQLite file with a hotel of which some letters went out."""
    url = f"sqlite:///{tmp_path / 'hotel.db'}"
    with CountingServer() as server, opened(url) as desk:
        fill(desk, tmp_path, server.port, 30, TODAY)
        assert desk.courier.run_once().sent == 30
        desk.letters.save(("trace", "EN"), LetterTemplate("Trace", "Ünïcode {{ text }}", ""))
    return url


def test_there_and_back_again_nothing_is_lost_or_sent_twice(file: str, postgres_url: str, tmp_path: Path) -> None:
    before = rows(file)
    seen: list[tuple[int, int]] = []
    with opened(file) as desk:
        move(desk, postgres_url, lambda *step: seen.append(step))
        with pytest.raises(DatabaseError, match="was moved to postgresql"):
            desk.records.save(Clerk(clerk_code="LATE"))
    assert rows(postgres_url) == rows(file) == before
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})
    assert seen[-1] == (sum(map(len, before.values())),) * 2
    with CountingServer() as server, opened(postgres_url) as desk:
        fill(desk, tmp_path, server.port, 32, TODAY)  # new numbers follow the moved ones
        assert desk.courier.run_once().sent == server.total == 2
        move(desk, file)
    with opened(file) as desk:
        assert desk.deliveries.counts()[State.SENT] == 32
        assert desk.database.check() == []
    with opened(postgres_url) as desk:  # where it was once: the program goes where the hotel is
        assert desk.database.place.endswith("hotel.db")
    (tmp_path / "hotel.db").rename(tmp_path / "other.db")
    with pytest.raises(DatabaseError, match=r"was moved to .*hotel\.db"), opened(postgres_url):
        pass


def test_the_number_of_a_feed_that_was_removed_is_never_given_again(
    file: str, postgres_url: str, tmp_path: Path
) -> None:
    """What it brought would be taken for the new one's."""

    def add(desk: Desk, name: str) -> int:
        return desk.feeds.save(None, FeedSetup(name=name, place=str(tmp_path / name)))

    with opened(file) as desk:
        first = [add(desk, "A"), add(desk, "B")]
        desk.feeds.remove(first[1])
        move(desk, postgres_url)
    with opened(postgres_url) as desk:
        second = [add(desk, "C"), add(desk, "D")]
        desk.feeds.remove(second[1])
        move(desk, file)
    with opened(file) as desk:
        assert [*first, *second, add(desk, "E")] == [1, 2, 3, 4, 5]
        desk.feeds.remove(5)
        desk.feeds.remove(3)
        move(desk, postgres_url)
    with opened(postgres_url) as desk:
        assert add(desk, "F") == 6


def test_stopped_half_way_everything_is_where_it_was(
    file: str, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "CHUNK", 5)
    before, stopped = rows(file), threading.Event()
    with opened(file) as desk:
        with pytest.raises(BadInput, match="Stopped"):
            desk.moving.move(postgres_url, lambda done, total: stopped.set() if done > total / 2 else None, stopped)
        desk.records.save(Trace(trace_id="LATER", trace_date=TODAY, clerk_code="C1", text="More"))
    assert len(rows(file)["traces"]) == len(before["traces"]) + 1
    database = Database(postgres_url)
    with database.read() as connection:
        assert sa.inspect(connection).get_table_names() == []
    database.close()


def test_rows_that_do_not_arrive_are_noticed(file: str, postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "count_on", lambda writing, table, _: writing.execute(sa.delete(table)))
    with opened(file) as desk, pytest.raises(BadInput, match=r"nothing was moved.*traces: 30 here, 0 there"):
        move(desk, postgres_url)


def test_a_target_that_holds_something_is_refused(file: str, postgres_url: str, tmp_path: Path) -> None:
    with opened(postgres_url) as desk:
        desk.records.save(Clerk(clerk_code="ANN"))
    foreign = tmp_path / "foreign.db"
    with opened(file) as desk:
        with pytest.raises(BadInput, match="holds a hotel already"):
            move(desk, postgres_url)
        with pytest.raises(BadInput, match="there already"):
            move(desk, file)
        with sa.create_engine(f"sqlite:///{foreign}").begin() as connection:
            connection.exec_driver_sql("CREATE TABLE theirs (id INTEGER)")
        with pytest.raises(BadInput, match="another program"):
            move(desk, f"sqlite:///{foreign}")
        with pytest.raises(BadInput, match="must be SQLite or PostgreSQL"):
            move(desk, "mysql://x/y")
        assert desk.database.check() == []


def test_nothing_is_moved_while_another_program_works_with_it(file: str, postgres_url: str) -> None:
    with opened(file) as desk, opened(file) as other:
        with other.presence:
            shown = False
            for _ in range(400):
                shown = shown or bool(desk.workstations.listed()) or threading.Event().wait(0.05)
            assert shown
            with pytest.raises(BadInput, match="Other programs work with this database"):
                move(desk, postgres_url)
        move(desk, postgres_url)


def test_the_courier_rests_while_the_hotel_moves(file: str, postgres_url: str, tmp_path: Path) -> None:
    with CountingServer() as server, opened(file) as desk:
        fill(desk, tmp_path, server.port, 2000, TODAY)
        desk.courier.start()
        assert server.wait_for(100, timeout=20)
        move(desk, postgres_url)
        sent = server.total
        assert desk.courier.stop()
        assert server.total == sent < 1970
    with CountingServer() as rest, opened(postgres_url) as desk:
        fill(desk, tmp_path, rest.port, 2000, TODAY)
        assert desk.courier.run_once().complete
    assert not set(server.arrived) & set(rest.arrived)
    assert sent + rest.total == 1970


MOVE = """
import os, sys, threading
from app.bootstrap import give_up_move, open_desk
from app.store import moving
from tests.conftest import MemoryVault
source, target, step = sys.argv[1:]
done = getattr(moving, step)
def last(*words):
    done(*words)
    os.kill(os.getpid(), 9)
setattr(moving, step, last)
with open_desk(source, vault=MemoryVault()) as desk:
    desk.moving.move(target, lambda *_: None, threading.Event())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no process kills itself there")
@pytest.mark.parametrize("step", ["hold", "count_on", "leave_the_old_place"])
def test_killed_at_any_step_there_is_one_hotel(file: str, postgres_url: str, step: str) -> None:
    before = rows(file)
    killed = subprocess.run([sys.executable, "-W", "ignore", "-c", MOVE, file, postgres_url, step], timeout=60)
    assert killed.returncode == -signal.SIGKILL
    arrived = step == "leave_the_old_place"  # the target was committed, the source not yet
    for url in (file, postgres_url) if arrived else (file,):
        with opened(url) as desk:
            assert desk.database.place.startswith("postgresql") == arrived
            assert desk.deliveries.counts()[State.SENT] == 30
    if arrived:
        with closing(Database(file)) as database, pytest.raises(DatabaseError, match="was moved to postgresql"):
            RecordStore(database).save("clerks", [Clerk(clerk_code="LATE")], datetime.now(UTC), Actor("", "", ""))
    else:
        with opened(file) as desk:
            move(desk, postgres_url)
    assert rows(postgres_url) == before


@pytest.mark.skipif(sys.platform == "win32", reason="no process kills itself there")
@pytest.mark.parametrize("step", ["count_on", "leave_the_old_place"])
def test_a_target_that_is_lost_after_a_kill_can_be_given_up(file: str, own_postgres: Postgres, step: str) -> None:
    target = own_postgres.new_database()
    killed = subprocess.run([sys.executable, "-W", "ignore", "-c", MOVE, file, target, step], timeout=60)
    assert killed.returncode == -signal.SIGKILL
    with pytest.raises(BadInput, match=f"A move to {re.escape(target)} was interrupted; name that"):
        give_up_move(file, f"{own_postgres.url}/other")
    own_postgres.stop()
    try:
        with pytest.raises(DatabaseAway, match=f'lost for ever.*--give-up "{re.escape(target)}"'), opened(file):
            pass
        assert "remove the database there" in give_up_move(file, target)
    finally:
        own_postgres.start()
    with opened(file) as desk:
        assert desk.deliveries.counts()[State.SENT] == 30
    with pytest.raises(BadInput, match="No move of this hotel was interrupted"):
        give_up_move(file, target)


@pytest.mark.skipif(sys.platform == "win32", reason="no process kills itself there")
@pytest.mark.parametrize(("step", "there"), [("count_on", False), ("leave_the_old_place", True)])
def test_a_target_that_can_be_seen_is_not_given_up(file: str, postgres_url: str, step: str, there: bool) -> None:
    subprocess.run([sys.executable, "-W", "ignore", "-c", MOVE, file, postgres_url, step], timeout=60)
    assert (postgres_url in give_up_move(file, postgres_url)) == there
    with opened(file) as desk:
        assert desk.database.place.startswith("postgresql") == there


def test_a_move_that_was_given_up_goes_no_further(
    file: str, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = moving.Mover._begin

    def begin_and_give_up(mover: Any, target: Database, token: str) -> None:
        begin(mover, target, token)
        assert "hotel.db" in give_up_move(file, target.place)

    monkeypatch.setattr(moving.Mover, "_begin", begin_and_give_up)
    with opened(file) as desk, pytest.raises(BadInput, match="given up meanwhile"):
        move(desk, postgres_url)
    with opened(file) as desk:
        assert desk.deliveries.counts()[State.SENT] == 30


@pytest.mark.parametrize(("at", "behind"), [("tests:h0tel-s3cret@", ""), ("tests@", "?password=h0tel-s3cret")])
def test_a_password_of_the_place_is_kept_in_the_vault_alone(
    file: str, postgres_url: str, tmp_path: Path, at: str, behind: str
) -> None:
    url, vault = postgres_url.replace("tests@", at) + behind, MemoryVault()
    with open_desk(file, vault=vault) as desk:
        move(desk, url)
        report = "".join(each.text for each in desk.report.made())
    assert list(vault.passwords.values()) == ["h0tel-s3cret"]
    assert not any(b"h0tel-s3cret" in each.read_bytes() for each in tmp_path.rglob("*") if each.is_file())
    with open_desk(file, vault=vault) as desk:
        assert desk.deliveries.counts()[State.SENT] == 30
        report += "".join(each.text for each in desk.report.made()) + desk.database.place
    assert "h0tel-s3cret" not in report
    with pytest.raises(DatabaseError, match="was moved to"), opened(file):
        pass
