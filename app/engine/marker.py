"""Notes what the server has answered at once, and commits it every few answers and whenever somebody waits."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from app.core.sending import Attempt
from app.engine.ports import Marks

GROUP = 10
"""Answers that are committed together: a commit costs as much as sending two letters. A power cut may send as many
again, less one, if the server answers within a millisecond; after a kill the notes tell of them."""


class Marker:
    """Used as a `with` block by all connections at once: at its end everything is committed, or stands in `unmarked`.

    Commits are made in a thread that brings an answer, with all that came while another was under way: handing each
    answer to a thread that commits costs more than it saves. Once a commit has failed nothing more is committed, and
    `put` and `flush` raise its error.
    """

    def __init__(self, marks: Marks, marked: Callable[[list[Attempt]], None]) -> None:
        self._marks = marks
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

    def put(self, attempt: Attempt) -> None:
        """Note an answer, and commit it with those before it if they are enough, or if it cannot be noted."""
        is_safe = self._marks.note(attempt)
        self.unmarked.append(attempt)
        if not is_safe or self._error or len(self.unmarked) >= GROUP:
            self.flush()

    def use_wait(self) -> None:
        """Commit what came so far. A failure is raised by the next `put` or `flush`: the answer that is being waited
        for comes all the same."""
        with suppress(Exception):
            self.flush()

    def flush(self) -> None:
        """Commit what came so far."""
        with self._committing:
            if self._error:
                raise self._error
            if not (group := list(self.unmarked)):
                return
            try:
                self._marks.record(group)
            except Exception as error:
                self._error = error
                raise
            del self.unmarked[: len(group)]
            self._marked(group)
