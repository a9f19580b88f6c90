"""Copies that could not be delivered are told to the Trouble Address once."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the column and the index that finds what is still to be told; what happened before counts as told."""
    op.add_column("deliveries", sa.Column("told", sa.Boolean(), nullable=False, server_default=sa.true()))
    where = sa.text("state IN ('refused', 'given-up') AND NOT told")
    op.create_index("deliveries_untold", "deliveries", ["id"], sqlite_where=where, postgresql_where=where)
