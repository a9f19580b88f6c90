"""The command for signing in at a provider, which the OAuth methods of Email Auth Meth want."""

from __future__ import annotations

import webbrowser
from typing import Annotated

import typer

from app.cli.console import complain
from app.cli.session import AsJson, session_of, show
from app.core.oauth import Invitation


def sign_in(
    context: typer.Context,
    device: Annotated[
        bool, typer.Option("--device", help="Sign in with a browser on another device, by typing a code.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Sign in at Microsoft or Google as the saved setup's account (OAUTH-MS, OAUTH-GOOGLE)."""

    def invite(invitation: Invitation) -> None:
        # on standard error, so that --json leaves standard output to the result
        opened = not device and webbrowser.open(invitation.url)
        complain(invitation.words if device or opened else f"{invitation.words} Open this page: {invitation.url}")

    with session_of(context).desk() as desk:
        words = desk.sign_in.sign_in_interactively(desk.setup.load(), invite, browser=not device)
    show({"signed_in": words}, words, as_json)


def add_to(app: typer.Typer) -> None:
    """Add this command."""
    app.command("sign-in")(sign_in)
