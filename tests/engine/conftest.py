from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from app.bootstrap import open_desk
from app.engine.desk import Desk
from tests.conftest import MemoryVault

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@dataclass
class Clock:
    """A clock that a test sets."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **wait: float) -> None:
        self.now += timedelta(**wait)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(database_url: str, clock: Clock, memory_vault: MemoryVault) -> Iterator[Desk]:
    with open_desk(database_url, vault=memory_vault, clock=clock) as desk:
        yield desk
