from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app import paths
from app.ui.application import run_window
from app.ui.single_instance import QUIT, SHOW, Instance, ask, ask_all_to_quit

URL = "sqlite:////hotel/traces.db"

HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.ui.single_instance import Instance
application = QCoreApplication([])
window = Instance(Path(sys.argv[1]), sys.argv[2])
print(window.claim(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def first(tmp_path: Path, qtbot: QtBot) -> Iterator[Instance]:
    first = Instance(tmp_path, URL)
    assert first.claim()
    first.hear(lambda _what: None)
    yield first
    first.release()


def test_the_second_window_of_a_database_asks_the_first_to_come_forward(
    first: Instance, tmp_path: Path, qtbot: QtBot
) -> None:
    second = Instance(tmp_path, URL)
    assert not second.claim()
    with qtbot.waitSignal(first.asked) as asked:
        second.ask_to_show()
    assert asked.args == [SHOW]


def test_what_is_asked_before_the_window_can_hear_is_heard_then(tmp_path: Path, qtbot: QtBot) -> None:
    """It paints first: the installer's request to close was lost if it came in that moment."""
    heard: list[str] = []
    first = Instance(tmp_path, URL)
    assert first.claim()
    with qtbot.assertNotEmitted(first.asked, wait=50):
        Instance(tmp_path, URL).ask_to_show()
    first.hear(heard.append)
    assert heard == [SHOW]
    with qtbot.waitSignal(first.asked):
        Instance(tmp_path, URL).ask_to_show()
    first.release()


class Window(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def hear(self, what: str) -> None:
        self.heard.append(what)


def test_what_is_asked_between_two_windows_is_heard_by_the_next(tmp_path: Path, qtbot: QtBot) -> None:
    """A copy is put into place then, and the installer asks the program to close."""
    instance, gone, following = Instance(tmp_path, URL), Window(), Window()
    assert instance.claim()
    instance.hear(gone.hear)
    delete(gone)
    with qtbot.waitSignal(instance._watcher.directoryChanged):
        ask(instance._lock, instance._request, QUIT)
    instance.hear(following.hear)
    assert following.heard == [QUIT]
    instance.release()


def test_every_request_is_heard(first: Instance, tmp_path: Path, qtbot: QtBot) -> None:
    for _ in range(3):
        with qtbot.waitSignal(first.asked):
            Instance(tmp_path, URL).ask_to_show()


def test_a_file_has_one_window_however_it_is_named(tmp_path: Path, qtbot: QtBot) -> None:
    hotel, link = tmp_path / "hotel", tmp_path / "link"
    hotel.mkdir()
    link.symlink_to(hotel)
    first = Instance(tmp_path, f"sqlite:///{hotel}/traces.db")
    assert first.claim()
    for name in (f"{link}/traces.db", f"{hotel}/../hotel/traces.db"):
        assert not Instance(tmp_path, f"sqlite+pysqlite:///{name}").claim()
    first.release()


def test_a_start_into_the_tray_leaves_the_first_window_where_it_is(qtbot: QtBot) -> None:
    theirs = Instance(paths.window_folder(), URL)
    assert theirs.claim()
    theirs.hear(lambda _what: None)
    with qtbot.assertNotEmitted(theirs.asked, wait=0):
        assert run_window(pytest.fail, database_url=URL, hidden=True) == 0
    assert not list(paths.window_folder().glob("*.request"))
    theirs.release()


def test_windows_of_other_databases_are_no_business_of_it(first: Instance, tmp_path: Path, qtbot: QtBot) -> None:
    other = Instance(tmp_path, URL + "2")
    assert other.claim()
    other.hear(lambda _what: None)
    with qtbot.assertNotEmitted(other.asked), qtbot.waitSignal(first.asked):
        Instance(tmp_path, URL).ask_to_show()
    other.release()


def test_a_window_that_was_killed_holds_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path), URL]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "True\n"
        assert not Instance(tmp_path, URL).claim()
        killed.kill()
    again = Instance(tmp_path, URL)
    assert again.claim()
    again.release()


def test_a_killed_window_whose_number_this_process_has_holds_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    killed = Instance(tmp_path, URL)
    assert killed.claim()
    (file,) = tmp_path.glob("*.lock")
    left = file.read_bytes()
    killed.release()
    file.write_bytes(left)
    again = Instance(tmp_path, URL)
    assert again.claim()
    again.release()
    file.write_bytes(left)
    assert ask_all_to_quit(tmp_path, 0.0)


def test_a_folder_that_cannot_be_written_stops_no_window(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("no folder")
    assert Instance(tmp_path / "file", URL).claim()


def test_all_windows_are_asked_to_quit(first: Instance, tmp_path: Path, qtbot: QtBot) -> None:
    first.hear(lambda what: first.release() if what == QUIT else None)
    command = [
        sys.executable,
        "-c",
        "import sys; from pathlib import Path; from app.ui.single_instance import ask_all_to_quit;"
        "sys.exit(not ask_all_to_quit(Path(sys.argv[1]), 30.0))",
        str(tmp_path),
    ]
    with subprocess.Popen(command) as asking, qtbot.waitSignal(first.asked):
        pass
    assert asking.wait() == 0


def test_a_window_that_stays_is_told(first: Instance, tmp_path: Path) -> None:
    assert not ask_all_to_quit(tmp_path, 0.0)
