"""Who did what: one row a changed field of a setting, clerk or letter."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0005"


def upgrade() -> None:
    """Add the table; what was changed before is not known."""
    op.create_table(
        "changes",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), primary_key=True),
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
