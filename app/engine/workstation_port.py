"""What the engine needs of the store to work beside other programs on one database; as `engine.ports` for the rest."""

from __future__ import annotations

from typing import Protocol

from app.core.workstations import Grant, Sign, Workstation


class WorkstationStore(Protocol):
    """This program among those that work off the same database."""

    def sign(self, sign: Sign) -> None:
        """Show that this program lives and what it does. DatabaseError if the database is now of a newer version."""

    def leave(self) -> None:
        """Stand in the list no more, if this program ever did."""

    def listed(self) -> list[Workstation]:
        """Return all programs, those that live first."""

    def take_connections(self, wanted: int, limit: int) -> int:
        """Take up to `wanted` of the `limit` connections that all programs together may open; return how many."""

    def give_back_connections(self) -> None:
        """Let others have the connections."""

    def take_letters(self, limit: int) -> Grant:
        """Take a few of the `limit` letters a minute that all programs together may send."""
