"""Leases are renewed for as long as their sender works."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

from app.core.errors import DatabaseError

logger = logging.getLogger(__name__)

RENEW_EVERY = 180.0
"""Seconds, on the monotonic clock: a fifth of a lease, so that a renewal may fail a few times."""


class Renewal:
    """Used as a `with` block around the sending."""

    def __init__(self, renew: Callable[[], None], every: float = RENEW_EVERY) -> None:
        self._renew = renew
        self._every = every
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name="renewal", daemon=True)

    def __enter__(self) -> Self:
        """Start the thread."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the thread."""
        self._done.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._done.wait(self._every):
            try:
                self._renew()
            except DatabaseError as error:
                logger.warning("Leases could not be renewed: %s", error)
