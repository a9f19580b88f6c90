"""What a changed record means for the copies of it, and of others, that are still waiting.

Only copies that surely did not go out are ever withdrawn: those waiting and not in doubt.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.due import comes_too_late, fold, is_open, oldest_day, wall_clock
from app.core.email_setup import EmailSetup
from app.core.kinds import in_utc
from app.core.records import OPEN, Clerk, Kind, Record, StaffMessage, Trace
from app.store.past_tables import past_deliveries
from app.store.queue import remove_copies
from app.store.schema import SURELY_UNSENT, deliveries, messages, traces


def follow(
    connection: Connection, changes: Sequence[tuple[Record | None, Record]], setup: EmailSetup, now: datetime
) -> None:
    """Let what must follow from each (old, new) record; old is None for a new one."""
    for old, new in changes:
        if isinstance(new, Clerk):
            assert old is None or isinstance(old, Clerk)  # noqa: S101 - for the type checker
            clerk_changed(connection, old, new, setup, now)
        elif isinstance(new, Trace) and isinstance(old, Trace):
            trace_changed(connection, old, new, now)
        elif isinstance(new, StaffMessage) and isinstance(old, StaffMessage):
            message_changed(connection, new)


def trace_changed(connection: Connection, old: Trace, new: Trace, now: datetime) -> None:
    """A resolved trace is not sent; one of which nothing went out is written anew; else its copies stay."""
    if is_open(old) != is_open(new):
        resolved = {"resolved_by": "", "resolved_at": None if is_open(new) else now}
        connection.execute(sa.update(traces).where(traces.c.trace_id == new.trace_id).values(resolved))
    if not is_open(new):
        withdraw(connection, Kind.TRACE, new.trace_id)
        set_pending(connection, new, pending=False)
    elif not is_open(old) or not went_out(connection, Kind.TRACE, new.trace_id):
        withdraw(connection, Kind.TRACE, new.trace_id)
        first_seen = connection.execute(sa.select(traces.c.first_seen).where(traces.c.trace_id == new.trace_id))
        set_pending(connection, new, pending=not comes_too_late(new, first_seen.scalar_one()))


def message_changed(connection: Connection, new: StaffMessage) -> None:
    """A message of which nothing went out is written anew."""
    if not went_out(connection, Kind.MESSAGE, new.message_id):
        withdraw(connection, Kind.MESSAGE, new.message_id)
        connection.execute(sa.update(messages).where(messages.c.message_id == new.message_id).values(pending=1))


def set_pending(connection: Connection, trace: Trace, *, pending: bool) -> None:
    """Let a trace be collected when it is due, or not."""
    connection.execute(sa.update(traces).where(traces.c.trace_id == trace.trace_id).values(pending=int(pending)))


def went_out(connection: Connection, kind: Kind, record_id: str) -> bool:
    """Say whether any copy of a record may have left the house."""
    past = sa.exists().where(past_deliveries.c.kind == kind, past_deliveries.c.record_id == record_id)
    present = sa.exists().where(deliveries.c.kind == kind, deliveries.c.record_id == record_id, sa.not_(SURELY_UNSENT))
    return bool(connection.execute(sa.select(sa.or_(present, past))).scalar())


def withdraw(connection: Connection, kind: Kind, record_id: str) -> None:
    """Remove the copies of a record that surely did not go out."""
    remove_copies(connection, sa.and_(SURELY_UNSENT, deliveries.c.kind == kind, deliveries.c.record_id == record_id))


def clerk_changed(connection: Connection, old: Clerk | None, new: Clerk, setup: EmailSetup, now: datetime) -> None:
    """Write waiting copies anew when the clerk's email changes; make the last days due when an address is linked."""
    if old is not None and old.email and emailing(old) != emailing(new):
        readdress(connection, new)
    if new.email and (old is None or not old.email):
        make_due(connection, new, setup, now)


def emailing(clerk: Clerk) -> tuple[object, ...]:
    """Return what decides whether and where a clerk gets copies."""
    return fold(clerk.email), clerk.email_traces, clerk.email_messages, clerk.active


def readdress(connection: Connection, clerk: Clerk) -> None:
    """Withdraw the waiting copies for a clerk and let their records be collected again."""
    rows = remove_copies(connection, sa.and_(SURELY_UNSENT, deliveries.c.clerk_key == fold(clerk.clerk_code)))
    for table, key, kind in ((traces, "trace_id", Kind.TRACE), (messages, "message_id", Kind.MESSAGE)):
        ids = [{"record": record_id} for found, record_id in rows if found == kind]
        if ids:
            again = sa.update(table).where(table.c[key] == sa.bindparam("record")).values(pending=1)
            connection.execute(again, ids)


def make_due(connection: Connection, clerk: Clerk, setup: EmailSetup, now: datetime) -> None:
    """Let this clerk's open traces and messages of the previous 7 days be collected (again)."""
    local = wall_clock(now, setup.zone)
    start = datetime.combine(oldest_day(local.date()), time.min)
    code, department = fold(clerk.clerk_code), fold(clerk.department)
    theirs = sa.or_(
        traces.c.clerk_key == code, sa.and_(traces.c.clerk_key == "", traces.c.department_key == department)
    )
    recent = sa.and_(traces.c.due_at >= start, traces.c.due_at <= local, traces.c.status == OPEN)
    connection.execute(sa.update(traces).where(recent, theirs).values(pending=1))
    connection.execute(
        sa.update(messages)
        .where(messages.c.to_key == code, messages.c.sent_at >= in_utc(start, setup.zone), messages.c.sent_at <= now)
        .values(pending=1)
    )
