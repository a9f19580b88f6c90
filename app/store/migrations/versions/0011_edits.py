"""Two people on one record: the second to save is told who was first."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Add the list of last changes."""
    op.create_table(
        "edits",
        sa.Column("kind", sa.String(), primary_key=True),
        sa.Column("record_key", sa.String(), primary_key=True),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
    )
