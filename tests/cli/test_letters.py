"""The texts of letters, from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.bootstrap import letter_book
from app.core.actor import Actor
from app.core.letter_templates import LetterTemplate
from app.paths import database_url
from app.store.database import Database
from app.store.letters import LetterStore
from tests.cli.conftest import Run
from tests.engine.conftest import NOW


def test_letters_are_listed_shown_and_checked(
    command_line: Run, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = str(tmp_path / "hotel.db")
    assert command_line("--database", file, "letters", "check") == 0
    assert capsys.readouterr().out == "Every letter is good.\n"
    database = Database(database_url(file))
    store = LetterStore(database, letter_book())
    store.save(("test", "DE"), LetterTemplate("Probe", "Hallo {{ recipient }}", ""), NOW, Actor())
    store.save(("test", "FR"), LetterTemplate("Essai", "\n{{ nobody }}", ""), NOW, Actor())
    database.close()
    assert command_line("--database", file, "letters", "list", "--json") == 0
    listed = json.loads(capsys.readouterr().out)
    assert [(each["name"], each["language"]) for each in listed if each["own"]] == [("test", "FR"), ("test", "DE")]
    assert command_line("--database", file, "letters", "show", "test", "--language", "de") == 0
    assert capsys.readouterr().out == "Subject: Probe\n\nHallo anna.berger@hotel.example\n"
    assert command_line("--database", file, "letters", "show", "nothing") == 2
    assert "There is no letter nothing in EN." in capsys.readouterr().err
    assert command_line("--database", file, "letters", "check") == 1
    assert "test FR: Text, line 2: there is no field nobody." in capsys.readouterr().err
