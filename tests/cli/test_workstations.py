from __future__ import annotations

import json

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
