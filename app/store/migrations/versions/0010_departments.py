"""Departments are records of their own; records are found by their words."""

import sqlalchemy as sa
from alembic import op

from app.core.finding import words

revision = "0010"
down_revision = "0009"

FOUND_BY = (
    ("departments", "department_key", ("department", "name")),
    ("clerks", "clerk_key", ("clerk_code", "name", "department", "email")),
    ("guests", "guest_no", ("guest_no", "last_name", "first_name", "email", "room")),
)

CHUNK = 1000


def upgrade() -> None:
    """Add the tables; the departments that clerks and traces name are taken over, as is every record's words."""
    op.create_table(
        "departments",
        sa.Column("department_key", sa.String(), primary_key=True),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    bytewise = sa.String().with_variant(sa.String(collation="C"), "postgresql")
    op.create_table(
        "words",
        sa.Column("kind", sa.String(), primary_key=True),
        sa.Column("word", bytewise, primary_key=True),
        sa.Column("record_key", sa.String(), primary_key=True),
    )
    op.create_index("traces_by_department", "traces", ["department_key"])
    op.create_index("clerks_by_department", "clerks", ["department_key"])
    op.create_index("guests_by_arrival", "guests", ["arrival", "guest_no"])
    op.create_index("messages_by_recipient", "messages", ["to_key", "sent_at"])
    op.execute(
        "INSERT INTO departments (department_key, department, name, active) "
        "SELECT department_key, min(department), '', true FROM (SELECT department_key, department FROM clerks "
        "UNION SELECT department_key, department FROM traces) AS named WHERE department_key <> '' GROUP BY 1"
    )
    for kind, key, columns in FOUND_BY:
        take_words(kind, key, columns)


def take_words(kind: str, key: str, columns: tuple[str, ...]) -> None:
    """Write the words of every record of a kind."""
    connection = op.get_bind()
    table = sa.table("words", sa.column("kind"), sa.column("word"), sa.column("record_key"))
    source = sa.table(kind, sa.column(key), *(sa.column(each) for each in columns if each != key))
    last = ""
    while rows := connection.execute(
        sa.select(source).where(source.c[key] > last).order_by(source.c[key]).limit(CHUNK)
    ).all():
        found = [
            {"kind": kind, "word": word, "record_key": getattr(row, key)}
            for row in rows
            for word in words(" ".join(getattr(row, each) for each in columns))
        ]
        if found:
            op.bulk_insert(table, found)
        last = getattr(rows[-1], key)
