"""The command for who did what."""

from __future__ import annotations

from typing import Annotated

import typer

from app.cli.session import AsJson, session_of, show
from app.core.changes import Area, ListedChange

SHOWN = 60
"""Characters of a text that a line shows."""


def changes(
    context: typer.Context,
    search: Annotated[str, typer.Argument(help="Words that the changes must contain.")] = "",
    area: Annotated[Area | None, typer.Option(help="Only changes of this.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1_000_000_000, help="At most so many, the newest.")] = 500,
    as_json: AsJson = False,
) -> None:
    """Show who changed which setting, clerk, letter or password, when and where; the newest first."""
    with session_of(context).desk() as desk:
        listed = desk.changes.listed(search, area, limit)
    show(listed, "\n".join(map(row, listed)) or "No such changes.", as_json)


def row(listed: ListedChange) -> str:
    """Return a change's line in the list, its moment on this computer's clock."""
    change, by = listed.change, listed.by
    what = " ".join(filter(None, [change.area, change.subject, change.field]))
    texts = f"{short(change.old)!r} -> {short(change.new)!r}"
    return f"{listed.at.astimezone():%Y-%m-%d %H:%M:%S}  {by.name} on {by.machine}  {what}: {texts}"


def short(text: str) -> str:
    """Return the beginning of a text."""
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"


def add_to(app: typer.Typer) -> None:
    """Add this command."""
    app.command("changes")(changes)
