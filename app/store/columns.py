"""The kinds of columns that the tables have beside the plain ones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Integer, MetaData, String, TypeDecorator
from sqlalchemy.engine import Dialect

metadata = MetaData()
"""Every table of the database."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def milliseconds(moment: datetime) -> int:
    """Return an aware moment as whole milliseconds since 1970."""
    return round(moment.timestamp() * 1000)


def from_milliseconds(value: int) -> datetime:
    """Return the moment in UTC of so many milliseconds since 1970."""
    return EPOCH + timedelta(milliseconds=value)


class Instant(TypeDecorator[datetime]):
    """An aware moment, stored as whole milliseconds since 1970 in UTC."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Return what is stored."""
        return None if value is None else milliseconds(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Return the moment in UTC."""
        return None if value is None else from_milliseconds(value)


BytewiseText = String().with_variant(String(collation="C"), "postgresql")
"""Text in the order of its bytes, as SQLite has it: what begins with a prefix stands together."""

RowId = BigInteger().with_variant(Integer, "sqlite")
