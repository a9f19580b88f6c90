"""Letters in the clerk's and the guest's language, with an HTML part; the house's own templates; alerts to guests."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add what is new; clerks known before have no language, letters written before no HTML."""
    op.add_column("clerks", sa.Column("language", sa.String(), nullable=False, server_default=""))
    op.add_column("deliveries", sa.Column("html", sa.Text()))
    op.create_table(
        "letters",
        sa.Column("name", sa.String(), primary_key=True),
        sa.Column("language", sa.String(), primary_key=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
    )
    op.create_table(
        "alerts",
        sa.Column("alert_id", sa.String(), primary_key=True),
        sa.Column("guest_no", sa.String(), nullable=False),
        sa.Column("letter", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
    )
    op.create_index("alerts_by_guest", "alerts", ["guest_no", "created_at"])
