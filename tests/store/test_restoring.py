"""A copy comes into the place of a database in one step, and never where its hotel no longer is."""

from __future__ import annotations

import os
import platform
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from app import bootstrap
from app.core.errors import BadInput, DatabaseError
from app.core.records import Clerk
from app.core.workstations import Sign
from app.engine.owner import is_alive, new_owner
from app.store import moving
from app.store.database import Database
from app.store.file_copies import FileCopies
from app.store.moved import MOVING_TO
from app.store.settings import write_rows
from app.store.upgrade import copies_folder
from app.store.workstations import WorkstationStore
from tests.conftest import MemoryVault

DAY = date(2026, 11, 24)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A hotel with Ann."""
    file = tmp_path / "home" / "hotel.db"
    enter(file, "ANN")
    return file


def enter(file: Path, code: str) -> None:
    with bootstrap.open_desk(f"sqlite:///{file}", vault=MemoryVault()) as desk:
        desk.records.save(Clerk(clerk_code=code))


def clerks(file: Path) -> list[str]:
    with bootstrap.open_desk(f"sqlite:///{file}", vault=MemoryVault()) as desk:
        assert desk.database.check() == []
        return sorted(clerk.clerk_code for clerk in desk.records.clerks())


def daily(file: Path) -> Path:
    with closing(Database(f"sqlite:///{file}")) as database:
        made = FileCopies(database).daily(DAY)
    assert made is not None
    return made


def move(file: Path, target: str) -> None:
    with bootstrap.open_desk(f"sqlite:///{file}", vault=MemoryVault()) as desk:
        desk.moving.move(target, lambda *_: None, threading.Event())


def restore(file: Path, copy: Path) -> str:
    return bootstrap.restore(f"sqlite:///{file}", copy)


KILLED = """
import os, shutil, sys
from pathlib import Path
from app import bootstrap
home, copy = map(Path, sys.argv[1:])
left = -1
def killed(event, arguments):
    global left
    if event in ("os.rename", "os.remove", "sqlite3.connect", "shutil.copyfile") and "hotel.db" in str(arguments):
        left -= 1
        if left == -1:
            os.kill(os.getpid(), 9)
sys.addaudithook(killed)
ended, moment = 9, 0
while ended == 9:
    place = shutil.copytree(home, home.with_name(f"{home.name}-{moment:02}"))
    if (child := os.fork()) == 0:
        left = moment
        bootstrap.restore(f"sqlite:///{place / 'hotel.db'}", place / copy)
        os._exit(0)
    _, ended = os.waitpid(child, 0)
    moment += 1
sys.exit(ended)
"""
"""Restores a copy again and again, each time in a folder of its own, and is killed before the first thing that it does
to a file, before the second one, and so on (https://docs.python.org/3/library/audit_events.html)."""


def restored_and_killed(file: Path, copy: Path) -> list[Path]:
    """The file after each of these, the last time without a kill."""
    command = [sys.executable, "-W", "ignore", "-c", KILLED, str(file.parent), str(copy.relative_to(file.parent))]
    subprocess.run(command, timeout=120, check=True)
    found = sorted(file.parent.parent.glob(f"{file.parent.name}-*/hotel.db"))
    assert len(found) > 8
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="no process kills itself there")
def test_killed_at_any_moment_there_is_the_old_hotel_or_the_restored_one(file: Path) -> None:
    copy = daily(file)
    enter(file, "BEN")
    found = restored_and_killed(file, copy)
    stand = [clerks(each) for each in found]
    assert stand == sorted(stand, reverse=True)  # the old one, from one moment on the restored one
    assert (stand[0], stand[-1]) == (["ANN", "BEN"], ["ANN"])
    for each in found:
        restore(each, each.parent / copy.relative_to(file.parent))
        assert clerks(each) == ["ANN"]
        assert [left.name for left in each.parent.glob("hotel.db*")] == ["hotel.db"]


@pytest.mark.skipif(sys.platform == "win32", reason="no process kills itself there")
def test_killed_while_a_damaged_file_is_replaced_it_can_be_done_again(file: Path) -> None:
    copy = daily(file)
    file.write_bytes(b"no database at all " * 1000)
    for each in restored_and_killed(file, copy):
        restore(each, each.parent / copy.relative_to(file.parent))
        assert clerks(each) == ["ANN"]


def test_what_was_not_yet_in_the_file_of_a_killed_program_is_kept_and_not_mixed_in(file: Path) -> None:
    copy = daily(file)
    with closing(sqlite3.connect(file)) as killed:  # what it wrote is beside the file until somebody opens it
        killed.execute("INSERT INTO settings VALUES ('left', 'over')")
        killed.commit()
        left = {ending: file.with_name(file.name + ending).read_bytes() for ending in ("", "-wal")}
    for ending, content in left.items():
        file.with_name(file.name + ending).write_bytes(content)
    said = restore(file, copy)
    assert "is kept as" in said
    (kept,) = copies_folder(file).glob("hotel-before-restore-*.db")
    for place, rows in ((file, []), (kept, [("over",)])):
        with closing(sqlite3.connect(place)) as connection:
            assert connection.execute("SELECT value FROM settings WHERE key = 'left'").fetchall() == rows


def test_a_page_that_is_damaged_is_no_obstacle(file: Path) -> None:
    copy = daily(file)
    damage(file)
    assert "Email Traces is N now" in restore(file, copy)
    assert clerks(file) == ["ANN"]


def damage(file: Path) -> None:
    """Let a page in the middle of a file be something else."""
    content = bytearray(file.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\x05damaged" * 512
    file.write_bytes(content)


def test_a_program_that_has_the_file_open_keeps_it(file: Path) -> None:
    copy = daily(file)
    enter(file, "BEN")
    with closing(sqlite3.connect(file)) as other:  # it gives no sign of life
        other.execute("SELECT * FROM settings").fetchall()
        with pytest.raises(BadInput, match="is in use by another program"):
            restore(file, copy)
    assert clerks(file) == ["ANN", "BEN"]


def sign(file: Path, owner: str) -> None:
    """Let a program of this name have given a sign of life just now."""
    with closing(Database(f"sqlite:///{file}")) as database:
        WorkstationStore(database, owner, "1.0", is_alive).sign(Sign(activity="idle"))


def test_a_program_that_is_gone_from_this_computer_holds_no_restore_up(file: Path) -> None:
    copy = daily(file)
    sign(file, f"{platform.node()}/{os.getpid()}/of another start/x")
    restore(file, copy)


def test_who_used_the_file_when_a_copy_was_made_does_not_use_the_restored_one(file: Path) -> None:
    sign(file, new_owner())
    copy = daily(file)
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DELETE FROM workstations")
    restore(file, copy)
    restore(file, copy)


def test_where_a_hotel_has_left_no_copy_is_put_back(file: Path, tmp_path: Path) -> None:
    copy = daily(file)
    target = tmp_path / "there.db"
    move(file, f"sqlite:///{target}")
    with pytest.raises(BadInput, match=r"hotel\.db was moved to .*there\.db.*second hotel"):
        restore(file, copy)
    with pytest.raises(BadInput, match=r"hotel\.db was moved to .*there\.db.*second hotel"):
        restore(tmp_path / "new.db", copy)  # it stands beside the hotel that has left
    marked = tmp_path / "marked.db"
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(marked)) as connection:
        source.backup(connection)
    with pytest.raises(BadInput, match=r"marked\.db was moved to .*there\.db"):
        restore(tmp_path / "new.db", marked)
    assert not (tmp_path / "new.db").exists()
    assert clerks(file) == clerks(target) == ["ANN"]
    restore(target, copies_folder(target) / daily(target).name)


def test_a_hotel_whose_name_begins_alike_stands_for_itself(file: Path, tmp_path: Path) -> None:
    second = file.with_name("hotel-2.db")
    enter(second, "BEN")
    copy = daily(second)
    move(file, f"sqlite:///{tmp_path / 'there.db'}")
    enter(second, "CAT")
    restore(second, copy)
    assert clerks(second) == ["BEN"]


def test_a_file_with_nothing_in_it_is_no_obstacle(file: Path) -> None:
    copy = daily(file)
    file.write_bytes(b"")
    assert "Email Traces is N now" in restore(file, copy)
    assert clerks(file) == ["ANN"]


def test_the_file_of_another_program_is_not_replaced(file: Path) -> None:
    copy = daily(file)
    file.unlink()
    with closing(sqlite3.connect(file)) as theirs, theirs:
        theirs.execute("CREATE TABLE songs (name)")
    with pytest.raises(DatabaseError, match="which is what it was"):
        restore(file, copy)
    with closing(sqlite3.connect(file)) as theirs:
        assert theirs.execute("SELECT * FROM songs").fetchall() == []


def test_a_hotel_that_came_back_can_be_restored(file: Path, tmp_path: Path) -> None:
    target = tmp_path / "there.db"
    move(file, f"sqlite:///{target}")
    move(target, f"sqlite:///{file}")
    copy = daily(file)
    enter(file, "BEN")
    restore(file, copy)
    assert clerks(file) == ["ANN"]
    assert clerks(target) == ["ANN"]  # it leads here


def test_while_a_move_was_interrupted_no_copy_is_put_back(file: Path) -> None:
    copy = daily(file)
    with closing(Database(f"sqlite:///{file}")) as database, database.write() as connection:
        write_rows(connection, {MOVING_TO: "t0ken /there/hotel.db"})
    with pytest.raises(BadInput, match=r"A move of this hotel to /there/hotel\.db was interrupted"):
        restore(file, copy)


def test_where_a_move_has_arrived_a_restore_lets_that_be_known(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program that moved was killed before it marked the file that it left."""
    target = tmp_path / "there.db"

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(moving, "leave_the_old_place", killed)
    with pytest.raises(KeyboardInterrupt):
        move(file, f"sqlite:///{target}")
    monkeypatch.undo()
    restore(target, copies_folder(target) / daily(target).name)
    with bootstrap.open_desk(f"sqlite:///{file}", vault=MemoryVault()) as desk:
        assert desk.database.place == str(target)
