"""What stands in the settings and cannot be read is told in words, and holds up as little as can be."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from app.bootstrap import open_desk
from app.core.errors import DatabaseError
from app.core.fields import to_texts
from app.core.trace_filter import TraceFilter
from app.store.settings import SINCE
from app.store.trouble import TOLD_AT
from tests.conftest import MemoryVault
from tests.hotel import fill
from tests.servers.counting import CountingServer
from tests.servers.faulty import Fault, FaultyServer


def write(desk: Any, key: str, value: str) -> None:
    with desk.database.write() as connection:
        connection.execute(sa.text("DELETE FROM settings WHERE key = :key"), {"key": key})
        connection.execute(sa.text("INSERT INTO settings VALUES (:key, :value)"), {"key": key, "value": value})


@pytest.mark.parametrize("day", ["", "yesterday", "2026-13-01"])
def test_a_first_day_that_is_damaged_is_told_and_saving_mends_it(database_url: str, tmp_path: Path, day: str) -> None:
    with CountingServer() as server, open_desk(database_url, vault=MemoryVault()) as desk:
        fill(desk, tmp_path, server.port, 3, datetime.now().date())
        write(desk, SINCE, day)
        with pytest.raises(DatabaseError, match=r"is stored damaged.*Email Traces N, then with Y"):
            desk.courier.run_once()
        assert len(desk.traces.listed(TraceFilter()).rows) == 3
        texts = to_texts(desk.setup.load())
        for flag in "NY":
            desk.setup.save(desk.setup.check({**texts, "email_traces": flag}))
        assert desk.courier.run_once().sent == server.total == 3


@pytest.mark.parametrize("moment", ["", "soon", "2026-11-24T12:00:00"])
def test_when_the_trouble_address_was_told_holds_up_no_letter(database_url: str, tmp_path: Path, moment: str) -> None:
    nobody = Fault("RCPT", b"550 5.1.1 no such user\r\n")
    with FaultyServer(nobody) as server, open_desk(database_url, vault=MemoryVault()) as desk:
        fill(desk, tmp_path, server.port, 1, datetime.now().date(), trouble_address="admin@hotel.example")
        write(desk, TOLD_AT, moment)
        assert desk.courier.run_once().refused == 1
        assert desk.courier.run_once().collected == 1


def test_a_foreign_setting_is_told_once_and_its_default_holds(
    database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    with open_desk(database_url, vault=MemoryVault()) as desk:
        write(desk, "email_server_port", f"many {database_url[:6]}")  # what was read is remembered
        assert [desk.setup.load().email_server_port for _ in range(3)] == [25, 25, 25]
    (told,) = [each.getMessage() for each in caplog.records if "damaged" in each.getMessage()]
    assert "Email Server Port" in told
