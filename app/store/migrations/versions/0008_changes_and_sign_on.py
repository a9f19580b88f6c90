"""Who did what; clerks sign on and have access to screens; copies are counted by the quarter of an hour."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0005"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add what is new; nobody has more than an ordinary clerk's access."""
    add_changes()
    op.create_table(
        "sign_ons",
        sa.Column("clerk_key", sa.String(), primary_key=True),
        sa.Column("hashed", sa.Text(), nullable=False),
        sa.Column("wrong_tries", sa.Integer(), nullable=False),
        sa.Column("next_try_at", sa.BigInteger(), nullable=False),
    )
    op.add_column("clerks", sa.Column("access", sa.String(), nullable=False, server_default="CLERK"))
    count_copies()


def add_changes() -> None:
    """Add the table; what was changed before is not known."""
    op.create_table(
        "changes",
        sa.Column("id", KEY, primary_key=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("clerk_code", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("machine", sa.String(), nullable=False),
        sa.Column("area", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("old", sa.Text(), nullable=False),
        sa.Column("new", sa.Text(), nullable=False),
    )
    op.create_index("changes_by_area", "changes", ["area", "id"])


def count_copies() -> None:
    """Count the copies that there are, and remove what withdrawn ones left behind."""
    op.create_table(
        "delivery_counts",
        sa.Column("slot", KEY, primary_key=True, autoincrement=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("first_id", KEY, nullable=False),
        sa.Column("last_id", KEY, nullable=False),
    )
    op.execute(
        "INSERT INTO delivery_counts (slot, copies, first_id, last_id) "
        "SELECT created_at / 900000, COUNT(*), MIN(id), MAX(id) FROM deliveries GROUP BY created_at / 900000"
    )
    op.execute("DELETE FROM contents WHERE delivery_id NOT IN (SELECT id FROM deliveries)")
    op.execute("DELETE FROM attempts WHERE delivery_id NOT IN (SELECT id FROM deliveries)")
