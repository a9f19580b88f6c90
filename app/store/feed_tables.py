"""The table of feeds."""

from __future__ import annotations

from sqlalchemy import Column, Integer, String, Table, Text

from app.store.columns import Instant, RowId, metadata

feeds = Table(
    "feeds",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("name_key", String, nullable=False, unique=True),
    *(Column(name, Text, nullable=False) for name in ("setup", "mark", "fed", "told", "trouble")),
    *(Column(name, Instant, nullable=name != "next_at") for name in ("next_at", "looked_at", "lease_until", "came_at")),
    Column("lease_owner", String),
    *(Column(name, Integer, nullable=False, server_default="0") for name in ("came_new", "came_changed")),
    sqlite_autoincrement=True,  # what a removed feed brought must never be taken for another one's
)
"""Feeds; a record's `source` is the one it came from last. `setup` is JSON, `fed` the keys of the fields it decides."""
