"""Moving a hotel to another database: all of it or nothing, and the one it came from stays as it was."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.errors import BadInput
from app.core.said import said
from app.store import upgrade
from app.store.closed import open_for_writing
from app.store.columns import metadata
from app.store.database import Database
from app.store.moved import (
    ARRIVED,
    MARKS,
    MOVING_TO,
    Secrets,
    clear,
    keep_secrets,
    leave_the_old_place,
)
from app.store.schema import (
    REVISION,
    clerks,
    deliveries,
    departures,
    guests,
    messages,
    settings,
    traces,
    workstations,
)
from app.store.settings import write_rows
from app.store.workstations import WorkstationStore

STAYS = frozenset({workstations.name, departures.name})
"""Tables of what programs do with a database at this moment."""

A_HOTEL = (settings, clerks, guests, traces, messages, deliveries)
"""Where somebody has entered or sent something. Other tables may be filled when they are made."""

LAST_GIVEN = sa.literal_column("CASE WHEN is_called THEN last_value ELSE 0 END", sa.BigInteger)
"""The number that a sequence of PostgreSQL gave last."""

GIVEN = sa.text("SELECT seq FROM sqlite_sequence WHERE name = :name")
FORGET = sa.text("DELETE FROM sqlite_sequence WHERE name = :name")
COUNT_FROM = sa.text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :last)")

CHUNK = 2000
"""Rows in memory at a time."""

Progress = Callable[[int, int], None]
"""Told how many rows of how many are moved."""


class Mover:
    """Moves the hotel of an open database away."""

    def __init__(self, source: Database, here: WorkstationStore, secrets: Secrets) -> None:
        self._source = source
        self._here = here
        self._secrets = secrets

    def move(self, url: str, progress: Progress, stopped: threading.Event) -> tuple[str, dict[str, int]]:
        """Copy everything to `url`, in one transaction there, and mark the source as moved; return the place and the
        rows of each table. Nothing can be written to the source meanwhile, nor afterwards. A password in `url` goes
        into the vault.

        BadInput if the target cannot take it, or `stopped` was set; nothing has changed then.
        """
        target = Database(url)
        if target.url == self._source.url:
            raise BadInput("The hotel is there already.")
        token = secrets.token_hex(8)
        try:
            self._begin(target, token)
            counts = self._copy(target, token, progress, stopped)
        finally:
            target.close()
        return target.place, counts

    def _begin(self, target: Database, token: str) -> None:
        """Mark the source, so that a program that finds the mark later looks whether the hotel has arrived."""
        self._refuse_company()
        with target.read():
            keep_secrets(target, self._secrets)
        with self._source.write() as connection:
            write_rows(connection, {MOVING_TO: f"{token} {target.place}"})

    def _copy(self, target: Database, token: str, progress: Progress, stopped: threading.Event) -> dict[str, int]:
        may_have_arrived = False
        try:
            with self._source.write() as reading:
                self._refuse_company()
                hold(reading)
                if not upgrade.mark(reading, MOVING_TO).startswith(token):
                    raise BadInput("This move was given up meanwhile. Nothing was moved; everything is where it was.")
                with target.write() as writing:
                    upgrade.wait_for_turn(writing)
                    prepare(writing)
                    counts = copy(reading, writing, progress, stopped)
                    write_rows(writing, {ARRIVED: token})
                    may_have_arrived = True
                leave_the_old_place(reading, target.place)
                self._source.refuse(upgrade.moved(target.place))  # before those go on who wait for this to end
        except BaseException:
            if may_have_arrived:  # the answer to the commit may be lost: only the next start is sure to see
                self._source.refuse(upgrade.moved(target.place))
            else:
                with self._source.write() as connection:
                    clear(connection, MOVING_TO)
            raise
        return counts

    def _refuse_company(self) -> None:
        names = self._here.others()
        if names:
            raise BadInput(
                said("Other programs work with this database: {names}. Close them first.", names=", ".join(names))
            )


def hold(connection: Connection) -> None:
    """Let nobody write to the tables until the transaction ends. A SQLite file is locked as a whole."""
    if connection.dialect.name == "postgresql":
        names = ", ".join(table.name for table in moved_tables())
        connection.execute(sa.text(f"LOCK TABLE {names} IN EXCLUSIVE MODE"))


def prepare(connection: Connection) -> None:
    """Make the tables, or empty those of a hotel that was moved away; BadInput if another hotel is there."""
    found = upgrade.revision(connection)
    if not found:
        if sa.inspect(connection).get_table_names():
            raise BadInput("That database belongs to another program. Choose an empty one.")
        upgrade.run_steps(connection)
    elif found != REVISION:
        words = said("That database has another version's tables (schema {found}). Choose an empty one.", found=found)
        raise BadInput(words)
    elif not upgrade.moved_to(connection) and any(has_rows(connection, table) for table in A_HOTEL):
        raise BadInput("That database holds a hotel already. Choose an empty one, or start the program with it.")
    open_for_writing(connection)
    for table in reversed(moved_tables()):
        connection.execute(sa.delete(table))


def has_rows(connection: Connection, table: sa.Table) -> bool:
    """Say whether there is anything in a table."""
    return connection.execute(sa.select(sa.literal(1)).select_from(table).limit(1)).first() is not None


def moved_tables() -> Sequence[sa.Table]:
    """Return the tables that hold the hotel."""
    return [table for table in metadata.sorted_tables if table.name not in STAYS]


def copy(reading: Connection, writing: Connection, progress: Progress, stopped: threading.Event) -> dict[str, int]:
    """Copy every row of the hotel, a chunk at a time, and compare what was read with what is there then."""
    counts = {table.name: count(reading, table) for table in moved_tables()}
    total, done = sum(counts.values()), 0
    for table in moved_tables():
        rows = reading.execute(of_hotel(sa.select(table), table).execution_options(yield_per=CHUNK))
        for chunk in rows.mappings().partitions():
            if stopped.is_set():
                raise BadInput("Stopped. Nothing was moved; everything is where it was.")
            writing.execute(sa.insert(table), [dict(row) for row in chunk])
            done += len(chunk)
            progress(done, total)
        count_on(writing, table, last_number(reading, table))
    written = {table.name: count(writing, table) for table in moved_tables()}
    if written != counts:
        wrong = ", ".join(f"{name}: {counts[name]:,} here, {written[name]:,} there" for name in counts)
        raise BadInput(said("Not every row arrived, so nothing was moved. {wrong}", wrong=wrong))
    return counts


def count(connection: Connection, table: sa.Table) -> int:
    """Return the number of rows of a table that are the hotel's."""
    found: int = connection.execute(of_hotel(sa.select(sa.func.count()).select_from(table), table)).scalar_one()
    return found


def of_hotel(query: sa.Select[Any], table: sa.Table) -> sa.Select[Any]:
    """Return a query of a table without the marks of moves, which belong to the place."""
    return query.where(settings.c.key.not_in(MARKS)) if table is settings else query


def last_number(connection: Connection, table: sa.Table) -> int:
    """Return the greatest number that a row of a table has, or had where that is known; 0 if there was none."""
    number = table.autoincrement_column
    if number is None:
        return 0
    if connection.dialect.name == "postgresql":
        name = connection.execute(sa.select(sequence_of(table, number))).scalar_one()
        given = connection.execute(sa.select(LAST_GIVEN).select_from(sa.text(name))).scalar()
    else:
        given = connection.execute(GIVEN, {"name": table.name}).scalar()
    greatest = connection.execute(sa.select(sa.func.max(number))).scalar()
    return max(given or 0, greatest or 0)


def count_on(connection: Connection, table: sa.Table, last: int) -> None:
    """Let new rows get numbers after the `last` one, which may be of a row that is gone: others may name it still."""
    number = table.autoincrement_column
    if number is None:
        return
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.setval(sequence_of(table, number), max(last, 1), last > 0)))
    elif table.dialect_options["sqlite"]["autoincrement"]:  # the others take the number after their greatest row's
        connection.execute(FORGET, {"name": table.name})
        connection.execute(COUNT_FROM, {"name": table.name, "last": last})


def sequence_of(table: sa.Table, number: sa.Column[Any]) -> sa.Function[Any]:
    """Return an expression for the name of the sequence that gives a table of PostgreSQL its numbers."""
    return sa.func.pg_get_serial_sequence(table.name, number.name)
