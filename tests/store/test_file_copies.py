"""A copy a day, and what it is worth: put back after a mistake, after a damage, and when it is no copy at all."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app import bootstrap
from app.core.errors import BadInput, DatabaseError
from app.core.records import Clerk, State, Trace
from app.engine.desk import Desk
from app.mail.loopback import LoopbackServer
from app.store.database import Database
from app.store.file_copies import KEPT, FileCopies
from app.store.moved import MOVING_TO
from app.store.settings import write_rows
from app.store.upgrade import copies_folder, is_copy_of
from tests.conftest import MemoryVault
from tests.hotel import SETUP

DAY = date(2026, 11, 24)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "hotel.db"


@contextmanager
def opened(file: Path) -> Iterator[Desk]:
    noon = datetime(2026, 11, 24, 12, tzinfo=UTC)
    with bootstrap.open_desk(f"sqlite:///{file}", vault=MemoryVault(), clock=lambda: noon) as desk:
        yield desk


def trace(number: int) -> Trace:
    return Trace(trace_id=f"T{number}", trace_date=DAY, clerk_code="A", text=f"Extra bed {number}")


def send(file: Path, server: LoopbackServer, *traces: int) -> None:
    """Add traces to a hotel with one clerk, and send what is due."""
    with opened(file) as desk:
        desk.records.save(Clerk(clerk_code="A", email="a@hotel.example"))
        desk.setup.save(replace(SETUP, email_server_port=server.port, email_traces=True))
        for number in traces:
            desk.records.save(trace(number))
        desk.courier.run_once()


def subjects(server: LoopbackServer) -> list[str]:
    return sorted(each.subject[-1] for each in server.letters())


def daily(file: Path, day: date = DAY) -> Path:
    with closing(Database(f"sqlite:///{file}")) as database:
        made = FileCopies(database).daily(day)
    assert made is not None
    return made


def test_one_copy_a_day_and_seven_kept(file: Path) -> None:
    with opened(file):
        pass
    for number in range(KEPT + 3):
        daily(file, DAY + timedelta(days=number))
    with closing(Database(f"sqlite:///{file}")) as database:
        copies = FileCopies(database)
        assert copies.daily(DAY + timedelta(days=KEPT + 2)) is None
        assert copies.newest() == copies_folder(file) / "hotel-daily-20261203.db"
    kept = sorted(each.name for each in copies_folder(file).iterdir())
    assert len(kept) == KEPT
    assert kept[0] == "hotel-daily-20261127.db"


def test_copies_of_a_hotel_whose_name_begins_alike_are_its_own(file: Path) -> None:
    second, third = file.with_name("hotel-2.db"), file.with_name("hotel[1].db")
    for each in (file, second, third):
        with opened(each):
            pass
        for number in range(KEPT + 1):
            daily(each, DAY + timedelta(days=number))
    for each in (file, second, third):
        with closing(Database(f"sqlite:///{each}")) as database:
            names = sorted(copy.file.name for copy in FileCopies(database).listed())
        assert names == [f"{each.stem}-daily-202611{day}.db" for day in range(25, 25 + 6)] + [
            f"{each.stem}-daily-20261201.db"
        ]


def test_every_copy_that_this_program_makes_is_one(file: Path) -> None:
    made = ("daily-20261124", "before-restore-20261124-120000", "0012-20261124-120000")
    names = [f"hotel-{each}.db" for each in made]
    assert all(is_copy_of(Path(each), file) for each in names)
    other = ["hotel.db", "hotel-2-daily-20261124.db", "hotel-daily-20261124.db.7.part", "hotel-summer.db"]
    assert not any(is_copy_of(Path(each), file) for each in other)


def test_a_copy_that_goes_while_they_are_listed_is_none(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(file):
        pass
    daily(file)
    stays = daily(file, DAY + timedelta(days=1))
    stat = Path.stat

    def gone(each: Path, **words: bool) -> os.stat_result:
        if each.name == "hotel-daily-20261124.db":
            each.unlink(missing_ok=True)
        return stat(each, **words)

    monkeypatch.setattr(Path, "stat", gone)
    with closing(Database(f"sqlite:///{file}")) as database:
        assert [each.file for each in FileCopies(database).listed()] == [stays]


def test_an_old_copy_that_cannot_be_removed_is_no_trouble_of_the_new_one(file: Path) -> None:
    with opened(file):
        pass
    copies_folder(file).mkdir()
    held = copies_folder(file) / "hotel-daily-20261101.db"
    held.mkdir()
    for number in range(KEPT + 1):
        daily(file, DAY + timedelta(days=number))
    left = sorted(each.name for each in copies_folder(file).iterdir())
    assert left[:2] == [held.name, "hotel-daily-20261125.db"]


def test_a_damaged_new_copy_removes_no_older_one_and_is_told(file: Path) -> None:
    with opened(file):
        pass
    for number in range(KEPT):
        daily(file, DAY + timedelta(days=number))
    before = sorted(copies_folder(file).iterdir())
    content = bytearray(file.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\x05damaged" * 512
    file.write_bytes(content)
    with pytest.raises(DatabaseError, match=r"copy of .*hotel\.db is damaged .*no older copy was removed"):
        daily(file, DAY + timedelta(days=KEPT))
    assert sorted(copies_folder(file).iterdir()) == before


def test_what_a_copy_that_was_cut_off_has_left_is_removed_the_day_after(file: Path) -> None:
    with opened(file):
        pass
    daily(file)
    left = [copies_folder(file) / f"hotel-daily-20261125.db.7{number}.part" for number in range(3)]
    left[2] = left[2].with_suffix(".part-journal")
    for each in left:
        each.write_bytes(b"half of it")
    for each in left[1:]:
        os.utime(each, (0, 0))
    daily(file, DAY + timedelta(days=1))
    assert [each.exists() for each in left] == [True, False, False]


def test_a_copy_that_cannot_be_made_is_told_and_leaves_nothing(file: Path) -> None:
    with opened(file):
        pass
    copies_folder(file).write_text("in the way")
    with closing(Database(f"sqlite:///{file}")) as database, pytest.raises(DatabaseError, match="cannot be made"):
        FileCopies(database).daily(DAY)
    assert sorted(each.name for each in file.parent.iterdir()) == ["copies", "hotel.db"]


def test_after_a_restore_nothing_is_sent_twice(file: Path) -> None:
    with LoopbackServer() as server:
        send(file, server, 1)
        with opened(file) as desk:
            desk.setup.save(replace(desk.setup.load(), email_traces=False))
            desk.records.save(trace(2))
        copy = daily(file)
        send(file, server, 3)  # T2 waited in the copy, T3 is not in it
        assert subjects(server) == ["1", "2", "3"]
        said = bootstrap.restore(f"sqlite:///{file}", copy)
        assert "What was sent since then is remembered and is not sent again." in said
        send(file, server, 2, 3, 4)
        assert subjects(server) == ["1", "2", "3", "4"]
    assert list(copies_folder(file).glob("hotel-before-restore-*.db"))


def killed_in_the_act(file: Path, *noted: str) -> None:
    """Let every copy have been under way when its program was killed, and the answers for these be noted alone."""
    owner = f"{platform.node()}/{os.getpid()}/of another start/killed"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE deliveries SET state = 'sending', lease_owner = ?, lease_until = 0", (owner,))
        wanted = f"record_id IN ({', '.join('?' * len(noted))})"
        ids = [row[0] for row in connection.execute(f"SELECT id FROM deliveries WHERE {wanted}", noted)]
    notes = file.with_name("accepted") / "killed.json"
    notes.parent.mkdir(exist_ok=True)
    notes.write_text(json.dumps([[each, 0, "", 250, "OK"] for each in ids]) + "\n")


def test_what_a_killed_program_had_noted_as_accepted_is_not_sent_twice_either(file: Path) -> None:
    with LoopbackServer() as server:
        send(file, server)
        copy = daily(file)
        send(file, server, 1)
        killed_in_the_act(file, "T1")
        said = bootstrap.restore(f"sqlite:///{file}", copy)
        assert said.endswith("is not sent again.")
        send(file, server, 1, 2)
        assert subjects(server) == ["1", "2"]


def test_while_a_move_was_interrupted_the_notes_stay_for_where_the_hotel_is(file: Path) -> None:
    with LoopbackServer() as server:
        send(file, server, 1)
    killed_in_the_act(file, "T1")
    copy = daily(file)
    with closing(Database(f"sqlite:///{file}")) as database, database.write() as connection:
        write_rows(connection, {MOVING_TO: "t0ken /there/hotel.db"})
    with pytest.raises(BadInput, match="was interrupted"):
        bootstrap.restore(f"sqlite:///{file}", copy)
    assert (file.with_name("accepted") / "killed.json").exists()


def test_what_may_have_arrived_is_told_unless_it_is_sent_as_the_same_message(file: Path) -> None:
    with LoopbackServer() as server:
        send(file, server, 1)
        killed_in_the_act(file)
        copy = daily(file)
        assert bootstrap.restore(f"sqlite:///{file}", copy).endswith("is not sent again.")
        send(file, server, 2)
        killed_in_the_act(file, "T1")
        assert "may arrive twice" in bootstrap.restore(f"sqlite:///{file}", copy)


def test_a_damaged_file_is_replaced_and_nothing_is_sent_before_somebody_has_looked(file: Path) -> None:
    with LoopbackServer() as server:
        send(file, server, 1)
        copy = daily(file)
        file.write_bytes(b"no database at all " * 1000)
        with pytest.raises(DatabaseError, match="trace-mailer database restore"), opened(file):
            pass
        assert "Email Traces is N now" in bootstrap.restore(f"sqlite:///{file}", copy)
        with opened(file) as desk:
            assert desk.courier.run_once().off
            assert desk.database.check() == []
            assert desk.deliveries.counts()[State.SENT] == 1
        assert subjects(server) == ["1"]


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "There is no file"), (b"", "is no copy of a database"), (b"x" * 5000, "is no copy of a database")],
)
def test_what_is_no_copy_is_refused_and_the_database_stays(file: Path, content: bytes | None, said: str) -> None:
    with opened(file) as desk:
        desk.records.save(Clerk(clerk_code="A"))
    other = file.with_name("other.db")
    if content is not None:
        other.write_bytes(content)
    with pytest.raises(BadInput, match=said):
        bootstrap.restore(f"sqlite:///{file}", other)
    with pytest.raises(BadInput, match="is the database itself"):
        bootstrap.restore(f"sqlite:///{file}", file)
    with opened(file) as desk:
        assert [clerk.clerk_code for clerk in desk.records.clerks()] == ["A"]


def test_a_copy_of_a_newer_version_is_refused(file: Path) -> None:
    with opened(file):
        pass
    copy = daily(file)
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(BadInput, match="newer version"):
        bootstrap.restore(f"sqlite:///{file}", copy)


def signed(database: Database) -> int:
    """Count the programs that say that they use a database."""
    with database.read() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM workstations").scalar_one())


def test_nothing_is_put_in_the_place_of_a_file_that_is_in_use(file: Path) -> None:
    with opened(file) as desk, desk.presence:
        copy = daily(file)
        with closing(Database(f"sqlite:///{file}")) as database:
            while not signed(database):
                threading.Event().wait(0.02)  # nothing tells when another program gives its first sign of life
        with pytest.raises(BadInput, match="is in use by"):
            bootstrap.restore(f"sqlite:///{file}", copy)


def test_a_database_on_a_server_has_tools_of_its_own(postgres_url: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="use pg_restore"):
        bootstrap.restore(postgres_url, tmp_path / "copy.db")
