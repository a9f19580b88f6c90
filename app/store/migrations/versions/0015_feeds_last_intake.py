"""A feed remembers when something last came in and how much; numbers of removed ones are never given again."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Add what came in last: nothing that is known. PostgreSQL gives no number twice anyway."""
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    with op.batch_alter_table(
        "feeds", recreate="always" if is_sqlite else "never", table_kwargs={"sqlite_autoincrement": True}
    ) as feeds:
        feeds.add_column(sa.Column("came_at", sa.BigInteger()))
        for name in ("came_new", "came_changed"):
            feeds.add_column(sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
