from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.bootstrap import open_desk
from app.engine.events import Activity, CourierState
from app.engine.presence import sign_of
from app.paths import database_url
from tests.cli.conftest import Run
from tests.conftest import MemoryVault


def test_the_list_of_workstations(command_line: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert command_line("workstations") == 0
    assert capsys.readouterr().out == "No program works off this database.\n"
    with open_desk(database_url(None), vault=MemoryVault()) as desk:
        desk.presence._workstation.sign(sign_of(CourierState(Activity.TROUBLE, reason="No vault", reply="locked")))
        assert command_line("workstations") == 0
        assert "needs attention: No vault (locked)" in capsys.readouterr().out
        assert command_line("workstations", "--json") == 0
        (row,) = json.loads(capsys.readouterr().out)
    assert (row["activity"], row["is_lost"], row["connections"]) == ("trouble", False, 0)
    assert command_line("workstations", "--json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_the_hotel_moves_to_another_file(command_line: Run, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert command_line("setup", "set", "trace_rep_addr=Harbour View") == 0
    capsys.readouterr()
    assert command_line("database", "move", str(tmp_path / "new.db")) == 0
    assert "rows are now in" in capsys.readouterr().out
    assert command_line("setup", "get", "trace_rep_addr") == 0
    assert "Harbour View" in capsys.readouterr().out
    (tmp_path / "new.db").rename(tmp_path / "elsewhere.db")
    assert command_line("setup", "list") == 2
    assert "was moved to" in capsys.readouterr().err
    (tmp_path / "elsewhere.db").rename(tmp_path / "new.db")
    assert command_line("--database", str(tmp_path / "new.db"), "setup", "get", "trace_rep_addr") == 0
    assert "Harbour View" in capsys.readouterr().out
    assert command_line("--database", str(tmp_path / "new.db"), "database", "move", "oracle://x/y") == 2
