"""A folder into which another program writes as it likes: piecemeal, wrong, under other names, while the thread looks.

Counted in the end: every good record is here once, every file came in once and is in done or failed, and nothing is
left over; with two programs on one share too.
"""

from __future__ import annotations

import random
import re
import threading
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from app.bootstrap import open_desk
from app.core.feeds import FeedSetup
from app.core.records import RESOLVED, Trace
from app.core.trace_filter import TraceFilter
from app.engine import feed_look, feeder
from app.engine.desk import Desk
from app.engine.events import FeedsChanged
from app.feeds import files
from tests.conftest import MemoryVault
from tests.feeds.test_folder import COLUMNS, HEADER

REPORTS = 30
SETUP = FeedSetup(name="PMS", place="", columns=(*COLUMNS, ("status", "STS")), dates="DD-MON-YY", minutes=1440)


class Maker:
    """Another maker's program. Every third report is wrong, and one in four is written piece by piece."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._dice = random.Random(7)
        self.good: dict[str, str] = {}
        self.lines = 0
        self.wrong = 0

    def run(self) -> None:
        for number in range(REPORTS):
            path = self._folder / f"TRC{number % 7}.csv"
            while path.exists():  # as programs do that count their files to a few
                time.sleep(0.01)
            self._write(path, self._report(number))

    def _report(self, number: int) -> str:
        ids = [str(self._dice.randrange(40)) for _ in range(5)]
        ids = list(dict.fromkeys(ids))
        lines = [f"{each};12-NOV-26;FO;Report {number};{'DONE' if number % 2 else 'OPEN'}" for each in ids]
        if number % 3 == 2:
            lines.append(
                self._dice.choice(["x;99-NOV-26;FO;Text;OPEN", "y;12-NOV-26;FO", f"{ids[0]};12-NOV-26;FO;A;OPEN"])
            )
            self.wrong += 1
        else:
            self.good |= dict.fromkeys(ids, f"Report {number}")
            self.lines += len(ids)
        return HEADER.replace("\n", ";STS\n") + "".join(f"{line}\n" for line in lines)

    def _write(self, path: Path, text: str) -> None:
        if self._dice.random() < 0.25:
            with path.open("w") as stream:
                for start in range(0, len(text), 40):
                    stream.write(text[start : start + 40])
                    stream.flush()
                    time.sleep(0.02)
            return
        part = path.with_name(f"{path.name}.part")
        part.write_text(text)
        part.rename(path)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tenth of a second counts here as ten do in a hotel."""
    monkeypatch.setattr(files, "QUIET", 0.1)
    monkeypatch.setattr(files, "QUIET_UNENDED", 1.0)
    monkeypatch.setattr(files, "SECOND_LOOK", 0.05)
    monkeypatch.setattr(feed_look, "SOON", feed_look.SOON / 100)
    monkeypatch.setattr(feeder, "LONGEST_PAUSE", 0.2)
    monkeypatch.setattr(feeder, "GATHERING", 0.05)


@pytest.mark.parametrize("programs", [1, 2])
def test_counts(tmp_path: Path, programs: int, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "app.engine.feed_look")
    folder = tmp_path / "reports"
    folder.mkdir()
    maker = Maker(folder)
    with ExitStack() as opened:
        url = f"sqlite:///{tmp_path / 'hotel.db'}"
        desk, *others = (opened.enter_context(open_desk(url, vault=MemoryVault())) for _ in range(programs))
        desk.feeds.save(None, replace(SETUP, place=str(folder)))
        for each in (desk, *others):
            each.feeder.start()
        writing = threading.Thread(target=maker.run)
        writing.start()
        writing.join(60)
        assert not writing.is_alive()
        wait_until_empty(desk, folder)
        assert all(each.feeder.stop() for each in (desk, *others))
        stored = {each.trace.trace_id: each.trace for each in desk.traces.listed(TraceFilter()).rows}
    check(maker, folder, stored)
    assert sum(map(int, re.findall(r"(\d+) (?:new|changed|the same)", caplog.text))) == maker.lines
    assert "cannot be" not in caplog.text


def wait_until_empty(desk: Desk, folder: Path) -> None:
    """Wait until no report lies in the folder itself."""
    looked = threading.Event()
    desk.events.subscribe(lambda event: looked.set() if event == FeedsChanged() else None)
    deadline = time.monotonic() + 60
    while any(path.is_file() for path in folder.iterdir()) and time.monotonic() < deadline:
        looked.wait(0.2)
        looked.clear()


def check(maker: Maker, folder: Path, stored: dict[str, Trace]) -> None:
    assert [path.name for path in folder.iterdir() if path.is_file()] == []
    failed = [path.name for path in (folder / "failed").iterdir()]
    told = [name for name in failed if name.endswith(".error.txt")]
    assert (len(told), len(failed)) == (maker.wrong, 2 * maker.wrong)
    assert len(list((folder / "done").iterdir())) == REPORTS - maker.wrong
    assert {key: trace.text for key, trace in stored.items()} == maker.good
    for trace in stored.values():
        assert (trace.status == RESOLVED) == bool(int(trace.text.removeprefix("Report ")) % 2)
