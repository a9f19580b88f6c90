"""Programs on one SQLite file hear of each other by looking at it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from app.core.actor import Actor
from app.core.changes import Area, Change
from app.engine.events import SetupChanged
from app.engine.relay import read
from app.store import channel
from app.store.changes import ChangeStore
from app.store.channel import SETUP, FileChannel
from app.store.database import Database
from app.store.schema import settings

Heard = queue.SimpleQueue[str | None]


@pytest.fixture
def other(sqlite_hotel: str) -> Iterator[Database]:
    other = Database(sqlite_hotel)
    other.open()
    yield other
    other.close()


@pytest.fixture
def heard(sqlite_hotel: str, other: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    """What a program hears that looks every hundredth of a second."""
    monkeypatch.setattr(channel, "FILE_LOOK_EVERY", 0.01)
    database, heard, stopping = Database(sqlite_hotel), Heard(), threading.Event()
    listening = threading.Thread(
        target=FileChannel(database).listen, args=(lambda: heard.put("begun"), heard.put, stopping)
    )
    listening.start()
    assert heard.get(timeout=20) == "begun"
    assert heard.get(timeout=20) is None  # the first look finds a file that it has not seen before
    yield heard
    stopping.set()
    listening.join(20)
    database.close()


def test_a_sign_of_life_is_no_change_of_the_setup_and_a_password_is(heard: Heard, other: Database) -> None:
    with other.write() as connection:
        connection.execute(sa.insert(settings), [{"key": "sign", "value": "of life"}])
    assert heard.get(timeout=20) is None
    done = [Change(Area.PASSWORD, "traces, mail.example.com", "Password", "", "set")]
    for _ in range(2):
        ChangeStore(other).add(done, datetime.now(UTC), Actor("", "ann", "desk"))
        assert heard.get(timeout=20) is None
        assert heard.get(timeout=20) == SETUP
    assert heard.empty()


def test_it_says_what_programs_on_postgresql_say() -> None:
    assert read(SETUP) == ("", [SetupChanged()])
