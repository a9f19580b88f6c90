"""Where a hotel is after a move, also one that was interrupted between its last two steps."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, make_url

from app.core.errors import BadInput, DatabaseAway, DatabaseError, VaultError
from app.core.said import said
from app.store import upgrade
from app.store.address import complete, parsed, secrets_of, shown
from app.store.closed import close_for_writing
from app.store.database import Database, alone
from app.store.schema import settings
from app.store.settings import write_rows

MOVED_TO = upgrade.MOVED_TO

MOVING_TO = "moving_to"
"""The setting that holds the token and the place of a move that has begun."""

ARRIVED = "moved_here"
"""The setting that holds, in the target, the token of the move that filled it: committed together with the hotel."""

MARKS = (MOVED_TO, MOVING_TO, ARRIVED)

MOST_MOVES = 10
"""A hotel that was moved more often since a program last started is not followed."""


class Secrets(Protocol):
    """What keeps passwords: the vault."""

    def password(self, server: str, account: str) -> str:
        """Return the stored password, "" if none is stored; VaultError."""

    def set(self, server: str, account: str, password: str) -> None:
        """Store a password; VaultError."""


def hotel_of(url: str, secrets: Secrets, *, as_it_is: bool = False) -> Database:
    """Return the database at a URL, or the one that its hotel was moved to if that can be used from here. With
    `as_it_is`, DatabaseError instead of making one, or of settling an interrupted move.
    """
    database = Database(url, must_exist=as_it_is)
    for _ in range(MOST_MOVES):
        try:
            following = following_place(database, secrets, as_it_is=as_it_is)
        except BaseException:
            database.close()
            raise
        if following is None:
            break
        database.close()
        database = Database(following.render_as_string(hide_password=False))
    return database


def following_place(database: Database, secrets: Secrets, *, as_it_is: bool = False) -> URL | None:
    """Return the URL of where a database's hotel was moved to, None if it is here or cannot be followed."""
    with database.read() as connection:
        if not upgrade.revision(connection):
            return None
        place, begun = upgrade.moved_to(connection), upgrade.mark(connection, MOVING_TO)
    if begun and as_it_is:
        raise DatabaseError(
            said(
                "A move of this hotel to {place} is under way or was interrupted. If it was interrupted, start the "
                "program once, so that it is known where the hotel is.",
                place=begun.partition(" ")[2],
            )
        )
    if begun:
        place = settle(database, secrets)
    return url_of(place, secrets) if place else None


def url_of(place: str, secrets: Secrets) -> URL | None:
    """Return the URL of a place as a mark names it; None if its file is not on this computer, or its password not
    in this vault.
    """
    if "://" not in place:
        return make_url(f"sqlite:///{place}") if Path(place).exists() else None
    try:
        return complete(make_url(place), lambda account: secrets.password(place, account))
    except VaultError:
        return None


def keep_secrets(target: Database, secrets: Secrets) -> None:
    """Keep what is secret in a database's URL; BadInput where there is no vault for it."""
    try:
        for account, secret in secrets_of(target.url).items():
            secrets.set(target.place, account, secret)
    except VaultError as error:
        raise BadInput(
            said("Leave the password out of the URL and keep it in PostgreSQL's pgpass file. {error}", error=error)
        ) from error


def settle(database: Database, secrets: Secrets) -> str:
    """Find out whether a move that was begun has arrived, and mark it as moved or as never begun; return the place, ""
    if the hotel is here. Waits for a move that is under way. DatabaseError while that cannot be seen.
    """
    with database.write() as connection:
        alone(connection, settings)
        place, begun = upgrade.moved_to(connection), upgrade.mark(connection, MOVING_TO)
        if place or not begun:
            return place
        token, _, place = begun.partition(" ")
        came = has_arrived(place, token, secrets)
        if came:
            leave_the_old_place(connection, place)
        else:
            clear(connection, MOVING_TO)
    return place if came else ""


def has_arrived(place: str, token: str, secrets: Secrets) -> bool:
    """Say whether the move of this token was committed at its target."""
    url = url_of(place, secrets)
    if url is None and "://" not in place:
        return False  # the file was never made
    if url is None:
        raise DatabaseError(cannot_see(place, said("Its password is not in the vault.")))
    target = Database(url.render_as_string(hide_password=False))
    try:
        with target.write() as connection:
            upgrade.wait_for_turn(connection)  # the transaction of a dead program may still be ending
            return bool(upgrade.revision(connection)) and upgrade.mark(connection, ARRIVED) == token
    except DatabaseAway as error:
        raise DatabaseAway(lost_perhaps(place, cannot_see(place, str(error)))) from error
    except DatabaseError as error:
        raise DatabaseError(cannot_see(place, str(error))) from error
    finally:
        target.close()


def cannot_see(place: str, error: str) -> str:
    """Return in words that it is not known where the hotel is."""
    return said(
        "A move of this hotel to {place} was interrupted. Whether it arrived there cannot be seen now. {error}",
        place=place,
        error=error,
    )


def lost_perhaps(place: str, words: str) -> str:
    """Return these words, and what to do when a place never comes back."""
    return said(
        '{words} If that place is lost for ever, `trace-mailer database move --give-up "{place}"` lets the hotel be '
        "here.",
        words=words,
        place=place,
    )


def give_up(database: Database, place: str, secrets: Secrets) -> str:
    """Let a hotel be here again whose move to `place` was interrupted, when that is lost; return in words where it is:
    there, if it can be seen that it has arrived.

    BadInput if no such move was begun. DatabaseError while that place answers but does not show what it holds.
    """
    with database.read() as connection:
        begun = upgrade.mark(connection, MOVING_TO) if upgrade.revision(connection) else ""
    if not begun:
        raise BadInput("No move of this hotel was interrupted.")
    going_to = begun.partition(" ")[2]
    if going_to not in (place, shown(parsed(place)) if "://" in place else str(Path(place).absolute())):
        raise BadInput(said("A move to {place} was interrupted; name that.", place=going_to))
    try:
        arrived = settle(database, secrets)
    except DatabaseAway:
        with database.write() as connection:
            clear(connection, MOVING_TO)
        return (
            f"The hotel is in {database.place} again. Should {going_to} come back after all, remove the database "
            "there: it may hold this hotel as well."
        )
    return f"The hotel is in {arrived or database.place}: that could be seen now."


def leave_the_old_place(connection: Connection, place: str) -> None:
    """Mark a source whose hotel has arrived, and let nobody write to it any more: that would be lost."""
    clear(connection, *MARKS)
    write_rows(connection, {MOVED_TO: place})
    close_for_writing(connection, place)


def clear(connection: Connection, *marks: str) -> None:
    """Remove marks."""
    connection.execute(sa.delete(settings).where(settings.c.key.in_(marks)))
