"""A database whose hotel is elsewhere takes nothing any more: who writes late, in any program, is told where."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.engine import Connection

from app.store.columns import metadata
from app.store.database import at_once
from app.store.troubles import MOVED

ON_SQLITE = "CREATE TRIGGER {name} BEFORE {event} ON {table} BEGIN SELECT RAISE(ABORT, '{words}'); END"

FUNCTION = f"""
CREATE OR REPLACE FUNCTION trace_mailer_moved() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '{MOVED}%', TG_ARGV[0]; END $$
"""

ON_POSTGRESQL = (
    "CREATE TRIGGER moved BEFORE INSERT OR UPDATE OR DELETE ON {table} EXECUTE FUNCTION trace_mailer_moved('{place}')"
)


def close_for_writing(connection: Connection, place: str) -> None:
    """Let whatever is written to any table from now on fail with an error that names where the hotel is."""
    place = place.replace("'", "''")
    if connection.dialect.name == "sqlite":
        for name, event, table in triggers():
            at_once(connection, ON_SQLITE.format(name=name, event=event, table=table, words=MOVED + place))
        return
    at_once(connection, FUNCTION)
    for each in metadata.sorted_tables:
        at_once(connection, ON_POSTGRESQL.format(table=each.name, place=place))


def open_for_writing(connection: Connection) -> None:
    """Let a closed database be written to again."""
    if connection.dialect.name == "sqlite":
        for name, _, _ in triggers():
            at_once(connection, f"DROP TRIGGER IF EXISTS {name}")
    else:
        at_once(connection, "DROP FUNCTION IF EXISTS trace_mailer_moved() CASCADE")


def triggers() -> Iterator[tuple[str, str, str]]:
    """Yield name, event and table of each trigger of a SQLite file."""
    for table in metadata.sorted_tables:
        for event in ("INSERT", "UPDATE", "DELETE"):
            yield f"moved_{table.name}_{event.lower()}", event, table.name
