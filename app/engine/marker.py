"""Commits what the server has answered: every few answers, whenever somebody waits, and at once if several send."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType

from app.core.sending import Attempt

GROUP = 3
"""Answers that are committed together: up to two may be uncommitted while the next is awaited, and go out twice after
a kill. A commit costs as much as sending one letter."""


class Marker:
    """Used as a `with` block by all connections at once: at its end everything is committed, or stands in `unmarked`.

    Commits are made in a thread that brings an answer, with all that came while another was under way: handing each
    answer to a thread that commits costs more than it saves. Once `mark` has failed nothing more is committed, and
    `put` and `flush` raise its error.
    """

    def __init__(self, mark: Callable[[list[Attempt]], None], marked: Callable[[list[Attempt]], None]) -> None:
        self._mark = mark
        self._marked = marked
        self._committing = threading.Lock()
        self._error: Exception | None = None
        self.unmarked: list[Attempt] = []
        """Answers that came and are not committed. Grows at any time, and shrinks by a commit alone."""

    def __enter__(self) -> Marker:
        """Return the marker."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Commit what is left; raise what stood in the way, unless another error is under way."""
        try:
            self.flush()
        except Exception:
            if error is None:
                raise

    def put(self, attempt: Attempt, *, at_once: bool = False) -> None:
        """Take an answer, and commit it with those before it if they are enough, or `at_once`."""
        self.unmarked.append(attempt)
        if at_once or self._error or len(self.unmarked) >= GROUP:
            self.flush()

    def flush(self) -> None:
        """Commit what came so far."""
        with self._committing:
            if self._error:
                raise self._error
            if not (group := list(self.unmarked)):
                return
            try:
                self._mark(group)
            except Exception as error:
                self._error = error
                raise
            del self.unmarked[: len(group)]
            self._marked(group)
