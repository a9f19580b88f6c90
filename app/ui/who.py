"""Who sits here: the clerk who is signed on, or the one who said so."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.bridge import Bridge
from app.ui.find_dialog import RecordLookUp
from app.ui.kept import Kept
from app.ui.words import tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.desk import Desk


class WhoAmI:
    """The clerk's code, remembered for the user of this computer while nobody has to sign on."""

    def __init__(self, desk: Desk, bridge: Bridge, kept: Kept) -> None:
        self._signed_on = desk.signed_on
        self._records = RecordLookUp(desk.finding, bridge)
        self._kept = kept

    @property
    def is_signed_on(self) -> bool:
        """Say whether a clerk is signed on, so that nothing else can be said."""
        return bool(self._signed_on.actor.clerk_code)

    @property
    def code(self) -> str:
        """The clerk's code, "" if nobody has said."""
        return self._signed_on.actor.clerk_code or self._kept.clerk()

    def ask(self, parent: QWidget, then: Callable[[str], object]) -> None:
        """Do `then` with the clerk's code, after a question if nobody has said who sits here."""
        if self.code:
            then(self.code)
        else:
            self.choose(parent, then)

    def choose(self, parent: QWidget, then: Callable[[str], object]) -> None:
        """Let the clerk be chosen, and do `then` with the code."""

        def taken(code: str) -> None:
            self._kept.keep_clerk(code)
            then(code)

        self._records.choose("clerks", tr("Who Are You?"), "", parent, taken)
