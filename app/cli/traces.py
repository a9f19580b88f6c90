"""Commands for the list of traces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Annotated, Any

import typer

from app.cli.session import AsJson, fail, number, session_of, show
from app.core.fate import in_words
from app.core.fields import from_texts
from app.core.kinds import Choice
from app.core.records import ListedTrace, Page
from app.core.trace_filter import DUE, STATES, TraceFilter

Ids = Annotated[list[str], typer.Argument(help="Numbers of traces.")]
By = Annotated[str, typer.Option("--by", help="The clerk's code.")]


def codes(choices: Sequence[Choice]) -> str:
    """Return the codes of a list."""
    return ", ".join(each.code for each in choices)


def list_traces(
    context: typer.Context,
    due: Annotated[str, typer.Option(help=f"{codes(DUE)}.")] = "",
    state: Annotated[str, typer.Option(help=f"{codes(STATES)}.")] = "",
    clerk: Annotated[str, typer.Option(help="A clerk's code.")] = "",
    department: Annotated[str, typer.Option(help="A department.")] = "",
    room: Annotated[str, typer.Option(help="A room.")] = "",
    guest: Annotated[str, typer.Option(help="A guest's number.")] = "",
    find: Annotated[str, typer.Option(help="Words.")] = "",
    as_json: AsJson = False,
) -> None:
    """List traces, up to 500, with what became of their copies."""
    texts = {"due": due, "state": state, "clerk_code": clerk, "department": department, "room": room}
    wanted = from_texts(TraceFilter, {**texts, "guest_no": guest, "search": find})
    with session_of(context).desk() as desk:
        page = desk.traces.listed(wanted)
    result = {"traces": [plain_row(row) for row in page.rows], "more": page.more, "bounded": page.bounded}
    show(result, "\n".join([*map(line, page.rows), ending(page)]), as_json)


def plain_row(row: ListedTrace) -> dict[str, Any]:
    """Return a trace as JSON has it."""
    resolved = {"resolved_by": row.resolved_by, "resolved_at": row.resolved_at}
    return {**asdict(row.trace), "emailed": in_words(row.emailed), **resolved}


def line(row: ListedTrace) -> str:
    """Return a trace as one line."""
    trace = row.trace
    to, text = trace.clerk_code or trace.department, " ".join(trace.text.split())
    return f"{trace.trace_id}  {trace.trace_date}  {trace.status}  {to}: {text} ({in_words(row.emailed)})"


def ending(page: Page) -> str:
    """Return how many there are, and what was left out."""
    left_out = " There are more." if page.more else " Older ones were not looked at." if page.bounded else ""
    return f"{number(len(page.rows), 'trace')}.{left_out}"


def resolve(context: typer.Context, ids: Ids, by: By = "", as_json: AsJson = False) -> None:
    """Resolve open traces: what waits of them is not sent."""
    with session_of(context).desk() as desk:
        count = desk.traces.resolve(ids, by)
    show({"resolved": count}, f"{number(count, 'trace')} resolved.", as_json)
    if count < len(set(ids)):
        fail(f"{len(set(ids)) - count} of {len(set(ids))} were not open, or there is no trace of that number.")


def reopen(context: typer.Context, ids: Ids, by: By = "", as_json: AsJson = False) -> None:
    """Open resolved traces again."""
    with session_of(context).desk() as desk:
        count = desk.traces.reopen(ids, by)
    show({"reopened": count}, f"{number(count, 'trace')} opened again.", as_json)
    if count < len(set(ids)):
        fail(f"{len(set(ids)) - count} of {len(set(ids))} were not resolved, or there is no trace of that number.")


def add_to(app: typer.Typer) -> None:
    """Add these commands."""
    traces = typer.Typer(help="The list of traces.")
    traces.command("list")(list_traces)
    traces.command("resolve")(resolve)
    traces.command("reopen")(reopen)
    app.add_typer(traces, name="traces")
