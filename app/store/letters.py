"""The house's own letter templates in the database, and the language in which an address is written to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from app.core.actor import Actor
from app.core.changes import Area, between
from app.core.due import fold
from app.core.letter_kinds import BY_NAME, LetterKind, Values, guest_values, message_values, trace_values
from app.core.letter_templates import LetterTemplate
from app.core.letters import LetterBook, LetterWriter, TemplateKey
from app.core.records import Clerk, Guest, StaffMessage, Trace
from app.store import edits
from app.store.changes import remember
from app.store.database import Database, alone, upsert
from app.store.plan import directory_of, from_row
from app.store.schema import clerks, guests, letters, messages, traces
from app.store.settings import load_setup


class LetterStore:
    """Loads and saves own templates by letter and language."""

    def __init__(self, database: Database, book: LetterBook) -> None:
        self._database = database
        self._writer = LetterWriter(book)

    def writer(self) -> LetterWriter:
        """Return what writes the house's letters as they are saved now."""
        with self._database.read() as connection:
            return replace(self._writer, own=own_templates(connection))

    def language_at(self, address: str) -> str:
        """Return the language of the clerk at an address, "" if there is none."""
        with self._database.read() as connection:
            return language_at(connection, address)

    def newest(self, name: str) -> Values | None:
        """Return what the newest record of the hotel fills a letter with; None if there is none."""
        with self._database.read() as connection:
            if name == "trace":
                return newest_trace(connection)
            if name == "message":
                return newest_message(connection)
            return newest_guest(connection, BY_NAME[name]) if BY_NAME[name].is_alert else None

    def save(
        self,
        key: TemplateKey,
        template: LetterTemplate,
        now: datetime,
        by: Actor,
        base: LetterTemplate | None = None,
    ) -> None:
        """Save an own template; ChangedMeanwhile if it was loaded as `base` and others changed it since then."""
        with self._database.write() as connection:
            alone(connection, letters)
            if base is not None:
                template = edits.settle(
                    connection, letters.name, " ".join(key), base, template, self._now(connection, key)
                )
            self._remember(connection, key, template, now, by)
            parts = {"subject": template.subject, "text": template.text, "html": template.html}
            insert = upsert(connection, letters).values(name=key[0], language=key[1], **parts)
            connection.execute(insert.on_conflict_do_update(index_elements=["name", "language"], set_=parts))

    def remove(self, key: TemplateKey, now: datetime, by: Actor) -> None:
        """Remove an own template, if there is one: the program's is used again."""
        name, language = key
        with self._database.write() as connection:
            self._remember(connection, key, self._writer.book.originals[key], now, by)
            connection.execute(sa.delete(letters).where(letters.c.name == name, letters.c.language == language))

    def _remember(
        self, connection: Connection, key: TemplateKey, new: LetterTemplate, now: datetime, by: Actor
    ) -> None:
        old, name = self._now(connection, key), " ".join(key)
        remember(connection, between(Area.LETTER, name, dict(old.parts()), dict(new.parts())), now, by)
        edits.note(connection, letters.name, [name], now, by)

    def _now(self, connection: Connection, key: TemplateKey) -> LetterTemplate:
        return own_templates(connection).get(key, self._writer.book.originals[key])


def own_templates(connection: Connection) -> Mapping[TemplateKey, LetterTemplate]:
    """Return the house's own templates."""
    return {
        (row.name, row.language): LetterTemplate(row.subject, row.text, row.html)
        for row in connection.execute(sa.select(letters))
    }


def language_at(connection: Connection, address: str) -> str:
    """Return the language of the clerk at an address, "" if there is none."""
    query = sa.select(clerks.c.language).where(sa.func.lower(clerks.c.email) == fold(address)).limit(1)
    return connection.execute(query).scalar() or ""


def newest_trace(connection: Connection) -> Values | None:
    """Return what the trace that became known last fills its letter with."""
    row = connection.execute(sa.select(traces).order_by(traces.c.id.desc()).limit(1)).first()
    if row is None:
        return None
    trace = from_row(Trace, row)
    guest = connection.execute(sa.select(guests).where(guests.c.guest_no == trace.guest_no)).first()
    clerk = next(iter(directory_of(connection).addressees(trace)), Clerk(clerk_code=trace.clerk_code))
    return trace_values(trace, clerk, from_row(Guest, guest) if guest else None)


def newest_message(connection: Connection) -> Values | None:
    """Return what the staff message that became known last fills its letter with."""
    row = connection.execute(sa.select(messages).order_by(messages.c.id.desc()).limit(1)).first()
    if row is None:
        return None
    message, directory = from_row(StaffMessage, row), directory_of(connection)
    clerk = next(iter(directory.addressees(message)), Clerk(clerk_code=message.to_clerk))
    author = directory.by_code.get(fold(message.from_clerk))
    return message_values(message, clerk, author, load_setup(connection).zone)


def newest_guest(connection: Connection, letter: LetterKind) -> Values | None:
    """Return what the guest who arrives last fills an alert with, in the words of the letter's sample."""
    row = connection.execute(sa.select(guests).order_by(guests.c.arrival.desc().nulls_last()).limit(1)).first()
    return {**letter.samples[0], **guest_values(from_row(Guest, row))} if row else None
