"""Databases of other versions: brought up to this one after a copy, or refused."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from subprocess import PIPE, Popen

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import app.store.indexes  # noqa: F401 - they belong to the metadata
from app.core.errors import DatabaseError
from app.core.records import Department
from app.store.database import Database
from app.store.finding import RecordFinder
from app.store.schema import REVISION, metadata
from app.store.upgrade import MIGRATIONS, copies_folder

OLD_COPY = """
INSERT INTO deliveries (kind, record_id, clerk_code, clerk_key, address, address_key, sender_name, sender, subject,
                        text, message_id, date, state, tries, in_doubt, created_at, next_try_at, last_reply)
VALUES ('trace', 'T1', 'A', 'a', 'a@x.example', 'a@x.example', '', 'd@x.example', 'Towels', 'Towels', '<1@x.example>',
        0, 'refused', 1, false, 0, 0, '550 no')
"""


def config() -> Config:
    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS))
    return made


def make_old(url: str, revision: str) -> None:
    """Make a database as the program of that schema left it, with a refused copy in it."""
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        made = config()
        made.attributes["connection"] = connection
        command.upgrade(made, revision)
        if revision < "0005":
            connection.exec_driver_sql(OLD_COPY)
    engine.dispose()


def change(url: str, statement: str) -> None:
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def opened(url: str) -> Database:
    database = Database(url)
    database.open()
    return database


def test_the_newest_step_is_the_programs() -> None:
    assert ScriptDirectory.from_config(config()).get_heads() == [REVISION]


@pytest.mark.parametrize("before", ["", "0001", "0002"])
def test_every_way_to_this_version_ends_at_the_same_schema(empty_url: str, before: str) -> None:
    if before:
        make_old(empty_url, before)
    database = opened(empty_url)
    with database.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    assert database.check() == []
    database.close()


def test_what_could_not_be_delivered_before_counts_as_told(empty_url: str) -> None:
    make_old(empty_url, "0001")
    database = opened(empty_url)
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT subject, told FROM deliveries").all() == [("Towels", True)]
    database.close()


def test_copies_of_before_are_counted(empty_url: str) -> None:
    make_old(empty_url, "0001")
    database = opened(empty_url)
    with database.read() as connection:
        (row,) = connection.exec_driver_sql("SELECT slot, copies, first_id, last_id FROM delivery_counts").all()
        assert tuple(row) == (0, 1, 1, 1)
    database.close()


def test_departments_and_words_of_older_records_are_taken_over(empty_url: str) -> None:
    make_old(empty_url, "0005")
    for clerk in ("'a1', 'A1', 'Ann', 'Spa', 'spa'", "'b1', 'B1', '', 'SPA', 'spa'", "'c1', 'C1', '', '', ''"):
        change(
            empty_url,
            "INSERT INTO clerks (clerk_key, clerk_code, name, department, department_key, email, email_traces, "
            f"email_messages, active, language) VALUES ({clerk}, '', true, true, true, '')",
        )
    database = opened(empty_url)
    finder = RecordFinder(database)
    assert finder.find("departments", "", 10, active=True, without_email=None) == [Department(department="SPA")]
    assert finder.find("departments", "sp", 10, active=False, without_email=None) == [Department(department="SPA")]
    assert [
        getattr(each, "clerk_code", "") for each in finder.find("clerks", "spa", 10, active=True, without_email=None)
    ] == ["A1", "B1"]
    database.close()


START = """
import sys
from app.store.database import Database
database = Database(sys.argv[1])
print("ready", flush=True)
sys.stdin.readline()
database.open()
print(database.check())
"""


@pytest.mark.parametrize("before", ["", "0001"])
def test_several_first_starts_at_once_all_succeed(empty_url: str, before: str) -> None:
    if before:
        make_old(empty_url, before)
    command = [sys.executable, "-c", START, empty_url]
    with ExitStack() as stack:
        programs = [stack.enter_context(Popen(command, stdin=PIPE, stdout=PIPE, text=True)) for _ in range(4)]
        for each in programs:
            stack.callback(each.kill)
            assert each.stdout is not None
            assert each.stdout.readline() == "ready\n"
        for each in programs:
            assert each.stdin is not None
            each.stdin.write("go\n")
            each.stdin.flush()
        assert [each.communicate(timeout=60)[0] for each in programs] == ["[]\n"] * 4


def test_a_sqlite_file_is_copied_before_it_is_changed(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'hotel.db'}"
    make_old(url, "0001")
    opened(url).close()
    opened(url).close()
    copies = list(copies_folder(tmp_path / "hotel.db").iterdir())
    assert len(copies) == 1  # none when there was nothing to do
    engine = sa.create_engine(f"sqlite:///{copies[0]}")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == "0001"
    engine.dispose()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE alembic_version SET version_num = '9999'", r"newer version.*schema 9999"),
        ("DROP TABLE alembic_version", "belongs to another program"),
    ],
)
def test_a_database_that_is_not_for_this_program_is_refused_and_stays_as_it_is(
    empty_url: str, statement: str, words: str
) -> None:
    opened(empty_url).close()
    change(empty_url, statement)
    database = Database(empty_url)
    with pytest.raises(DatabaseError, match=words):
        database.open()
    database.close()


def test_a_damaged_file_is_told_with_where_the_copies_are(tmp_path: Path) -> None:
    file = tmp_path / "hotel.db"
    file.write_bytes(b"this is no database at all\n" * 400)
    database = Database(f"sqlite:///{file}")
    with pytest.raises(DatabaseError, match="is damaged") as raised:
        database.open()
    assert str(copies_folder(file)) in str(raised.value)
    database.close()
