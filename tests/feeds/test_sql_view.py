"""Views of real databases: what they give is read, what changed is asked for, and nothing can be written."""

from __future__ import annotations

import gc
import socket
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from app.core.errors import FeedError, FeedStopped, FileError
from app.core.feeds import SQL, FeedSetup, Portion
from app.core.records import Clerk, Trace
from app.feeds.sql_view import SqlFeed, since_of
from app.store import hotel_view
from app.store.hotel_view import HotelView
from tests.servers.proxy import Proxy

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SELECT = (
    "SELECT trace_id, trace_date, trace_time, clerk_code, text, status FROM pms WHERE changed >= :since ORDER BY no"
)


on_servers = pytest.mark.parametrize("hotel_url", ["postgresql", "mariadb"], indirect=True)
"""A file has no columns of instants, no clock and no functions of its own, and never goes away."""


@pytest.fixture(params=["sqlite", "postgresql", "mariadb"])
def hotel_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a hotel system's database with one table, once of each kind."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'hotel.db'}"
    else:
        url = request.getfixturevalue("postgres_url" if request.param == "postgresql" else "mariadb_url")
    execute(
        url,
        "CREATE TABLE pms (no INTEGER PRIMARY KEY, trace_id INTEGER, trace_date DATE, trace_time TIME,"
        " clerk_code CHAR(6), text VARCHAR(200), status VARCHAR(10), changed TIMESTAMP NULL)",
    )
    return url


def execute(url: str, *statements: str) -> None:
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(sa.text(statement.replace(":", r"\:")))


def row(no: int, trace_id: int, changed: str, text: str = "Extra bed", day: str = "'2026-11-12'") -> str:
    return f"INSERT INTO pms VALUES ({no}, {trace_id}, {day}, '14:05:00', 'AB', '{text}', 'OPEN', '{changed}')"


def feed(url: str, statement: str = SELECT, records: str = "TRACES", password: str = "") -> SqlFeed:
    setup = FeedSetup(name="PMS", kind=SQL, place=url, statement=statement, records=records)
    return SqlFeed(setup, HotelView(), password, NOW)


def look(url: str, mark: str = "", **more: str) -> list[Portion]:
    return list(feed(url, **more).portions(mark, dry_run=False))


def test_rows_become_records_whatever_the_databases_types(hotel_url: str) -> None:
    execute(hotel_url, row(1, 17, "2026-11-20 08:00:00"), row(2, 18, "2026-11-24 11:00:00", "Towels: 100 %"))
    records, end = look(hotel_url)
    assert records.records == (
        Trace(trace_id="17", trace_date=date(2026, 11, 12), trace_time=time(14, 5), clerk_code="AB", text="Extra bed"),
        Trace(
            trace_id="18", trace_date=date(2026, 11, 12), trace_time=time(14, 5), clerk_code="AB", text="Towels: 100 %"
        ),
    )
    assert records.lacking == {"department", "guest_no", "room", "confirmation_no", "entered_by"}
    assert end.mark == "2026-11-24T12:00:00+00:00"


def test_only_what_changed_since_is_asked_for(hotel_url: str) -> None:
    execute(hotel_url, row(1, 17, "2026-11-24 10:49:59"), row(2, 18, "2026-11-24 10:50:00"))
    records, _ = look(hotel_url, "2026-11-24T12:00:00+00:00")  # more than the hour by which clocks are set back
    assert [record.trace_id for record in records.records] == ["18"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("mark", "zone", "since"),
    [
        ("", "UTC", "1970-01-01 00:00"),
        ("2026-11-24T12:00:00+00:00", "Europe/Berlin", "2026-11-24 11:50"),
        ("2026-11-24T12:00:00+00:00", "Pacific/Honolulu", "2026-11-24 00:50"),  # the zone of the hotel was changed
        ("2026-11-24T10:50:00", "UTC", "2026-11-24 09:40"),  # of an earlier version: on the wall clock
        ("2026-11-24T00:50:00", "Pacific/Honolulu", "2026-11-23 23:40"),
        ("2026-11-24T12:10:00+00:00", "UTC", "2026-11-24 11:00"),
        ("2026-11-24T12:10:01+00:00", "UTC", "1970-01-01 00:00"),  # by a clock that was wrong
        ("2027-11-24T10:50:00", "UTC", "1970-01-01 00:00"),
    ],
)
def test_since_is_before_the_last_look_on_the_hotels_clock_of_now(mark: str, zone: str, since: str) -> None:
    assert str(since_of(mark, NOW.astimezone(ZoneInfo(zone)))) == f"{since}:00"


SINGAPORE = (
    "INSERT INTO mysql.time_zone (Time_zone_id, Use_leap_seconds) VALUES (1, 'N')",
    "INSERT INTO mysql.time_zone_name VALUES ('Asia/Singapore', 1)",
    "INSERT INTO mysql.time_zone_transition_type VALUES (1, 0, 28800, 0, 'SGT')",
)
"""What mysql_tzinfo_to_sql would write of one zone."""


@on_servers
@pytest.mark.parametrize("zone", ["Asia/Singapore", "Europe/Vienna"])
def test_columns_of_instants_go_by_the_time_of_the_property_where_the_server_knows_it(
    request: pytest.FixtureRequest, hotel_url: str, zone: str
) -> None:
    """At noon in UTC it is eight in the evening in Singapore: rows of an hour and a minute before are none of a day."""
    if hotel_url.startswith("mariadb"):
        request.getfixturevalue("knows_singapore")
        zone = "Asia/Singapore"
    kind = "TIMESTAMPTZ" if hotel_url.startswith("postgresql") else "TIMESTAMP NULL"
    here = "SET TIME ZONE 'UTC'" if hotel_url.startswith("postgresql") else "SET time_zone = '+00:00'"
    execute(
        hotel_url,
        here,
        f"CREATE TABLE notes (trace_id INTEGER, at {kind}, clerk_code VARCHAR(6), changed {kind})",
        "INSERT INTO notes VALUES (1, '2026-11-24 16:30:00', 'AB', '2026-11-24 10:49:59')",
        "INSERT INTO notes VALUES (2, '2026-11-24 16:30:00', 'AB', '2026-11-24 10:50:00')",
    )
    select = "SELECT trace_id, at AS trace_date, clerk_code, 'Bed' AS text FROM notes WHERE changed >= :since"
    setup = FeedSetup(name="PMS", kind=SQL, place=hotel_url, statement=select)
    portions = SqlFeed(setup, HotelView(), "", NOW.astimezone(ZoneInfo(zone))).portions(NOW.isoformat(), dry_run=False)
    (trace,) = next(portions).records
    portions.close()
    day = 25 if zone == "Asia/Singapore" else 24
    assert (trace.trace_id, trace.trace_date) == ("2", date(2026, 11, day))  # type: ignore[union-attr]


@pytest.fixture
def knows_singapore(mariadb_server: int) -> None:
    url = f"mariadb+pymysql://root@127.0.0.1:{mariadb_server}/mysql"
    with suppress(sa.exc.IntegrityError):  # another test was here
        execute(url, *SINGAPORE)


def test_a_zone_that_the_server_does_not_know_changes_nothing(hotel_url: str) -> None:
    execute(hotel_url, row(1, 17, "2026-11-24 10:00:00"))
    setup = FeedSetup(name="PMS", kind=SQL, place=hotel_url, statement=SELECT)
    local = NOW.astimezone(ZoneInfo("Antarctica/Troll"))
    with hotel_view.HotelView().rows(hotel_url, "", setup.statement, NOW.replace(tzinfo=None), "No/Where") as found:
        assert "trace_id" in found[0]
    assert len(list(SqlFeed(setup, HotelView(), "", local).portions("", dry_run=False))) == 2


@on_servers
@pytest.mark.parametrize(("off", "mark"), [(-2, "10:00:00"), (2, "12:00:00")])
def test_the_next_since_goes_by_the_clock_of_the_server_if_that_is_behind(
    hotel_url: str, monkeypatch: pytest.MonkeyPatch, off: int, mark: str
) -> None:
    """A server's clock cannot be set here: what it answers is."""
    for name, ask in hotel_view.CLOCK.items():
        monkeypatch.setitem(hotel_view.CLOCK, name, f"{ask} + INTERVAL '{off}' HOUR")
    execute(hotel_url, row(1, 17, "2026-11-24 10:00:00"))
    assert look(hotel_url)[-1].mark == f"2026-11-24T{mark}+00:00"


def test_a_server_that_cannot_be_asked_for_its_clock_is_taken_to_be_right(
    hotel_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """MySQL before 5.6 does not know what is asked."""
    for name in ("postgresql", "mysql", "mariadb"):
        monkeypatch.setitem(hotel_view.CLOCK, name, "SELECT NO_SUCH_CLOCK(6)")
    execute(hotel_url, row(1, 17, "2026-11-24 10:00:00"))
    records, end = look(hotel_url)
    assert (len(records.records), end.mark) == (1, "2026-11-24T12:00:00+00:00")  # type: ignore[arg-type]


def test_a_clerk_code_in_two_cases_is_a_bad_row(hotel_url: str) -> None:
    """Both are one clerk here: the second would fail all that comes with it."""
    select = "SELECT 'ab1' AS clerk_code, 'Ann' AS name UNION ALL SELECT 'AB1', 'Ann B' UNION ALL SELECT 'CD', 'Cy'"
    records, _ = look(hotel_url, statement=select, records="CLERKS")
    assert [record.clerk_code for record in records.records] == ["ab1", "CD"]  # type: ignore[union-attr]
    assert records.problem == "Row 2 (AB1), clerk_code: 'AB1' stands in line 1 already."


def test_a_statement_may_have_no_since_and_colons_in_its_texts(hotel_url: str) -> None:
    execute(hotel_url, row(1, 17, "2026-11-24 10:00:00", "at 12:30 :since"))
    where = "SELECT trace_id, trace_date, clerk_code, text FROM pms WHERE text LIKE '%12:30 :since'"
    records, _ = look(hotel_url, statement=where)
    assert len(records.records) == 1


def test_a_bad_row_is_named_and_the_others_come_in(hotel_url: str) -> None:
    execute(hotel_url, row(1, 17, "2026-11-24 10:00:00", ""), row(2, 18, "2026-11-24 10:00:00"))
    records, _ = look(hotel_url)
    assert [record.trace_id for record in records.records] == ["18"]  # type: ignore[union-attr]
    assert records.problem == "Row 1 (17), text: may not be blank."


def test_of_rows_with_one_id_the_last_counts(hotel_url: str) -> None:
    execute(hotel_url, row(1, 17, "2026-11-24 10:00:00"), row(2, 17, "2026-11-24 10:00:00", "Two beds"))
    records, _ = look(hotel_url)
    assert [record.text for record in records.records] == ["Two beds"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "statement", ["DELETE FROM pms", "UPDATE pms SET text = 'x'", "INSERT INTO pms (no) VALUES (9)"]
)
def test_the_session_itself_can_only_read(hotel_url: str, statement: str) -> None:
    execute(hotel_url, row(1, 17, "2026-11-24 10:00:00"))
    with pytest.raises(FeedError, match=r"(?i)read.?only|CURSOR FOR"):
        look(hotel_url, statement=statement)
    records, _ = look(hotel_url)
    assert [record.text for record in records.records] == ["Extra bed"]  # type: ignore[union-attr]


def test_a_function_that_writes_is_refused_by_the_server(postgres_url: str) -> None:
    execute(postgres_url, "CREATE SEQUENCE numbers")
    with pytest.raises(FeedError, match="read-only transaction"):
        look(postgres_url, statement="SELECT nextval('numbers') AS trace_id, now() AS trace_date, 'x' AS text")


WRITER = {
    "mariadb": "CREATE FUNCTION f() RETURNS INT MODIFIES SQL DATA BEGIN INSERT INTO pms (no) VALUES (9); RETURN 1; END",
    "postgresql": "CREATE FUNCTION f() RETURNS INT LANGUAGE SQL AS 'INSERT INTO pms (no) VALUES (9) RETURNING no'",
}


@on_servers
def test_a_function_of_the_hotel_system_that_writes_is_refused_too(hotel_url: str) -> None:
    execute(hotel_url, WRITER[hotel_url.partition("+")[0]])
    with pytest.raises(FeedError, match=r"(?i)read.only transaction"):
        look(hotel_url, statement="SELECT f() AS trace_id, '2026-11-24' AS trace_date, 'AB' AS clerk_code, 'x' AS text")
    assert look(hotel_url, statement="SELECT trace_id, trace_date, text FROM pms")[0].records == ()


def test_a_column_that_must_be_there_is_missed(hotel_url: str) -> None:
    with pytest.raises(FileError, match="The result of the statement lacks columns: trace_date"):
        look(hotel_url, statement="SELECT trace_id, text FROM pms")


@pytest.mark.parametrize(
    ("statement", "has"), [("SELECT 1 AS one", "one"), ("SELECT no AS one, status FROM pms", "one, status")]
)
def test_which_columns_must_be_there_and_which_may_is_told_apart(hotel_url: str, statement: str, has: str) -> None:
    with pytest.raises(FileError) as refused:
        look(hotel_url, statement=statement)
    optional = ["trace_time", "clerk_code", "department", "guest_no", "room", "confirmation_no", "entered_by", "status"]
    may = ", ".join(each for each in optional if each not in has)
    assert str(refused.value) == (
        f"The result of the statement lacks columns: trace_id, trace_date, text. It has {has}. It may also have {may}."
    )


def test_a_wrong_statement_is_told_in_the_servers_words(hotel_url: str) -> None:
    with pytest.raises(FeedError, match=r"cannot be read.*nowhere"):
        look(hotel_url, statement="SELECT * FROM nowhere")


def test_a_hundred_thousand_rows_stream_through(hotel_url: str) -> None:
    """What is alive is counted when a twentieth of the rows is through, and when all are: it is the same."""
    execute(hotel_url, *fill())
    count, early = 0, 0
    for portion in feed(hotel_url).portions("", dry_run=False):
        count += len(portion.records)
        if count == 5_000:
            gc.collect()
            early = sys.getallocatedblocks()
    gc.collect()
    assert count == 100_000
    assert sys.getallocatedblocks() < early + 10_000


def fill() -> Iterator[str]:
    """Yield statements that make a hundred thousand rows of ten, each time ten times as many."""
    for number in range(10):
        yield row(number, number, "2026-11-24 10:00:00")
    for size in (10, 100, 1_000, 10_000):
        for times in range(1, 10):
            ids = f"no + {times * size}, no + {times * size}"
            yield (
                f"INSERT INTO pms SELECT {ids}, trace_date, trace_time, clerk_code, text, status, changed FROM pms"
                f" WHERE no < {size}"
            )


@on_servers
def test_a_server_that_goes_in_the_middle_is_told_and_all_is_asked_for_again(hotel_url: str) -> None:
    execute(hotel_url, *fill())
    place = sa.make_url(hotel_url)
    with Proxy(place.port or 0) as network:
        through = place.set(port=network.port).render_as_string(hide_password=False)
        portions = feed(through).portions("", dry_run=False)
        assert next(portions).records
        network.cut()
        with pytest.raises(FeedError, match=r"went away while it was read\. It is asked again"):
            list(portions)
    gc.collect()  # no driver complains of what it lost


def test_flags_as_databases_keep_them(hotel_url: str) -> None:
    statement = "SELECT 'AB' AS clerk_code, 'Ann' AS name, 1 AS email_traces, 0 AS active, NULL AS email"
    records, _ = look(hotel_url, statement=statement, records="CLERKS")
    assert records.records == (Clerk(clerk_code="AB", name="Ann", email_traces=True, active=False),)


def test_the_password_comes_from_outside_the_url_and_is_in_no_message(postgres_url: str) -> None:
    url = postgres_url.replace("tests@", "nobody@")
    with pytest.raises(FeedError) as error:
        look(url, password="s3cret-word")
    assert "nobody" in str(error.value)
    assert "s3cret-word" not in str(error.value)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("sqlite:////nowhere/hotel.db", "unable to open"),
        ("oracle+nothing://x@host/db", "no driver"),
        ("mssql+pyodbc://x@host/db", "names no ODBC driver"),
        ("mssql+pyodbc://x@host/db?driver=None", "no driver|no ODBC driver of the name"),  # where there is pyodbc
        ("postgresql+psycopg://x@127.0.0.1:1/db", "cannot be read"),
        ("mariadb+pymysql://x@127.0.0.1:1/db", "cannot be read"),
        ("mariadb+pymysql://x@127.0.0.1:1/db?nonsense=1", "cannot be read"),
        ("nonsense", "cannot be read"),
    ],
)
def test_a_database_that_cannot_be_had_is_told_in_words(url: str, said: str) -> None:
    with pytest.raises(FeedError, match=said):
        look(url)


def test_no_file_is_made_where_there_is_none(tmp_path: Path) -> None:
    with pytest.raises(FeedError):
        look(f"sqlite:///{tmp_path / 'none.db'}")
    assert list(tmp_path.iterdir()) == []


FOR_EVER = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) AS trace_id FROM n",
    "postgresql": "SELECT pg_sleep(600) AS trace_id",
    "mariadb": "SELECT sleep(600) AS trace_id",
}


@pytest.fixture
def endless(hotel_url: str) -> str:
    """A SELECT that takes longer than anybody waits."""
    return FOR_EVER[hotel_url.partition(":")[0].partition("+")[0]]


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three tenths of a second count here as a minute does in a hotel, and two seconds as what a server allows."""
    monkeypatch.setattr(hotel_view, "ANSWER", 0.3)
    monkeypatch.setattr(hotel_view, "PARTING", 0.1)
    for name in ("postgresql", "mariadb"):
        first, limit = hotel_view.SESSION[name]
        short = limit.replace("65000", "2000").replace("max_statement_time = 600", "max_statement_time = 2")
        assert short != limit
        monkeypatch.setitem(hotel_view.SESSION, name, (first, short))


@pytest.mark.usefixtures("impatient")
def test_a_statement_that_takes_too_long_is_given_up_in_words_and_the_server_ends_it(
    hotel_url: str, endless: str
) -> None:
    setup = FeedSetup(name="PMS", kind=SQL, place=hotel_url, statement=endless)
    view = HotelView()
    with pytest.raises(FeedError, match=r"has not answered for 0 seconds\. It is asked again at the next look"):
        list(SqlFeed(setup, view, "", NOW).portions("", dry_run=False))
    assert bool(view._left) == (not hotel_url.startswith("sqlite"))  # which ends at once
    for left in view._left.copy().values():
        with pytest.raises(FeedError, match="has not answered the question before yet"):
            list(SqlFeed(setup, view, "", NOW).portions("", dry_run=False))
        left.join(20)
        assert not left.is_alive()


@pytest.mark.parametrize("driver", ["postgresql+psycopg", "mariadb+pymysql"])
def test_a_server_that_takes_connections_and_never_says_a_word_holds_up_no_end(driver: str) -> None:
    """The end is asked for as soon as the connection stands."""
    stopping = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as mute, ThreadPoolExecutor() as beside:
        place = f"{driver}://x@127.0.0.1:{mute.getsockname()[1]}/pms"
        setup = FeedSetup(name="PMS", kind=SQL, place=place, statement="SELECT 1 AS trace_id")
        taken = beside.submit(mute.accept)
        taken.add_done_callback(lambda _taken: stopping.set())
        with pytest.raises(FeedStopped):
            list(SqlFeed(setup, HotelView(stopping), "", NOW).portions("", dry_run=False))
        taken.result(20)[0].close()
