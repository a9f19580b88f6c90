"""The command line as a user runs it: the real program as a child process, a real SQLite file, a real mail server."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.mail.loopback import LoopbackServer

CLERKS = "clerk_code,name,department,email,email_traces,email_messages,active\n"
TRACES = "trace_id,trace_date,trace_time,clerk_code,department,text,guest_no,room,confirmation_no,entered_by,status\n"


class Program:
    """The program with a database of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = folder / "hotel.db"

    def __call__(self, *words: str, given: str = "") -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "app", "--database", str(self.database), *words]
        return subprocess.run(command, capture_output=True, text=True, input=given, timeout=120, check=False)

    def file(self, name: str, text: str) -> str:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


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
        assert "2 copies to 1 clerk" in done.stdout
        first, second = program("run", "--once"), program("run", "--once")
        assert (first.returncode, second.returncode) == (0, 0), first.stderr
        assert sorted(each.subject.rpartition(": ")[2] for each in server.letters()) == ["Grüße 1", "Grüße 2"]
    sent = json.loads(program("deliveries", "--state", "sent", "--json").stdout)
    assert {each["address"] for each in sent} == {"a@x.example"}


def test_a_server_that_is_not_there_is_said_and_nothing_is_counted(program: Program) -> None:
    program("import", "clerks", program.file("c.csv", f"{CLERKS}A,Ann,FO,a@x.example,,,\n"))
    program("import", "traces", program.file("t.csv", f"{TRACES}T1,{datetime.now().date()},,A,,Extra bed,,,,,\n"))
    program("setup", "set", "email_server_ip=127.0.0.1", "email_server_port=1", "trace_rep_addr=x", "email_traces=Y")
    done = program("run", "--once")
    assert done.returncode == 1
    assert "nothing takes mail there" in done.stderr
    (waiting,) = json.loads(program("deliveries", "--json").stdout)
    assert (waiting["state"], waiting["tries"]) == ("waiting", 0)


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
        (("password", "set"), "Nothing came in on standard input."),
        (("test-email", "a@b.example"), "Email server IP: is needed"),
    ],
)
def test_bad_input_is_one_sentence_and_status_2(program: Program, words: tuple[str, ...], said: str) -> None:
    done = program(*words)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr + done.stdout


def test_the_demo_sends_the_last_seven_days(program: Program) -> None:
    done = program("demo", "--headless")
    assert done.returncode == 0, done.stderr
    assert "letters arrived at" in done.stdout
