"""Which copies are due: records joined with the clerks they are for, less what was emailed before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, tzinfo
from itertools import islice
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from app.core.due import Directory, fold
from app.core.fields import fields_of
from app.core.kinds import in_utc
from app.core.records import OPEN, Clerk, Kind, StaffMessage, Trace
from app.store.past_tables import past_deliveries
from app.store.schema import clerks, deliveries, messages, traces

Key = TypeVar("Key")

CHUNK = 500
"""Records looked up at a time: below every database's limit of parameters."""

PART = 4 * CHUNK
"""Records in memory at a time while many are saved."""


def chunks(keys: Sequence[Key]) -> Iterator[Sequence[Key]]:
    """Yield a few keys at a time."""
    for start in range(0, len(keys), CHUNK):
        yield keys[start : start + CHUNK]


def parts(items: Iterable[Key]) -> Iterator[list[Key]]:
    """Yield so many at a time that neither memory nor the statements around them count."""
    source = iter(items)
    while part := list(islice(source, PART)):
        yield part


def from_row(record_type: type[Any], row: Row[Any]) -> Any:
    """Return the record that a table's row holds."""
    return record_type(**{field.key: getattr(row, field.key) for field in fields_of(record_type)})


def directory_of(connection: Connection) -> Directory:
    """Return the directory of all clerks."""
    rows = connection.execute(sa.select(clerks).order_by(clerks.c.clerk_key))
    return Directory.of(from_row(Clerk, row) for row in rows)


class Emailed:
    """What was emailed of some records already, or stands in the queue."""

    def __init__(self, connection: Connection, kind: Kind, record_ids: Sequence[str]) -> None:
        self._known: set[tuple[str, str, str]] = set()
        for each in (deliveries.c, past_deliveries.c):
            query = sa.select(each.record_id, each.address_key, each.clerk_key)
            for row in connection.execute(query.where(each.kind == kind, each.record_id.in_(record_ids))):
                self._known |= {(row.record_id, "address", row.address_key), (row.record_id, "clerk", row.clerk_key)}

    def has(self, record_id: str, clerk: Clerk) -> bool:
        """Say whether this clerk, or this address, got a copy: a new address gets no second one."""
        return (record_id, "address", fold(clerk.email)) in self._known or (
            record_id,
            "clerk",
            fold(clerk.clerk_code),
        ) in self._known


def planned_copies(
    connection: Connection, oldest: date, local: datetime, now: datetime, zone: tzinfo | None
) -> Iterator[tuple[str, str, str]]:
    """Yield (kind, record id, address) of each copy that would go out for the days since `oldest`."""
    directory = directory_of(connection)
    start = datetime.combine(oldest, time.min)
    due = sa.select(traces).where(traces.c.due_at >= start, traces.c.due_at <= local, traces.c.status == OPEN)
    written = sa.select(messages).where(messages.c.sent_at >= in_utc(start, zone), messages.c.sent_at <= now)
    for kind, record_type, key, query in (
        (Kind.TRACE, Trace, "trace_id", due),
        (Kind.MESSAGE, StaffMessage, "message_id", written),
    ):
        for rows in connection.execute(query).partitions(CHUNK):
            records = [from_row(record_type, row) for row in rows]
            emailed = Emailed(connection, kind, [getattr(record, key) for record in records])
            for record in records:
                record_id = getattr(record, key)
                for clerk in directory.recipients(record):
                    if not emailed.has(record_id, clerk):
                        yield kind, record_id, fold(clerk.email)
