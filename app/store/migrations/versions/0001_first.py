"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

INSTANT = sa.BigInteger()
ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:  # long because it lists every column
    """Make every table and index."""
    op.create_table(
        "settings", sa.Column("key", sa.String(), primary_key=True), sa.Column("value", sa.Text(), nullable=False)
    )
    op.create_table(
        "clerks",
        sa.Column("clerk_key", sa.String(), primary_key=True),
        sa.Column("clerk_code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("department_key", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("email_traces", sa.Boolean(), nullable=False),
        sa.Column("email_messages", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    op.create_table(
        "guests",
        sa.Column("guest_no", sa.String(), primary_key=True),
        sa.Column("last_name", sa.String(), nullable=False),
        sa.Column("first_name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("arrival", sa.Date()),
        sa.Column("departure", sa.Date()),
        sa.Column("language", sa.String(), nullable=False),
    )
    op.create_table(
        "traces",
        sa.Column("id", ROW_ID, primary_key=True),
        sa.Column("trace_id", sa.String(), nullable=False, unique=True),
        sa.Column("trace_date", sa.Date(), nullable=False),
        sa.Column("trace_time", sa.Time()),
        sa.Column("clerk_code", sa.String(), nullable=False),
        sa.Column("clerk_key", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("department_key", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("guest_no", sa.String(), nullable=False),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("confirmation_no", sa.String(), nullable=False),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(), nullable=False),
        sa.Column("first_seen", sa.Date(), nullable=False),
        sa.Column("pending", sa.Integer(), nullable=False),
    )
    op.create_table(
        "messages",
        sa.Column("id", ROW_ID, primary_key=True),
        sa.Column("message_id", sa.String(), nullable=False, unique=True),
        sa.Column("from_clerk", sa.String(), nullable=False),
        sa.Column("to_clerk", sa.String(), nullable=False),
        sa.Column("to_key", sa.String(), nullable=False),
        sa.Column("sent_at", INSTANT, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("pending", sa.Integer(), nullable=False),
    )
    op.create_table(
        "deliveries",
        sa.Column("id", ROW_ID, primary_key=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.Column("clerk_code", sa.String(), nullable=False),
        sa.Column("clerk_key", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("address_key", sa.String(), nullable=False),
        sa.Column("sender_name", sa.String(), nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("date", INSTANT, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False, default=0),
        sa.Column("in_doubt", sa.Boolean(), nullable=False, default=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("next_try_at", INSTANT, nullable=False),
        sa.Column("first_deferred_at", INSTANT),
        sa.Column("sent_at", INSTANT),
        sa.Column("last_reply", sa.Text(), nullable=False, default=""),
        sa.Column("lease_owner", sa.String()),
        sa.Column("lease_until", INSTANT),
        sa.UniqueConstraint("kind", "record_id", "address_key", name="one_copy_per_record_and_address"),
    )
    op.create_table(
        "attempts",
        sa.Column("id", ROW_ID, primary_key=True),
        sa.Column("delivery_id", ROW_ID, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("connection", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("code", sa.Integer()),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("next_try_at", INSTANT),
    )
    op.create_index("traces_by_due_at", "traces", ["due_at"])
    op.create_index("traces_by_clerk", "traces", ["clerk_key"])
    op.create_index("messages_by_sent_at", "messages", ["sent_at"])
    op.create_index("deliveries_by_clerk", "deliveries", ["clerk_key"])
    op.create_index("deliveries_by_state", "deliveries", ["state", "id"])
    op.create_index("attempts_by_delivery", "attempts", ["delivery_id"])
    for name, table, columns, condition in (
        ("traces_pending", "traces", ["due_at", "id"], "pending = 1"),
        ("messages_pending", "messages", ["sent_at", "id"], "pending = 1"),
        ("deliveries_waiting", "deliveries", ["next_try_at", "id"], "state = 'waiting'"),
        ("deliveries_sending", "deliveries", ["lease_owner"], "state = 'sending'"),
    ):
        where = sa.text(condition)
        op.create_index(name, table, columns, sqlite_where=where, postgresql_where=where)
