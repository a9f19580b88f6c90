"""What letters say stands in a table of its own: a delivery's row is written anew three times, its text never."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Move texts and HTML parts."""
    key = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "contents",
        sa.Column("delivery_id", key, primary_key=True, autoincrement=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("html", sa.Text()),
    )
    op.execute("INSERT INTO contents (delivery_id, text, html) SELECT id, text, html FROM deliveries")
    op.drop_column("deliveries", "text")
    op.drop_column("deliveries", "html")
