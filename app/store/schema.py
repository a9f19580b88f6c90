"""The tables, but for those of feeds and of old deliveries; `indexes.py` has their indexes.

A change here goes together with a new step in `migrations/versions`.
Instants are whole milliseconds since 1970 in UTC; dates and times of traces are the property's wall clock. `*_key`
columns hold the form in which codes and addresses are compared (`core.due.fold`).
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Integer,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    and_,
    literal_column,
    not_,
)

import app.store.feed_tables
import app.store.past_tables  # noqa: F401 - as above
from app.store.columns import BytewiseText, Instant, RowId, metadata

REVISION = "0015"
"""The newest step in `migrations/versions`; a test holds the two together."""

settings = Table("settings", metadata, Column("key", String, primary_key=True), Column("value", Text, nullable=False))

departments = Table(
    "departments",
    metadata,
    Column("department_key", String, primary_key=True),
    Column("department", String, nullable=False),
    Column("name", String, nullable=False),
    Column("active", Boolean, nullable=False),
)

clerks = Table(
    "clerks",
    metadata,
    Column("clerk_key", String, primary_key=True),
    Column("clerk_code", String, nullable=False),
    Column("name", String, nullable=False),
    Column("department", String, nullable=False),
    Column("department_key", String, nullable=False),
    Column("email", String, nullable=False),
    Column("email_traces", Boolean, nullable=False),
    Column("email_messages", Boolean, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("language", String, nullable=False),
    Column("access", String, nullable=False),
    Column("source", RowId),
)

guests = Table(
    "guests",
    metadata,
    Column("guest_no", String, primary_key=True),
    Column("last_name", String, nullable=False),
    Column("first_name", String, nullable=False),
    Column("email", String, nullable=False),
    Column("room", String, nullable=False),
    Column("arrival", Date),
    Column("departure", Date),
    Column("language", String, nullable=False),
    Column("source", RowId),
)

traces = Table(
    "traces",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("trace_id", String, nullable=False, unique=True),
    Column("trace_date", Date, nullable=False),
    Column("trace_time", Time),
    Column("clerk_code", String, nullable=False),
    Column("clerk_key", String, nullable=False),
    Column("department", String, nullable=False),
    Column("department_key", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("guest_no", String, nullable=False),
    Column("room", String, nullable=False),
    Column("room_key", String, nullable=False),
    Column("confirmation_no", String, nullable=False),
    Column("entered_by", String, nullable=False),
    Column("status", String, nullable=False),
    Column("resolved_by", String, nullable=False, default=""),
    Column("resolved_at", Instant),
    Column("due_at", DateTime, nullable=False),
    Column("first_seen", Date, nullable=False),
    Column("pending", Integer, nullable=False),
    Column("source", RowId),
)
"""`pending` 1: letters are still to be written when `due_at` (local) comes. `first_seen` is a local day."""

messages = Table(
    "messages",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("message_id", String, nullable=False, unique=True),
    Column("from_clerk", String, nullable=False),
    Column("from_key", String, nullable=False),
    Column("to_clerk", String, nullable=False),
    Column("to_key", String, nullable=False),
    Column("sent_at", Instant, nullable=False),
    Column("text", Text, nullable=False),
    Column("pending", Integer, nullable=False),
    Column("read_at", Instant),
    Column("answered_at", Instant),
    Column("source", RowId),
)

text_codes = Table(
    "text_codes", metadata, Column("code", String, primary_key=True), Column("text", Text, nullable=False)
)

words = Table(
    "words",
    metadata,
    Column("kind", String, primary_key=True),
    Column("word", BytewiseText, primary_key=True),
    Column("record_key", String, primary_key=True),
)
"""The words by which records are found, by what identifies the record among those of its kind."""

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("kind", String, nullable=False),
    Column("record_id", String, nullable=False),
    Column("clerk_code", String, nullable=False),
    Column("clerk_key", String, nullable=False),
    Column("address", String, nullable=False),
    Column("address_key", String, nullable=False),
    Column("sender_name", String, nullable=False),
    Column("sender", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("message_id", String, nullable=False),
    Column("date", Instant, nullable=False),
    Column("state", String, nullable=False),
    Column("tries", Integer, nullable=False, default=0),
    Column("in_doubt", Boolean, nullable=False, default=False),
    Column("created_at", Instant, nullable=False),
    Column("next_try_at", Instant, nullable=False),
    Column("first_deferred_at", Instant),
    Column("sent_at", Instant),
    Column("last_reply", Text, nullable=False, default=""),
    Column("lease_owner", String),
    Column("lease_until", Instant),
    Column("told", Boolean, nullable=False, default=False),
    UniqueConstraint("kind", "record_id", "address_key", name="one_copy_per_record_and_address"),
)
"""One copy of one record to one address, with the head of its letter. `in_doubt`: the server may already have it.
`told`: the Trouble Address knows that it could not be delivered."""

contents = Table(
    "contents",
    metadata,
    Column("delivery_id", RowId, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    Column("html", Text),
)
"""What the letter of a delivery says. Written once: beside it, the delivery's row stays small, and is often changed."""

delivery_counts = Table(
    "delivery_counts",
    metadata,
    Column("slot", RowId, primary_key=True, autoincrement=False),
    Column("copies", Integer, nullable=False),
    Column("first_id", RowId, nullable=False),
    Column("last_id", RowId, nullable=False),
)
"""How many copies came into the queue in each quarter of an hour since 1970, and between which ids they lie: for
numbers by day, and for lists of some days, without reading the days before."""

attempts = Table(
    "attempts",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("delivery_id", RowId, nullable=False),
    Column("at", Instant, nullable=False),
    Column("connection", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("code", Integer),
    Column("reply", Text, nullable=False),
    Column("next_try_at", Instant),
)

alerts = Table(
    "alerts",
    metadata,
    Column("alert_id", String, primary_key=True),
    Column("guest_no", String, nullable=False),
    Column("letter", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
)
"""Letters to guests; where each stands is told by its delivery."""

letters = Table(
    "letters",
    metadata,
    Column("name", String, primary_key=True),
    Column("language", String, primary_key=True),
    Column("subject", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("html", Text, nullable=False),
)
"""The house's own templates; a letter that is not here is written from the program's."""

workstations = Table(
    "workstations",
    metadata,
    Column("owner", String, primary_key=True),
    Column("version", String, nullable=False),
    Column("schema", String, nullable=False),
    Column("connections", Integer, nullable=False),
    Column("activity", String, nullable=False),
    Column("done", Integer, nullable=False),
    Column("total", Integer, nullable=False),
    Column("server", String, nullable=False),
    Column("next_try_at", Instant),
    Column("reason", Text, nullable=False),
    Column("seen_at", Instant, nullable=False),
)
"""The programs that work off this database. `connections`: how many to the mail server each has taken."""

departures = Table(
    "departures",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("letters", Integer, nullable=False),
)
"""Letters of the last minute, while there is a rate limit: a few a row."""

edits = Table(
    "edits",
    metadata,
    Column("kind", String, primary_key=True),
    Column("record_key", String, primary_key=True),
    Column("changed_by", String, nullable=False),
    Column("changed_at", Instant, nullable=False),
)
"""Who last changed a record, the Email Setup or a letter. What was never changed since it was added is not here."""

changes = Table(
    "changes",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("clerk_code", String, nullable=False),
    Column("account", String, nullable=False),
    Column("machine", String, nullable=False),
    Column("area", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("field", String, nullable=False),
    Column("old", Text, nullable=False),
    Column("new", Text, nullable=False),
)
"""Who did what: never changed, never removed."""

sign_ons = Table(
    "sign_ons",
    metadata,
    Column("clerk_key", String, primary_key=True),
    Column("hashed", Text, nullable=False),
    Column("wrong_tries", Integer, nullable=False),
    Column("next_try_at", Instant, nullable=False),
)
"""Sign-on passwords as argon2 hashes; the row without a key counts the tries with codes that cannot sign on."""

# The conditions below are spelled with literals, not parameters: SQLite uses a partial index only for a query that
# repeats its condition word for word (https://www.sqlite.org/partialindex.html, section 3).
TRACE_IS_PENDING = traces.c.pending == literal_column("1")
MESSAGE_IS_UNREAD = messages.c.read_at.is_(None)
MESSAGE_IS_PENDING = messages.c.pending == literal_column("1")
IS_WAITING = deliveries.c.state == literal_column("'waiting'")
SURELY_UNSENT = and_(IS_WAITING, deliveries.c.in_doubt.is_(False))
IS_SENDING = deliveries.c.state == literal_column("'sending'")
IS_FAILED = deliveries.c.state.in_([literal_column("'refused'"), literal_column("'given-up'")])
IS_UNTOLD = and_(IS_FAILED, not_(deliveries.c.told))
