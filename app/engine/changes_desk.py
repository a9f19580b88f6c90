"""The counter of the desk for who did what."""

from __future__ import annotations

from app.core.changes import Area, ListedChange
from app.engine.ports import ChangeStore


class ChangesDesk:
    """The list of changes. Nothing in it can be changed or removed."""

    def __init__(self, changes: ChangeStore) -> None:
        self._changes = changes

    def listed(self, search: str = "", area: Area | None = None, limit: int = 500) -> list[ListedChange]:
        """Return the newest changes, of one area or of all, that contain every word of `search`."""
        return self._changes.listed(search, area, limit)
