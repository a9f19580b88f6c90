"""A file that is written whole, or not at all; and what is no file."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest

from app.core.errors import BadInput
from app.engine.new_file import write_csv_file


def test_a_link_stays_and_its_file_is_replaced(tmp_path: Path) -> None:
    file, link = tmp_path / "list.csv", tmp_path / "link.csv"
    file.write_text("old")
    link.symlink_to(file)
    write_csv_file(link, lambda stream: stream.write("new"))
    assert link.is_symlink()
    assert file.read_text() == "new"
    assert sorted(tmp_path.iterdir()) == [link, file]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()), daemon=True)
    reader.start()
    write_csv_file(pipe, lambda stream: stream.write("rows"))
    assert pipe.is_fifo()
    reader.join(20)
    assert read == ["rows"]


@pytest.mark.parametrize("name", [".", "/", "nowhere/list.csv", "x" * 300])
def test_what_cannot_be_a_file_is_told(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadInput, match="cannot be written"):
        write_csv_file(Path(name), lambda stream: stream.write("rows"))
    assert list(tmp_path.iterdir()) == []
