"""What a row of the feeds holds: the setup, also of one that is stored damaged, and what came of the last look."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from sqlalchemy.engine import Row

from app.core.errors import FieldError
from app.core.feeds import FeedSetup, ListedFeed
from app.core.fields import fields_of
from app.core.records import SaveCounts
from app.core.said import said, said_again
from app.core.url_secrets import bare


def setup_of(row: Row[Any]) -> tuple[FeedSetup, bool]:
    """Return the setup that a row holds, and whether it is whole: of a damaged one what is left, switched off."""
    texts = texts_of(row)
    values, whole = {"name": row.name_key, "place": bare(texts.get("place", ""))}, True
    for each in fields_of(FeedSetup):
        try:
            values[each.key] = each.read(texts.get(each.key, ""))
        except FieldError:
            whole = False
    setup = FeedSetup(**values)
    return (setup, True) if whole else (replace(setup, active=False), False)


def texts_of(row: Row[Any]) -> dict[str, str]:
    """Return the texts of the setup that a row holds, by key."""
    try:
        return {str(key): str(text) for key, text in json.loads(row.setup).items()}
    except (ValueError, AttributeError):
        return {}


def damage(row: Row[Any], setup: FeedSetup) -> str:
    """Return what is wrong with the setup that a row holds, and what to do."""
    if setup.place and setup.place != texts_of(row).get("place"):
        return said(
            "The feed {name} was stored with a password in its URL: nothing comes in. Open it, press Set Password, put "
            "Running to Y and save it. The password is kept in this computer's vault then, and nowhere else.",
            name=setup.name,
        )
    return said(
        "The feed {name} is stored damaged: nothing comes in. Change it, fill in what is missing and save it running.",
        name=setup.name,
    )


def listed_feed(row: Row[Any]) -> ListedFeed:
    """Return a feed as the list shows it."""
    setup, whole = setup_of(row)
    return ListedFeed(
        id=row.id,
        setup=setup,
        looked_at=row.looked_at,
        told=said_again(row.told),
        trouble=said_again(row.trouble) if whole else damage(row, setup),
        next_at=row.next_at,
        running_at="" if row.over else (row.lease_owner or "").partition("/")[0],
        came_at=row.came_at,
        came=SaveCounts(row.came_new, row.came_changed),
        is_damaged=not whole,
    )
