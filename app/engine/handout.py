"""Claimed copies, handed out one by one to every connection that asks."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from app.core.email_setup import EmailSetup
from app.core.sending import Claimed
from app.engine.pace import Pace
from app.engine.ports import Clock, DeliveryStore, SettingsStore
from app.engine.sleeping import passed

CLAIM = 100
"""Copies leased at a time."""

FRESH = 10.0
"""Seconds for which claimed copies are handed out. Then the setup is looked at again, and the copies are claimed anew:
while the computer slept, their leases may have run out and others may have sent them."""


class Handout:
    """The copies of one pass. Used by all connections at once; it ends for all of them when nothing more is due, the
    pass is interrupted, or, after what is claimed or FRESH, the saved setup is another one than the pass began with."""

    def __init__(
        self,
        deliveries: DeliveryStore,
        settings: SettingsStore,
        clock: Clock,
        pace: Pace,
        *,
        owner: str,
        setup: EmailSetup,
        interrupted: threading.Event,
    ) -> None:
        self._deliveries = deliveries
        self._settings = settings
        self._clock = clock
        self._pace = pace
        self._owner = owner
        self._setup = setup
        self._interrupted = interrupted
        self._lock = threading.Lock()
        self._claimed: list[Claimed] = []
        self._claimed_at = 0.0
        self._over = False
        self._stopped = False

    @property
    def stopped(self) -> bool:
        """Whether no copy may leave any more but those of which something was said to the server."""
        return self._stopped or self._interrupted.is_set()

    def ready(self) -> bool:
        """Wait until the rate limit lets a letter leave; say whether there is one."""
        while not self._over:
            with self._lock:
                if not self._fill():
                    return False
                pause = self._pace.wait(self._setup.email_rate_limit)
            if not pause:
                return True
            self._interrupted.wait(pause)
        return False

    def next(self) -> Claimed | None:
        """Return a copy to send now; None if there is none, or the rate limit wants a wait."""
        with self._lock:
            if self._pace.wait(self._setup.email_rate_limit) or not self._fill():
                return None
            self._pace.leaves(self._setup.email_rate_limit)
            return self._claimed.pop()

    def take_back(self, unsaid: Sequence[Claimed]) -> None:
        """Take copies back of which nothing was said to the server, to be handed out again."""
        with self._lock:
            self._claimed.extend(unsaid)
            self._over = self._stopped or (self._over and not unsaid)

    def end(self) -> None:
        """Hand out nothing more."""
        with self._lock:
            self._over = self._stopped = True

    def give_back(self) -> None:
        """Free the claimed copies that nobody took."""
        self.end()
        with self._lock:
            self._free_claimed()

    def _fill(self) -> bool:
        if self._interrupted.is_set():
            self._over = True
        if self._claimed and passed() - self._claimed_at > FRESH:
            self._free_claimed()
        if not self._claimed and not self._over and self._settings.load() == self._setup:
            self._claimed_at = passed()
            self._claimed = self._deliveries.claim(self._owner, CLAIM, self._clock())[::-1]
        self._over = self._over or not self._claimed
        return not self._over

    def _free_claimed(self) -> None:
        left, self._claimed = self._claimed, []
        self._deliveries.free(self._owner, [claimed.id for claimed in left])
