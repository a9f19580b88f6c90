"""Records come in by themselves from feeds; each record knows from which."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Add feeds; what is stored so far came from none."""
    row_id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "feeds",
        sa.Column("id", row_id, primary_key=True),
        sa.Column("name_key", sa.String(), nullable=False, unique=True),
        sa.Column("setup", sa.Text(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("fed", sa.Text(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("looked_at", sa.BigInteger()),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("trouble", sa.Text(), nullable=False),
        sa.Column("lease_owner", sa.String()),
        sa.Column("lease_until", sa.BigInteger()),
    )
    for table in ("clerks", "guests", "traces", "messages"):
        op.add_column(table, sa.Column("source", row_id))
