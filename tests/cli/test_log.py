"""The log: opened with its first line, in files of bounded size."""

from __future__ import annotations

import logging
from pathlib import Path

from app.cli import log_file
from app.cli.log import LOG_FILE, logging_to

log = logging.getLogger("app.somewhere")


def test_file_is_there_from_the_first_line_on(tmp_path: Path) -> None:
    with logging_to(tmp_path / "logs"):
        assert list((tmp_path / "logs").iterdir()) == []
        log.info("a line")
    log.info("a line too late")
    assert (tmp_path / "logs" / LOG_FILE).read_text().endswith(" INFO app.somewhere: a line\n")


def test_full_file_is_moved_away(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(log_file, "LOG_SIZE", 200)
    with logging_to(tmp_path):
        for number in range(100):
            log.info("line %d", number)
    files = sorted(file.name for file in tmp_path.iterdir())
    assert files == [LOG_FILE, *(f"{LOG_FILE}.{number}" for number in range(1, log_file.LOG_COPIES + 1))]
    assert all(file.stat().st_size <= 200 for file in tmp_path.iterdir())


def test_without_a_folder_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file is in the way")
    with logging_to(tmp_path / "logs"):
        log.info("a line")
