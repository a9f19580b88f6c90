"""Commands for the Email Setup screen, its password, and a test letter."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.console import say
from app.cli.session import AsJson, fail, given_line, number, session_of, show
from app.core.email_setup import EmailSetup, caution
from app.core.errors import BadInput, ChangedMeanwhile
from app.core.fields import fields_of, to_texts

if TYPE_CHECKING:
    from app.core.records import SwitchOn
    from app.engine.desk import Desk

Key = Annotated[str, typer.Argument(help="A field's key, as `setup list` shows them.")]


def list_fields(context: typer.Context, as_json: AsJson = False) -> None:
    """Show every field of the Email Setup screen."""
    with session_of(context).desk() as desk:
        texts = to_texts(desk.setup.load())
    width = max(map(len, texts))
    rows = [f"{field.key:<{width}}  {texts[field.key]:<24}  {field.label}" for field in fields_of(EmailSetup)]
    show(texts, "\n".join(row.rstrip() for row in rows), as_json)


def get(context: typer.Context, key: Key, as_json: AsJson = False) -> None:
    """Show one field of the Email Setup screen."""
    check_keys([key])
    with session_of(context).desk() as desk:
        value = to_texts(desk.setup.load())[key]
    if as_json:
        show({key: value}, "", as_json)
    else:
        say(value)


def set_fields(
    context: typer.Context,
    settings: Annotated[list[str], typer.Argument(metavar="KEY=VALUE...", help="Fields and their new values.")],
    as_json: AsJson = False,
) -> None:
    """Change fields of the Email Setup screen. email_traces=Y says what it will send at once."""
    given = dict(pair(setting) for setting in settings)
    check_keys(list(given))
    with session_of(context).desk() as desk:
        setup, preview = change(desk, given, as_json)
    warning = caution(setup)
    text = " ".join(filter(None, [f"Saved: {', '.join(given)}.", warning]))
    show({"saved": given, "will_send": preview, "caution": warning}, text, as_json)


def change(desk: Desk, given: Mapping[str, str], as_json: bool) -> tuple[EmailSetup, SwitchOn | None]:
    """Save these fields over whatever the others are; return the setup, and what it sends at once."""
    said = None
    while True:
        stored = desk.setup.load()
        setup = desk.setup.check({**to_texts(stored), **given})
        preview = desk.setup.preview(setup)
        if preview is not None and preview != said and not as_json:
            copies, clerks = number(preview.copies, "copy", "copies"), number(preview.clerks, "clerk")
            say(f"{copies} will go to {clerks}: what fell due since {preview.oldest} and was not emailed.")
            said = preview
        with suppress(ChangedMeanwhile):  # somebody saved other fields in between: they stay
            desk.setup.save(setup, stored)
            return setup, preview


def find(
    context: typer.Context,
    address: Annotated[str, typer.Argument(help="An email address of the account that letters come from.")],
    apply: Annotated[bool, typer.Option("--apply", help="Save the first proposal.")] = False,
    as_json: AsJson = False,
) -> None:
    """Propose server, port, security and method for an email address. No password is sent."""
    with session_of(context).desk() as desk:
        finding = desk.mail.find_settings(address)
        if apply and finding.proposals:
            change(desk, finding.proposals[0].texts(), as_json)
    lines = list(finding.looked)
    for proposal in finding.proposals:
        lines += ["", proposal.source, *(f"    {key}={text}" for key, text in proposal.texts().items())]
        lines += [f"    {proposal.note}"] if proposal.note else []
        lines += [] if proposal.reached else ["    The server could not be reached from here now."]
    lines += ["", "Saved the first proposal."] if apply and finding.proposals else []
    show(finding, "\n".join(lines), as_json)
    if not finding.proposals:
        fail(f"No mail server was found for {address}. Ask who runs its mail for server and port.")


def pair(setting: str) -> tuple[str, str]:
    """Return the key and value of KEY=VALUE."""
    key, mark, value = setting.partition("=")
    if not mark:
        raise BadInput(f"{setting!r} is not of the form KEY=VALUE.")
    return key.strip(), value


def check_keys(keys: list[str]) -> None:
    """Raise BadInput naming all keys if one of these is none."""
    known = [field.key for field in fields_of(EmailSetup)]
    for key in keys:
        if key not in known:
            raise BadInput(f"There is no field {key!r}. The fields are {', '.join(known)}.")


def password_set(context: typer.Context, as_json: AsJson = False) -> None:
    """Store the mail account's password: from a prompt, or from standard input when that is no terminal."""
    with session_of(context).desk() as desk:
        setup = desk.setup.load()
        desk.setup.set_password(setup, asked_password())
        status = desk.setup.password_status(setup)
    stands = "is stored in" if status.is_set else "was blank and is not kept in"
    show(status, f"The password of {status.account} at {status.server} {stands} {status.vault}.", as_json)


def asked_password() -> str:
    """Return the password that the user types twice, or the first line of standard input."""
    if not sys.stdin.isatty():
        return given_line()
    password = getpass.getpass("Password: ")
    if getpass.getpass("Once more: ") != password:
        raise BadInput("The two passwords are not the same. Nothing was changed.")
    return password


def password_clear(context: typer.Context, as_json: AsJson = False) -> None:
    """Remove the mail account's password."""
    with session_of(context).desk() as desk:
        setup = desk.setup.load()
        desk.setup.clear_password(setup)
        status = desk.setup.password_status(setup)
    show(status, "The password is removed.", as_json)


def password_status(context: typer.Context, as_json: AsJson = False) -> None:
    """Say whether a password is stored."""
    with session_of(context).desk() as desk:
        status = desk.setup.password_status(desk.setup.load())
    stored = "A password is" if status.is_set else "No password is"
    show(status, f"{stored} stored in {status.vault} for {status.account!r} at {status.server!r}.", as_json)


def send_test_letter(
    context: typer.Context,
    address: Annotated[str, typer.Argument(help="Where the test letter goes.")],
    as_json: AsJson = False,
) -> None:
    """Send one test letter with the saved setup; show each step, the conversation and a diagnosis."""
    with session_of(context).desk() as desk:
        report = desk.mail.send_test(desk.setup.load(), address)
    end = ["", f"The server accepted the test letter to {address}."] if report.accepted else []
    show(report, "\n".join([*report.lines(), *end]), as_json)
    if report.diagnosis is not None:
        fail(str(report.diagnosis))


def add_to(app: typer.Typer) -> None:
    """Add these commands."""
    setup = typer.Typer(help="Fields of the Email Setup screen.")
    setup.command("list")(list_fields)
    setup.command("get")(get)
    setup.command("set")(set_fields)
    setup.command("find")(find)
    app.add_typer(setup, name="setup")
    password = typer.Typer(help="The mail account's password.")
    password.command("set")(password_set)
    password.command("clear")(password_clear)
    password.command("status")(password_status)
    app.add_typer(password, name="password")
    app.command("test-email")(send_test_letter)
