"""The counter of the desk for the programs that work off the same database."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.said import said
from app.core.workstations import Workstation
from app.engine.events import CourierState
from app.engine.presence import state_of
from app.engine.workstation_port import WorkstationStore


@dataclass(frozen=True, slots=True)
class ListedWorkstation:
    """A program, and what its courier does."""

    workstation: Workstation
    state: CourierState

    def words(self) -> str:
        """Return what it does in a few words, times on this computer's clock."""
        if self.workstation.is_lost:
            return said("no sign of life since {time}", time=f"{self.workstation.seen_at.astimezone():%H:%M}")
        return self.state.words()


class WorkstationsDesk:
    """The list of workstations."""

    def __init__(self, workstations: WorkstationStore) -> None:
        self._workstations = workstations

    def listed(self) -> list[ListedWorkstation]:
        """Return every program that runs on this database or ended without a word today, the living ones first."""
        return [ListedWorkstation(each, state_of(each.sign)) for each in self._workstations.listed()]
