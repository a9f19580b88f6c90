"""Who did what: one row a changed field of a setting, clerk or letter. Clerks sign on, and have access to screens."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0005"


def upgrade() -> None:
    """Add what is new; what was changed before is not known, and nobody has more than an ordinary clerk's access."""
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
    op.create_table(
        "sign_ons",
        sa.Column("clerk_key", sa.String(), primary_key=True),
        sa.Column("hashed", sa.Text(), nullable=False),
        sa.Column("wrong_tries", sa.Integer(), nullable=False),
        sa.Column("next_try_at", sa.BigInteger(), nullable=False),
    )
    op.add_column("clerks", sa.Column("access", sa.String(), nullable=False, server_default="CLERK"))
