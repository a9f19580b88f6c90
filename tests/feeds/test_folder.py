"""A folder that another maker's program drops reports in, with real files: half-written, wrong, locked, gone."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app.core.errors import FeedError
from app.core.feeds import FILE, FeedSetup, Portion
from app.core.records import Trace
from app.engine.feed_ports import Portions
from app.feeds import csv_text, files
from app.feeds.csv_file import CsvFiles
from app.feeds.files import QUIET, QUIET_UNENDED, FileFeed, FolderFeed

COLUMNS = (("trace_id", "TRC_NO"), ("trace_date", "TRC_DT"), ("department", "DEPT"), ("text", "NOTE"))
HEADER = "TRC_NO;TRC_DT;DEPT;NOTE\n"


def setup_of(folder: Path, **more: str) -> FeedSetup:
    return FeedSetup(name="Desk", place=str(folder), columns=COLUMNS, dates="DD-MON-YY", **more)  # type: ignore[arg-type]


def drop(folder: Path, name: str, text: str | bytes, age: float = QUIET + 1) -> Path:
    """Write a file that nobody has touched for some seconds."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    os.utime(path, (time.time() - age,) * 2)
    return path


def look(setup: FeedSetup, meanwhile: Callable[[], object] = lambda: None, *, dry_run: bool = False) -> list[Portion]:
    """Look at a folder once, doing something else `meanwhile`, between the two looks at each file."""
    feed = FolderFeed(setup, CsvFiles(), lambda _seconds: meanwhile())
    return gone_through(feed.portions("", dry_run=dry_run))


def gone_through(portions: Portions) -> list[Portion]:
    """Return the portions with their records."""
    return [replace(portion, records=tuple(portion.records)) for portion in portions]


def names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_good_file_goes_to_done_and_a_wrong_one_to_failed_with_line_and_column(tmp_path: Path) -> None:
    drop(tmp_path, "good.csv", HEADER + "1;12-NOV-26;FO;Extra bed\n", age=QUIET + 2)
    drop(tmp_path, "wrong.csv", HEADER + "1;12-NOV-26;FO;Towels\n2;12-XXX-26;FO;Cot\n")
    good, wrong = look(setup_of(tmp_path))
    assert [record.text for record in good.records] == ["Extra bed"]  # type: ignore[union-attr]
    assert wrong.records == ()
    assert names(tmp_path) == ["done/good.csv", "failed/wrong.csv", "failed/wrong.csv.error.txt"]
    told = (tmp_path / "failed" / "wrong.csv.error.txt").read_text(encoding="utf-8")
    assert "line 3, TRC_DT: '12-XXX-26' is not a date as DD-MON-YY" in told
    (left,) = look(setup_of(tmp_path))
    assert "failed: 1. The .error.txt beside each says why." in left.problem
    for path in (tmp_path / "failed").iterdir():
        path.unlink()
    assert look(setup_of(tmp_path)) == []


def test_a_try_changes_nothing(tmp_path: Path) -> None:
    drop(tmp_path, "good.csv", HEADER + "1;12-NOV-26;FO;Extra bed\n", age=QUIET + 2)
    drop(tmp_path, "wrong.csv", HEADER + "1\n")
    good, wrong = look(setup_of(tmp_path), dry_run=True)
    assert len(good.records) == 1
    assert "line 2" in wrong.problem
    assert names(tmp_path) == ["good.csv", "wrong.csv"]


@pytest.mark.parametrize(
    ("name", "text", "age"),
    [
        ("new.csv", HEADER, QUIET - 3),
        ("cut.csv", HEADER + "1;12-NOV-26;FO;Extra b", QUIET_UNENDED - 5),
        ("empty.csv", "", QUIET_UNENDED - 5),
    ],
)
def test_a_file_that_was_touched_just_now_is_waited_for(tmp_path: Path, name: str, text: str, age: float) -> None:
    drop(tmp_path, name, text, age)
    (portion,) = look(setup_of(tmp_path))
    assert (portion.waits, portion.place) == (True, name)
    assert names(tmp_path) == [name]


@pytest.mark.parametrize("name", ["a.csv.part", "a.tmp", "~a.csv", ".a.csv", "a.csv.filepart", "report.txt"])
def test_a_name_that_says_unfinished_or_no_report_is_left_alone(tmp_path: Path, name: str) -> None:
    drop(tmp_path, name, HEADER)
    assert look(setup_of(tmp_path, pattern="*" if name != "report.txt" else "*.csv")) == []


def test_a_file_that_grows_between_two_looks_is_waited_for(tmp_path: Path) -> None:
    path = drop(tmp_path, "a.csv", HEADER, age=QUIET_UNENDED * 2)

    def grow() -> None:
        with path.open("a") as stream:
            stream.write("1;12-NOV-26;FO;Extra bed\n")
        os.utime(path, (time.time() - QUIET_UNENDED * 2,) * 2)  # as on a server whose clock is behind

    (portion,) = look(setup_of(tmp_path), grow)
    assert portion.waits
    (portion,) = look(setup_of(tmp_path))
    assert len(portion.records) == 1


OPEN, DONE = (f"1;12-NOV-26;FO;Text;{status}" for status in ("OPEN", "DONE"))


def test_newer_files_wait_for_an_older_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else what an older report says would come in over what a newer one does."""
    header = HEADER.replace("\n", ";STS\n")
    setup = replace(setup_of(tmp_path), columns=(*COLUMNS, ("status", "STS")))
    older = drop(tmp_path, "a.csv", header + OPEN, age=QUIET_UNENDED - 5)  # its last line has no end
    drop(tmp_path, "b.csv", f"{header}{DONE}\n")
    (portion,) = look(setup)
    assert (portion.place, portion.waits) == ("a.csv", True)
    with monkeypatch.context() as patch:
        patch.setattr(files, "STUCK", timedelta(seconds=-1))  # as if it had been there for long
        problem, newer = look(setup)
    assert "a.csv has been held by another program for long" in problem.problem
    assert newer.place == "b.csv"
    drop(tmp_path, "b.csv", f"{header}{DONE}\n")
    os.utime(older, (time.time() - QUIET_UNENDED - 1,) * 2)
    assert [portion.place for portion in look(setup)] == ["a.csv", "b.csv"]


def test_newer_files_wait_for_one_that_its_share_does_not_give(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drop(tmp_path, "a.csv", HEADER + "1;12-NOV-26;FO;Text\n", age=QUIET + 2)
    drop(tmp_path, "b.csv", HEADER + "1;12-NOV-26;FO;Other\n")
    read = Path.read_bytes

    def fail(path: Path) -> bytes:
        if path.name == "a.csv":
            raise OSError(errno.EIO, "The network name is no longer available")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", fail)
    (portion,) = look(setup_of(tmp_path))
    assert "a.csv cannot be read" in portion.problem
    assert names(tmp_path) == ["a.csv", "b.csv"]


def test_a_file_whose_reason_cannot_be_written_stays(tmp_path: Path) -> None:
    drop(tmp_path, "a.csv", HEADER + "1;soon;FO;Text\n")
    (tmp_path / "failed" / "a.csv.error.txt").mkdir(parents=True)  # in the way
    _, problem = look(setup_of(tmp_path))
    assert "a.csv was read but cannot be moved away" in problem.problem
    assert names(tmp_path) == ["a.csv"]


LOCKER = """
import fcntl, sys
with open(sys.argv[2], "r+b") as stream:
    getattr(fcntl, sys.argv[1])(stream, fcntl.LOCK_EX)
    print("locked", flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows refuses to rename what is open; nothing is locked there")
@pytest.mark.parametrize("lock", ["flock", "lockf"])
def test_a_file_that_another_program_has_locked_is_waited_for(tmp_path: Path, lock: str) -> None:
    path = drop(tmp_path, "a.csv", HEADER + "1;12-NOV-26;FO;Extra bed\n")
    command = [sys.executable, "-c", LOCKER, lock, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"locked\n"
        (portion,) = look(setup_of(tmp_path))
        assert portion.waits
        other.communicate(timeout=20)
    (portion,) = look(setup_of(tmp_path))
    assert len(portion.records) == 1


def test_names_that_are_taken_in_done_get_date_and_time(tmp_path: Path) -> None:
    for number in range(3):
        drop(tmp_path, "report.csv", HEADER + f"{number};12-NOV-26;FO;Text\n")
        assert len(look(setup_of(tmp_path))) == 1
    *others, first = names(tmp_path)
    assert first == "done/report.csv"
    assert [bool(re.fullmatch(r"done/report-\d{8}-\d{6}(-2)?\.csv", name)) for name in others] == [True] * 2


def test_done_may_lie_on_another_drive(tmp_path: Path) -> None:
    memory = Path("/dev/shm")
    if not memory.is_dir() or memory.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("NO OTHER FILE SYSTEM HERE: nothing was moved to one")
    with tempfile.TemporaryDirectory(dir=memory) as other:
        (tmp_path / "done").symlink_to(other)
        drop(tmp_path, "a.csv", HEADER + "1;12-NOV-26;FO;Extra bed\n")
        (portion,) = look(setup_of(tmp_path))
        assert (portion.problem, names(tmp_path), names(Path(other))) == ("", [], ["a.csv"])


def test_a_name_is_found_as_quickly_after_years(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(1, 100):
        (tmp_path / f"report-{number}.csv").touch()
    (tmp_path / "report.csv").touch()
    asked: list[Path] = []
    exists = Path.exists
    monkeypatch.setattr(Path, "exists", lambda path: asked.append(path) or exists(path))
    files.free_name(tmp_path / "report.csv")
    assert len(asked) == 2


def test_a_name_that_leaves_no_room_for_a_number_or_an_ending_is_cut(tmp_path: Path) -> None:
    for number in range(2):
        drop(tmp_path, f"{'ü' * 125}.csv", HEADER + f"{number};12-NOV-26;FO;Text\n")
        assert not look(setup_of(tmp_path))[0].problem
    drop(tmp_path, f"{'n' * 251}.csv", HEADER + "1;soon;FO;Text\n")
    look(setup_of(tmp_path))
    cut = ["n" * 216 + ".csv", "n" * 216 + ".csv.error.txt", "ü" * 108 + "-#-#.csv", "ü" * 108 + ".csv"]
    assert sorted(re.sub(r"\d+", "#", path.name) for path in tmp_path.rglob("*.*")) == cut


@pytest.mark.parametrize("moment", ["12-NOV-26 2:05 PM", "12-NOV-26 14:05:00", "12-NOV-26  1405"])
def test_a_column_of_days_and_times_can_be_named_for_both(tmp_path: Path, moment: str) -> None:
    drop(tmp_path, "a.csv", HEADER + f"1;{moment};FO;Text\n")
    setup = replace(setup_of(tmp_path), columns=(*COLUMNS, ("trace_time", "TRC_DT")))
    ((trace,),) = (portion.records for portion in look(setup))
    assert trace == Trace(
        trace_id="1",
        trace_date=date(2026, 11, 12),
        trace_time=datetime.min.replace(hour=14, minute=5).time(),
        department="FO",
        text="Text",
    )


def test_a_file_that_vanishes_is_no_failure(tmp_path: Path) -> None:
    path = drop(tmp_path, "a.csv", HEADER)
    assert look(setup_of(tmp_path), path.unlink) == []


def test_a_file_that_could_not_be_saved_goes_to_failed_and_one_that_nobody_saved_stays(tmp_path: Path) -> None:
    drop(tmp_path, "a.csv", HEADER + "1;12-NOV-26;FO;Text\n")
    portions = FolderFeed(setup_of(tmp_path), CsvFiles(), lambda _: None).portions("", dry_run=False)
    next(portions)
    portions.close()  # as when the database is gone in the middle of it
    assert names(tmp_path) == ["a.csv"]
    portions = FolderFeed(setup_of(tmp_path), CsvFiles(), lambda _: None).portions("", dry_run=False)
    next(portions)
    with pytest.raises(StopIteration):
        portions.send("There must be somebody with access.")
    assert names(tmp_path) == ["failed/a.csv", "failed/a.csv.error.txt"]


def test_a_file_that_is_written_on_while_it_is_read_stays(tmp_path: Path) -> None:
    path = drop(tmp_path, "a.csv", HEADER + "1;12-NOV-26;FO;Text\n")
    portions = FolderFeed(setup_of(tmp_path), CsvFiles(), lambda _: None).portions("", dry_run=False)
    next(portions)
    drop(tmp_path, "a.csv", HEADER + "1;12-NOV-26;FO;Text\n2;12-NOV-26;FO;Text\n")
    assert [each.waits for each in portions] == [True]
    assert path.exists()


@pytest.mark.parametrize(
    ("encoding", "said"),
    [("UTF-8", "is not UTF-8 text (line 2)"), ("WINDOWS-1252", ""), ("UTF-16", "lacks columns: TRC_NO, TRC_DT")],
)
def test_other_encodings(tmp_path: Path, encoding: str, said: str) -> None:
    drop(tmp_path, "a.csv", (HEADER + "1;12-NOV-26;FO;Früh\n").encode("cp1252"))
    (portion,) = look(setup_of(tmp_path, encoding=encoding))
    assert said in portion.problem
    assert bool(portion.records) == (said == "")
    if not said:
        assert portion.records[0].text == "Früh"  # type: ignore[union-attr]


@pytest.mark.parametrize("encoding", ["UTF-8", "WINDOWS-1252", "UTF-16"])
@pytest.mark.parametrize("text", ["Früh", "plain"])
def test_what_is_utf_8_is_read_as_that_whatever_is_chosen(tmp_path: Path, encoding: str, text: str) -> None:
    drop(tmp_path, "a.csv", HEADER + f"1;12-NOV-26;FO;{text}\n12;12-NOV-26;FO;Text\n")
    (portion,) = look(setup_of(tmp_path, encoding=encoding))
    assert portion.records[0].text == text  # type: ignore[union-attr]


def test_unicode_text_with_tabs(tmp_path: Path) -> None:
    drop(tmp_path, "a.csv", (HEADER + "1;12-NOV-26;FO;Früh\r\n").replace(";", "\t").encode("utf-16"))
    (portion,) = look(setup_of(tmp_path, encoding="UTF-16"))
    assert portion.records[0].text == "Früh"  # type: ignore[union-attr]


def test_a_file_that_is_too_large_fails_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_text, "LARGEST_FILE", 1_000_000)
    drop(tmp_path, "fits.csv", (HEADER + "\n" * 1_000_000)[:1_000_000], age=QUIET + 2)
    drop(tmp_path, "a.csv", (HEADER + "\n" * 1_000_001)[:1_000_001])
    fits, large = look(setup_of(tmp_path))
    assert not fits.problem
    assert "is too large: at most 1 MB." in large.problem
    assert "failed/a.csv" in names(tmp_path)


def test_a_folder_that_goes_away_is_said(tmp_path: Path) -> None:
    with pytest.raises(FeedError, match="is not there"):
        look(setup_of(tmp_path / "share"))


@pytest.mark.parametrize("name", ["done", "failed"])
@pytest.mark.skipif(sys.platform != "linux", reason="/proc is where not even root can write")
def test_a_place_for_files_that_cannot_be_written_takes_nothing_in(tmp_path: Path, name: str) -> None:
    """Else what cannot be moved away would come in again and again, older reports over newer ones."""
    drop(tmp_path, "a.csv", HEADER + "1;12-NOV-26;FO;Text\n")
    (tmp_path / name).symlink_to("/proc")
    with pytest.raises(FeedError, match=rf"{name} cannot be made or written: .*\. Nothing was taken in"):
        look(setup_of(tmp_path))
    (tmp_path / name).unlink()
    assert len(look(setup_of(tmp_path))) == 1
    assert names(tmp_path) == ["done/a.csv"]


def test_a_file_that_vanishes_while_it_is_read_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drop(tmp_path, "a.csv", HEADER + "1;12-NOV-26;FO;Text\n", age=QUIET + 2)
    drop(tmp_path, "b.csv", HEADER + "2;12-NOV-26;FO;Text\n")
    read = Path.read_bytes

    def vanish(path: Path) -> bytes:
        if path.name == "a.csv":
            path.unlink()
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", vanish)
    (portion,) = look(setup_of(tmp_path))
    assert (portion.place, portion.problem) == ("b.csv", "")
    assert names(tmp_path) == ["done/b.csv"]


def test_a_file_that_its_share_does_not_give_stays_and_comes_in_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(tmp_path, "a.csv", HEADER + "1;12-NOV-26;FO;Text\n")

    def fail(_path: Path) -> bytes:
        raise OSError(errno.EIO, "The network name is no longer available")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", fail)
        (portion,) = look(setup_of(tmp_path))
    assert "a.csv cannot be read: The network name is no longer available." in portion.problem
    assert names(tmp_path) == ["a.csv"]
    (portion,) = look(setup_of(tmp_path))
    assert (len(portion.records), portion.problem) == (1, "")  # type: ignore[arg-type]


@pytest.mark.parametrize("refusal", ["", "There must be somebody with access."])
def test_a_file_that_somebody_else_moves_away_is_left_to_them(
    tmp_path: Path, refusal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = drop(tmp_path, "a.csv", HEADER + "1;12-NOV-26;FO;Text\n")
    portions = FolderFeed(setup_of(tmp_path), CsvFiles(), lambda _: None).portions("", dry_run=False)
    next(portions)
    free = files.free_name

    def overtaken(wanted: Path) -> Path:
        path.rename(tmp_path / "theirs")
        return free(wanted)

    monkeypatch.setattr(files, "free_name", overtaken)
    with pytest.raises(StopIteration):
        portions.send(refusal)
    assert names(tmp_path) == ["theirs"]


def test_a_folder_that_cannot_be_written_takes_nothing_in(tmp_path: Path) -> None:
    drop(tmp_path, "a.csv", HEADER + "1;12-NOV-26;FO;Text\n")
    (tmp_path / "done").write_text("in the way")
    with pytest.raises(FeedError, match=r"done cannot be made or written: File exists\. Nothing was taken in"):
        look(setup_of(tmp_path))


def test_a_named_column_that_lacks_is_said_and_one_not_named_is_kept(tmp_path: Path) -> None:
    drop(tmp_path, "a.csv", "TRC_NO;TRC_DT;NOTE\n1;12-NOV-26;Text\n")
    (portion,) = look(setup_of(tmp_path))
    assert "lacks columns: DEPT. Its header names TRC_NO, TRC_DT, NOTE." in portion.problem
    drop(tmp_path, "b.csv", HEADER.replace("\n", ";MORE\n") + "1;12-NOV-26;FO;Text;x\n")
    portion, _ = look(setup_of(tmp_path))
    assert portion.notices == ("Column 'MORE' is not known and was left out.",)
    assert "status" in portion.lacking


def test_one_file_is_taken_in_whenever_it_has_changed(tmp_path: Path) -> None:
    path = drop(tmp_path, "a.csv", HEADER + "1;12-NOV-26;FO;Text\n", QUIET + 5)
    feed = FileFeed(setup_of(path, kind=FILE), CsvFiles(), lambda _: None)
    (portion,) = gone_through(feed.portions("", dry_run=False))
    assert len(portion.records) == 1
    assert list(feed.portions(portion.mark, dry_run=False)) == []
    drop(tmp_path, "a.csv", HEADER + "1;12-NOV-26;FO;Other\n", QUIET + 2)
    (again,) = gone_through(feed.portions(portion.mark, dry_run=False))
    assert again.records[0].text == "Other"  # type: ignore[union-attr]
    assert path.exists()
    path.unlink()
    with pytest.raises(FeedError, match="There is no file"):
        list(feed.portions(again.mark, dry_run=False))
