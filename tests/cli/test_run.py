"""`trace-mailer run` as a service manager sees it."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import typer

from app.bootstrap import open_desk
from app.cli.service import Service, Teller
from app.cli.session import Session
from app.core.feeds import FeedSetup
from app.engine import feeder
from app.engine.courier import PassReport
from app.engine.desk import Desk
from app.engine.duties import Duties
from app.engine.events import HotelMoved
from app.engine.worker import Worker
from app.feeds.files import FolderFeed
from tests.cli.conftest import Run
from tests.conftest import MemoryVault
from tests.hotel import fill
from tests.servers.counting import CountingServer

LETTERS = 20


def test_a_second_signal_does_not_cut_its_end_short(command_line: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    start, stop = Duties.start, Duties.stop

    def starts(duties: Duties) -> None:
        start(duties)
        signal.raise_signal(signal.SIGINT)

    def stops(duties: Duties) -> bool:
        signal.raise_signal(signal.SIGINT)
        return stop(duties)

    monkeypatch.setattr(Duties, "start", starts)
    monkeypatch.setattr(Duties, "stop", stops)
    assert command_line("run") == 0


def test_it_sends_on_when_nobody_reads_what_it_prints_any_more(tmp_path: Path) -> None:
    database = tmp_path / "hotel.db"
    with CountingServer() as server:
        with open_desk(f"sqlite:///{database}", vault=MemoryVault()) as desk:
            fill(desk, tmp_path, server.port, LETTERS, datetime.now().date())
        command = [sys.executable, "-m", "app", "--database", str(database), "run"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
            assert child.stdout is not None
            child.stdout.close()
            arrived = server.wait_for(LETTERS, timeout=60)
            child.terminate()
            _out, said = child.communicate(timeout=60)
    assert arrived
    assert b"Traceback" not in said


def test_a_feed_that_hangs_holds_up_no_letter_of_a_single_pass(
    command_line: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    database, go_on = tmp_path / "hotel.db", threading.Event()
    portions, run_once = FolderFeed.portions, Worker.run_once

    def hangs(*given: Any, **more: Any) -> Any:
        go_on.wait()
        return portions(*given, **more)

    def sends(worker: Worker) -> PassReport:
        try:
            return run_once(worker)
        finally:
            go_on.set()  # what hangs no more is not waited for at the end

    monkeypatch.setattr(feeder, "HANGING", 0.1)
    monkeypatch.setattr(FolderFeed, "portions", hangs)
    monkeypatch.setattr(Worker, "run_once", sends)
    with CountingServer() as server:
        with open_desk(f"sqlite:///{database}", vault=MemoryVault()) as desk:
            fill(desk, tmp_path, server.port, LETTERS, datetime.now().date())
            desk.feeds.save(None, FeedSetup(name="Desk", place=str(tmp_path)))
        assert command_line("--database", str(database), "run", "--once") == 1
        assert server.wait_for(LETTERS, timeout=20)
    assert capsys.readouterr().err == (
        "trace-mailer: The feed Desk has not answered and is not waited for. It is asked again at its next look.\n"
    )


@pytest.fixture
def service(tmp_path: Path) -> Service:
    @contextmanager
    def opened(*_: object, **__: object) -> Iterator[Desk]:
        with open_desk(f"sqlite:///{tmp_path / 'hotel.db'}", vault=MemoryVault()) as desk:
            yield desk

    outside: Any = SimpleNamespace(open_desk=opened)
    return Service(Session(outside), Teller(as_json=True))


LEFT = "A letter, a feed or the day's copy was still in hand and was left."


def test_what_is_left_in_hand_when_the_hotel_moves_does_not_end_it(
    service: Service, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    starts, stop, ended = iter([lambda: service._hear(HotelMoved()), service.stop]), Duties.stop, iter([False])
    monkeypatch.setattr(Duties, "start", lambda _: next(starts)())
    monkeypatch.setattr(Duties, "stop", lambda duties: stop(duties) and next(ended, True))
    service.run()
    assert LEFT in caplog.messages


def test_what_is_left_in_hand_at_the_end_is_told(
    service: Service, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stop = Duties.stop
    monkeypatch.setattr(Duties, "start", lambda _: service.stop())
    monkeypatch.setattr(Duties, "stop", lambda duties: stop(duties) and False)
    with pytest.raises(typer.Exit):
        service.run()
    assert capsys.readouterr().err == f"trace-mailer: {LEFT}\n"
