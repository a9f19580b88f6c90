"""What the command line and the window are given: they make none of these themselves."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.engine.desk import Desk

Arrived = Callable[[], list[tuple[str, str, str]]]


class OpenDesk(Protocol):
    """Opens the desk of a chosen database."""

    def __call__(self, database: str | None, machine: bool, *, as_it_is: bool = False) -> AbstractContextManager[Desk]:
        """Return the desk. DatabaseError in words for one that is wanted `as_it_is` and would be made or migrated."""


class DemoServer(Protocol):
    """A mail server on this computer that keeps what arrives."""

    @property
    def host(self) -> str:
        """Where it listens."""

    @property
    def port(self) -> int:
        """The port it listens on."""

    def arrived(self) -> list[tuple[str, str, str]]:
        """Return (recipient, subject, text) of every letter so far."""


@dataclass(frozen=True, slots=True)
class Showing:
    """How the window is shown: with what `arrived` at the demo's server; as the one window of a `database_url`, if
    that is told; `hidden` in the tray until it is asked for. `restore` puts a copy in the place of a database's file.
    """

    arrived: Arrived | None = None
    database_url: str = ""
    hidden: bool = False
    restore: Callable[[str, Path], str] | None = None


@dataclass(frozen=True, slots=True)
class Outside:
    """What the command line is given: it makes none of these itself."""

    open_desk: OpenDesk
    open_window: Callable[[Callable[[], AbstractContextManager[Desk]], Showing], int]
    demo_server: Callable[[], AbstractContextManager[DemoServer]]
    restore: Callable[[str | None, bool, Path], str]
    give_up_move: Callable[[str | None, bool, str], str]
