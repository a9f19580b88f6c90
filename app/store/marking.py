"""Recording what came of attempts: the statements that run for every letter, and so go straight to the driver.

A group of attempts is one statement with all its values: SQLAlchemy's own way, row by row, takes four times as long,
and the driver hands Python's lock to another thread at every row.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Dialect

from app.core.records import State
from app.core.retry import Outcome
from app.core.sending import Attempt
from app.store.accepted import Notes
from app.store.columns import milliseconds
from app.store.database import Database
from app.store.schema import attempts, deliveries

BY_POSITION = {"sqlite": "qmark", "postgresql": "format"}
"""How parameters without a name are written in each dialect."""

CAME = (
    sa.column("delivery", sa.BigInteger),
    sa.column("state", sa.String),
    sa.column("counted", sa.Integer),
    sa.column("in_doubt", sa.Boolean),
    sa.column("next_try_at", sa.BigInteger),
    sa.column("first_deferred_at", sa.BigInteger),
    sa.column("sent_at", sa.BigInteger),
    sa.column("last_reply", sa.Text),
    sa.column("owner", sa.String),
)
"""What a delivery's row learns of an attempt, as the driver takes it, and who had leased it."""

REMEMBERED = tuple(column for column in attempts.c if column.name != "id")

Columns = Sequence[sa.ColumnElement[Any]]


class Marks:
    """What becomes of the answers of one pass, over a connection of their own. For all its threads at once."""

    def __init__(self, owner: str, database: Database, connection: Connection, notes: Notes) -> None:
        self._owner = owner
        self._database = database
        self._connection = connection
        self._notes = notes

    def note(self, answer: Attempt) -> bool:
        """Let no letter that was accepted be sent again if a kill comes before `record`; False if that cannot be."""
        return self._notes.add(answer)

    def record(self, answers: Sequence[Attempt]) -> None:
        """Record answers and what follows from them, in one commit."""
        with self._database.write_over(self._connection):
            mark(self._connection, self._owner, answers)
        self._notes.remove(answers)


def mark(connection: Connection, owner: str, results: Sequence[Attempt]) -> None:
    """Record attempts by `owner`, at most a few hundred, and what follows from them."""
    execute(connection, marked, [came(each, owner) for each in results])
    execute(connection, remembered, [remembered_row(each) for each in results])


def marked(count: int) -> sa.Update:
    """Return what lets `count` deliveries learn what came of them. What is sent stays sent, and what was in doubt once
    stays so; of a copy that another has leased since, only that it was sent is of use."""
    came = sa.values(*CAME, name="came").data(parameters(CAME, count)).cte()
    changed = {name: came.c[name] for name in ("state", "next_try_at", "last_reply")}
    blank = {name: sa.cast(came.c[name], sa.BigInteger) for name in ("first_deferred_at", "sent_at")}
    sent: sa.ColumnElement[str] = sa.literal_column(f"'{State.SENT}'")
    is_theirs = sa.or_(deliveries.c.lease_owner == came.c.owner, came.c.state == sent)
    return (
        sa.update(deliveries)
        .where(deliveries.c.id == came.c.delivery, deliveries.c.state != sent, is_theirs)
        .values(changed | blank | {"lease_owner": sa.null(), "lease_until": sa.null()})
        .values(tries=deliveries.c.tries + came.c.counted, in_doubt=deliveries.c.in_doubt | came.c.in_doubt)
    )


def remembered(count: int) -> sa.Insert:
    """Return what writes `count` attempts."""
    rows = parameters(REMEMBERED, count)
    return sa.insert(attempts).values(
        [{column.name: value for column, value in zip(REMEMBERED, row, strict=True)} for row in rows]
    )


def parameters(columns: Columns, count: int) -> list[tuple[sa.BindParameter[Any], ...]]:
    """Return a parameter for each column of each row."""
    return [tuple(sa.bindparam(None, type_=column.type) for column in columns) for _ in range(count)]


@cache
def prepared(statement: Callable[[int], sa.Executable], count: int, dialect: Dialect) -> str:
    """Return the text of a statement about `count` rows, its parameters in order."""
    by_position = type(dialect)(paramstyle=BY_POSITION[dialect.name])  # type: ignore[call-arg]
    return str(statement(count).compile(dialect=by_position))  # type: ignore[attr-defined]


def execute(connection: Connection, statement: Callable[[int], sa.Executable], rows: list[tuple[Any, ...]]) -> None:
    """Execute a statement about rows by the driver itself, which takes the values as they are."""
    text = prepared(statement, len(rows), connection.dialect)
    connection.connection.cursor().execute(text, [value for row in rows for value in row])


def came(attempt: Attempt, owner: str) -> tuple[Any, ...]:
    """Return the values of CAME for one attempt by `owner`."""
    first = attempt.first_deferred_at
    return (
        attempt.id,
        attempt.state.value,
        int(attempt.counted),
        attempt.outcome is Outcome.IN_DOUBT,
        milliseconds(attempt.next_try_at),
        milliseconds(first) if first else None,
        milliseconds(attempt.at) if attempt.outcome is Outcome.SENT else None,
        attempt.reply,
        owner,
    )


def remembered_row(attempt: Attempt) -> tuple[Any, ...]:
    """Return the values of REMEMBERED for one attempt."""
    return (
        attempt.id,
        milliseconds(attempt.at),
        attempt.connection,
        attempt.outcome.value,
        attempt.code,
        attempt.reply,
        milliseconds(attempt.next_try_at) if attempt.state is State.WAITING else None,
    )
