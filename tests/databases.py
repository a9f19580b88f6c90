"""Databases for tests. One of each kind gets the program's schema; the tests take copies, a tenth of the work."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.store.database import Database
from tests.postgres import Postgres


def give_schema(url: str) -> None:
    """Let an empty database become one of the program's."""
    with closing(Database(url)) as database:
        database.open()


@pytest.fixture(scope="session")
def sqlite_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the program's schema and nothing in it."""
    file = tmp_path_factory.mktemp("model") / "hotel.db"
    give_schema(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def postgresql_model(postgres: Postgres) -> str:
    """The name of such a database of PostgreSQL."""
    url = postgres.new_database()
    give_schema(url)
    return url.rpartition("/")[2]


@pytest.fixture
def sqlite_hotel(sqlite_model: Path, tmp_path: Path) -> str:
    """The URL of a hotel's SQLite file, nothing in it yet."""
    return f"sqlite:///{shutil.copy(sqlite_model, tmp_path / 'hotel.db')}"


@pytest.fixture
def postgresql_hotel(postgres: Postgres, postgresql_model: str) -> Iterator[str]:
    """The URL of a hotel's database of PostgreSQL, nothing in it yet."""
    with postgres.database(postgresql_model) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of a hotel's database, nothing in it yet, once of each kind."""
    return str(request.getfixturevalue(f"{request.param}_hotel"))


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """The URL of a database of PostgreSQL without any schema."""
    with postgres.database() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without any schema, once of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'hotel.db'}"
    return str(request.getfixturevalue("postgres_url"))
