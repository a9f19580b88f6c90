"""Recording what came of attempts: the statements that run for every letter, and so go straight to the driver."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Dialect

from app.core.records import State
from app.core.retry import Outcome
from app.core.sending import Attempt
from app.store.columns import milliseconds
from app.store.schema import attempts, deliveries

MARK = (
    sa.update(deliveries)
    .where(deliveries.c.id == sa.bindparam("delivery"), deliveries.c.state != sa.bindparam("already_sent"))
    .values(
        state=sa.bindparam("state"),
        tries=deliveries.c.tries + sa.bindparam("counted"),
        in_doubt=sa.bindparam("in_doubt"),
        next_try_at=sa.bindparam("next_try_at"),
        first_deferred_at=sa.bindparam("first_deferred_at"),
        sent_at=sa.bindparam("sent_at"),
        last_reply=sa.bindparam("last_reply"),
        lease_owner=sa.null(),
        lease_until=sa.null(),
    )
)


REMEMBER = sa.insert(attempts).values(
    {column.name: sa.bindparam(column.name) for column in attempts.c if column.name != "id"}
)


def mark(connection: Connection, results: Sequence[Attempt]) -> None:
    """Record attempts and what follows from them."""
    execute_many(connection, MARK, [mark_row(each) for each in results])
    execute_many(connection, REMEMBER, [attempt_row(each) for each in results])


@cache
def prepared(statement: sa.sql.dml.UpdateBase, dialect: Dialect) -> tuple[str, tuple[str, ...] | None]:
    """Return a statement's text in a dialect, and the order of its parameters; None if they go by name."""
    compiled = statement.compile(dialect=dialect)
    return str(compiled), tuple(compiled.positiontup) if compiled.positiontup else None


def execute_many(connection: Connection, statement: sa.sql.dml.UpdateBase, rows: list[dict[str, Any]]) -> None:
    """Execute a statement once for each row by the driver itself, which takes the values as they are.

    Converting each value, and SQLAlchemy's record of each execution, would take half the time of a commit, and there is
    a commit for every few letters.
    """
    text, order = prepared(statement, connection.dialect)
    cursor = connection.connection.cursor()
    try:
        cursor.executemany(text, [tuple(row[name] for name in order) for row in rows] if order else rows)
    finally:
        cursor.close()


def mark_row(attempt: Attempt) -> dict[str, Any]:
    """Return the parameters of MARK for one attempt."""
    first = attempt.first_deferred_at
    return {
        "delivery": attempt.id,
        "state": attempt.state.value,
        "already_sent": State.SENT.value,
        "counted": int(attempt.counted),
        "in_doubt": attempt.outcome is Outcome.IN_DOUBT,
        "next_try_at": milliseconds(attempt.next_try_at),
        "first_deferred_at": milliseconds(first) if first else None,
        "sent_at": milliseconds(attempt.at) if attempt.outcome is Outcome.SENT else None,
        "last_reply": attempt.reply,
    }


def attempt_row(attempt: Attempt) -> dict[str, Any]:
    """Return the parameters of REMEMBER for one attempt."""
    return {
        "delivery_id": attempt.id,
        "at": milliseconds(attempt.at),
        "connection": attempt.connection,
        "outcome": attempt.outcome.value,
        "code": attempt.code,
        "reply": attempt.reply,
        "next_try_at": milliseconds(attempt.next_try_at) if attempt.state is State.WAITING else None,
    }
