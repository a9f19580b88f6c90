"""Feeds at work: what comes in, what is refused here, who looks, and what a look leaves behind."""

from __future__ import annotations

import itertools
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import sqlalchemy as sa

from app.bootstrap import open_desk
from app.core.changes import Area, Change
from app.core.errors import BadInput, ChangedMeanwhile, DatabaseAway, DatabaseError, FeedError, FormError
from app.core.feeds import FILE, SQL, FeedSetup, Intake
from app.core.fields import to_texts
from app.core.records import RESOLVED, Clerk, Department, SaveCounts, Trace
from app.core.trace_filter import TraceFilter
from app.engine import feed_look, feeder
from app.engine.desk import Desk
from app.engine.events import Event, FeedsChanged, RecordsChanged
from app.engine.owner import new_owner
from app.feeds import files
from app.feeds.csv_file import CsvFiles
from app.feeds.files import FolderFeed
from app.store.database import Database
from app.store.feed_tables import feeds
from app.store.feeds import FeedStore
from app.store.hotel_view import HotelView
from app.store.records import RecordStore
from app.store.schema import traces
from tests.conftest import MemoryVault
from tests.engine.conftest import NOW, Clock
from tests.feeds.test_folder import COLUMNS, HEADER, drop, names

DAY = date(2026, 11, 24)


on_both = pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture
def database_url(request: pytest.FixtureRequest) -> str:
    """A SQLite file unless a test asks for both."""
    return str(request.getfixturevalue(f"{getattr(request, 'param', 'sqlite')}_hotel"))


@pytest.fixture(autouse=True)
def no_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second look at a file follows at once."""
    monkeypatch.setattr(files, "SECOND_LOOK", 0.0)


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    return folder


def folder_feed(reports: Path, **more: object) -> FeedSetup:
    columns = (*COLUMNS, ("status", "STS"))
    setup = FeedSetup(name="Front Desk", place=str(reports), columns=columns, dates="DD-MON-YY")
    return replace(setup, **more)  # type: ignore[arg-type]


def report(*lines: str) -> str:
    return HEADER.replace("\n", ";STS\n") + "".join(f"{line}\n" for line in lines)


def run(desk: Desk, name: str = "Front Desk") -> tuple[int, int, int, str]:
    intake = desk.feeds.run(desk.feeds.named(name))
    return intake.counts.new, intake.counts.changed, intake.counts.same, intake.trouble


def stored(desk: Desk) -> dict[str, Trace]:
    return {each.trace.trace_id: each.trace for each in desk.traces.listed(TraceFilter()).rows}


def test_a_record_gone_from_the_feed_stays_and_one_resolved_there_is_resolved_here(desk: Desk, reports: Path) -> None:
    desk.feeds.save(None, folder_feed(reports))
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN", "2;24-NOV-26;FO;Towels;O"))
    assert run(desk) == (2, 0, 0, "")
    drop(reports, "b.csv", report("2;24-NOV-26;FO;Towels;Done"))
    assert run(desk) == (0, 1, 0, "")
    assert {key: trace.status for key, trace in stored(desk).items()} == {"1": "OPEN", "2": RESOLVED}
    (feed,) = desk.feeds.listed()
    assert (feed.told, feed.trouble) == ("0 new, 1 changed, 0 the same as before.", "")


def test_what_came_in_last_is_told_after_looks_that_bring_nothing(desk: Desk, reports: Path, clock: Clock) -> None:
    desk.feeds.save(None, folder_feed(reports))
    assert (desk.feeds.listed()[0].came_at, desk.feeds.listed()[0].came_words) == (None, "")
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN", "2;24-NOV-26;FO;Towels;O"))
    run(desk)
    came_at = clock()
    clock.forward(minutes=5)
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    assert run(desk) == (0, 0, 1, "")
    (feed,) = desk.feeds.listed()
    assert (feed.looked_at, feed.told) == (clock(), "0 new, 0 changed, 1 the same as before.")
    assert (feed.came_at, feed.came_words) == (came_at, "2 new, 0 changed")


DAMAGED = ("", "nonsense", "[1]", '{"name": "Desk"}', '{"name": "Desk", "place": "/reports", "kind": "FAX"}')


@on_both
@pytest.mark.parametrize("setup", DAMAGED)
def test_a_feed_that_is_stored_damaged_is_told_and_the_others_go_on(
    desk: Desk, database_url: str, reports: Path, setup: str
) -> None:
    bad = desk.feeds.save(None, FeedSetup(name="Desk", place=str(reports / "gone")))
    desk.feeds.save(None, folder_feed(reports))
    engine = sa.create_engine(database_url, poolclass=sa.NullPool)
    with engine.begin() as connection:
        connection.execute(sa.update(feeds).where(feeds.c.id == bad).values(setup=setup))
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    desk.feeder.run_due()
    damaged, good = desk.feeds.listed()
    assert (damaged.is_damaged, damaged.setup.active, damaged.setup.name.lower()) == (True, False, "desk")
    assert damaged.needs.startswith(f"The feed {damaged.setup.name} is stored damaged: nothing comes in.")
    assert (good.told, good.is_damaged) == ("1 new, 0 changed, 0 the same as before.", False)
    assert desk.status.status().needs == (f"Feed {damaged.setup.name}: {damaged.needs}",)
    desk.feeds.save(bad, FeedSetup(name="Desk", place=str(reports / "gone")), damaged.setup)
    assert not desk.feeds.listed()[0].is_damaged
    desk.feeds.remove(bad)


PASSWORDS = (
    ("mariadb+pymysql://me:s3/cret@h/d", "mariadb+pymysql://me@h/d"),
    ("postgresql://me:s3cret@h/d?sslmode=require", "postgresql://me@h/d?sslmode=require"),
    ("postgresql://me@h/d?p%61ssword=s3cret", "postgresql://me@h/d"),
    ("mssql+pyodbc:///?odbc_connect=Server%3Dx%3BPWD%3Ds3cret", "mssql+pyodbc:///"),
)


@pytest.mark.parametrize(("place", "bare"), PASSWORDS)
def test_of_a_feed_that_is_stored_with_a_password_all_else_is_kept(
    desk: Desk, database_url: str, place: str, bare: str
) -> None:
    setup = FeedSetup(name="PMS", kind=SQL, place=bare, statement="SELECT 1 AS trace_id")
    feed_id = desk.feeds.save(None, setup)
    with closing(Database(database_url)) as database, database.write() as connection:
        connection.execute(sa.update(feeds).values(setup=json.dumps({**to_texts(setup), "place": place})))
    (stored,) = desk.feeds.listed()
    assert stored.setup == replace(setup, active=False)
    assert "password in its URL" in stored.needs
    assert "press Set Password, put Running to Y and save it." in stored.needs
    desk.feeds.save(feed_id, replace(stored.setup, active=True), stored.setup)
    assert (desk.feeds.listed()[0].setup, desk.feeds.listed()[0].is_damaged) == (setup, False)
    with closing(Database(database_url)) as database, database.read() as connection:
        everything = connection.execute(sa.select(feeds.c.setup)).scalar_one(), desk.changes.listed()
    assert "s3cret" not in str(everything)


def test_what_a_removed_feed_brought_is_never_taken_for_that_of_another(desk: Desk, reports: Path) -> None:
    first = desk.feeds.save(None, folder_feed(reports))
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    run(desk)
    desk.feeds.remove(first)
    desk.feeds.save(None, folder_feed(reports))
    drop(reports, "a.csv", report("2;24-NOV-26;FO;Towels;OPEN"))
    run(desk)
    desk.records.save(replace(stored(desk)["1"], text="Two beds"))


@on_both
def test_edits_of_a_fed_record_are_refused_with_the_reason_until_the_feed_is_off(desk: Desk, reports: Path) -> None:
    feed_id = desk.feeds.save(None, folder_feed(reports))
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    run(desk)
    trace = stored(desk)["1"]
    desk.records.save(replace(trace, room="204"))  # the feed says nothing about rooms
    with pytest.raises(FormError) as refused:
        desk.records.save(replace(trace, text="Two beds", status=RESOLVED))
    assert [error.key for error in refused.value.errors] == ["text", "status"]
    assert "comes from the feed Front Desk. Change it in the hotel system" in str(refused.value)
    drop(reports, "b.csv", report("1;24-NOV-26;FO;Extra bed and cot;OPEN"))
    run(desk)
    assert (stored(desk)["1"].room, stored(desk)["1"].text) == ("204", "Extra bed and cot")
    desk.feeds.save(feed_id, folder_feed(reports, active=False))
    desk.records.save(replace(stored(desk)["1"], text="Two beds"))
    desk.feeds.save(feed_id, folder_feed(reports))
    desk.feeds.remove(feed_id)
    desk.records.save(replace(stored(desk)["1"], text="Three beds"))


@on_both
def test_a_record_typed_before_belongs_to_the_feed_that_brings_it(desk: Desk, reports: Path) -> None:
    desk.records.save(Department(department="FO"))
    desk.records.save(Trace(trace_id="1", trace_date=DAY, department="FO", text="Extra bed"))
    desk.feeds.save(None, folder_feed(reports))
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    assert run(desk) == (0, 0, 1, "")
    with pytest.raises(FormError, match="comes from the feed"):
        desk.records.save(replace(stored(desk)["1"], text="Two beds"))


def test_a_try_shows_what_would_come_and_changes_nothing(desk: Desk, reports: Path) -> None:
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"), age=files.QUIET + 2)
    drop(reports, "b.csv", report("2;24-NOV-26;FO"))
    intake = desk.feeds.try_it(folder_feed(reports))
    assert (intake.counts.new, intake.count, len(intake.first)) == (1, 1, 1)
    assert "b.csv" in intake.trouble
    assert names(reports) == ["a.csv", "b.csv"]
    assert stored(desk) == {}
    assert desk.feeds.listed() == []


def test_half_a_report_waits_and_is_looked_at_again_soon(desk: Desk, reports: Path, clock: Clock) -> None:
    desk.feeds.save(None, folder_feed(reports))
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra")[:-1], age=1)
    assert run(desk) == (0, 0, 0, "")
    (feed,) = desk.feeds.listed()
    assert "a.csv is still being written." in feed.told
    assert feed.next_at == clock() + timedelta(seconds=10)


def test_columns_and_dates_are_guessed_from_a_file_that_lies_there(desk: Desk, reports: Path) -> None:
    drop(reports, "a.csv", "TRC_NO;TRC_DT;TRC_TM;DEPT;NOTES\n1;12-NOV-26;2:05 PM;FO;Extra bed\n")
    blank = FeedSetup(name="x", place=str(reports))
    guessed, sample, notices = desk.feeds.guess(blank)
    assert dict(guessed.columns)["trace_date"] == "TRC_DT"
    assert (guessed.dates, notices) == ("DD-MON-YY", ())
    assert sample.rows == (("1", "12-NOV-26", "2:05 PM", "FO", "Extra bed"),)
    assert desk.feeds.try_it(guessed).problems == ()
    drop(reports, "a.csv", "TRC_NO;TRC_DT;DEPT;NOTES\n1;05/06/2026;FO;Extra bed\n")
    assert desk.feeds.guess(blank)[2] == ("Dates could also be MM/DD/YYYY: look at them in the try.",)


def test_a_feed_that_cannot_be_reached_says_why_and_is_looked_at_again(desk: Desk, reports: Path, clock: Clock) -> None:
    desk.feeds.save(None, folder_feed(reports / "gone", minutes=7))
    assert "is not there" in run(desk)[3]
    (feed,) = desk.feeds.listed()
    assert "is not there" in feed.trouble
    assert feed.next_at == clock() + timedelta(minutes=7)
    (reports / "gone").mkdir()
    drop(reports / "gone", "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    assert run(desk) == (1, 0, 0, "")
    assert desk.feeds.listed()[0].trouble == ""


def test_what_cannot_be_saved_goes_to_failed(desk: Desk, reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.feeds.save(None, folder_feed(reports))
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))

    def refuse(*_: object) -> None:
        raise BadInput("Somebody must have access.")

    monkeypatch.setattr("app.store.records.Batch.write", refuse)
    assert "Somebody must have access." in run(desk)[3]
    assert "failed/a.csv" in names(reports)


def test_a_database_in_trouble_leaves_the_file_where_it_is(
    desk: Desk, reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.feeds.save(None, folder_feed(reports))
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    with monkeypatch.context() as patch:

        def fail(*_: object) -> None:
            raise DatabaseError("The disk is full.")

        patch.setattr("app.store.records.Batch.write", fail)
        assert run(desk)[3] == "The disk is full."
    assert names(reports) == ["a.csv"]
    assert run(desk) == (1, 0, 0, "")


@on_both
def test_what_a_clerk_saves_while_a_feed_looks_stays(database_url: str, desk: Desk) -> None:
    """Between a feed's reading and its writing there is room for a save on a server; a file has one writer."""
    base = Trace(trace_id="1", trace_date=DAY, department="FO", text="Extra bed", room="100")
    fed, keep, by = replace(base, text="Two beds"), frozenset({"room", "status"}), desk.signed_on.actor
    engine = sa.create_engine(database_url, poolclass=sa.NullPool)
    with ThreadPoolExecutor() as beside, closing(Database(database_url)) as database:
        RecordStore(database).save("traces", [base], NOW, by)
        with engine.connect() as clerk:
            clerk.execute(sa.update(traces).values(room="204", status=RESOLVED))
            look = beside.submit(RecordStore(database).save, "traces", [fed], NOW, by, keep, 1)
            assert until_waiting(engine) or engine.dialect.name == "sqlite"
            clerk.commit()
        look.result(20)
    assert stored(desk)["1"] == replace(fed, room="204", status=RESOLVED)
    with pytest.raises(ChangedMeanwhile):
        desk.records.save(replace(base, room="300"), base=base)


def until_waiting(engine: sa.Engine) -> bool:
    """Wait until a session of the server waits for another's lock."""
    waiting = sa.text(
        "SELECT 1 FROM pg_locks JOIN pg_database b ON b.oid = database OR database IS NULL"
        " WHERE NOT granted AND b.datname = current_database()"
    )
    deadline = time.monotonic() + 20
    while engine.dialect.name == "postgresql" and time.monotonic() < deadline:
        with engine.connect() as connection:
            if connection.execute(waiting).first():
                return True
        time.sleep(0.01)
    return False


@on_both
def test_a_feed_that_is_changed_while_it_is_looked_at_begins_anew(database_url: str, desk: Desk, clock: Clock) -> None:
    setup = FeedSetup(name="PMS", kind=SQL, place="sqlite:////pms.db", statement="SELECT 1")
    feed_id = desk.feeds.save(None, setup)
    with closing(Database(database_url)) as database:
        store = FeedStore(database)
        claimed = store.claim("a/1/1.0/a", "A", clock(), (), lambda _: None)
        assert claimed is not None
        desk.feeds.save(feed_id, replace(setup, statement="SELECT 2"), setup)
        found = Intake(mark="2026-11-24T12:00:00+00:00", fed=frozenset({"text"}), counts=SaveCounts(2, 0, 0))
        store.finish("a/1/1.0/a", claimed, found, clock(), clock() + timedelta(minutes=5))
        (feed,) = desk.feeds.listed()
        assert (feed.told, feed.looked_at, feed.next_at, feed.came_words) == ("", None, clock(), "2 new, 0 changed")
        again = store.claim("a/1/1.0/a", "A", clock(), (), lambda _: None)
        assert again is not None
        assert (again.setup.statement, again.mark) == ("SELECT 2", "")


@on_both
@pytest.mark.parametrize(("minutes", "due"), [(65, False), (66, True)])
def test_a_next_look_by_a_clock_that_was_wrong_is_not_waited_for(
    database_url: str, desk: Desk, clock: Clock, minutes: int, due: bool
) -> None:
    feed_id = desk.feeds.save(None, FeedSetup(name="Desk", place="/reports", minutes=5))
    with closing(Database(database_url)) as database:
        with database.write() as connection:
            ahead = clock() + timedelta(minutes=minutes)
            connection.execute(sa.update(feeds).where(feeds.c.id == feed_id).values(next_at=ahead))
        store = FeedStore(database)
        assert store.claim("a/1/1.0/a", "A", clock(), (), lambda _: None) is None  # another clock may be hours apart
        clock.forward(minutes=1)
        assert bool(store.claim("a/1/1.0/a", "A", clock(), (), lambda _: None)) == due


def test_a_feed_that_another_program_looks_at_is_asked_for_without_a_write(database_url: str, desk: Desk) -> None:
    desk.feeds.save(None, FeedSetup(name="Desk", place="/reports"))
    with closing(Database(database_url)) as database:
        store = FeedStore(database)
        assert store.claim("a/1/1.0/a", "A", NOW, (), lambda _: None)
        commits = database.commits
        assert store.claim("b/1/1.0/b", "B", NOW, (), lambda _: True) is None
        assert database.commits == commits


@contextmanager
def nothing_remembered(monkeypatch: pytest.MonkeyPatch, error: Exception) -> Iterator[None]:
    """What comes of a look cannot be stored in the block, for this `error`."""

    def fail(*_: object) -> None:
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(FeedStore, "finish", fail)
        yield


def test_what_came_of_a_look_is_remembered_when_the_database_is_there_again(
    desk: Desk, reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed_id = desk.feeds.save(None, folder_feed(reports))
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    with nothing_remembered(monkeypatch, DatabaseAway("The server is away.")), pytest.raises(DatabaseAway):
        desk.feeder.run_due()
    assert desk.feeds.listed()[0].running_at
    desk.feeder.run_due()
    (feed,) = desk.feeds.listed()
    assert (feed.id, feed.running_at, feed.told) == (feed_id, "", "1 new, 0 changed, 0 the same as before.")


def test_what_cannot_be_remembered_is_told_and_tried_once_more(
    desk: Desk, reports: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    desk.feeds.save(None, folder_feed(reports))
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    with nothing_remembered(monkeypatch, DatabaseError("The database is locked.")), pytest.raises(DatabaseError):
        desk.feeder.run_due()
    assert caplog.messages == ["What came of the feed Front Desk is not remembered: The database is locked."]
    desk.feeder.run_due()
    (feed,) = desk.feeds.listed()
    assert (feed.running_at, feed.told) == ("", "1 new, 0 changed, 0 the same as before.")


def test_a_feed_in_hand_is_not_given_again_when_its_lease_ran_out_in_the_computers_sleep(
    desk: Desk, database_url: str, reports: Path, slow: Slow
) -> None:
    drop(reports, "slow.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    feed_id = desk.feeds.save(None, folder_feed(reports, name="Slow"))
    with ThreadPoolExecutor() as beside:
        due = beside.submit(desk.feeder.run_due)
        assert slow.reached.wait(20)
        with closing(Database(database_url)) as database, database.write() as connection:
            long_ago = datetime(2026, 1, 1, tzinfo=UTC)
            connection.execute(sa.update(feeds).where(feeds.c.id == feed_id).values(lease_until=long_ago))
        with pytest.raises(BadInput, match="being looked at"):
            run(desk, "Slow")
        desk.duties.interrupt()
        due.result(20)


def test_what_was_saved_before_the_database_was_in_trouble_is_counted_and_told(
    desk: Desk, reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.feeds.save(None, folder_feed(reports))
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"), age=files.QUIET + 2)
    drop(reports, "b.csv", report("2;24-NOV-26;FO;Towels;OPEN"))
    heard: list[Event] = []
    desk.events.subscribe(heard.append)
    save = RecordStore.save

    def fail_later(store: RecordStore, *more: Any) -> SaveCounts:
        if names(reports) != ["a.csv", "b.csv"]:
            raise DatabaseError("The disk is full.")
        return save(store, *more)

    monkeypatch.setattr(RecordStore, "save", fail_later)
    assert run(desk) == (1, 0, 0, "The disk is full.")
    assert RecordsChanged("traces") in heard
    assert names(reports) == ["b.csv", "done/a.csv"]


@on_both
def test_of_two_programs_one_looks(database_url: str, desk: Desk, reports: Path, clock: Clock) -> None:
    feed_id = desk.feeds.save(None, folder_feed(reports))
    database = Database(database_url)
    store = FeedStore(database)
    one, other = "elsewhere/1/1.0/a", "elsewhere/2/1.0/b"
    assert store.claim(one, "A", clock(), (), lambda _: None) is not None
    assert store.claim(other, "B", clock(), {feed_id}, lambda _: None) is None
    assert store.claim(other, "B", clock(), {feed_id}, lambda _: True) is None
    with pytest.raises(BadInput, match="being looked at"):
        desk.feeds.run(desk.feeds.named("front desk"))
    assert store.claim(other, "B", clock(), (), lambda _: False) is not None  # its program is dead
    with database.write() as connection:  # as if the database's clock had been set back a day
        tomorrow = sa.type_coerce(feeds.c.lease_until, sa.BigInteger) + timedelta(days=1) // timedelta(milliseconds=1)
        connection.execute(sa.update(feeds).values(lease_until=tomorrow))
    assert store.claim(one, "A", clock(), (), lambda _: None) is not None
    database.close()


@on_both
def test_who_looks_for_long_and_who_is_gone_are_told_apart(
    database_url: str, desk: Desk, reports: Path, clock: Clock
) -> None:
    desk.feeds.save(None, folder_feed(reports))
    later = clock() + timedelta(hours=2)
    with closing(Database(database_url)) as database:
        assert FeedStore(database).claim("GONE-PC/1/1.0/a", "A", clock(), (), lambda _: None)
        (feed,) = desk.feeds.listed()
        assert feed.running_at == "GONE-PC"
        assert feed.forgotten(later).startswith("GONE-PC has been looking at it for long and gets no answer.")
        with database.write() as connection:
            connection.execute(sa.update(feeds).values(lease_until=datetime(2026, 1, 1, tzinfo=UTC)))
    (feed,) = desk.feeds.listed()
    assert feed.running_at == ""
    assert feed.forgotten(later).startswith("Nobody has looked at it since")


@on_both
def test_many_that_ask_at_once_get_it_once(database_url: str, desk: Desk, reports: Path, clock: Clock) -> None:
    desk.feeds.save(None, folder_feed(reports))
    start, got = threading.Barrier(6), []

    def ask() -> None:
        with closing(Database(database_url)) as database:
            start.wait()
            got.append(FeedStore(database).claim(new_owner(), "A", clock(), (), lambda _: True))

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([each for each in got if each]) == 1


def test_a_feed_of_another_workstation_is_left_to_it(desk: Desk, reports: Path) -> None:
    desk.feeds.save(None, folder_feed(reports, workstation="SOMEWHERE-ELSE"))
    with pytest.raises(BadInput, match="for another workstation"):
        run(desk)
    desk.feeder.run_due()
    assert desk.feeds.listed()[0].looked_at is None


def test_bad_setups_are_refused_field_by_field(desk: Desk, reports: Path) -> None:
    good = to_texts(folder_feed(reports))
    for changed, said in (
        ({"place": "reports"}, "Place: must be a whole path"),
        ({"place": "https://x/y"}, "Place: must be a whole path"),
        ({"kind": "SQL", "place": str(reports), "statement": "SELECT 1"}, "Place: must be the URL of a database"),
        ({"kind": "SQL", "place": "sqlite:////x.db"}, "Statement: may not be blank"),
        ({"kind": "SQL", "place": "mariadb+pymysql://me:secret@h/d"}, "Place: may not hold a password"),
        ({"place": "mariadb+pymysql://me:sec/ret@h/d"}, "Place: may not hold a password"),
        ({"place": "postgresql://me@h/d?oauth_client_secret=x"}, "Place: may not hold a password"),
        ({"place": "postgresql://me@h/d?p%61ssword=x"}, "Place: may not hold a password"),
        ({"place": "mssql+pyodbc:///?odbc_connect=Server%3Dx%3BPWD%3Dsecret"}, "Place: may not hold a password"),
        ({"kind": "SQL", "place": "postgresql://u@h:abc/x", "statement": "SELECT 1"}, "Place: has a port that is no"),
        ({"statement": "DROP TABLE x"}, "Statement: must be a SELECT"),
        ({"columns": "shoe_size = X"}, "Columns: shoe_size is no field of traces"),
        ({"pattern": "../*.csv"}, "Files: must be a file's name"),
        ({"minutes": "0"}, "Minutes: must be a whole number from 1 to 1440"),
        ({"minutes": "1441"}, "Minutes: must be a whole number from 1 to 1440"),
        ({"name": ""}, "Name: may not be blank"),
        ({"name": "x" * 41}, "Name: is too long: 41 characters, at most 40"),
        ({"dates": "soon"}, "Dates: 'soon' is no way of writing dates"),
    ):
        with pytest.raises(FormError) as refused:
            desk.feeds.check({**good, **changed})
        assert said in str(refused.value)
    assert desk.feeds.check(good) == folder_feed(reports)


def test_two_feeds_cannot_have_one_name(desk: Desk, reports: Path) -> None:
    first = desk.feeds.save(None, folder_feed(reports))
    with pytest.raises(FormError, match="there is a feed FRONT DESK already"):
        desk.feeds.save(None, folder_feed(reports, name="FRONT DESK"))
    assert desk.feeds.save(first, folder_feed(reports, name="Desk")) == first
    assert [feed.setup.name for feed in desk.feeds.listed()] == ["Desk"]


def test_two_feeds_cannot_take_the_same_files(desk: Desk, reports: Path) -> None:
    desk.feeds.save(None, folder_feed(reports))
    second = folder_feed(reports, name="Second")
    with pytest.raises(FormError, match="Place: is where the feed Front Desk takes these files from already"):
        desk.feeds.save(None, second)
    desk.feeds.save(None, replace(second, pattern="*.txt"))
    switched_off = desk.feeds.save(None, replace(second, name="Third", active=False))
    with pytest.raises(FormError, match="takes these files from already"):
        desk.feeds.save(switched_off, replace(second, name="Third"))


def test_who_set_up_changed_and_removed_a_feed_is_told_and_of_a_password_that_it_was_set(
    desk: Desk, reports: Path
) -> None:
    desk.signed_on.sign_on("BOB")
    feed_id = desk.feeds.save(None, folder_feed(reports))
    desk.feeds.save(feed_id, folder_feed(reports, minutes=7, active=False))
    view = FeedSetup(name="PMS", kind=SQL, place="postgresql+psycopg://reader@server/pms", statement="SELECT 1")
    desk.feeds.set_password(view, "s3cret-word")
    desk.feeds.set_password(view, "")
    desk.feeds.remove(feed_id)
    removed, blanked, given, off, minutes, added = desk.changes.listed()
    assert {each.by.clerk_code for each in (removed, blanked, given, off, minutes, added)} == {"BOB"}
    assert (added.change.area, added.change.subject, added.change.field) == (Area.FEED, "Front Desk", "(added)")
    assert f"Place: {reports}" in added.change.new
    assert minutes.change == Change(Area.FEED, "Front Desk", "Minutes", "5", "7")
    assert off.change == Change(Area.FEED, "Front Desk", "Running", "Y", "N")
    account = "reader, postgresql+psycopg://reader@server/pms"
    assert given.change == Change(Area.PASSWORD, account, "Password", "", "(set)")
    assert blanked.change == Change(Area.PASSWORD, account, "Password", "", "(removed)")
    assert removed.change.field == "(removed)"


@pytest.fixture
def pms(tmp_path: Path) -> Iterator[Database]:
    """A hotel system: here another database of this program's form."""
    database = Database(f"sqlite:///{tmp_path / 'pms.db'}")
    with database.write() as connection:
        connection.exec_driver_sql("CREATE TABLE t (id TEXT, day TEXT, txt TEXT, sts TEXT, changed TEXT)")
    yield database
    database.close()


SELECT = (
    "SELECT id AS trace_id, day AS trace_date, 'FO' AS department, txt AS text, sts AS status FROM t"
    " WHERE changed >= :since"
)


def test_a_view_is_asked_for_changes_and_its_bad_rows_are_asked_for_again(
    desk: Desk, pms: Database, clock: Clock
) -> None:
    def write(*statements: str) -> None:
        with pms.write() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)

    write("INSERT INTO t VALUES ('1', '2026-11-24', 'Extra bed', 'OPEN', '2026-11-01 00:00:00')")
    desk.feeds.save(None, FeedSetup(name="PMS", kind=SQL, place=f"sqlite:///{pms.place}", statement=SELECT))
    assert run(desk, "PMS") == (1, 0, 0, "")
    assert run(desk, "PMS") == (0, 0, 0, "")  # nothing changed since
    clock.forward(hours=3)
    write(
        "UPDATE t SET sts = 'RESOLVED', changed = '2099-01-01'",
        "INSERT INTO t VALUES ('2', 'x', 'Y', '', '2099-01-01')",
    )
    new, changed, _, trouble = run(desk, "PMS")
    assert (new, changed) == (0, 1)
    assert "Row 2 (2), trace_date: 'x' is not a date" in trouble
    assert stored(desk)["1"].status == RESOLVED
    clock.forward(hours=3)
    write("UPDATE t SET day = '2026-11-25', changed = '2026-11-24 16:00:00' WHERE id = '2'")
    assert run(desk, "PMS") == (1, 0, 1, "")


def test_a_database_asks_the_vault_for_its_password(
    desk: Desk, memory_vault: MemoryVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(HotelView, "rows", lambda _self, url, password, *_: asked.append((url, password)) or 1 / 0)
    setup = FeedSetup(name="PMS", kind=SQL, place="postgresql+psycopg://reader@pms/hotel", statement="SELECT 1 AS x")
    desk.feeds.set_password(setup, "s3cret")
    with pytest.raises(ZeroDivisionError):
        desk.feeds.try_it(setup)
    assert asked == [(setup.place, "s3cret")]
    assert list(memory_vault.passwords) == [(setup.place, "reader")]
    assert desk.feeds.password_status(desk.feeds.account(to_texts(setup))).is_set
    with pytest.raises(BadInput, match="Only the URL of a database"):
        desk.feeds.account(to_texts(replace(setup, place="sqlite:////x.db")))
    with pytest.raises(BadInput, match="at most 500 characters"):
        desk.feeds.set_password(setup, "x" * 501)


def test_clerks_that_are_fed_keep_the_accounts_linked_here(desk: Desk, reports: Path) -> None:
    desk.records.save(Clerk(clerk_code="AB", name="Ann", email="ann@hotel.example"))
    path = drop(reports, "clerks.csv", "Code,Full name\nAB,Ann Bee\n")
    setup = FeedSetup(
        name="Staff",
        kind=FILE,
        records="CLERKS",
        place=str(path),
        columns=(("clerk_code", "Code"), ("name", "Full name")),
    )
    desk.feeds.save(None, setup)
    assert run(desk, "Staff") == (0, 1, 0, "")
    (clerk,) = desk.records.clerks()
    assert (clerk.name, clerk.email) == ("Ann Bee", "ann@hotel.example")
    desk.records.save(replace(clerk, email="bee@hotel.example"))
    assert run(desk, "Staff") == (0, 0, 0, "")


def test_the_thread_takes_in_what_is_dropped(tmp_path: Path, reports: Path, memory_vault: MemoryVault) -> None:
    """With the real clock, the real watch on the folder, and a thread that would else sleep for half a minute."""
    come = threading.Event()
    with open_desk(f"sqlite:///{tmp_path / 'thread.db'}", vault=memory_vault) as desk:
        looked = threading.Event()
        desk.events.subscribe(lambda event: come.set() if event == RecordsChanged("traces") else None)
        desk.feeds.save(None, folder_feed(reports, minutes=1440))
        desk.events.subscribe(lambda event: looked.set() if event == FeedsChanged() else None)
        desk.feeder.start()
        assert looked.wait(20)
        drop(reports, "a.csv.part", report("1;24-NOV-26;FO;Extra bed;OPEN"))
        (reports / "a.csv.part").rename(reports / "a.csv")
        deadline = time.monotonic() + 20
        while not come.is_set() and time.monotonic() < deadline:  # the watch begins a moment after the first look
            (reports / "stirs").touch()
            come.wait(1)
        assert come.is_set()
        assert desk.feeder.stop()
    assert names(reports) == ["done/a.csv", "stirs"]


def test_a_folder_that_was_away_is_looked_at_as_soon_as_it_is_there_again(
    tmp_path: Path, reports: Path, memory_vault: MemoryVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its time would come tomorrow, and what was dropped there before it was seen again stirs nothing."""
    monkeypatch.setattr(feeder, "LONGEST_PAUSE", 0.2)
    away, come = tmp_path / "away", threading.Event()
    with open_desk(f"sqlite:///{tmp_path / 'thread.db'}", vault=memory_vault) as desk:
        desk.feeds.save(None, folder_feed(reports, minutes=1440))
        reports.rename(away)
        desk.feeder.run_due()
        assert "is not there" in desk.feeds.listed()[0].trouble
        desk.events.subscribe(lambda event: come.set() if event == RecordsChanged("traces") else None)
        desk.feeder.start()
        drop(away, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
        away.rename(reports)
        assert come.wait(20)
        assert desk.feeder.stop()
        assert desk.feeds.listed()[0].trouble == ""
    assert names(reports) == ["done/a.csv"]


def test_a_thread_that_meets_trouble_goes_on(tmp_path: Path, reports: Path, memory_vault: MemoryVault) -> None:
    with open_desk(f"sqlite:///{tmp_path / 'thread.db'}", vault=memory_vault) as desk:
        looked = threading.Event()
        feed_id = desk.feeds.save(None, folder_feed(reports / "gone"))
        desk.events.subscribe(lambda event: looked.set() if event == FeedsChanged() else None)
        desk.feeder.start()
        assert looked.wait(20)
        assert "is not there" in desk.feeds.listed()[0].trouble
        looked.clear()
        desk.feeds.look_now(feed_id)
        assert looked.wait(20)


def test_a_hotel_system_that_hangs_does_not_hold_up_the_end_of_the_program(
    tmp_path: Path, memory_vault: MemoryVault
) -> None:
    select = "SELECT 1 AS trace_id"
    with (
        socket.create_server(("127.0.0.1", 0)) as mute,
        ThreadPoolExecutor() as beside,
        open_desk(f"sqlite:///{tmp_path / 'thread.db'}", vault=memory_vault) as desk,
    ):
        taken = beside.submit(mute.accept)
        url = f"postgresql+psycopg://127.0.0.1:{mute.getsockname()[1]}/pms"
        desk.feeds.save(None, FeedSetup(name="PMS", kind=SQL, place=url, statement=select, minutes=1440))
        desk.feeder.start()
        hung, _ = taken.result(20)
        assert desk.duties.stop()
        hung.close()
        (feed,) = desk.feeds.listed()
        assert (feed.trouble, feed.next_at) == ("", feed.looked_at)  # it is asked again after the next start


def test_a_hotel_system_that_hangs_holds_up_no_other_feed(
    tmp_path: Path, reports: Path, memory_vault: MemoryVault
) -> None:
    come = threading.Event()
    with (
        socket.create_server(("127.0.0.1", 0)) as mute,
        ThreadPoolExecutor() as beside,
        open_desk(f"sqlite:///{tmp_path / 'thread.db'}", vault=memory_vault) as desk,
    ):
        taken = beside.submit(mute.accept)
        url = f"postgresql+psycopg://127.0.0.1:{mute.getsockname()[1]}/pms"
        desk.feeds.save(None, FeedSetup(name="PMS", kind=SQL, place=url, statement="SELECT 1 AS trace_id"))
        desk.feeder.start()
        hung, _ = taken.result(20)
        desk.events.subscribe(lambda event: come.set() if event == RecordsChanged("traces") else None)
        drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
        desk.feeds.save(None, folder_feed(reports))
        assert come.wait(20)
        assert [each.running_at != "" for each in desk.feeds.listed() if each.setup.name == "PMS"] == [True]
        with pytest.raises(BadInput, match="being looked at"):
            run(desk, "PMS")
        assert desk.feeder.stop()
        hung.close()
    assert names(reports) == ["done/a.csv"]


@dataclass(frozen=True)
class Slow:
    """Files called slow.csv: whether one is `reached`, and what lets all `go_on`."""

    reached: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    """Lets such files hang until they may go on, at the latest at the end of the test."""
    slow = Slow()
    read = CsvFiles.read

    def hang(of: CsvFiles, path: Path, *more: Any) -> Any:
        if path.name == "slow.csv":
            slow.reached.set()
            slow.go_on.wait()
        return read(of, path, *more)

    monkeypatch.setattr(CsvFiles, "read", hang)
    yield slow
    slow.go_on.set()


def test_a_feed_that_hangs_for_ever_holds_up_neither_others_nor_the_end(
    desk: Desk, reports: Path, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a share does whose server is gone. What it gives at last is not saved any more."""
    drop(reports, "slow.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    drop(reports, "quick.csv", report("2;24-NOV-26;FO;Towels;OPEN"))
    desk.feeds.look_now(desk.feeds.save(None, folder_feed(reports, name="Slow", pattern="slow*")))
    desk.feeder.start()
    assert slow.reached.wait(20)
    desk.feeds.save(None, folder_feed(reports, name="Quick", pattern="quick*"))
    assert run(desk, "Quick") == (1, 0, 0, "")
    monkeypatch.setattr(feeder, "HANGING", 0.1)
    with desk.feeder.at_rest():  # a move of the hotel goes on too: it refuses what comes later
        pass
    assert not desk.feeder.stop(0.1)
    slow.go_on.set()
    assert desk.feeder.stop()
    assert list(stored(desk)) == ["2"]
    assert names(reports) == ["done/quick.csv", "slow.csv"]


UNANSWERED = "The feed Slow has not answered and is not waited for. It is asked again at its next look."


def test_a_pass_over_the_feeds_goes_on_after_one_that_hangs(
    desk: Desk, reports: Path, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeder, "HANGING", 0.1)
    monkeypatch.setattr(feeder, "MOST_AT_ONCE", 2)
    drop(reports, "slow.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    desk.feeds.save(None, folder_feed(reports, name="Slow", pattern="slow*"))
    for number in range(3):
        desk.feeds.save(None, FeedSetup(name=f"Feed {number}", place=str(reports / str(number))))
    assert desk.feeder.run_due() == [UNANSWERED]
    assert slow.reached.is_set()
    assert [each.trouble != "" for each in desk.feeds.listed() if each.setup.name != "Slow"] == [True] * 3


def test_a_pass_over_the_feeds_ends_when_the_program_is_to_end(desk: Desk, reports: Path, slow: Slow) -> None:
    drop(reports, "slow.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    desk.feeds.save(None, folder_feed(reports, name="Slow"))
    with ThreadPoolExecutor() as beside:
        due = beside.submit(desk.feeder.run_due)
        assert slow.reached.wait(20)
        desk.duties.interrupt()
        assert due.result(20) == []


def test_a_look_that_hangs_is_told_to_whoever_asked_for_it(
    desk: Desk, reports: Path, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeder, "HANGING", 0.1)
    drop(reports, "slow.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    desk.feeds.save(None, folder_feed(reports, name="Slow"))
    with pytest.raises(FeedError) as told:
        run(desk, "Slow")
    assert (str(told.value), slow.reached.is_set()) == (UNANSWERED, True)


def comes_to_rest(of: feeder.Feeder) -> None:
    of._begin_due()
    with of.at_rest():
        pass


@pytest.mark.parametrize("waits", [feeder.Feeder.run_due, comes_to_rest])
def test_a_look_that_brings_something_is_waited_for_however_long_it_takes(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, waits: Callable[[feeder.Feeder], object]
) -> None:
    """By a clock that goes on for a minute with each portion."""
    seconds = itertools.count(0, 60)
    now: Any = SimpleNamespace(seconds=0)
    now.monotonic = lambda: now.seconds
    save = RecordStore.save

    def saves(*given: Any) -> SaveCounts:
        now.seconds = next(seconds)
        return save(*given)

    monkeypatch.setattr(feed_look, "time", now)
    monkeypatch.setattr(feeder, "time", now)
    monkeypatch.setattr(feed_look, "GLANCE", 0.0)
    monkeypatch.setattr(RecordStore, "save", saves)
    for number in range(9):
        drop(tmp_path, f"{number}.csv", report(f"{number};24-NOV-26;FO;Extra bed;OPEN"))
    desk.feeds.save(None, folder_feed(tmp_path, pattern="?.csv"))
    waits(desk.feeder)
    assert len(stored(desk)) == 9


@on_both
def test_of_feeds_that_bring_the_same_records_at_once_none_fails(desk: Desk, tmp_path: Path) -> None:
    lines = [f"{number};24-NOV-26;D{number % 40};Extra bed;OPEN" for number in range(1000)]
    for number in range(6):
        folder = tmp_path / str(number)
        folder.mkdir()
        drop(folder, "a.csv", report(*lines[:: 1 if number % 2 else -1]))
        desk.feeds.save(None, folder_feed(folder, name=f"Feed {number}"))
    desk.feeder.run_due()
    assert [each.trouble for each in desk.feeds.listed()] == [""] * 6
    assert sum(each.came.new for each in desk.feeds.listed()) == 1000


def test_more_feeds_than_are_looked_at_at_once_are_all_looked_at(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeder, "MOST_AT_ONCE", 2)
    for number in range(5):
        desk.feeds.save(None, FeedSetup(name=f"Feed {number}", place=str(tmp_path / str(number))))
    desk.feeder.run_due()
    assert ["is not there" in each.trouble for each in desk.feeds.listed()] == [True] * 5


def test_what_stirs_during_a_look_is_looked_at_after_it(
    desk: Desk, reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its time would come in a day."""
    at_it, go_on, come = threading.Event(), threading.Event(), threading.Event()
    put_away = FolderFeed._left

    def hold(of: FolderFeed) -> Any:
        at_it.set()
        assert go_on.wait(20)
        return put_away(of)

    monkeypatch.setattr(FolderFeed, "_left", hold)
    desk.events.subscribe(lambda event: come.set() if event == RecordsChanged("traces") else None)
    feed_id = desk.feeds.save(None, folder_feed(reports, minutes=1440))
    desk.feeder.start()
    assert at_it.wait(20)  # it has seen an empty folder
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    desk.feeder.look_now(feed_id)
    desk.events.announce(FeedsChanged())
    go_on.set()
    assert come.wait(20)
    assert desk.feeder.stop()


def test_the_clock_of_the_property_says_since(desk: Desk) -> None:
    """Here noon in UTC is two in the night in Honolulu."""
    setup = desk.setup.load()
    desk.setup.save(replace(setup, property_time_zone="Pacific/Honolulu"))
    local = desk.feeder._with.opener(FeedSetup(name="x", kind=SQL, place="sqlite:////x", statement="SELECT 1"))
    shown = local._local.replace(tzinfo=None)  # type: ignore[attr-defined]
    assert shown == datetime(2026, 11, 24, 2)


def test_fed_traces_are_resolved_and_removed_in_the_hotel_system(desk: Desk, reports: Path) -> None:
    desk.feeds.save(None, folder_feed(reports))
    drop(reports, "a.csv", report("1;24-NOV-26;FO;Extra bed;OPEN"))
    run(desk)
    desk.records.save(Trace(trace_id="2", trace_date=DAY, department="FO", text="Towels"))
    with pytest.raises(BadInput, match=r"Trace 1 comes from the feed Front Desk\. Resolve it in the hotel system"):
        desk.traces.resolve(["1", "2"])
    assert desk.traces.resolve(["2"]) == 1
    with pytest.raises(BadInput, match="This record comes from the feed Front Desk"):
        desk.records.delete(stored(desk)["1"])
