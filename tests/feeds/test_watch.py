"""Watched folders: one that does not answer holds up no other."""

from __future__ import annotations

import queue
import threading
from pathlib import Path

import pytest

from app.feeds import watch
from app.feeds.watch import Watcher, identity


@pytest.fixture
def dead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """A share whose server is gone, until the event is set."""
    there_again = threading.Event()

    def ask(path: Path) -> watch.Identity | None:
        if path.name == "dead":
            there_again.wait()
        return identity(path)

    monkeypatch.setattr(watch, "identity", ask)
    monkeypatch.setattr(watch, "ANSWER", 0.3)
    for name in ("alive", "dead"):
        (tmp_path / name).mkdir()
    return there_again


def test_a_folder_that_does_not_answer_holds_up_no_other(tmp_path: Path, dead: threading.Event) -> None:
    told: queue.SimpleQueue[int] = queue.SimpleQueue()
    folders = {1: tmp_path / "dead", 2: tmp_path / "alive"}
    watcher = Watcher()
    for _ in range(3):
        watcher.watch(folders, told.put)
    assert (told.get(timeout=20), told.empty()) == (2, True)
    assert len([each for each in threading.enumerate() if each.name == "folder"]) == 1
    dead.set()
    for each in threading.enumerate():
        if each.name == "folder":
            each.join(20)
    watcher.watch(folders, told.put)
    assert told.get(timeout=20) == 1
    watcher.stop()


def test_a_watched_folder_that_does_not_answer_any_more_stays_watched(tmp_path: Path, dead: threading.Event) -> None:
    told: queue.SimpleQueue[int] = queue.SimpleQueue()
    folders = {1: tmp_path / "dead"}
    dead.set()
    watcher = Watcher()
    watcher.watch(folders, told.put)
    assert told.get(timeout=20) == 1
    dead.clear()
    watcher.watch(folders, told.put)
    (tmp_path / "dead" / "a.csv").touch()
    assert told.get(timeout=20) == 1
    dead.set()
    watcher.stop()
