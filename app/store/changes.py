"""Who did what, in the database: one row a changed field, written in the transaction of the change itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.actor import Actor
from app.core.changes import Area, Change, ListedChange
from app.store.database import Database
from app.store.schema import changes

SEARCHED = ("clerk_code", "account", "machine", "subject", "field", "old", "new")


class ChangeStore:
    """The list of changes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, done: Sequence[Change], now: datetime, by: Actor) -> None:
        """Remember changes of what is not kept in the database."""
        with self._database.write() as connection:
            remember(connection, done, now, by)

    def listed(self, search: str, area: Area | None, limit: int) -> list[ListedChange]:
        """Return the newest changes, of one area or of all, that contain every word of `search`."""
        query = sa.select(changes).order_by(changes.c.id.desc()).limit(limit)
        if area:
            query = query.where(changes.c.area == area)
        for word in search.split():
            query = query.where(sa.or_(*(changes.c[name].icontains(word, autoescape=True) for name in SEARCHED)))
        with self._database.read() as connection:
            return [change_from(row) for row in connection.execute(query)]


def remember(connection: Connection, done: Sequence[Change], now: datetime, by: Actor) -> None:
    """Write what `by` changed at `now`, and let the database know that it is its own doing."""
    rows = [{**asdict(by), **asdict(each), "at": now} for each in done]
    if rows:
        written = connection.execute(sa.insert(changes).returning(changes.c.id, changes.c.at), rows)
        connection.get_execution_options().get("own_changes", set()).update(map(tuple, written))


def change_from(row: Any) -> ListedChange:
    """Return the change that a row holds."""
    by = Actor(row.clerk_code, row.account, row.machine)
    return ListedChange(row.id, row.at, by, Change(Area(row.area), row.subject, row.field, row.old, row.new))
