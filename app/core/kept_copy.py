"""A copy of a database's file that is kept beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """Where it is, when it was made (UTC), and its size in bytes."""

    file: Path
    made: datetime
    size: int

    @property
    def megabytes(self) -> str:
        """Its size as people read it."""
        return f"{max(self.size / 1e6, 0.1):,.1f} MB"
