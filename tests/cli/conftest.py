"""The command line in the test's own process, with a vault that the test sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from app import bootstrap, paths
from app.cli import program
from app.cli.outside import Outside
from app.engine.desk import Desk
from tests.conftest import MemoryVault

Run = Callable[..., int]


@pytest.fixture
def command_line(memory_vault: MemoryVault) -> Run:
    """Runs a command and returns its exit status."""

    @contextmanager
    def open_desk(database: str | None, machine: bool, *, as_it_is: bool = False) -> Iterator[Desk]:
        url = paths.database_url(database, machine=machine)
        with bootstrap.open_desk(url, vault=memory_vault, as_it_is=as_it_is) as desk:
            yield desk

    outside: Any = Outside(open_desk, lambda desk, arrived: 0, lambda: None, lambda *_: "", lambda *_: "")  # type: ignore[arg-type, return-value]
    return lambda *words: program.main(outside, words)
