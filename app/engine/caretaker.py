"""The thread that keeps house: a copy of the database each day, and old deliveries summed up in small steps."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Protocol

from app.core.errors import DatabaseAway, DatabaseMoved, TraceMailerError
from app.core.kept_copy import KeptCopy
from app.engine.ports import Clock, SettingsStore

logger = logging.getLogger(__name__)

EVERY = 3600.0
"""Seconds from one round to the next."""

BETWEEN_STEPS = 0.1
"""Seconds between two steps, in which others get at the database."""


class Housekeeper(Protocol):
    """Removes old deliveries in small steps."""

    def tidy(self, before: datetime, after_id: int) -> tuple[int, int | None]:
        """Remove a few that are older than `before`; return how many, and the id to go on after, None at the end."""

    def sums(self) -> dict[str, int]:
        """Return how many deliveries were removed so far, by state."""


class FileCopies(Protocol):
    """Copies of a database that is a file; of another there are none."""

    def daily(self, today: date) -> Path | None:
        """Make the copy of this day, unless there is one; return the new one."""

    def newest(self) -> Path | None:
        """Return the newest daily copy, None if there is none."""

    def listed(self) -> list[KeptCopy]:
        """Return every copy that is kept, the newest first."""

    def trouble(self) -> str:
        """Return why the last daily copy that was tried could not be made or kept, "" if it could."""

    def begun(self) -> datetime | None:
        """Return since when there is something to copy, None if there is nothing, or a server keeps it."""


@dataclass(frozen=True, slots=True)
class House:
    """What is kept in order."""

    housekeeper: Housekeeper
    copies: FileCopies
    settings: SettingsStore
    clock: Clock


class Caretaker:
    """Goes round once an hour. Several programs may do so at once."""

    def __init__(self, house: House, stopping: threading.Event) -> None:
        self._house = house
        self._stopping = stopping
        self._going = threading.Lock()
        self._told: dict[str, str] = {}
        self._thread = threading.Thread(target=self._run, name="caretaker", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self, timeout: float = 10.0) -> bool:
        """End the thread after the step in hand; say whether it ended within `timeout` seconds."""
        self.interrupt()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def interrupt(self) -> None:
        """Begin to end. Waits for nothing, so that a signal's handler may call it."""
        self._stopping.set()

    def at_rest(self) -> AbstractContextManager[object]:
        """Do nothing during the block; a step in hand is finished first."""
        return self._going

    def round(self) -> int:
        """Make today's copy if there is none, and remove what is too old; return how many deliveries that was.

        One that fails holds up no other. What stands against it is logged when it begins or changes.
        """
        return sum(self._done(duty) for duty in (self._copy, self._tidy))

    def _done(self, duty: Callable[[], int]) -> int:
        try:
            count = duty()
        except (DatabaseAway, DatabaseMoved) as error:
            logger.debug("Housekeeping: %s", error)  # the courier says so
            return 0
        except Exception as error:
            if self._told.get(duty.__name__) != str(error):
                self._told[duty.__name__] = str(error)
                tell(error)
            return 0
        self._told.pop(duty.__name__, None)
        return count

    def _copy(self) -> int:
        house = self._house
        with self._going:
            made = house.copies.daily(house.clock().astimezone().date())
        if made:
            logger.info("Today's copy of the database: %s", made)
        return 0

    def _tidy(self) -> int:
        house = self._house
        before = house.clock() - timedelta(days=house.settings.load().keep_deliveries)
        removed, after = 0, 0
        while not self._stopping.is_set():
            with self._going:
                count, last = house.housekeeper.tidy(before, after)
            removed += count
            if last is None:
                break
            after = last
            self._stopping.wait(BETWEEN_STEPS)
        if removed:
            logger.info("%d old deliveries were summed up and removed", removed)
        return removed

    def _run(self) -> None:
        while not self._stopping.is_set():
            self.round()
            self._stopping.wait(EVERY)


def tell(error: Exception) -> None:
    """Log why something of the housekeeping cannot be done now."""
    if isinstance(error, TraceMailerError):
        logger.warning("Housekeeping: %s", error)
    else:
        logger.error("Housekeeping met an error of the program", exc_info=error)
