"""The hotel system's database, read and never written: the only place besides `database.py` that opens one.

It stands in the store because SQLAlchemy does; `feeds/sql_view.py` says what is wanted of it. Each SELECT runs in a
thread of its own that may be left behind: whatever hangs there, in whichever driver, holds up nobody here.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from app.core.errors import FeedError, FeedStopped
from app.core.said import said
from app.core.select_statement import NOT_CODE, SINCE
from app.store.place import uri_of

ROWS = 500
"""Rows that are read at a time; about three times as many are in memory."""

ANSWER = 60.0
"""Seconds that the hotel system has to take a connection, to begin its answer, and to go on with it."""

LONGEST = 600
"""Seconds after which a server ends a statement itself, where it counts the time in which the rows are taken in."""

GLANCE = 0.2
"""Seconds after which a wait looks whether the program is to end."""

PARTING = 0.5
"""Seconds that a thread has to close its connection before it is left behind."""

SESSION = {
    "postgresql": (
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
        f"SET statement_timeout = {int(ANSWER + 5) * 1000}",  # of each ROWS, and only once nobody waits any more
    ),
    **dict.fromkeys(
        ("mysql", "mariadb"),
        (
            "SET SESSION TRANSACTION READ ONLY",
            # each server reads the comment that is meant for it, and old ones none
            f"SET SESSION net_write_timeout = {LONGEST} /*M!100101 , SESSION max_statement_time = {LONGEST} */"
            f" /*!50708 , SESSION max_execution_time = {LONGEST * 1000} */",
        ),
    ),
    "sqlite": ("PRAGMA query_only = ON",),
}
"""How a session begins that can only read, and not for ever. Other servers have no such thing: there the account should
have no right but to read."""

ZONE = {
    "postgresql": "SELECT set_config('TimeZone', :zone, false)",
    **dict.fromkeys(("mysql", "mariadb"), "SET time_zone = :zone"),
}
"""How a session is told the property's time zone: columns that hold instants are compared and given in it."""

CLOCK = {
    "postgresql": "SELECT now() AT TIME ZONE 'UTC'",
    **dict.fromkeys(("mysql", "mariadb"), "SELECT UTC_TIMESTAMP(6)"),
    "mssql": "SELECT GETUTCDATE()",
}
"""How a server tells its own clock, by which it stamps what is changed."""

PATIENCE: dict[str, dict[str, Any]] = {
    "postgresql+psycopg": {"connect_timeout": 10, "tcp_user_timeout": int(ANSWER * 1000)},
    "mysql+pymysql": {"connect_timeout": 10, "read_timeout": ANSWER},
    "mariadb+pymysql": {"connect_timeout": 10, "read_timeout": ANSWER},
    "mssql+pyodbc": {"timeout": 10},
}
"""How long a driver itself waits for a server, so that a thread that is left behind ends too."""

SQLITE_STEPS = 100_000
"""Steps of SQLite's own after which a statement looks whether anybody waits for it: some milliseconds."""

Rows = Sequence[sa.Row[Any]]


class HotelView:
    """Runs SELECTs, each in a connection of its own. `stopping` is set when the program is to end."""

    def __init__(self, stopping: threading.Event | None = None) -> None:
        self._stopping = stopping or threading.Event()
        self._left: dict[tuple[str, str], threading.Thread] = {}
        """The last thread that was left behind, by URL and statement: other feeds may read there meanwhile."""

    @contextmanager
    def rows(
        self, url: str, password: str, statement: str, since: datetime, zone: str
    ) -> Iterator[tuple[Sequence[str], timedelta, Iterator[Rows]]]:
        """Yield the result's columns, by how much the server's clock is behind, and the rows, ROWS at a time.

        `since` is on the wall clock of `zone`, "" for one without a name. FeedError in words, without the password.
        """
        left = self._left.get((url, statement))
        if left is not None and left.is_alive():
            raise FeedError(
                said("The hotel system's database {url} has not answered the question before yet.", url=url)
            )
        reading = Reading(Question(url, password, statement, since, zone), self._stopping)
        thread = threading.Thread(target=reading.run, name="hotel-view", daemon=True)
        thread.start()
        try:
            yield (*next(reading.answers()), reading.answers())
        finally:
            reading.gone.set()
            thread.join(PARTING)
            if thread.is_alive():
                self._left[url, statement] = thread


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of whom."""

    url: str
    password: str
    statement: str
    since: datetime
    zone: str


class Reading:
    """One SELECT: its thread gives one answer after the other, the columns first, and waits until each is taken."""

    def __init__(self, question: Question, stopping: threading.Event) -> None:
        self.gone = threading.Event()
        self._question = question
        self._stopping = stopping
        self._answers: queue.Queue[Any] = queue.Queue(maxsize=1)

    def answers(self) -> Iterator[Any]:
        """Yield what comes; FeedError when nothing does for too long, FeedStopped when the program is to end."""
        while (answer := self._next()) is not None:
            if isinstance(answer, Exception):
                raise answer
            yield answer

    def _next(self) -> Any:
        deadline = time.monotonic() + ANSWER
        while time.monotonic() < deadline:
            try:
                return self._answers.get(timeout=GLANCE)
            except queue.Empty:
                if self._stopping.is_set():
                    raise FeedStopped(said("The program ends.")) from None
        raise FeedError(
            said(
                "The hotel system's database {url} has not answered for {seconds:.0f} seconds. It is asked again at "
                "the next look. If that goes on, it needs a quicker view.",
                url=self._question.url,
                seconds=ANSWER,
            )
        )

    def run(self) -> None:
        """Run the SELECT to its end, or until nobody waits for it."""
        asked = self._question
        try:
            with opened(asked, self.gone) as connection:
                behind = clock_behind(connection)
                query = sa.text(NOT_CODE.sub(lambda found: found[0].replace(":", r"\:"), asked.statement))
                values = {"since": asked.since} if SINCE in NOT_CODE.sub("", asked.statement) else {}
                with closing(connection.execute(query, values)) as result:
                    self._give((list(result.keys()), behind))
                    for part in result.partitions(ROWS):
                        if not self._give(part):
                            return
            self._give(None)
        except (SQLAlchemyError, ImportError, OSError, ValueError, TypeError) as error:  # drivers raise all of them
            self._give(FeedError(words(asked.url, asked.password, error)))
        except Exception as error:
            self._give(error)

    def _give(self, answer: Any) -> bool:
        """Hand over an answer; say whether somebody took what came before."""
        while not self.gone.is_set():
            try:
                self._answers.put(answer, timeout=GLANCE)
                return True
            except queue.Full:
                continue
        return False


@contextmanager
def opened(asked: Question, gone: threading.Event) -> Iterator[Connection]:
    """Yield a connection that streams, can only read, and ends soon after `gone` is set where that can be had."""
    place = readable(make_url(asked.url), asked.password)
    engine = sa.create_engine(place, poolclass=sa.NullPool, connect_args=PATIENCE.get(place.drivername, {}))
    with engine.connect() as connection:
        own: Any = connection.connection.driver_connection
        if engine.dialect.name == "sqlite":
            own.set_progress_handler(gone.is_set, SQLITE_STEPS)
        elif engine.dialect.driver == "pyodbc":
            own.timeout = LONGEST
        for begin in SESSION.get(engine.dialect.name, ()):
            connection.exec_driver_sql(begin)
        connection.commit()
        be_in_zone(connection, asked.zone)
        try:
            yield connection.execution_options(stream_results=True, yield_per=ROWS)
        except DBAPIError:
            if (left := getattr(own, "_result", None)) is not None:
                left.unbuffered_active = False  # PyMySQL would go on reading over a connection that is lost
            raise


def be_in_zone(connection: Connection, zone: str) -> None:
    """Let a session go by a time zone, by its server's own if that does not know this one."""
    if zone and (tell := ZONE.get(connection.dialect.name)):
        try:
            connection.execute(sa.text(tell), {"zone": zone})
            connection.commit()
        except DBAPIError:
            connection.rollback()


def clock_behind(connection: Connection) -> timedelta:
    """Return by how much a server's clock is behind this computer's; nothing if it is ahead, or cannot be asked."""
    before = theirs = datetime.now(UTC)
    if ask := CLOCK.get(connection.dialect.name):
        try:
            theirs = connection.execute(sa.text(ask)).scalar_one().replace(tzinfo=UTC)
        except DBAPIError:
            connection.rollback()
    return max(timedelta(), before - theirs)


def readable(url: URL, password: str) -> URL:
    """Return the URL with its password; that of a SQLite file opens it for reading, and makes none."""
    if url.get_backend_name() == "sqlite":
        return url.set(database=uri_of(Path(url.database or "").absolute()), query={"mode": "ro", "uri": "true"})
    if url.drivername.endswith("+pyodbc") and url.database and not url.query.keys() & {"driver", "odbc_connect", "dsn"}:
        raise FeedError(
            said(
                "The URL {url} names no ODBC driver. Add ?driver=ODBC+Driver+18+for+SQL+Server, or that of your "
                "server.",
                url=url,
            )
        )
    return url.set(password=password) if password else url


def words(url: str, password: str, error: Exception) -> str:
    """Return what went wrong, in a sentence."""
    cause = cause_of(error, password)
    if isinstance(error, ImportError) or "load plugin" in cause:
        return said(
            "This program has no driver for {url}. It has those of PostgreSQL, MariaDB, MySQL and SQLite, and on "
            "Windows that of ODBC. ({cause})",
            url=url,
            cause=cause,
        )
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return said(
            "The hotel system's database {url} went away while it was read. It is asked again at the next look. "
            "({cause})",
            url=url,
            cause=cause,
        )
    if "IM002" in cause or "Can't open lib" in cause:
        return said(
            "This computer has no ODBC driver of the name that {url} gives. Install it (that of SQL Server is "
            "Microsoft's), or correct driver= there. ({cause})",
            url=url,
            cause=cause,
        )
    return said(
        "The hotel system's database {url} cannot be read. Check its URL, password and statement. ({cause})",
        url=url,
        cause=cause,
    )


def cause_of(error: Exception, password: str) -> str:
    """Return a driver's own words, without the password."""
    own = error.orig if isinstance(error, DBAPIError) and error.orig else error
    cause = str(own.args[-1] if own.args else own).strip()
    return cause.replace(password, "•••") if password else cause
