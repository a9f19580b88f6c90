"""The command for monitoring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from app.cli.console import complain
from app.cli.feeds import as_values
from app.cli.session import AsJson, session_of, show
from app.cli.workstations import plain_row
from app.core.errors import DatabaseError

if TYPE_CHECKING:
    from app.engine.status_desk import Status


def status(context: typer.Context, as_json: AsJson = False) -> None:
    """Say how it all stands; exit status 1 when something needs a person."""
    try:
        with session_of(context).desk(as_it_is=True) as desk:
            now = desk.status.status()
    except DatabaseError as error:
        show({"ok": False, "needs": [str(error)]}, "", as_json)
        if not as_json:
            complain(str(error))
        raise typer.Exit(1) from None
    show(values(now), "\n".join(lines(now)), as_json)
    if now.needs:
        if not as_json:
            complain("\n".join(now.needs))
        raise typer.Exit(1)


def values(now: Status) -> dict[str, Any]:
    """Return the status as monitoring reads it."""
    return {
        "ok": not now.needs,
        "needs": now.needs,
        "courier": now.courier,
        "emailing": now.emailing,
        "queue": {state.value: count for state, count in now.queue.items()},
        "removed": now.removed,
        "last_error": now.last_error,
        "last_copy": now.last_copy,
        "workstations": [plain_row(each) for each in now.workstations],
        "feeds": [as_values(each) for each in now.feeds],
    }


def lines(now: Status) -> list[str]:
    """Return the status for a person."""
    queue = ", ".join(f"{count:,} {state.value}" for state, count in now.queue.items() if count) or "empty"
    living = sum(not each.workstation.is_lost for each in now.workstations)
    running = sum(each.setup.active for each in now.feeds)
    rows = {
        "Courier": now.courier,
        "Queue": queue,
        "Last error": now.last_error or "none",
        "Programs": f"{living} running",
        "Feeds": f"{running} running",
        "Last copy": str(now.last_copy or "none"),
    }
    return [f"{name:<12}{text}" for name, text in rows.items()]


def add_to(app: typer.Typer) -> None:
    """Add this command."""
    app.command("status")(status)
