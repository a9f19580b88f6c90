"""What uses a record, so that it cannot be deleted."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.said import said
from app.store.past_tables import past_deliveries
from app.store.schema import alerts, clerks, deliveries, messages, traces

Test = Callable[[str], sa.ColumnElement[bool]]


def folded(column: sa.Column[str]) -> Test:
    """Return the test for a column that has no folded twin. No index helps it: deleting is rare."""
    return lambda key: sa.func.lower(column) == key


USES: Mapping[str, tuple[tuple[str, Test], ...]] = {
    "clerks": (
        (said("traces"), lambda key: traces.c.clerk_key == key),
        (said("traces"), folded(traces.c.entered_by)),
        (said("traces"), folded(traces.c.resolved_by)),
        (said("staff messages"), lambda key: messages.c.to_key == key),
        (said("staff messages"), lambda key: messages.c.from_key == key),
        (said("deliveries"), lambda key: deliveries.c.clerk_key == key),
        (said("deliveries"), lambda key: past_deliveries.c.clerk_key == key),
    ),
    "departments": (
        (said("clerks"), lambda key: clerks.c.department_key == key),
        (said("traces"), lambda key: traces.c.department_key == key),
    ),
    "guests": (
        (said("traces"), lambda key: traces.c.guest_no == key),
        (said("alerts"), lambda key: alerts.c.guest_no == key),
    ),
}
"""By kind of record: what may use it, and the test of one of those for the record's key."""


def uses_of(connection: Connection, name: str, key: str) -> tuple[str, ...]:
    """Return the kinds of what uses a record."""
    found = (use for use, test in USES.get(name, ()) if connection.scalar(sa.select(sa.exists().where(test(key)))))
    return tuple(dict.fromkeys(found))
