"""One thread that commits what the server has answered, all that came since its last commit, without a timer."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from types import TracebackType

from app.core.sending import Attempt

WINDOW = 8
"""Answers that may be uncommitted before the sender waits: what a power cut could send twice."""


class Marker:
    """Used as a `with` block: at its end everything is committed, or stands in `unmarked`.

    Once `mark` has failed nothing more is committed, and `put` raises its error.
    """

    def __init__(self, mark: Callable[[list[Attempt]], None], marked: Callable[[list[Attempt]], None]) -> None:
        self._mark = mark
        self._marked = marked
        self._waiting: queue.SimpleQueue[Attempt | None] = queue.SimpleQueue()
        self._room = threading.Semaphore(WINDOW)
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="marker", daemon=True)
        self.unmarked: list[Attempt] = []
        """Answers that came but could not be committed; complete after the block."""

    def __enter__(self) -> Marker:
        """Start the thread."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Commit what is left and end the thread."""
        self._waiting.put(None)
        self._thread.join()
        if self._error and error is None:
            raise self._error

    def put(self, attempt: Attempt) -> None:
        """Commit `attempt` soon; waits while too many are uncommitted."""
        self._room.acquire()
        self._waiting.put(attempt)
        if self._error:
            raise self._error

    def _run(self) -> None:
        last = False
        while not last:
            group = [self._waiting.get()]
            while not self._waiting.empty():
                group.append(self._waiting.get())
            attempts = [attempt for attempt in group if attempt]
            last = len(attempts) < len(group)
            self._commit(attempts)
            for _ in attempts:
                self._room.release()

    def _commit(self, attempts: list[Attempt]) -> None:
        if attempts and not self._error:
            try:
                self._mark(attempts)
            except Exception as error:  # handed to the threads that send, and to the end of the block
                self._error = error
        if self._error:
            self.unmarked += attempts
        elif attempts:
            self._marked(attempts)
