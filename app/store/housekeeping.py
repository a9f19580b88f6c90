"""Deliveries that are older than the house wants to keep are summed up and removed, a few at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.records import State
from app.store.database import Database, upsert
from app.store.past_tables import delivery_sums, past_deliveries
from app.store.queue import remove_copies
from app.store.schema import deliveries

STEP = 200
"""Deliveries looked at in one transaction: others wait for its end."""

OVER = (State.SENT, State.REFUSED, State.GIVEN_UP)
"""States from which nothing follows by itself."""

KEPT = tuple(past_deliveries.columns.keys())


class Housekeeper:
    """Removes old deliveries. Any number of programs may do so at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def tidy(self, before: datetime, after_id: int) -> tuple[int, int | None]:
        """Look at the next few deliveries with an id above `after_id`; remove those that are over and older than
        `before`, with their letters and attempts. Return how many, and the id to go on after, None at the end.
        """
        query = sa.select(deliveries.c.id, deliveries.c.created_at, deliveries.c.state)
        query = query.where(deliveries.c.id > after_id).order_by(deliveries.c.id).limit(STEP)
        with self._database.read() as connection:
            rows = connection.execute(query).all()
        removed = 0
        if old := [row.id for row in rows if row.created_at < before and row.state in OVER]:
            with self._database.write() as connection:
                removed = remove(connection, old)
        more = len(rows) == STEP and rows[-1].created_at < before
        return removed, rows[-1].id if more else None

    def sums(self) -> dict[str, int]:
        """Return how many deliveries were removed so far, by state."""
        query = sa.select(delivery_sums.c.state, sa.func.sum(delivery_sums.c.copies)).group_by(delivery_sums.c.state)
        with self._database.read() as connection:
            return {state: int(copies) for state, copies in connection.execute(query)}


def remove(connection: Connection, ids: Sequence[int]) -> int:
    """Remove those of the deliveries that are still over, and keep what must be known of them; return how many."""
    columns = (deliveries.c.id, deliveries.c.created_at, *(deliveries.c[name] for name in KEPT))
    query = sa.select(*columns).where(deliveries.c.id.in_(ids), deliveries.c.state.in_(OVER))
    rows = connection.execute(query.with_for_update(skip_locked=True)).all()
    if not rows:
        return 0
    known = [{name: getattr(row, name) for name in KEPT} for row in rows]
    connection.execute(upsert(connection, past_deliveries).on_conflict_do_nothing(), known)
    sums = Counter((f"{row.created_at:%Y-%m}", row.kind, row.state) for row in rows)
    for (month, kind, state), copies in sorted(sums.items()):
        insert = upsert(connection, delivery_sums).values(month=month, kind=kind, state=state, copies=copies)
        more = {"copies": delivery_sums.c.copies + copies}
        connection.execute(insert.on_conflict_do_update(index_elements=["month", "kind", "state"], set_=more))
    remove_copies(connection, deliveries.c.id.in_([row.id for row in rows]))
    return len(rows)
