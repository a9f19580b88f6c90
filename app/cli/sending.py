"""Commands that send, and those for what was sent."""

from __future__ import annotations

import logging
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.console import say
from app.cli.service import Service, Teller
from app.cli.session import AsJson, Session, fail, number, session_of, show
from app.core.delivery_list import Wanted
from app.core.errors import BadInput
from app.core.records import Delivery, Kind, State
from app.engine.signals import on_signal

if TYPE_CHECKING:
    from app.engine.courier import PassReport
    from app.engine.desk import Desk

DAY = "%Y-%m-%d"
logger = logging.getLogger(__name__)

LARGEST_ID = 2**63 - 1
"""What a database can count to."""


def run(
    context: typer.Context,
    once: Annotated[bool, typer.Option("--once", help="End when nothing more can be sent now.")] = False,
    as_json: AsJson = False,
) -> None:
    """Collect and send without a window, until Ctrl+C."""
    session = session_of(context)
    if once:
        with session.desk() as desk:
            run_once(desk, as_json)
    else:
        run_on(session, as_json)


def run_once(desk: Desk, as_json: bool) -> None:
    """Do one pass; exit status 1 if anything of it is left."""
    with on_signal(desk.duties.interrupt), desk.presence:
        hanging = desk.feeder.run_due()
        report = desk.courier.run_once()
    show({**asdict(report), "complete": report.complete}, summary(report), as_json)
    if left := [*hanging, *filter(None, [trouble(report)])]:
        fail("\n".join(left))


def trouble(report: PassReport) -> str:
    """Return what is left of a pass, in words; "" if nothing is."""
    if report.trouble:
        return " ".join(filter(None, [report.trouble, report.reply and f"({report.reply})"]))
    if report.crowded:
        return "Other programs have all the connections that Email Connections allows; they send."
    if not (report.complete or report.off):
        return "Not everything was sent; `trace-mailer deliveries` says which copies and why."
    return ""


def summary(report: PassReport) -> str:
    """Return what a pass did, in words."""
    if report.off:
        return "Email Traces is N: nothing is sent."
    parts = {
        "sent": report.sent,
        "refused": report.refused,
        "put off by the server": report.deferred,
        "in doubt": report.in_doubt,
        "given up": report.given_up,
        "waiting": report.waiting,
    }
    told = [f"{count:,} {words}" for words, count in parts.items() if count or words == "sent"]
    return f"{number(report.collected, 'new copy', 'new copies')}; {', '.join(told)}."


def run_on(session: Session, as_json: bool) -> None:
    """Let the courier work and print what it does, until a signal."""
    service = Service(session, Teller(as_json))
    with on_signal(service.stop):  # to the end: a second one does not cut it short
        service.run()
    if not as_json:
        say("Stopped.")


def deliveries(
    context: typer.Context,
    search: Annotated[str, typer.Argument(help="Words of the address, the subject or the record's number.")] = "",
    state: Annotated[State | None, typer.Option(help="Only those in this state.")] = None,
    kind: Annotated[Kind | None, typer.Option(help="Only copies of this kind.")] = None,
    clerk: Annotated[str, typer.Option(help="Only copies for this clerk code.")] = "",
    since: Annotated[datetime | None, typer.Option(formats=[DAY], help="Only those of this day and later.")] = None,
    until: Annotated[datetime | None, typer.Option(formats=[DAY], help="Only those of this day and before.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1_000_000_000, help="At most so many, the newest.")] = 500,
    as_json: AsJson = False,
) -> None:
    """Show the copies that went out, wait, or were refused; the newest first."""
    with session_of(context).desk() as desk:
        first, last = since.date() if since else None, until.date() if until else None
        listed = desk.deliveries.listed(Wanted(state, kind, clerk, first, last, search), limit)
        counts = desk.deliveries.counts()
        explained = desk.deliveries.explained(each.last_reply for each in listed)
    words = {reply: str(diagnosis) for reply, diagnosis in explained.items()}
    totals = ", ".join(f"{count:,} {each.value}" for each, count in counts.items() if count)
    rows = [row(each, words.get(each.last_reply, "")) for each in listed]
    result = [{**asdict(each), "diagnosis": words.get(each.last_reply, "")} for each in listed]
    show(result, "\n".join([*rows, totals or "No copies yet."]), as_json)


def row(delivery: Delivery, diagnosis: str) -> str:
    """Return a delivery's line in the list, and what the server's reply to it means beneath."""
    said = " ".join(delivery.last_reply.split())
    reply = f"  [{said}]" if said and delivery.state != State.SENT else ""
    beneath = f"\n{'':>9}{diagnosis}" if diagnosis else ""
    who = f"{delivery.kind.value} {delivery.record_id}"
    copy = f"{delivery.id:>7}  {delivery.state.value:<8}  {who:<14}  {delivery.address:<34}  {delivery.subject}"
    return f"{copy}{reply}{beneath}"


def retry(
    context: typer.Context,
    ids: Annotated[
        list[int] | None, typer.Argument(min=1, max=LARGEST_ID, help="Numbers from the list of deliveries.")
    ] = None,
    refused: Annotated[bool, typer.Option("--refused", help="Every refused copy.")] = False,
    as_json: AsJson = False,
) -> None:
    """Send refused or given-up copies again."""
    if bool(ids) == refused:
        raise BadInput("Name the copies to send again, or say --refused for every refused one.")
    wanted = list(dict.fromkeys(ids or []))
    with session_of(context).desk() as desk:
        count = desk.deliveries.retry(wanted if ids else None)
    show({"waiting_again": count}, f"{number(count, 'copy waits', 'copies wait')} to be sent again.", as_json)
    if count < len(wanted):
        fail(f"{len(wanted) - count} of these {len(wanted)} are not in the list as refused or given up.")


def add_to(app: typer.Typer) -> None:
    """Add these commands."""
    app.command("run")(run)
    app.command("deliveries")(deliveries)
    app.command("retry")(retry)
