"""Which database is meant, by what a command and its surroundings say."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import paths


def test_an_option_stands_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.DATABASE_VARIABLE, "/hotel/named.db")
    everybodys = f"sqlite:///{paths.data_folder(machine=True) / paths.DATABASE_FILE}"
    assert paths.database_url("/hotel/chosen.db") == "sqlite:////hotel/chosen.db"
    assert paths.database_url("/hotel/chosen.db", machine=True) == "sqlite:////hotel/chosen.db"
    assert paths.database_url(None, machine=True) == everybodys
    assert paths.database_url(None) == "sqlite:////hotel/named.db"
    monkeypatch.setenv(paths.DATABASE_VARIABLE, "")
    assert paths.database_url(None) == f"sqlite:///{paths.data_folder() / paths.DATABASE_FILE}"


def test_the_home_of_nobody_is_a_folder_like_others(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.database_url("~nobody-of-this-name/x.db") == f"sqlite:///{tmp_path}/~nobody-of-this-name/x.db"
