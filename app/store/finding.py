"""Records one at a time: found by their words, and stepped through in the order of their codes.

Every question is answered from an index, however many records there are: a step seeks from where it stands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.fields import fields_of
from app.core.finding import Found, words, words_of
from app.core.records import RECORD_TYPES, Record
from app.store.database import Database, upsert
from app.store.plan import from_row
from app.store.schema import guests
from app.store.schema import words as word_rows
from app.store.tables import TABLES, key_of, record_key

LAST = "\U0010ffff"
"""Stands after whatever else can follow a word's beginning."""

ARRAY = 10_000
"""Words written with one statement."""

LATEST: Mapping[str, sa.Column[object]] = {"guests": guests.c.arrival}
"""The kinds of which the latest are listed first; others stand in the order of their codes."""


class RecordFinder:
    """Records of a kind by `name`, as RECORD_TYPES has them, and by code."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def at(self, name: str, code: str) -> Found | None:
        """Return the record that has this code; None if there is none."""
        table, key = TABLES[name]
        return self._first(name, sa.select(table).where(table.c[key] == key_of(name, code)))

    def step(self, name: str, code: str, *, forward: bool) -> Found | None:
        """Return the next or the previous record from a code, whether or not there is one of it; None at the end.

        From "" forward lies the first record, backward the last.
        """
        table, key = TABLES[name]
        column, here = table.c[key], key_of(name, code)
        query = sa.select(table).order_by(column if forward else column.desc()).limit(1)
        if here:
            query = query.where(column > here if forward else column < here)
        return self._first(name, query)

    def find(self, name: str, text: str, limit: int, *, active: bool, without_email: str | None) -> list[Record]:
        """Return the records that have a word that begins like each one of `text`; all for a blank one.

        `active`: only those that are, of the kinds that can be inactive. Also those without an email account that
        `without_email` finds, unless it is None.
        """
        table, _key = TABLES[name]
        if text.strip() and not words(text):
            return []
        query = sa.select(table)
        if without_email is None:
            query = query.where(has_words(name, text))
        else:
            query = query.where(has_words(name, text) | (has_words(name, without_email) & (table.c.email == "")))
        if active and "active" in table.c:
            query = query.where(table.c.active)
        with self._database.read() as connection:
            rows = in_order(connection, name, query, limit)
            return [from_row(RECORD_TYPES[name], row) for row in rows]

    def _first(self, name: str, query: sa.Select[tuple[object, ...]]) -> Found | None:
        table, key = TABLES[name]
        with self._database.read() as connection:
            row = connection.execute(query).first()
            if row is None:
                return None
            record = from_row(RECORD_TYPES[name], row)
            count = sa.select(sa.func.count()).select_from(table)
            number = connection.execute(count.where(table.c[key] <= record_key(record))).scalar_one()
            return Found(record, number, connection.execute(count).scalar_one())


def has_words(name: str, text: str) -> sa.ColumnElement[bool]:
    """Return the condition that a record has a word that begins like each one of `text`."""
    table, key = TABLES[name]
    wanted = sorted(words(text))
    return table.c[key].in_(sa.intersect(*(keys_of(name, word) for word in wanted))) if wanted else sa.true()


def keys_of(name: str, start: str) -> sa.Select[tuple[str]]:
    """Return a query for the keys of the records that have a word beginning with `start`."""
    column = word_rows.c.word
    return sa.select(word_rows.c.record_key).where(word_rows.c.kind == name, column >= start, column < start + LAST)


def in_order(
    connection: Connection, name: str, query: sa.Select[tuple[object, ...]], limit: int
) -> list[sa.Row[tuple[object, ...]]]:
    """Return the first rows of a query: the latest first, then those without a date; or in the order of codes."""
    table, key = TABLES[name]
    latest = LATEST.get(name)
    if latest is None:
        return list(connection.execute(query.order_by(table.c[key]).limit(limit)))
    dated = query.where(latest.is_not(None)).order_by(latest.desc(), table.c[key].desc())
    rows = list(connection.execute(dated.limit(limit)))
    undated = query.where(latest.is_(None)).order_by(table.c[key])
    return rows + list(connection.execute(undated.limit(limit - len(rows))))


def keep_words(connection: Connection, name: str, changes: Sequence[tuple[Record | None, Record | None]]) -> None:
    """Let each (old, new) record be found by its present words; None: there was none before, or is none now."""
    if not any(each.find for each in fields_of(RECORD_TYPES[name])):
        return
    gone, come = [], []
    for old, new in changes:
        before, after = words_of(old), words_of(new)
        gone += [word_row(name, old, word) for word in before - after if old]
        come += [word_row(name, new, word) for word in after - before if new]
    if gone:
        binds = (word_rows.c[each] == sa.bindparam(f"gone_{each}") for each in ("kind", "word", "record_key"))
        connection.execute(
            sa.delete(word_rows).where(*binds), [{f"gone_{key}": text for key, text in row.items()} for row in gone]
        )
    if come:
        add_words(connection, come)


def add_words(connection: Connection, rows: Sequence[dict[str, str]]) -> None:
    """Write words. PostgreSQL takes them as arrays: a statement for each made a first import take twice as long."""
    insert = upsert(connection, word_rows).on_conflict_do_nothing()
    if connection.dialect.name == "sqlite":
        connection.execute(insert, rows)
        return
    for start in range(0, len(rows), ARRAY):
        names = ("kind", "word", "record_key")
        arrays = (sa.cast([row[name] for row in rows[start : start + ARRAY]], sa.ARRAY(sa.String)) for name in names)
        connection.execute(insert.from_select(names, sa.select(*(sa.func.unnest(each) for each in arrays))))


def word_row(name: str, record: Record, word: str) -> dict[str, str]:
    """Return the row of one word of a record."""
    return {"kind": name, "word": word, "record_key": record_key(record)}
