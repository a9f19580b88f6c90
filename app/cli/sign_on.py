"""Commands for clerks' sign-on passwords, which the window asks for. Commands themselves ask nobody to sign on."""

from __future__ import annotations

from typing import Annotated

import typer

from app.cli.session import AsJson, session_of, show
from app.cli.setup import asked_password
from app.core.errors import BadInput

Code = Annotated[str, typer.Argument(help="The clerk's code.")]


def status(context: typer.Context, as_json: AsJson = False) -> None:
    """Say whether the window asks clerks to sign on, and which clerks can."""
    with session_of(context).desk() as desk:
        asked, clerks = desk.sign_on.is_asked(), desk.sign_on.clerks()
    first = (
        "Clerks must sign on." if asked else "Nobody is asked to sign on: no clerk with access GLOBAL has a password."
    )
    rows = [f"{clerk.clerk_code:<12}{clerk.access:<8}{clerk.name}".rstrip() for clerk in clerks]
    result = {"asked": asked, "clerks": [{"clerk_code": each.clerk_code, "access": each.access} for each in clerks]}
    show(result, "\n".join([first, *rows]), as_json)


def set_password(context: typer.Context, clerk_code: Code, as_json: AsJson = False) -> None:
    """Set a clerk's sign-on password: from a prompt, or from standard input when that is no terminal."""
    with session_of(context).desk() as desk:
        password = asked_password()
        if not password:
            raise BadInput("The password may not be blank. `trace-mailer sign-on clear` removes one.")
        desk.sign_on.set_password(clerk_code, password)
    show({"clerk_code": clerk_code, "is_set": True}, f"{clerk_code} has a new sign-on password.", as_json)


def clear_password(context: typer.Context, clerk_code: Code, as_json: AsJson = False) -> None:
    """Remove a clerk's sign-on password, and what wrong tries made wait."""
    with session_of(context).desk() as desk:
        desk.sign_on.set_password(clerk_code, "")
        asked = desk.sign_on.is_asked()
    words = "Clerks must sign on." if asked else "Nobody is asked to sign on."
    show({"clerk_code": clerk_code, "is_set": False}, f"{clerk_code} has no sign-on password now. {words}", as_json)


def add_to(app: typer.Typer) -> None:
    """Add these commands."""
    sign_on = typer.Typer(help="Clerks' sign-on passwords, which the window asks for.")
    sign_on.command("status")(status)
    sign_on.command("set")(set_password)
    sign_on.command("clear")(clear_password)
    app.add_typer(sign_on, name="sign-on")
