"""Old deliveries are summed up; who got a copy of what is kept for ever."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Add the tables that housekeeping fills."""
    op.create_table(
        "past_deliveries",
        *(sa.Column(name, sa.String(), primary_key=True) for name in ("kind", "record_id", "address_key")),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("clerk_code", "clerk_key", "state")),
        sa.Column("sent_at", sa.BigInteger()),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "delivery_sums",
        *(sa.Column(name, sa.String(), primary_key=True) for name in ("month", "kind", "state")),
        sa.Column("copies", sa.Integer(), nullable=False),
    )
