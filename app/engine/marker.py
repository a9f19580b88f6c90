"""One thread that commits what the server has answered, all that came since its last commit, without a timer."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from types import TracebackType

from app.core.sending import Attempt

WINDOW = 16
"""Answers that may be uncommitted before the sender waits: what a power cut could send twice."""


class Marker:
    """Used as a `with` block: at its end all is committed. An error of `mark` is raised by put or the end."""

    def __init__(self, mark: Callable[[list[Attempt]], None], marked: Callable[[list[Attempt]], None]) -> None:
        self._mark = mark
        self._marked = marked
        self._waiting: queue.SimpleQueue[Attempt | None] = queue.SimpleQueue()
        self._room = threading.Semaphore(WINDOW)
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="marker", daemon=True)

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
        if self._error:
            raise self._error
        self._waiting.put(attempt)

    def _run(self) -> None:
        last = False
        while not last:
            group = [self._waiting.get()]
            while not self._waiting.empty():
                group.append(self._waiting.get())
            attempts = [attempt for attempt in group if attempt]
            last = len(attempts) < len(group)
            try:
                if attempts and not self._error:
                    self._mark(attempts)
                    self._marked(attempts)
            except Exception as error:  # handed to the thread that waits for the commit
                self._error = error
            for _ in attempts:
                self._room.release()
