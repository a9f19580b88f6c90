"""Opening a desk whose database's server may be away: it is waited for, in a thread of its own."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.core.errors import DatabaseAway
from app.core.retry import database_wait
from app.core.said import said
from app.engine.events import Activity, CourierState

if TYPE_CHECKING:
    from app.engine.desk import Desk

TIME_TO_END = 2.0
"""Seconds that the thread has to end: it may hang at a server that does not answer."""


class Opening:
    """Enters what `opening` returns, again and again while the database's server is away, until `close`.

    From its thread it calls `waits` before each pause, and `done` once `desk` or `error` is there.
    """

    def __init__(
        self,
        opening: Callable[[], AbstractContextManager[Desk]],
        waits: Callable[[CourierState], None],
        done: Callable[[], None],
    ) -> None:
        self._opening = opening
        self._waits = waits
        self._done = done
        self._stopping = threading.Event()
        self._entered = ExitStack()
        self._thread = threading.Thread(target=self._run, name="opening", daemon=True)
        self.desk: Desk | None = None
        self.error: Exception | None = None

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def close(self) -> None:
        """Wait no longer, and leave what was entered."""
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join(TIME_TO_END)
        self._entered.close()

    def _run(self) -> None:
        tries = 0
        while not self._stopping.is_set():
            try:
                self.desk = self._entered.enter_context(self._opening())
            except DatabaseAway as error:
                tries += 1
                self._wait(error, database_wait(tries, random.random()))  # noqa: S311 - spreads load
                continue
            except Exception as error:
                self.error = error
            self._done()
            return

    def _wait(self, error: DatabaseAway, pause: timedelta) -> None:
        again = datetime.now(UTC) + pause
        self._waits(CourierState(Activity.WAITING, 0, 0, said("the database"), again, str(error)))
        self._stopping.wait(pause.total_seconds())
