"""The demo: a sample hotel in a temporary database, and a mail server on this computer that shows what arrives."""

from __future__ import annotations

import csv
import re
import tempfile
from collections import Counter
from contextlib import nullcontext
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app import paths
from app.cli.console import has_display, say
from app.cli.outside import DemoServer, Showing
from app.cli.sending import summary
from app.cli.session import AsJson, Session, fail, number, session_of, show
from app.core import auth_methods, email_security
from app.core.fields import to_texts
from app.core.records import RECORD_TYPES

if TYPE_CHECKING:
    from app.engine.desk import Desk

DAY_COLUMNS = ("trace_date", "arrival", "departure", "sent_at")
"""Columns of the sample hotel's files that hold days from today: -3, or -3T14:05."""

HOTEL = "Harbour View Hotel"


def demo(
    context: typer.Context,
    headless: Annotated[bool, typer.Option("--headless", help="No window: send, and print what arrived.")] = False,
    as_json: AsJson = False,
) -> None:
    """Show a sample hotel in a temporary database, and what arrives at a mail server on this computer."""
    if not (headless or as_json or has_display()):
        say("There is no display for the window, so the demo goes without.")
        headless = True
    session = session_of(context)
    with tempfile.TemporaryDirectory(prefix="trace-mailer-demo-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        with session.outside.demo_server() as server, demo_session(session, place).desk() as desk:
            fill(desk, place, server)
            if headless or as_json:
                send_all(desk, server, as_json)
                return
            status = session.outside.open_window(lambda: nullcontext(desk), Showing(server.arrived))
    raise typer.Exit(status)


def demo_session(session: Session, folder: Path) -> Session:
    """Return the session over a database that goes with the demo."""
    return Session(session.outside, str(folder / "demo.db"))


def fill(desk: Desk, folder: Path, server: DemoServer) -> None:
    """Take in the sample hotel as any other, and point its Email Setup at the demo's server; nothing is sent yet."""
    for name in RECORD_TYPES:
        file = folder / f"{name}.csv"
        dated(paths.resources() / "sample_hotel" / f"{name}.csv", file, date.today())  # noqa: DTZ011 - the hotel's day
        desk.records.import_file(name, file)
    texts = {
        **to_texts(desk.setup.load()),
        "email_server_ip": server.host,
        "email_server_port": str(server.port),
        "trace_rep_addr": HOTEL,
        "email_security": email_security.NONE,
        "email_auth_meth": auth_methods.NONE,
        "email_traces": "N",
    }
    desk.setup.save(desk.setup.check(texts))


def dated(source: Path, target: Path, today: date) -> None:
    """Copy a file of the sample hotel, days from today turned into dates."""
    with source.open(encoding="utf-8", newline="") as read, target.open("w", encoding="utf-8", newline="") as written:
        rows = csv.DictReader(read)
        writer = csv.DictWriter(written, rows.fieldnames or ())
        writer.writeheader()
        for row in rows:
            writer.writerow({key: on_day(text, today) if key in DAY_COLUMNS else text for key, text in row.items()})


def on_day(text: str, today: date) -> str:
    """Return the date (and time) that `text` means: -3T14:05 is five past two, three days ago."""
    match = re.fullmatch(r"(-?[0-9]+)(T.*)?", text)
    if match is None:
        return text
    return f"{today + timedelta(days=int(match.group(1)))}{match.group(2) or ''}"


def send_all(desk: Desk, server: DemoServer, as_json: bool) -> None:
    """Switch Email Traces to Y, send, and print what arrived."""
    setup = desk.setup.check({**to_texts(desk.setup.load()), "email_traces": "Y"})
    preview = desk.setup.preview(setup)
    if preview is not None and not as_json:
        copies, clerks = number(preview.copies, "copy", "copies"), number(preview.clerks, "clerk")
        say(f"{HOTEL}: switching Email Traces to Y sends {copies} of the previous 7 days to {clerks}.")
    desk.setup.save(setup)
    report = desk.courier.run_once()
    letters = server.arrived()
    lines = [f"  {recipient:<36}  {subject}" for recipient, subject, _text in letters]
    people = Counter(recipient for recipient, _subject, _text in letters)
    ending = f"{number(len(letters), 'letter')} arrived at the demo's mail server, for {number(len(people), 'clerk')}."
    result = {
        "sent": report.sent,
        "letters": [{"recipient": to, "subject": subject, "text": text} for to, subject, text in letters],
    }
    show(result, "\n".join([*lines, summary(report), ending]), as_json)
    if not report.complete or len(letters) != report.sent:
        fail(report.trouble or f"{report.sent} letters were sent, {len(letters)} arrived.")


def add_to(app: typer.Typer) -> None:
    """Add this command."""
    app.command("demo")(demo)
