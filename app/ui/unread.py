"""How many staff messages wait to be read by the clerk who sits here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.access import Access
from app.core.errors import TraceMailerError
from app.ui.who import WhoAmI

if TYPE_CHECKING:  # the window makes its workplace, so the import at run time goes the other way
    from app.ui.workplace import Workplace


class Unread(QObject):
    """Calls `show` with the clerk's code and the number whenever either changes."""

    def __init__(self, at: Workplace, show: Callable[[str, int], object]) -> None:
        super().__init__(at)
        self._at = at
        self._show = show
        self._who = WhoAmI(at.desk, at.bridge, at.kept)
        self._code = ""
        at.changed.connect(self._hear_who)
        at.bridge.records_changed.connect(self._hear)
        self._hear_who()

    def _hear_who(self) -> None:
        code = self._who.code if self._at.desk.signed_on.may(Access.CLERK) else ""
        if code != self._code:
            self._code = code
            self._hear("messages")

    def _hear(self, kind: str) -> None:
        code = self._code

        def show(count: int) -> None:
            if code == self._code:
                self._show(code, count)

        if kind == "messages" and not code:
            self._show("", 0)
        elif kind == "messages":
            self._at.bridge.run(self, lambda: self._at.desk.messages.unread(code), show, self._say_nothing)

    def _say_nothing(self, _error: TraceMailerError) -> None:
        """Leave it to the lists to say that the database is away."""
