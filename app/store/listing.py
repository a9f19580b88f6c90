"""Traces as the list shows them, each with what became of its copies in words."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.due import Directory, due_at, is_open, oldest_day, wall_clock
from app.core.email_setup import EmailSetup
from app.core.records import Kind, ListedTrace, State, Trace
from app.store.plan import CHUNK, directory_of, from_row
from app.store.schema import deliveries, traces
from app.store.settings import TOO_OLD, setup_and_since

SEARCHED = ("text", "clerk_code", "department", "room", "trace_id", "guest_no", "confirmation_no")


def listed_traces(connection: Connection, search: str, limit: int, now: datetime) -> list[ListedTrace]:
    """Return the latest-dated traces that contain `search`."""
    query = sa.select(traces).order_by(traces.c.due_at.desc(), traces.c.id.desc()).limit(limit)
    if search:
        query = query.where(sa.or_(*(traces.c[name].icontains(search, autoescape=True) for name in SEARCHED)))
    rows = connection.execute(query).all()
    setup, since = setup_and_since(connection)
    directory, local = directory_of(connection), wall_clock(now, setup.zone)
    copies = copies_of(connection, [row.trace_id for row in rows])
    found = []
    for row in rows:
        trace = from_row(Trace, row)
        first = max(oldest_day(row.first_seen), since or oldest_day(local.date()))
        words = in_words(trace, copies[trace.trace_id], directory, setup, local, too_old=trace.trace_date < first)
        found.append(ListedTrace(trace, words))
    return found


def copies_of(connection: Connection, record_ids: list[str]) -> dict[str, list[tuple[State, str, datetime | None]]]:
    """Return (state, clerk code, when sent) of every copy, by trace."""
    copies: dict[str, list[tuple[State, str, datetime | None]]] = defaultdict(list)
    columns = (deliveries.c.record_id, deliveries.c.state, deliveries.c.clerk_code, deliveries.c.sent_at)
    for start in range(0, len(record_ids), CHUNK):
        chunk = record_ids[start : start + CHUNK]
        query = sa.select(*columns).where(deliveries.c.kind == Kind.TRACE, deliveries.c.record_id.in_(chunk))
        for record_id, state, clerk, sent_at in connection.execute(query):
            copies[record_id].append((State(state), clerk, sent_at))
    return copies


def in_words(
    trace: Trace,
    copies: list[tuple[State, str, datetime | None]],
    directory: Directory,
    setup: EmailSetup,
    local: datetime,
    *,
    too_old: bool,
) -> str:
    """Return when and to whom a trace was emailed, or why not."""
    if copies:
        sent = [(clerk, wall_clock(at, setup.zone)) for state, clerk, at in copies if state is State.SENT and at]
        words = [f"sent {max(at for _, at in sent):%Y-%m-%d %H:%M} to {', '.join(c for c, _ in sent)}"] if sent else []
        others = Counter(state for state, _, _ in copies if state is not State.SENT)
        words += [f"{count} {state.value}" for state, count in others.items()]
        return "; ".join([*words, *(directory.reasons(trace) if is_open(trace) else ())])
    if not is_open(trace):
        return "not emailed: resolved"
    if reasons := directory.reasons(trace):
        return "; ".join(reasons)
    if due_at(trace) > local:
        return "waits for its day"
    if too_old:
        return TOO_OLD
    return "due" if setup.email_traces else "due; Email Traces is N"
