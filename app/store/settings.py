"""The Email Setup in the database: one row a field, so that a new field needs no new column."""

from __future__ import annotations

import logging
from datetime import date, datetime, time
from functools import lru_cache

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.actor import Actor
from app.core.changes import Area, differences
from app.core.due import oldest_day, wall_clock
from app.core.email_setup import EmailSetup, sender
from app.core.errors import DatabaseError, FieldError
from app.core.fate import Fate
from app.core.fields import fields_of, to_texts
from app.core.kinds import in_utc
from app.core.records import OPEN, State, SwitchOn
from app.core.said import said
from app.store import edits
from app.store.changes import remember
from app.store.database import Database, alone, upsert
from app.store.plan import planned_copies
from app.store.schema import IS_WAITING, SURELY_UNSENT, deliveries, messages, settings, traces

logger = logging.getLogger(__name__)

SINCE = "emailing_since"
"""The row that holds the first local day whose records are emailed; set when Email Traces becomes Y."""


ROWS = sa.select(settings.c.key, settings.c.value)
"""Kept: making the statement takes as long as executing it, and a pass asks for every hundred letters."""


class SettingsStore:
    """Loads and saves the Email Setup."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> EmailSetup:
        """Return the saved setup, defaults for what was never saved or can no longer be read."""
        with self._database.read() as connection:
            return load_setup(connection)

    def preview(self, setup: EmailSetup, now: datetime) -> SwitchOn | None:
        """Return what saving `setup` would send at once; None if it does not switch Email Traces from N to Y."""
        with self._database.read() as connection:
            if not setup.email_traces or load_setup(connection).email_traces:
                return None
            local = wall_clock(now, setup.zone)
            oldest = oldest_day(local.date())
            copies = set(planned_copies(connection, oldest, local, now, setup.zone))
            start = in_utc(datetime.combine(oldest, time.min), setup.zone)
            kept = connection.execute(
                sa.select(deliveries.c.kind, deliveries.c.record_id, deliveries.c.address_key).where(
                    IS_WAITING, deliveries.c.created_at >= start
                )
            )
            copies |= {(kind, record, address) for kind, record, address in kept}
        return SwitchOn(len(copies), len({address for _, _, address in copies}), oldest)

    def save(self, setup: EmailSetup, now: datetime, by: Actor, base: EmailSetup | None = None) -> None:
        """Save `setup`; when it switches Email Traces from N to Y, the previous 7 days are due from now on.

        ChangedMeanwhile if it was loaded as `base` and others changed it since then.
        """
        with self._database.write() as connection:
            alone(connection, settings)
            before = load_setup(connection)
            if base is not None:
                setup = edits.settle(connection, settings.name, "", base, setup, before)
            edits.note(connection, settings.name, [""], now, by)
            switched_on = setup.email_traces and not before.email_traces
            write_rows(connection, to_texts(setup))
            remember(connection, differences(Area.SETUP, "", before, setup), now, by)
            if sender(setup) != sender(before):
                send_as(connection, setup, SURELY_UNSENT)
            if switched_on:
                start_emailing(connection, setup, now)


def load_setup(connection: Connection) -> EmailSetup:
    """Return the saved setup."""
    return setup_and_since(connection)[0]


def day_of(text: str) -> date | None:
    """Return the day that is stored as a text, None for none and for what is damaged."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def setup_and_since(connection: Connection) -> tuple[EmailSetup, date | None]:
    """Return the saved setup, and the first local day whose records are emailed; None before Email Traces was Y, or if
    it cannot be read."""
    rows = connection.execute(ROWS).all()
    since = next((value for key, value in rows if key == SINCE), "")
    return setup_of(frozenset(tuple(row) for row in rows)), day_of(since)


def emailing(connection: Connection) -> tuple[EmailSetup, date | None]:
    """Return the saved setup, and the first local day whose records are emailed, None while Email Traces is N.

    DatabaseError in words if that day cannot be read: a guess would keep letters back.
    """
    setup, since = setup_and_since(connection)
    if setup.email_traces and since is None:
        raise DatabaseError(
            said(
                "From which day on traces are emailed is stored damaged, so nothing is sent. Save the Email Setup with "
                "Email Traces N, then with Y: that shows what will be sent."
            )
        )
    return setup, since if setup.email_traces else None


@lru_cache(maxsize=4)
def setup_of(rows: frozenset[tuple[str, str]]) -> EmailSetup:
    """Return the setup that rows of key and value hold. A pass reads the same rows several times."""
    stored, values = dict(rows), {}
    for field in fields_of(EmailSetup):
        try:
            values[field.key] = field.read(stored.get(field.key, ""))
        except FieldError as error:
            logger.warning("A setting is stored damaged, so its default holds until Email Setup is saved: %s", error)
            values[field.key] = field.default
    return EmailSetup(**values)


def write_rows(connection: Connection, values: dict[str, str]) -> None:
    """Write settings rows, old ones replaced."""
    insert = upsert(connection, settings)
    statement = insert.on_conflict_do_update(index_elements=["key"], set_={"value": insert.excluded.value})
    connection.execute(statement, [{"key": key, "value": value} for key, value in values.items()])


def start_emailing(connection: Connection, setup: EmailSetup, now: datetime) -> None:
    """Make the open traces and the messages of the previous 7 days due, and give up copies that are older."""
    local = wall_clock(now, setup.zone)
    oldest = oldest_day(local.date())
    write_rows(connection, {SINCE: oldest.isoformat()})
    start = datetime.combine(oldest, time.min)
    connection.execute(
        sa.update(traces)
        .where(traces.c.due_at >= start, traces.c.due_at <= local, traces.c.status == OPEN)
        .values(pending=1)
    )
    start_utc = in_utc(start, setup.zone)
    connection.execute(
        sa.update(messages).where(messages.c.sent_at >= start_utc, messages.c.sent_at <= now).values(pending=1)
    )
    connection.execute(
        sa.update(deliveries)
        .where(IS_WAITING, deliveries.c.created_at < start_utc)
        .values(state=State.GIVEN_UP, last_reply=Fate.TOO_OLD.value, told=True)
    )


def send_as(connection: Connection, setup: EmailSetup, chosen: sa.ColumnElement[bool]) -> None:
    """Let the chosen copies, which surely did not go out, come from the present sender."""
    name, address = sender(setup)
    connection.execute(sa.update(deliveries).where(chosen).values(sender_name=name, sender=address))
