"""How Alembic reaches the database: on the connection that the program gives it, inside the program's transaction."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], target_metadata=None)
context.run_migrations()
