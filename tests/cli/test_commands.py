"""The command line as a user runs it: a real SQLite file, a real mail server, and the real program as a child process
where that proves more than its commands in the test's own process do.
"""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NoReturn
from unittest import mock

import pytest

import app.__main__
from app.cli.console import OutputError, say
from app.cli.program import main
from app.mail.loopback import LoopbackServer
from tests.cli.conftest import Run
from tests.servers.scripted import scripted

CLERKS = "clerk_code,name,department,email,email_traces,email_messages,active\n"
TRACES = "trace_id,trace_date,trace_time,clerk_code,department,text,guest_no,room,confirmation_no,entered_by,status\n"


class Program:
    """The program with a database of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = folder / "hotel.db"
        logs = {name: str(folder / "logs") for name in ("HOME", "XDG_STATE_HOME", "LOCALAPPDATA")}
        self.environment = {**os.environ, **logs, "PYTHONUTF8": "1"}

    def __call__(self, *words: str, given: str = "") -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "app", "--database", str(self.database), *words]
        return subprocess.run(
            command, capture_output=True, encoding="utf-8", input=given, timeout=120, check=False, env=self.environment
        )

    def file(self, name: str, text: str) -> str:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)


class Commands(Program):
    """The same commands over the same database in the test's own process, which saves a second of imports for each."""

    def __init__(self, folder: Path, command_line: Run, capfd: pytest.CaptureFixture[str]) -> None:
        super().__init__(folder)
        self._command_line = command_line
        self._capfd = capfd

    def __call__(self, *words: str, given: str = "") -> subprocess.CompletedProcess[str]:
        with mock.patch("sys.stdin", io.StringIO(given)):
            status = self._command_line("--database", str(self.database), *words)
        return subprocess.CompletedProcess(words, status, *self._capfd.readouterr())


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


@pytest.fixture
def commands(tmp_path: Path, command_line: Run, capfd: pytest.CaptureFixture[str]) -> Commands:
    return Commands(tmp_path, command_line, capfd)


def test_due_traces_arrive_once(program: Program) -> None:
    today = datetime.now().date()
    days = [today - timedelta(days=8), today - timedelta(days=7), today, today + timedelta(days=1)]
    lines = "".join(f"T{n},{day},,,FO,Grüße {n},,,,,\n" for n, day in enumerate(days))
    with LoopbackServer() as server:
        assert (
            program(
                "import", "clerks", program.file("c.csv", f"{CLERKS}A,Ann,FO,a@x.example,,,\nB,,fo,,,,\n")
            ).returncode
            == 0
        )
        assert program("import", "traces", program.file("t.csv", TRACES + lines)).returncode == 0
        fields = ("email_server_ip=127.0.0.1", f"email_server_port={server.port}", "trace_rep_addr=The Desk")
        done = program("setup", "set", *fields, "email_traces=Y")
        assert (done.returncode, done.stderr) == (0, "")
        assert "2 copies will go to 1 clerk: " in done.stdout
        first, second = program("run", "--once"), program("run", "--once")
        assert (first.returncode, second.returncode) == (0, 0), first.stderr
        assert sorted(each.subject.rpartition(": ")[2] for each in server.letters()) == ["Grüße 1", "Grüße 2"]
    sent = json.loads(program("deliveries", "--state", "sent", "--json").stdout)
    assert {each["address"] for each in sent} == {"a@x.example"}


def test_a_server_that_is_not_there_is_said_and_nothing_is_counted(commands: Commands) -> None:
    commands("import", "clerks", commands.file("c.csv", f"{CLERKS}A,Ann,FO,a@x.example,,,\n"))
    commands("import", "traces", commands.file("t.csv", f"{TRACES}T1,{datetime.now().date()},,A,,Extra bed,,,,,\n"))
    commands("setup", "set", "email_server_ip=127.0.0.1", "email_server_port=1", "trace_rep_addr=x", "email_traces=Y")
    done = commands("run", "--once")
    assert done.returncode == 1
    assert "nothing takes mail there" in done.stderr
    (waiting,) = json.loads(commands("deliveries", "--json").stdout)
    assert (waiting["state"], waiting["tries"]) == ("waiting", 0)


def test_a_refused_copy_says_what_that_means(commands: Commands) -> None:
    commands("import", "clerks", commands.file("c.csv", f"{CLERKS}A,Ann,FO,a@x.example,,,\n"))
    commands("import", "traces", commands.file("t.csv", f"{TRACES}T1,{datetime.now().date()},,A,,Extra bed,,,,,\n"))
    with scripted(replies={"RCPT": b"550-5.1.1 User\r\n550 5.1.1 unknown"}) as server:
        fields = ("email_server_ip=127.0.0.1", f"email_server_port={server.port}", "trace_rep_addr=x")
        commands("setup", "set", *fields, "email_traces=Y")
        assert commands("run", "--once").returncode == 1
    told = "The mail server knows no mailbox of that address. Check the spelling of the recipient's email address."
    assert f"[550 5.1.1 User 5.1.1 unknown]\n         {told}\n" in commands("deliveries").stdout
    (refused,) = json.loads(commands("deliveries", "--json").stdout)
    assert (refused["state"], refused["diagnosis"]) == ("refused", told)


@pytest.mark.parametrize(
    ("words", "said"),
    [(("password", "set"), "Email server IP: must be filled"), (("--nothing",), "No such option: --nothing")],
)
def test_an_error_ends_the_program_as_it_ends_a_command(program: Program, words: tuple[str, ...], said: str) -> None:
    done = program(*words, given="secret\n")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"trace-mailer: {said}")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("setup", "set", "email_server_port=70000"), "Email Server Port: must be a whole number from 1 to 65535."),
        (("setup", "set", "email_server_port=x"), "Email Server Port: must be a whole number"),
        (("setup", "set", "email_server_ip=mail server"), "Email server IP: may not contain spaces."),
        (("setup", "set", "email_auth_meth=ROT13"), "Email Auth Meth: 'ROT13' is not in the list."),
        (("setup", "set", "trace_rep_addr=a\nb"), "Trace Rep Addr: may not contain line breaks"),
        (("setup", "set", "email_traces=Y"), "Email server IP: is needed"),
        (("setup", "set", "nothing=1"), "There is no field 'nothing'."),
        (("setup", "get", "nothing"), "There is no field 'nothing'."),
        (("import", "clerks", "missing.csv"), "There is no file missing.csv."),
        (("retry",), "say --refused"),
        (("password", "set"), "Email server IP: must be filled"),
        (("test-email", "a@b.example"), "Email server IP: is needed"),
    ],
)
def test_bad_input_is_one_sentence_and_status_2(commands: Commands, words: tuple[str, ...], said: str) -> None:
    done = commands(*words, given="secret\n")
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr + done.stdout


def test_the_demo_sends_the_last_seven_days(program: Program) -> None:
    done = program("demo", "--headless")
    assert done.returncode == 0, done.stderr
    assert "letters arrived at" in done.stdout


@pytest.mark.parametrize(
    "words",
    [
        ("nothing",),
        ("--nothing",),
        ("import", "rooms", "x.csv"),
        ("import", "clerks"),
        ("deliveries", "--state", "lost"),
        ("retry", "x"),
        ("retry", "1", "--refused"),
        ("setup", "set", "email_traces"),
        ("database", "restore"),
    ],
)
def test_wrong_usage_is_status_2(commands: Commands, words: tuple[str, ...]) -> None:
    done = commands(*words)
    assert done.returncode == 2
    assert done.stderr.startswith("trace-mailer: ")
    assert "Traceback" not in done.stderr + done.stdout


def test_email_traces_off_sends_nothing_and_is_no_failure(commands: Commands) -> None:
    done = commands("run", "--once")
    assert (done.returncode, done.stdout) == (0, "Email Traces is N: nothing is sent.\n")
    assert json.loads(commands("run", "--once", "--json").stdout)["off"] is True


@pytest.mark.parametrize(
    "words",
    [
        ("setup", "list"),
        ("setup", "get", "email_traces"),
        ("setup", "set", "trace_rep_addr=Desk"),
        ("deliveries",),
        ("retry", "--refused"),
        ("database", "check"),
        ("database", "upgrade"),
    ],
)
def test_json_is_the_only_thing_on_standard_output(commands: Commands, words: tuple[str, ...]) -> None:
    done = commands(*words, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    json.loads(done.stdout)


def test_what_is_exported_can_be_imported(commands: Commands, program: Program) -> None:
    commands("import", "clerks", commands.file("c.csv", f"{CLERKS}A,Grüße,FO,a@x.example,,,\n"))
    target = str(commands.folder / "out.csv")
    assert commands("export", "clerks", target).returncode == 0
    again = json.loads(commands("import", "clerks", target, "--json").stdout)
    assert (again["new"], again["changed"], again["same"]) == (0, 0, 1)
    assert "Grüße" in program("export", "clerks").stdout
    assert program("export", "departments").stdout == "department,name,active\nFO,,Y\n"
    assert commands("export", "clerks", str(commands.folder / "none" / "out.csv")).returncode == 2


def test_a_dry_run_changes_nothing(commands: Commands) -> None:
    clerks = commands.file("c.csv", f"{CLERKS}A,,,,,,\n")
    assert commands("import", "clerks", clerks, "--dry-run").stdout.startswith("1 clerks: 1 would be new")
    assert json.loads(commands("import", "clerks", clerks, "--json").stdout)["new"] == 1


def test_a_copy_of_the_database_is_not_written_over(commands: Commands) -> None:
    target = str(commands.folder / "copy.db")
    assert commands("database", "backup", target).returncode == 0
    done = commands("database", "backup", target)
    assert (done.returncode, "exists already" in done.stderr) == (2, True)


def test_a_copy_that_is_not_there_cannot_be_sent_again(commands: Commands) -> None:
    done = commands("retry", "7")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)


def test_a_file_that_is_no_database_is_said(commands: Commands) -> None:
    commands.database.write_bytes(b"not a database" * 1000)
    done = commands("setup", "list")
    assert (done.returncode, "is damaged" in done.stderr, "Traceback" in done.stderr) == (2, True, False)


def test_the_window_without_a_display_is_said(program: Program) -> None:
    if sys.platform != "linux":
        pytest.skip("every desktop of this system has a display")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        program.environment.pop(name, None)
    done = program()
    assert (done.returncode, "no display" in done.stderr) == (2, True)
    assert "arrived" in program("demo").stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal for a child process")
def test_run_ends_cleanly_on_a_request_to_stop(program: Program) -> None:
    command = [sys.executable, "-m", "app", "--database", str(program.database), "run"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=program.environment
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "off\n"
        child.send_signal(signal.SIGTERM)
        out, err = child.communicate(timeout=60)
    assert (child.returncode, out, err) == (0, "Stopped.\n", "")


def test_ctrl_c_says_that_it_stopped(capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_chosen: object, **_how: object) -> NoReturn:
        raise KeyboardInterrupt

    outside: Any = SimpleNamespace(open_desk=interrupted)
    assert main(outside, ["status"]) == 1
    assert capsys.readouterr().err.strip() == "trace-mailer: Stopped."


def test_output_that_fails_without_a_cause_is_told_in_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> NoReturn:
        raise OSError("the stream is gone")

    monkeypatch.setattr("app.cli.console.print", broken, raising=False)
    with pytest.raises(OutputError) as told:
        say("Done.")
    assert told.value.strerror == "the stream is gone"


def test_ctrl_c_before_it_has_begun_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_given: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.cli.program.main", interrupted)
    monkeypatch.setattr(sys, "argv", ["trace-mailer", "status"])
    with pytest.raises(SystemExit, match=r"^1$"):
        app.__main__.main()


@pytest.mark.parametrize(
    ("words", "help_of"),
    [(["setup"], "trace-mailer setup"), (["nonsense"], "trace-mailer"), (["retry", "x"], "trace-mailer retry")],
)
def test_wrong_usage_says_where_help_is(words: list[str], help_of: str, commands: Commands) -> None:
    result = commands(*words)
    assert result.returncode == 2
    assert result.stderr.endswith(f" `{help_of} --help` says how it is used.\n")


def test_a_number_that_no_database_can_have_is_wrong_usage(commands: Commands) -> None:
    assert commands("retry", "99999999999999999999").returncode == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's device that is always full")
@pytest.mark.parametrize("words", [["setup", "list"], ["export", "clerks"]])
def test_a_full_disk_under_the_result_is_told(words: list[str], program: Program) -> None:
    command = [sys.executable, "-m", "app", "--database", str(program.database), *words]
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, env=program.environment
        )
    assert ended.returncode == 1
    assert ended.stderr == "trace-mailer: The result cannot be written: No space left on device.\n"


@pytest.mark.parametrize("words", [["deliveries"], ["changes"], ["traces", "resolve"], ["sign-on", "clear"]])
def test_what_is_no_character_is_told(words: list[str], commands: Commands) -> None:
    result = commands(*words, "\udcff")
    assert result.returncode == 2
    assert result.stderr == "trace-mailer: A text holds something that is no character. Type it anew.\n"
