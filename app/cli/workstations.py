"""The command for the programs that work off the same database."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import typer

from app.cli.session import AsJson, session_of, show
from app.engine.workstations_desk import ListedWorkstation


def workstations(context: typer.Context, as_json: AsJson = False) -> None:
    """List the programs that work off this database, and what each is doing."""
    with session_of(context).desk() as desk:
        listed = desk.workstations.listed()
    lines = "\n".join(line(each) for each in listed)
    show([plain_row(each) for each in listed], lines or "No program works off this database.", as_json)


def line(listed: ListedWorkstation) -> str:
    """Return a program's line in the list."""
    each = listed.workstation
    text = f"{each.name:<30}  {each.version:<10}  {each.seen_at.astimezone():%Y-%m-%d %H:%M:%S}  {listed.words()}"
    return f"{text}: {each.sign.reason}" if each.sign.reason else text


def plain_row(listed: ListedWorkstation) -> dict[str, Any]:
    """Return a program as JSON has it."""
    each = listed.workstation
    known = {"name": each.name, "version": each.version, "seen_at": each.seen_at, "is_lost": each.is_lost}
    return {**known, "connections": each.connections, **asdict(each.sign)}


def add_to(app: typer.Typer) -> None:
    """Add this command."""
    app.command("workstations")(workstations)
