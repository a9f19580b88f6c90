"""Commits what the server has answered: every few answers, and whenever somebody waits."""

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

    Commits are made in the thread that brings the answer: handing each answer to a thread that commits costs more than
    it saves. Once `mark` has failed nothing more is committed, and `put` and `flush` raise its error.
    """

    def __init__(self, mark: Callable[[list[Attempt]], None], marked: Callable[[list[Attempt]], None]) -> None:
        self._mark = mark
        self._marked = marked
        self._lock = threading.Lock()
        self._error: Exception | None = None
        self.unmarked: list[Attempt] = []
        """Answers that came and are not committed."""

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

    def put(self, attempt: Attempt) -> None:
        """Take an answer, and commit it with those before it if they are enough."""
        with self._lock:
            self.unmarked.append(attempt)
            if self._error or len(self.unmarked) >= GROUP:
                self._commit()

    def flush(self) -> None:
        """Commit what came so far."""
        with self._lock:
            if self._error or self.unmarked:
                self._commit()

    def _commit(self) -> None:
        if self._error:
            raise self._error
        try:
            self._mark(self.unmarked)
        except Exception as error:
            self._error = error
            raise
        marked, self.unmarked = self.unmarked, []
        self._marked(marked)
