"""For monitoring: how it all stands, and exit status 1 when something needs a person."""

from __future__ import annotations

import json
import re
import shutil
import signal
import subprocess
import sys
import xml.etree.ElementTree as Xml
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from app.bootstrap import open_desk
from app.core.errors import DatabaseError
from app.core.feeds import FeedSetup
from app.core.records import Clerk
from app.mail.loopback import LoopbackServer
from app.store.database import Database
from app.store.file_copies import FileCopies
from app.store.moved import MOVING_TO
from app.store.schema import REVISION
from app.store.settings import write_rows
from app.store.upgrade import mark, revision
from tests.cli.conftest import Run
from tests.cli.test_commands import Program, program
from tests.conftest import MemoryVault
from tests.hotel import fill
from tests.servers.faulty import Fault, FaultyServer
from tests.store.test_restoring import damage
from tests.store.test_upgrade import make_old

Captured = pytest.CaptureFixture[str]
__all__ = ["program"]

NOBODY = Fault("RCPT", b"550 5.1.1 no such user\r\n")
PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def url(own_home: Path) -> str:
    return f"sqlite:///{own_home / 'test.db'}"


def asked(run: Run, capsys: Captured) -> tuple[int, dict[str, Any]]:
    capsys.readouterr()
    code = run("status", "--json")
    return code, json.loads(capsys.readouterr().out)


@pytest.fixture
def hotel(url: str) -> None:
    """A database with nothing in it yet."""
    with open_desk(url, vault=MemoryVault()):
        pass


@pytest.mark.usefixtures("hotel")
def test_all_is_well_while_nothing_is_to_be_sent(command_line: Run, capsys: Captured) -> None:
    code, status = asked(command_line, capsys)
    assert (code, status["ok"], status["courier"]) == (0, True, "off: Email Traces is N")
    assert command_line("status") == 0
    assert "Queue       empty" in capsys.readouterr().out


def test_where_there_is_no_database_none_is_made(command_line: Run, capsys: Captured, own_home: Path) -> None:
    for place in (own_home / "test.db", own_home / "no" / "folder" / "hotel.db"):
        assert command_line("--database", str(place), "status") == 1
        assert f"There is no database {place} yet." in capsys.readouterr().err
    assert list(own_home.glob("**/*.db")) == []
    assert not (own_home / "no").exists()
    code, status = asked(command_line, capsys)
    assert (code, status["ok"], "There is no database" in status["needs"][0]) == (1, False, True)


def test_an_empty_database_stays_empty(command_line: Run, capsys: Captured, empty_url: str) -> None:
    with closing(Database(empty_url)) as database, database.read():
        pass
    assert command_line("--database", empty_url, "status") == 1
    assert "There is no database" in capsys.readouterr().err
    with closing(Database(empty_url)) as database, database.read() as connection:
        assert sa.inspect(connection).get_table_names() == []


def test_a_move_that_was_interrupted_is_told_and_stays_so(
    command_line: Run, capsys: Captured, hotel: None, url: str
) -> None:
    with closing(Database(url)) as database, database.write() as connection:
        write_rows(connection, {MOVING_TO: "t0ken /there/hotel.db"})
    assert command_line("status") == 1
    assert "A move of this hotel to /there/hotel.db is under way or was interrupted." in capsys.readouterr().err
    with closing(Database(url)) as database, database.read() as connection:
        assert mark(connection, MOVING_TO) == "t0ken /there/hotel.db"


def test_an_older_database_stays_as_it_is(command_line: Run, capsys: Captured, empty_url: str, tmp_path: Path) -> None:
    make_old(empty_url, "0005")
    assert command_line("--database", empty_url, "status") == 1
    words = f"is of an older version of Trace Mailer (schema 0005, this program's is {REVISION})"
    assert words in capsys.readouterr().err
    with closing(Database(empty_url)) as database, database.read() as connection:
        assert revision(connection) == "0005"
    assert not (tmp_path / "copies").exists()
    assert command_line("--database", empty_url, "database", "upgrade") == 0
    assert command_line("--database", empty_url, "status") == 0


def test_nobody_sends(command_line: Run, capsys: Captured, url: str, own_home: Path) -> None:
    with open_desk(url, vault=MemoryVault()) as desk:
        fill(desk, own_home, 1, 2, datetime.now().date())
    code, status = asked(command_line, capsys)
    assert code == 1
    assert "Nothing sends: no program runs on this database." in status["needs"][0]
    assert command_line("status") == 1
    assert "Nothing sends" in capsys.readouterr().err


def test_refused_copies_and_feeds_in_trouble_need_a_person(
    command_line: Run, capsys: Captured, url: str, own_home: Path
) -> None:
    with (
        FaultyServer(Fault("RCPT", b"550 5.1.1 no such user\r\n")) as server,
        open_desk(url, vault=MemoryVault()) as desk,
    ):
        fill(desk, own_home, server.port, 2, datetime.now().date())
        desk.feeds.save(None, FeedSetup(name="Desk", place=str(own_home / "gone")))
        desk.feeder.run_due()
        desk.courier.run_once()
        desk.setup.save(replace(desk.setup.load(), email_traces=False))
    code, status = asked(command_line, capsys)
    assert code == 1
    assert "Feed Desk: The folder" in status["needs"][0]
    assert status["needs"][1] == "2 of the copies of today and yesterday were refused or given up."
    assert "no such user" in status["last_error"]
    assert status["queue"]["refused"] == 2


@pytest.mark.parametrize(("minutes", "ago", "late"), [(5, 61, True), (5, 59, False), (60, 181, True), (60, 179, False)])
def test_a_feed_that_nobody_looks_at_needs_a_person(
    command_line: Run, capsys: Captured, url: str, minutes: int, ago: int, late: bool
) -> None:
    due = datetime.now(UTC) - timedelta(minutes=ago)
    with open_desk(url, vault=MemoryVault(), clock=lambda: due) as desk:
        desk.feeds.save(None, FeedSetup(name="Desk", place="/reports", minutes=minutes, workstation="GONE-PC"))
    code, status = asked(command_line, capsys)
    assert code == int(late)
    words = f"Feed Desk: Nobody has looked at it since {due.astimezone():%Y-%m-%d %H:%M}, when it was due. "
    assert status["needs"] == ([f"{words}Start Trace Mailer on GONE-PC."] if late else [])


@pytest.mark.usefixtures("hotel")
def test_a_missed_daily_copy_needs_a_person(command_line: Run, capsys: Captured, url: str) -> None:
    assert command_line("status") == 0
    today = datetime.now(UTC).astimezone().date()
    for days, code in ((3, 1), (1, 0)):
        with closing(Database(url)) as database:
            FileCopies(database).daily(today - timedelta(days=days))
        assert command_line("status") == code


@pytest.mark.expects_log
def test_a_daily_copy_that_cannot_be_made_is_told_until_it_can(
    command_line: Run, capsys: Captured, url: str, own_home: Path
) -> None:
    folder = own_home / "copies"
    with open_desk(url, vault=MemoryVault()) as desk:
        desk.caretaker.round()
        assert asked(command_line, capsys)[0] == 0
        shutil.rmtree(folder)
        folder.write_text("in the way")
        desk.caretaker.round()
        code, status = asked(command_line, capsys)
        assert (code, len(status["needs"])) == (1, 1)
        assert re.fullmatch(r"The daily copy .*-daily-\d{8}\.db cannot be made: .*\.", status["needs"][0])
        folder.unlink()
        desk.caretaker.round()
        assert asked(command_line, capsys)[0] == 0


@pytest.mark.usefixtures("hotel")
def test_a_damaged_daily_copy_needs_a_person_at_once(
    command_line: Run, capsys: Captured, url: str, own_home: Path
) -> None:
    damage(own_home / "test.db")
    with closing(Database(url)) as database, pytest.raises(DatabaseError):
        FileCopies(database).daily(date(2026, 11, 24))
    code, status = asked(command_line, capsys)
    assert (code, len(status["needs"])) == (1, 1)
    assert "is damaged and was not kept" in status["needs"][0]


@pytest.mark.parametrize(("days", "code"), [(3, 1), (1, 0)])
def test_a_hotel_that_was_never_copied_needs_a_person(
    command_line: Run, capsys: Captured, url: str, days: int, code: int
) -> None:
    entered = datetime.now(UTC) - timedelta(days=days)
    with open_desk(url, vault=MemoryVault(), clock=lambda: entered) as desk:
        desk.records.save(Clerk(clerk_code="ANN"))
    found, status = asked(command_line, capsys)
    words = "There is no daily copy of the database; the window and `trace-mailer run` make one a day."
    assert (found, status["needs"]) == (code, [words] if code else [])


def test_a_running_program_is_asked_to_end_and_finishes_the_letter_in_hand(program: Program, tmp_path: Path) -> None:
    """The service manager's request comes in the middle of 300 letters."""
    with open_desk(f"sqlite:///{program.database}", vault=MemoryVault()) as desk, LoopbackServer() as server:
        fill(desk, tmp_path, server.port, 300, datetime.now().date())
        command = [sys.executable, "-m", "app", "--database", str(program.database), "run"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=program.environment, text=True) as running:
            assert running.stdout is not None
            try:
                assert any("sending" in line for line in running.stdout)
                running.send_signal(signal.SIGTERM)
                rest, _ = running.communicate(timeout=10)
            finally:
                running.kill()
        assert (running.returncode, "Stopped." in rest) == (0, True)
        counts = {state.value: count for state, count in desk.deliveries.counts().items()}
        assert counts["sent"] == len(server.letters())
        assert (counts["sending"], counts["sent"] + counts["waiting"]) == (0, 300)


def test_the_files_for_service_managers_name_what_there_is() -> None:
    unit = (PACKAGING / "trace-mailer.service").read_text(encoding="utf-8")
    assert "ExecStart=/usr/local/bin/trace-mailer run\n" in unit
    task = Xml.fromstring((PACKAGING / "trace-mailer-task.xml").read_text(encoding="utf-8").partition("?>")[2])
    space = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
    assert task.findtext(f".//{space}Arguments") == "--machine run"
    assert task.findtext(f".//{space}ExecutionTimeLimit") == "PT0S"  # no limit
