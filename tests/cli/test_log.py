"""The log: opened with its first line, in files of bounded size."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

import app.cli.log
from app.cli.log import LOG_COPIES, LOG_FILE, SharedLog, logging_to

log = logging.getLogger("app.somewhere")


def test_file_is_there_from_the_first_line_on(tmp_path: Path) -> None:
    with logging_to(tmp_path / "logs"):
        assert list((tmp_path / "logs").iterdir()) == []
        log.info("a line")
    log.info("a line too late")
    assert (tmp_path / "logs" / LOG_FILE).read_text().endswith(" INFO app.somewhere: a line\n")


def test_full_file_is_moved_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app.cli.log, "LOG_SIZE", 200)
    with logging_to(tmp_path):
        for number in range(100):
            log.info("line %d", number)
    files = sorted(file.name for file in tmp_path.iterdir())
    assert files == [LOG_FILE, *(f"{LOG_FILE}.{number}" for number in range(1, LOG_COPIES + 1))]
    assert all(file.stat().st_size <= 200 for file in tmp_path.iterdir())


def test_without_a_folder_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file is in the way")
    with logging_to(tmp_path / "logs"):
        log.info("a line")


def lines_in(folder: Path) -> list[str]:
    """Return what every line of the log ends with, the oldest first."""
    files = sorted(folder.iterdir(), key=lambda file: -int(file.suffix[1:]) if file.suffix[1:].isdigit() else 0)
    return [line.rsplit(" ", 1)[1] for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def test_programs_that_write_in_turns_share_every_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app.cli.log, "LOG_SIZE", 300)
    programs = [SharedLog(tmp_path / LOG_FILE) for _ in range(2)]
    for number in range(20):
        programs[number % 2].handle(logging.makeLogRecord({"msg": f"{number}", "levelname": "INFO", "name": "a"}))
    assert lines_in(tmp_path) == [str(number) for number in range(20)]
    assert all(file.stat().st_size <= 300 for file in tmp_path.iterdir())


def test_a_log_that_somebody_holds_open_costs_no_older_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app.cli.log, "LOG_SIZE", 300)
    rename = Path.replace

    def as_on_windows(file: Path, target: Path) -> Path:
        if file.name == LOG_FILE and held:
            raise PermissionError(13, "The process cannot access the file because it is being used by another process")
        return rename(file, target)

    monkeypatch.setattr(Path, "replace", as_on_windows)
    held = False
    with logging_to(tmp_path):
        for number in range(40):
            held = 20 <= number < 30
            log.info("%d", number)
    kept = lines_in(tmp_path)
    assert kept == [str(number) for number in range(int(kept[0]), 40)]
    assert len(kept) > 30
