"""URLs of databases: which are used, what is hidden in them, and who is not let in."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa
from psycopg import pq
from sqlalchemy.engine import make_url

from app.core.errors import BadInput, DatabaseAway, DatabaseError
from app.core.url_secrets import is_secret
from app.store.address import complete, parsed, shown
from app.store.database import Database
from tests.postgres import Postgres

FULL = "postgresql+psycopg://joe:s1@/hotel?host=a:1&host=b:2&password=s2&passfile=%2Fhome%2Fpass&sslpassword=s%2A3"


def test_what_libpq_keeps_secret_is_secret_here() -> None:
    theirs = {each.keyword.decode() for each in pq.Conninfo.get_defaults() if each.dispchar == b"*"}
    assert theirs
    assert all(is_secret(each) for each in theirs)


def test_no_secret_is_shown_and_every_one_can_be_put_back() -> None:
    url = parsed(FULL)
    text = shown(url)
    assert text.endswith("?host=a%3A1&host=b%3A2&passfile=%2Fhome%2Fpass&password=***&sslpassword=***")
    assert text.startswith("postgresql+psycopg://joe:***@/hotel")
    secrets = {"database": "s1", "password": "s2", "sslpassword": "s*3"}
    assert complete(make_url(text), secrets.__getitem__) == url
    assert complete(make_url(text), lambda _account: "") is None


@pytest.mark.parametrize("url", ["mysql://x/y", "postgresql+asyncpg://x/y", "postgresql+psycopg2://x/y", "hotel://"])
def test_a_database_of_another_kind_is_refused(url: str) -> None:
    with pytest.raises(BadInput, match=r"SQLite or PostgreSQL, a file's path or a postgresql\+psycopg:// URL"):
        Database(url)


@pytest.mark.parametrize(
    "rest",
    [
        "u@h:abc/x",
        "h:/x",
        "h:0/x",
        "h:65536",
        "u:p/w@h:-5/x",
        "[::1]:5x/x",
        "u@[::1/x",
        "h/x?port=abc",
        "/x?port=1,99999",
    ],
)
def test_what_is_no_port_is_said(rest: str) -> None:
    with pytest.raises(BadInput, match="The port in the URL of the database must be a number from 1 to 65535"):
        Database(f"postgresql+psycopg://{rest}")


@pytest.mark.parametrize("rest", ["u:a:b@h/x", "h:1/x", "[::1]:65535/x", "/x?host=a,b&port=1,2", ""])
def test_every_url_with_good_ports_or_none_is_taken(rest: str) -> None:
    assert parsed(f"postgresql://{rest}")


@pytest.mark.parametrize("place", ["u:P@ss@h/x", "u:P@ss/w@h/x", "u:P@s:s@h/x", "u:P@s?s@h/x", ":P@ss@h/x"])
def test_a_password_with_an_at_sign_is_refused_rather_than_half_shown(place: str) -> None:
    with pytest.raises(BadInput, match="%40") as refused:
        parsed(f"postgresql+psycopg://{place}")
    assert "ss@" not in str(refused.value)
    assert shown(parsed("postgresql+psycopg://u:P%40ss@h/x")) == "postgresql+psycopg://u:***@h/x"


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///", "sqlite:////hotel/traces.db?mode=ro"])
def test_a_url_of_sqlite_names_a_file_and_nothing_else(url: str) -> None:
    with pytest.raises(BadInput, match="must name a file"):
        Database(url)


@pytest.fixture
def guarded(own_postgres: Postgres) -> Iterator[str]:
    """The URL of a server with users: joe with a password, one who may not connect now."""
    rules = own_postgres.data / "pg_hba.conf"
    before = rules.read_text(encoding="utf-8")
    with psycopg.connect(own_postgres.url.replace("+psycopg", "") + "/postgres", autocommit=True) as connection:
        connection.execute("CREATE ROLE joe LOGIN PASSWORD 'right'")
        connection.execute("CREATE ROLE one LOGIN CONNECTION LIMIT 0")
        rules.write_text("host all joe all scram-sha-256\nhost all tests,one all trust\n", encoding="utf-8")
        connection.execute("SELECT pg_reload_conf()")
        yield own_postgres.url.replace("tests@", "{}@") + "/{}"
        rules.write_text(before, encoding="utf-8")
        connection.execute("SELECT pg_reload_conf()")
        connection.execute("DROP ROLE joe, one")


def trouble(url: str) -> DatabaseError:
    """What comes of looking at a database."""
    database = Database(url)
    with pytest.raises(DatabaseError) as raised, database.read():
        pass
    database.close()
    return raised.value


def test_who_is_not_let_in_is_told_so_instead_of_waiting(guarded: str) -> None:
    for url, cause in (
        (guarded.format("joe:wrong", "postgres"), "password authentication failed"),
        (guarded.format("joe", "postgres"), "no password supplied"),
        (guarded.format("joe:right", "nowhere"), '"nowhere" does not exist'),
        (guarded.format("nobody", "postgres"), "no pg_hba.conf entry"),
        (guarded.format("tests", "postgres?sslmode=require"), "SSL was required"),
        (guarded.format("tests", "postgres?target_session_attrs=any-one"), "invalid target_session_attrs"),
    ):
        error = trouble(url)
        assert not isinstance(error, DatabaseAway)
        assert "does not let this program in" in str(error)
        assert cause in str(error)
        assert "wrong@" not in str(error)


@pytest.mark.parametrize(
    ("user", "database"), [("one", "postgres"), ("tests", "postgres?target_session_attrs=read-only")]
)
def test_a_server_that_may_let_in_later_is_away(guarded: str, user: str, database: str) -> None:
    assert isinstance(trouble(guarded.format(user, database)), DatabaseAway)


def test_an_unknown_name_may_be_one_of_a_network_that_is_away() -> None:
    assert isinstance(trouble("postgresql+psycopg://tests@nowhere.invalid/hotel"), DatabaseAway)


def test_the_password_after_the_question_mark_reaches_the_server(guarded: str, tmp_path: Path) -> None:
    keys = tmp_path / "pgpass"
    keys.write_text("*:*:*:joe:right\n", encoding="utf-8")
    keys.chmod(0o600)
    for more in ("?password=right", f"?passfile={keys}"):
        database = Database(guarded.format("joe", "postgres") + more)
        with database.read():
            assert "right" not in database.place
        database.close()


def test_a_clock_that_was_set_back_after_the_server_was_away_keeps_nobody_out(postgres_url: str) -> None:
    """Connections of before the server was found away are not used: here all seem to be. The next try is a new one."""
    with closing(Database(postgres_url)) as database:
        database._away_at = time.time() + 3600
        with pytest.raises(DatabaseAway, match="cannot be used now"), database.read():
            pass
        with database.read() as connection:
            assert connection.execute(sa.select(1)).scalar_one() == 1
