"""The list of traces from the command line."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from app.bootstrap import open_desk
from app.core.records import Clerk, Trace
from app.paths import database_url
from tests.cli.conftest import Run
from tests.conftest import MemoryVault


@pytest.fixture(autouse=True)
def _hotel(memory_vault: MemoryVault) -> None:
    with open_desk(database_url(None), vault=memory_vault) as desk:
        desk.records.save(Clerk(clerk_code="FD1"))
        for number, days in (("1", -1), ("2", 0), ("3", 0)):
            day = date.today() + timedelta(days=days)
            desk.records.save(
                Trace(trace_id=number, trace_date=day, clerk_code="FD1", room=number, text="Towels,\nnow")
            )


def test_traces_are_listed_resolved_and_opened_again(command_line: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert command_line("traces", "resolve", "1", "2", "--by", "FD1") == 0
    assert capsys.readouterr().out == "2 traces resolved.\n"
    assert command_line("traces", "resolve", "2", "none") == 1
    assert "2 of 2 were not open, or there is no trace of that number." in capsys.readouterr().err
    assert command_line("traces", "list", "--due", "today", "--state", "OPEN") == 0
    assert capsys.readouterr().out == (
        f"3  {date.today()}  OPEN  FD1: Towels, now (no email account linked: FD1)\n1 trace.\n"
    )
    assert command_line("traces", "list", "--room", "1", "--json") == 0
    [trace] = json.loads(capsys.readouterr().out)["traces"]
    assert (trace["trace_id"], trace["resolved_by"], trace["emailed"]) == ("1", "FD1", "not emailed: resolved")
    assert trace["resolved_at"].endswith("Z")
    assert command_line("traces", "reopen", "1", "3", "--json") == 1
    assert json.loads(capsys.readouterr().out) == {"reopened": 1}
    assert command_line("traces", "list", "--due", "someday") == 2
    assert "Due: 'someday' is not in the list. It can be TODAY, OVERDUE, WEEK, ANY." in capsys.readouterr().err
