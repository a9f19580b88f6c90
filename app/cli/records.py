"""Commands for files of records, and for the database that keeps them."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from app.cli import moving
from app.cli.console import complain, printing, say
from app.cli.session import AsJson, fail, number, session_of, show
from app.core.errors import BadInput
from app.engine.new_file import write_csv_file

if TYPE_CHECKING:
    from app.engine.desk import Desk


class Imported(StrEnum):
    """What can be taken in from a file."""

    DEPARTMENTS = "departments"
    CLERKS = "clerks"
    GUESTS = "guests"
    TRACES = "traces"
    MESSAGES = "messages"


class Exported(StrEnum):
    """What can be written to a file."""

    DEPARTMENTS = "departments"
    CLERKS = "clerks"
    GUESTS = "guests"
    TRACES = "traces"
    MESSAGES = "messages"
    DELIVERIES = "deliveries"


def import_file(
    context: typer.Context,
    name: Annotated[Imported, typer.Argument(help="What the file holds.")],
    file: Annotated[Path, typer.Argument(help="A CSV file in UTF-8 with a header line.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take in records from a CSV file: all of it, or nothing if a line is bad."""
    with session_of(context).desk() as desk:
        report = desk.records.import_file(name.value, file, dry_run=dry_run)
    for notice in report.notices:
        if not as_json:
            complain(notice)
    counts = report.counts
    done = "would be" if dry_run else "are"
    text = f"{counts.total:,} {name.value}: {counts.new:,} {done} new, {counts.changed:,} changed, "
    result = {"name": name.value, **asdict(counts), "dry_run": dry_run, "notices": report.notices}
    show(result, f"{text}{counts.same:,} the same as before.", as_json)


def export(
    context: typer.Context,
    name: Annotated[Exported, typer.Argument(help="What to write.")],
    file: Annotated[Path | None, typer.Argument(help="The CSV file to write; standard output if none.")] = None,
    as_json: AsJson = False,
) -> None:
    """Write records, or the list of deliveries, as CSV."""
    with session_of(context).desk() as desk:
        write = exporter(desk, name)
        if file is None:
            if as_json:
                raise BadInput("--json goes with a file: standard output holds the records.")
            to_standard_output(write)
            return
        count = write_csv_file(file, write)
    show({"name": name.value, "records": count, "file": file}, f"{count:,} {name.value} written to {file}.", as_json)


def exporter(desk: Desk, name: Exported) -> Callable[[TextIO], int]:
    """Return what writes the records to a stream and returns how many."""
    if name is Exported.DELIVERIES:
        return desk.deliveries.export
    return lambda stream: desk.records.export(name.value, stream)


def to_standard_output(write: Callable[[TextIO], int]) -> None:
    """Write UTF-8 with the file's own line ends, whatever the terminal's are."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="")
    with printing():
        write(sys.stdout)
        sys.stdout.flush()


def database_upgrade(context: typer.Context, as_json: AsJson = False) -> None:
    """Bring the database to this program's version. Every other command but `status` does so too."""
    with session_of(context).desk() as desk:
        done = desk.database.upgrade()
    show({"done": done}, done, as_json)


def database_check(context: typer.Context, as_json: AsJson = False) -> None:
    """Say whether the database is sound."""
    with session_of(context).desk() as desk:
        place, wrong = desk.database.place, desk.database.check()
    show({"database": place, "problems": wrong}, "" if wrong else f"{place} is sound.", as_json)
    if wrong:
        fail("\n".join([f"{place} has {number(len(wrong), 'problem')}.", *(f"  {each}" for each in wrong)]))


def database_backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The copy; it must not exist yet.")],
    as_json: AsJson = False,
) -> None:
    """Write a consistent copy of the database."""
    with session_of(context).desk() as desk:
        desk.database.backup(file)
    if as_json:
        show({"file": file}, "", as_json)
    else:
        say(f"The database is copied to {file}.")


def database_restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A copy, such as one of the folder copies beside the database.")],
    as_json: AsJson = False,
) -> None:
    """Put a copy in the place of the database; what was there is kept, and what was sent is not sent again."""
    session = session_of(context)
    done = session.outside.restore(session.database, session.machine, file)
    show({"done": done}, done, as_json)


def add_to(app: typer.Typer) -> None:
    """Add these commands."""
    app.command("import")(import_file)
    app.command("export")(export)
    database = typer.Typer(help="The database as a whole.")
    database.command("upgrade")(database_upgrade)
    database.command("check")(database_check)
    database.command("backup")(database_backup)
    database.command("restore")(database_restore)
    database.command("move")(moving.move)
    app.add_typer(database, name="database")
