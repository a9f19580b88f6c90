"""What a traceback in the log, which goes into reports of a problem, may not tell: letters, addresses and hashes."""

from __future__ import annotations

import traceback

import pytest
import sqlalchemy as sa

from app.core.errors import DatabaseError
from app.store.database import Database
from app.store.schema import settings


def test_an_error_does_not_tell_what_was_written(database_url: str) -> None:
    database = Database(database_url)
    database.open()
    with pytest.raises(DatabaseError) as raised, database.write() as connection:
        connection.execute(
            sa.insert(settings), [{"key": "k", "value": "Ms Guest, room 204"}, {"key": "k", "value": ""}]
        )
    database.close()
    told = "".join(traceback.format_exception(raised.value))
    assert "INSERT INTO settings" in told
    assert "Ms Guest" not in told
