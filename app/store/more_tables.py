"""The tables of feeds and of what housekeeping leaves. They belong to `schema.py`, which has no room for them."""

from __future__ import annotations

from sqlalchemy import Column, Integer, String, Table, Text

from app.store.columns import Instant, RowId, metadata

feeds = Table(
    "feeds",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("name_key", String, nullable=False, unique=True),
    *(Column(name, Text, nullable=False) for name in ("setup", "mark", "fed", "told", "trouble")),
    *(Column(name, Instant, nullable=name != "next_at") for name in ("next_at", "looked_at", "lease_until")),
    Column("lease_owner", String),
)
"""Feeds; a record's `source` is the one it came from last. `setup` is JSON, `fed` the keys of the fields it decides."""

past_deliveries = Table(
    "past_deliveries",
    metadata,
    Column("kind", String, primary_key=True),
    Column("record_id", String, primary_key=True),
    Column("address_key", String, primary_key=True),
    Column("clerk_code", String, nullable=False),
    Column("clerk_key", String, nullable=False),
    Column("state", String, nullable=False),
    Column("sent_at", Instant),
    sqlite_with_rowid=False,
)
"""What is left of deliveries that housekeeping removed: who got a copy of what, and never gets a second one."""

delivery_sums = Table(
    "delivery_sums",
    metadata,
    Column("month", String, primary_key=True),
    Column("kind", String, primary_key=True),
    Column("state", String, primary_key=True),
    Column("copies", Integer, nullable=False),
)
"""How many deliveries housekeeping removed, by the month in UTC in which they were written (2026-11)."""
