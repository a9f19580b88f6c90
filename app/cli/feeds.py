"""Commands for feeds: where records come from by themselves. They are set up in the window, Mail | Feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.cli.console import complain
from app.cli.session import AsJson, fail, session_of, show
from app.core.fields import fields_of, to_texts

if TYPE_CHECKING:
    from app.core.feeds import Intake, ListedFeed

FeedName = Annotated[str, typer.Argument(help="The feed's name in the list.")]


def list_feeds(context: typer.Context, as_json: AsJson = False) -> None:
    """Show the feeds and what came of their last look."""
    with session_of(context).desk() as desk:
        feeds = desk.feeds.listed()
    text = "\n".join(map(line, feeds)) or "There are no feeds. They are set up in the window: Mail | Feeds."
    show([as_values(feed) for feed in feeds], text, as_json)


def try_feed(context: typer.Context, name: FeedName, as_json: AsJson = False) -> None:
    """Show what would come in now. Nothing is changed, here or there."""
    with session_of(context).desk() as desk:
        setup = desk.feeds.named(name).setup
        intake = desk.feeds.try_it(setup)
    keys = [field.key for field in fields_of(setup.record_type) if field.key in intake.fed]
    first = [", ".join(f"{key}={texts[key]}" for key in keys if texts[key]) for texts in map(to_texts, intake.first)]
    tell(intake, "\n".join([*first, f"Would be taken in: {intake.words()}"]), as_json)


def run_feed(context: typer.Context, name: FeedName, as_json: AsJson = False) -> None:
    """Look at a feed now, whatever its time, and take in what is there."""
    with session_of(context).desk() as desk:
        intake = desk.feeds.run(desk.feeds.named(name))
    tell(intake, intake.words(), as_json)


def tell(intake: Intake, text: str, as_json: bool) -> None:
    """Print what came in; exit status 1 if something could not."""
    for notice in intake.notices if not as_json else ():
        complain(notice)
    result = {
        "new": intake.counts.new,
        "changed": intake.counts.changed,
        "same": intake.counts.same,
        "first": [to_texts(record) for record in intake.first],
        "waiting": intake.waits,
        "problems": intake.problems,
        "notices": intake.notices,
    }
    show(result, text, as_json)
    if intake.problems:
        fail(intake.trouble)


def as_values(feed: ListedFeed) -> dict[str, Any]:
    """Return a feed as scripts see it."""
    state = {"looked_at": feed.looked_at, "next_at": feed.next_at, "told": feed.told, "trouble": feed.trouble}
    came = {"came_at": feed.came_at, "came_new": feed.came.new, "came_changed": feed.came.changed}
    return {**to_texts(feed.setup), **state, **came}


def line(feed: ListedFeed) -> str:
    """Return a feed's line in the list."""
    setup = feed.setup
    looked = f"{feed.looked_at.astimezone():%Y-%m-%d %H:%M}" if feed.looked_at else "never"
    state = feed.needs or (feed.told if setup.active else "switched off")
    came = f" (last came in {feed.came_at.astimezone():%Y-%m-%d %H:%M}: {feed.came_words})" if feed.came_at else ""
    return f"{setup.name:<24}  {setup.kind:<6}  {setup.record_name:<8}  {looked:<16}  {state or '-'}{came}"


def add_to(app: typer.Typer) -> None:
    """Add these commands."""
    feeds = typer.Typer(help="Where records come from by themselves.")
    feeds.command("list")(list_feeds)
    feeds.command("try")(try_feed)
    feeds.command("run")(run_feed)
    app.add_typer(feeds, name="feeds")
