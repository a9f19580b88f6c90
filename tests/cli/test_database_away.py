"""A server of the database that is not there when a program starts: services wait for it, commands say so at once."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from tests.cli.conftest import Run
from tests.cli.test_commands import Program, program
from tests.postgres import Postgres

__all__ = ["program"]

AWAY = "postgresql+psycopg://tests@127.0.0.1:1/hotel"
"""Nothing listens there."""


@contextmanager
def running(program: Program, url: str) -> Iterator[subprocess.Popen[str]]:
    """`trace-mailer run`, ended if the test fails."""
    command = [sys.executable, "-m", "app", "--database", url, "run"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=program.environment, text=True) as child:
        try:
            yield child
        finally:
            child.kill()


def read_until(child: subprocess.Popen[str], words: str) -> str:
    """The lines up to the one that begins with these words."""
    assert child.stdout is not None
    read = ""
    for line in child.stdout:
        read += line
        if line.startswith(words):
            return read
    raise AssertionError(read)


def test_a_service_waits_for_the_server_and_goes_on_by_itself(program: Program, own_postgres: Postgres) -> None:
    url = own_postgres.new_database()
    own_postgres.stop("fast")
    with ExitStack() as stack:
        start = stack.enter_context(ExitStack())
        start.callback(own_postgres.start)
        child = stack.enter_context(running(program, url))
        before = read_until(child, "waiting for the database, next try")
        start.close()
        before += read_until(child, "off")
        child.send_signal(signal.SIGTERM)
        after, _ = child.communicate(timeout=10)
    assert (child.returncode, after) == (0, "Stopped.\n")
    assert before.count("Connection refused") == 1
    (log,) = (program.folder / "logs").rglob("trace-mailer.log")
    assert log.read_text(encoding="utf-8").count("Connection refused") == 1


def test_a_service_that_waits_is_asked_to_end(program: Program) -> None:
    with running(program, AWAY) as child:
        read_until(child, "waiting for the database")
        child.send_signal(signal.SIGTERM)
        after, _ = child.communicate(timeout=10)
    assert (child.returncode, after.splitlines()[-1]) == (0, "Stopped.")


@pytest.mark.parametrize("words", [("run", "--once"), ("workstations",), ("setup", "list"), ("database", "check")])
def test_a_command_says_so_at_once(
    command_line: Run, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert command_line("--database", AWAY, *words) == 1
    assert "cannot be used now. Check that its server runs" in capsys.readouterr().err


def test_monitoring_is_told(command_line: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert command_line("--database", AWAY, "status") == 1
    assert "cannot be used now" in capsys.readouterr().err
    assert command_line("--database", AWAY, "status", "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["ok"], "cannot be used now" in told["needs"][0]) == (False, True)


@pytest.mark.parametrize("words", [("run",), ("status",), ("setup", "list"), ("database", "restore", "copy.db")])
def test_a_database_of_another_kind_is_refused(program: Program, words: tuple[str, ...]) -> None:
    done = program("--database", "mysql://admin:h0tel-s3cret@server/hotel", *words)
    assert done.returncode == 2
    assert "A database mysql:// cannot be used" in done.stderr
    assert "s3cret" not in done.stdout + done.stderr
