"""Who last changed a form or record, so that the next to save an older state of it can be told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.actor import Actor
from app.core.meanwhile import settled
from app.core.said import said
from app.store.database import upsert
from app.store.schema import edits

Form = TypeVar("Form")


def note(connection: Connection, kind: str, keys: Sequence[str], now: datetime, by: Actor) -> None:
    """Remember that `by` changed what these keys identify."""
    if not keys:
        return
    insert = upsert(connection, edits)
    new = {"changed_by": insert.excluded.changed_by, "changed_at": insert.excluded.changed_at}
    rows = [{"kind": kind, "record_key": key, "changed_by": by.words, "changed_at": now} for key in keys]
    connection.execute(insert.on_conflict_do_update(index_elements=["kind", "record_key"], set_=new), rows)


def settle(connection: Connection, kind: str, key: str, base: Form, mine: Form, theirs: Form | None) -> Form:
    """Return what is to be saved of `mine`, loaded as `base`; ChangedMeanwhile if others changed what is stored.

    The caller has read `theirs` in this transaction, in a way that lets no other one change it until the end.
    """
    query = sa.select(edits.c.changed_by, edits.c.changed_at).where(edits.c.kind == kind, edits.c.record_key == key)
    row = connection.execute(query).first()
    who = said("by somebody")
    if row:
        when = f"{row.changed_at.astimezone():%Y-%m-%d %H:%M}"
        who = said("by {name}, {time}", name=row.changed_by or said("somebody"), time=when)
    return settled(base, mine, theirs, who)
