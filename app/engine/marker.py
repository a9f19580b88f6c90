"""Commits what the server has answered: every few answers, and whenever somebody waits."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from types import TracebackType

from app.core.sending import Attempt

Record = Callable[[list[Attempt]], Callable[[], None]]
"""Writes answers down, and returns what commits them."""

GROUP = 3
"""Answers that are committed together: up to two may be uncommitted while the next is awaited, and go out twice after
a kill. A commit costs as much as sending one letter."""


class Marker:
    """Used as a `with` block by all connections at once: at its end everything is committed, or stands in `unmarked`.

    Answers are written down by the thread that brings them, as handing each one over costs more than it saves; a full
    group is committed beside the sending, as the disk takes as long as a letter. Once either has failed nothing more is
    committed, and `put` raises its error.
    """

    def __init__(self, record: Record, marked: Callable[[list[Attempt]], None]) -> None:
        self._record = record
        self._marked = marked
        self._lock = threading.Lock()
        self._beside = ThreadPoolExecutor(1, "commit")
        self._commit: Future[None] | None = None
        self._group: list[Attempt] = []  # the first of `unmarked`, whose commit is under way
        self._error: Exception | None = None
        self.unmarked: list[Attempt] = []
        """Answers that came and are not known to be committed."""

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
        finally:
            self._beside.shutdown()

    def put(self, attempt: Attempt) -> None:
        """Take an answer, and begin to commit it with those before it if they are enough."""
        with self._lock:
            self.unmarked.append(attempt)
            if self._error or len(self.unmarked) - len(self._group) >= GROUP:
                self._write()

    def flush(self) -> None:
        """Commit what came so far."""
        with self._lock:
            self._write()
            self._settle()

    def _write(self) -> None:
        self._settle()
        if self.unmarked:
            self._group = self.unmarked[:]
            with self._remembered():
                self._commit = self._beside.submit(self._record(self._group))

    def _settle(self) -> None:
        """Wait for the commit under way."""
        if self._error:
            raise self._error
        if self._commit:
            with self._remembered():
                self._commit.result()
            self._commit, marked, self._group = None, self._group, []
            del self.unmarked[: len(marked)]
            self._marked(marked)

    @contextmanager
    def _remembered(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            self._error = error
            raise
