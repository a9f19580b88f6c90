"""The copies of listed records, as `core.emailed` judges them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.due import wall_clock
from app.core.email_setup import EmailSetup
from app.core.emailed import Copy, House
from app.core.records import Kind, State
from app.store.past_tables import past_deliveries
from app.store.plan import chunks, directory_of
from app.store.schema import deliveries

COLUMNS = (
    deliveries.c.record_id,
    deliveries.c.clerk_code,
    deliveries.c.state,
    deliveries.c.sent_at,
    deliveries.c.tries,
    deliveries.c.last_reply,
)

PAST_COLUMNS = tuple(past_deliveries.c[name] for name in ("record_id", "clerk_code", "state", "sent_at"))


def copies_of(
    connection: Connection, kind: Kind, record_ids: Sequence[str], setup: EmailSetup
) -> Mapping[str, list[Copy]]:
    """Return every copy of these records, by record."""
    copies: dict[str, list[Copy]] = defaultdict(list)
    for chunk in chunks(record_ids):
        gone = sa.select(*PAST_COLUMNS).where(past_deliveries.c.kind == kind, past_deliveries.c.record_id.in_(chunk))
        for record_id, clerk, state, sent_at in connection.execute(gone):
            local = wall_clock(sent_at, setup.zone) if sent_at else None
            copies[record_id].append(Copy(clerk, State(state), local, 0, ""))
        query = sa.select(*COLUMNS).where(deliveries.c.kind == kind, deliveries.c.record_id.in_(chunk))
        for record_id, clerk, state, sent_at, tries, reply in connection.execute(query.order_by(deliveries.c.id)):
            local = wall_clock(sent_at, setup.zone) if sent_at else None
            copies[record_id].append(Copy(clerk, State(state), local, tries, reply))
    return copies


def house(connection: Connection, setup: EmailSetup, now: datetime) -> House:
    """Return what decides at `now` who is emailed."""
    return House(directory_of(connection), setup.email_traces, wall_clock(now, setup.zone))
