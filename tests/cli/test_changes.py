"""Who did what, from the command line."""

from __future__ import annotations

import getpass
import json
import platform
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_changes_of_the_command_line_are_listed(
    command_line: Run, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = str(tmp_path / "hotel.db")
    assert command_line("--database", file, "changes") == 0
    assert capsys.readouterr().out == "No such changes.\n"
    command_line("--database", file, "setup", "set", "email_server_ip=mail.hotel.example", "email_server_port=587")
    capsys.readouterr()
    assert command_line("--database", file, "changes", "port") == 0
    line = capsys.readouterr().out
    assert f"{getpass.getuser()} on {platform.node()}  Email Setup Email Server Port: '25' -> '587'\n" in line
    assert command_line("--database", file, "changes", "--area", "Email Setup", "--limit", "1", "--json") == 0
    (only,) = json.loads(capsys.readouterr().out)
    assert only["change"]["field"] == "Email Server Port"
    assert only["by"] == {"clerk_code": "", "account": getpass.getuser(), "machine": platform.node()}
