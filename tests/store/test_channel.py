"""Programs on one SQLite file hear of each other by looking at it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

import pytest

from app.core.actor import Actor
from app.core.changes import Area, Change
from app.core.errors import DatabaseError
from app.engine.events import SetupChanged
from app.engine.relay import read
from app.store.changes import ChangeStore, remember
from app.store.channel import SETUP, FileChannel
from app.store.database import Database
from app.store.settings import write_rows

Heard = queue.SimpleQueue[str | None]


@pytest.fixture
def other(sqlite_hotel: str) -> Iterator[Database]:
    other = Database(sqlite_hotel)
    other.open()
    yield other
    other.close()


@pytest.fixture
def own(sqlite_hotel: str) -> Iterator[Database]:
    own = Database(sqlite_hotel)
    yield own
    own.close()


class Looks(threading.Event):
    """Lets a listener look as often as it is told to, each time after something was done."""

    def __init__(self) -> None:
        super().__init__()
        self._asked = queue.SimpleQueue[None]()
        self._looked = queue.SimpleQueue[None]()

    def wait(self, timeout: float | None = None) -> bool:
        """The listener's wait between two looks."""
        self._looked.put(None)
        self._asked.get()
        return self.is_set()

    def look(self) -> None:
        """Let it look once, and wait until it has."""
        self.ask()
        self._looked.get(timeout=20)

    def ask(self) -> None:
        """Let it look once."""
        self._asked.put(None)

    def end(self) -> None:
        """Let it end."""
        self.set()
        self.ask()

    def begun(self) -> None:
        """Wait until it would look first."""
        self._looked.get(timeout=20)


@pytest.fixture
def looks(own: Database, other: Database, heard: Heard) -> Iterator[Looks]:
    """The looks of a program at the file that another one has too."""
    looks = Looks()
    listening = threading.Thread(
        target=FileChannel(own).listen, args=(lambda: heard.put("begun"), heard.put, looks), daemon=True
    )
    listening.start()
    try:
        looks.begun()
        looks.look()
        assert said(heard) == ["begun", None]  # the first look finds a file that it has not seen before
        yield looks
    finally:
        looks.end()
        listening.join(20)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def said(heard: Heard) -> list[str | None]:
    """All that was heard since this was last asked."""
    return [heard.get() for _ in range(heard.qsize())]


def sign(database: Database) -> None:
    """Give a sign of life."""
    with database.write() as connection:
        write_rows(connection, {"sign": "of life"})


def save(database: Database) -> None:
    """Save a setting."""
    done = [Change(Area.PASSWORD, "traces, mail.example.com", "Password", "", "set")]
    ChangeStore(database).add(done, datetime.now(UTC), Actor("", "ann", "desk"))


def test_a_sign_of_life_is_no_change_of_the_setup_and_a_password_is(
    looks: Looks, heard: Heard, other: Database
) -> None:
    sign(other)
    looks.look()
    assert said(heard) == [None]
    for _ in range(2):
        save(other)
        looks.look()
        assert said(heard) == [None, SETUP]
    looks.look()
    assert said(heard) == []


def test_a_setting_of_another_program_is_heard_whatever_this_one_writes(
    looks: Looks, heard: Heard, own: Database, other: Database
) -> None:
    for written in ((other, own), (own, other)):
        for database in written:
            save(database)
        sign(own)
        looks.look()
        assert said(heard) == [SETUP]


def test_an_own_setting_is_no_news_from_another_program(
    looks: Looks, heard: Heard, own: Database, other: Database
) -> None:
    save(own)
    looks.look()
    assert said(heard) == []
    sign(other)
    looks.look()
    assert said(heard) == [None]


def test_what_was_to_be_saved_here_and_was_not_hides_nothing(
    looks: Looks, heard: Heard, own: Database, other: Database
) -> None:
    lost = [Change(Area.PASSWORD, "traces, mail.example.com", "Password", "", "set")]
    with own.write() as connection, connection.begin_nested() as part:
        remember(connection, lost, datetime(2026, 11, 24, tzinfo=UTC), Actor("", "ann", "desk"))
        part.rollback()
    save(other)
    looks.look()
    assert said(heard) == [SETUP]


def test_a_file_that_is_none_any_more_is_told_in_words_and_can_be_tried_again(sqlite_hotel: str, own: Database) -> None:
    def spoil() -> None:
        with closing(Database(sqlite_hotel)) as last:
            file = last.file
        assert file
        for each in file.parent.glob(f"{file.name}*"):
            each.write_bytes(b"no database at all " * 1000)

    looks = Looks()
    looks.ask()
    with pytest.raises(DatabaseError, match="trace-mailer database restore"):
        FileChannel(own).listen(spoil, lambda _: None, looks)


def test_it_says_what_programs_on_postgresql_say() -> None:
    assert read(SETUP) == ("", [SetupChanged()])
