"""Sign-on passwords from the command line, which itself asks for none."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

CLERKS = "clerk_code,name,department,email,email_traces,email_messages,active,language,access\nANN,Ann,,,,,,,GLOBAL\n"


def test_a_password_is_set_told_and_removed(
    command_line: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "clerks.csv"
    file.write_text(CLERKS)
    assert command_line("import", "clerks", str(file)) == 0
    assert command_line("sign-on", "status") == 0
    assert "Nobody is asked to sign on" in capsys.readouterr().out
    for given, status in (("short\n", 2), ("\n", 2), ("", 2), ("correct horse\n", 0)):
        monkeypatch.setattr("sys.stdin", io.StringIO(given))
        assert command_line("sign-on", "set", "ann") == status
    assert "correct horse" not in "".join(capsys.readouterr())
    assert command_line("sign-on", "status", "--json") == 0
    clerk = {"clerk_code": "ANN", "access": "GLOBAL"}
    assert json.loads(capsys.readouterr().out) == {"asked": True, "clerks": [clerk]}
    assert command_line("setup", "set", "email_server_port=587") == 0
    capsys.readouterr()
    assert command_line("sign-on", "clear", "ANN") == 0
    assert capsys.readouterr().out == "ANN has no sign-on password now. Nobody is asked to sign on.\n"
    assert command_line("sign-on", "clear", "EVE") == 2
