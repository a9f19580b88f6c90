"""The tables of what housekeeping leaves of old deliveries."""

from __future__ import annotations

from sqlalchemy import Column, Integer, String, Table

from app.store.columns import Instant, metadata

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
