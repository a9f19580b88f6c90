"""Commands for the texts of letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.cli.session import AsJson, fail, session_of, show
from app.core.errors import LetterError

if TYPE_CHECKING:
    from app.engine.desk import Desk
    from app.engine.letters_desk import ListedLetter

Name = Annotated[str, typer.Argument(help="The letter's name, as `letters list` shows it.")]
Language = Annotated[str, typer.Option(help="EN, FR, ES or DE.")]


def list_letters(context: typer.Context, as_json: AsJson = False) -> None:
    """List every letter in every language, and which the house changed."""
    with session_of(context).desk() as desk:
        letters = desk.letters.listed()
    rows = [f"{each.letter.name:<18}{each.language:<4}{'own' if each.is_own else ''}".rstrip() for each in letters]
    show([plain_row(each) for each in letters], "\n".join(rows), as_json)


def show_letter(context: typer.Context, name: Name, language: Language = "EN", as_json: AsJson = False) -> None:
    """Show a letter as the hotel's newest record fills it."""
    key = name, language.upper()
    with session_of(context).desk() as desk:
        template = next((each.template for each in desk.letters.listed() if each.key == key), None)
        filled = desk.letters.preview(key, template or desk.letters.original(key), desk.letters.record(name))
    show(filled, f"Subject: {filled.subject}\n\n{filled.text.rstrip()}", as_json)


def check_letters(context: typer.Context, as_json: AsJson = False) -> None:
    """Say whether every letter can be written, the house's own included."""
    with session_of(context).desk() as desk:
        bad = [(each, problem) for each in desk.letters.listed() if (problem := problem_of(desk, each))]
    show(
        [{**plain_row(each), "problem": problem} for each, problem in bad],
        "" if bad else "Every letter is good.",
        as_json,
    )
    if bad:
        fail("\n".join(f"{each.letter.name} {each.language}: {problem}" for each, problem in bad))


def problem_of(desk: Desk, listed: ListedLetter) -> str:
    """Return what is wrong with a letter, "" if nothing is."""
    try:
        desk.letters.check(listed.key, listed.template)
    except LetterError as error:
        return str(error)
    return ""


def plain_row(listed: ListedLetter) -> dict[str, Any]:
    """Return a line of the list as JSON has it."""
    return {"name": listed.letter.name, "language": listed.language, "own": listed.is_own}


def add_to(app: typer.Typer) -> None:
    """Add these commands."""
    letters = typer.Typer(help="The texts of letters. Mail | Letters in the window changes them.")
    letters.command("list")(list_letters)
    letters.command("show")(show_letter)
    letters.command("check")(check_letters)
    app.add_typer(letters, name="letters")
