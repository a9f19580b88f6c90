"""What the lists of the engine need of the store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Protocol

from app.core.delivery_list import DayCounts, ListedAttempt, Wanted
from app.core.records import Delivery


class DeliveryList(Protocol):
    """The list of copies."""

    def listed(self, wanted: Wanted, limit: int) -> list[Delivery]:
        """Return the newest of the wanted copies."""

    def every(self, wanted: Wanted) -> Iterator[Delivery]:
        """Yield all wanted copies, the newest first, without holding them all in memory."""

    def attempts(self, delivery_id: int) -> list[ListedAttempt]:
        """Return the newest attempts to send a copy, in the order in which they were made."""

    def by_day(self, now: datetime) -> list[DayCounts]:
        """Return the numbers of the last DAYS days, the property's today being the last."""
