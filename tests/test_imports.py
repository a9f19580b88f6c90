"""What is not imported before it is needed: for the time to the first paint, and for the memory of an idle window."""

from __future__ import annotations

import subprocess
import sys

import pytest

PAINTS = ("app.__main__", "app.cli.window", "app.ui.application")
IS_IDLE = (*PAINTS, "app.bootstrap", "app.ui.actions", "app.ui.background", "app.ui.sign_on")


@pytest.mark.parametrize(
    ("imported", "unneeded"),
    [
        (PAINTS, {"app.engine.events", "app.ui.bridge", "logging.handlers", "platform", "sqlalchemy", "typer"}),
        (IS_IDLE, {"http.server", "jinja2", "keyring", "sqlalchemy.dialects.postgresql", "watchdog", "alembic"}),
    ],
    ids=["first paint", "idle"],
)
def test_is_not_imported_yet(imported: tuple[str, ...], unneeded: set[str]) -> None:
    program = f"import sys, {', '.join(imported)}; print(*sys.modules)"
    came = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert unneeded.intersection(came.stdout.split()) == set()
