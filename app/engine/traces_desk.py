"""The counter of the desk for traces as they are entered and worked off."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.due import Directory, wall_clock
from app.core.errors import FieldError
from app.core.records import Page, Trace
from app.core.trace_entry import TraceEntry, planned
from app.core.trace_filter import TraceFilter
from app.engine.events import Announcer, RecordsChanged
from app.engine.ports import Clock, RecordStore, SettingsStore
from app.engine.signed_on import SignedOn
from app.engine.staff_ports import Guests, TraceStore

MOST_SHOWN = 500


class TracesDesk:
    """The list of traces. `by` says who does it while nobody is signed on."""

    def __init__(
        self,
        traces: TraceStore,
        records: RecordStore,
        guests: Guests,
        settings: SettingsStore,
        announcer: Announcer,
        clock: Clock,
        signed_on: SignedOn,
    ) -> None:
        self._traces = traces
        self._records = records
        self._guests = guests
        self._settings = settings
        self._announcer = announcer
        self._clock = clock
        self._signed_on = signed_on

    def listed(self, wanted: TraceFilter, limit: int = MOST_SHOWN) -> Page:
        """Return the first ListedTraces that the filter lets through: with a first and last day the soonest, else the
        latest. Of more than one filter, and of words, it may know that older traces were not searched."""
        return self._traces.listed(wanted, limit, self._clock())

    def blank(self, guest_no: str = "", by: str = "") -> dict[str, str]:
        """Return what a new entry begins with, by key: today, or the arrival of the guest it is about if that is to
        come, and who enters it."""
        guest = self._guests.guest(guest_no) if guest_no else None
        day = wall_clock(self._clock(), self._settings.load().zone).date()
        if guest is not None and guest.arrival is not None:
            day = max(day, guest.arrival)
        texts = {"trace_date": f"{day}", "entered_by": self._signed_on.acting_as(by).clerk_code}
        return texts if guest is None else {**texts, "guest_no": guest.guest_no, "room": guest.room}

    def plan(self, entry: TraceEntry) -> tuple[Trace, ...]:
        """Return the traces that an entry would make; FieldError or FormError if it cannot be used."""
        guest = self._guests.guest(entry.guest_no) if entry.guest_no else None
        made = planned(entry, guest, Directory.of(self._records.clerks()))
        for trace in {trace.department: trace for trace in made}.values():
            for error in self._records.unfit(trace):
                raise FieldError("departments", "Departments", error.problem)
        return made

    def enter(self, entry: TraceEntry) -> tuple[Trace, ...]:
        """Add the traces that an entry makes, all or none, and return them."""
        self._signed_on.need("traces")
        made = self.plan(entry)
        self._records.save("traces", made, self._clock(), self._signed_on.actor)
        self._announcer.announce(RecordsChanged("traces"))
        return made

    def resolve(self, trace_ids: Sequence[str], by: str = "") -> int:
        """Resolve the open ones among these traces; their waiting copies are not sent. Return how many they were."""
        self._signed_on.need("traces")
        return self._moved(self._traces.resolve(trace_ids, self._clock(), self._signed_on.acting_as(by)))

    def reopen(self, trace_ids: Sequence[str], by: str = "") -> int:
        """Open the resolved ones among these traces again; return how many they were."""
        self._signed_on.need("traces")
        return self._moved(self._traces.reopen(trace_ids, self._clock(), self._signed_on.acting_as(by)))

    def _moved(self, count: int) -> int:
        if count:
            self._announcer.announce(RecordsChanged("traces"))
        return count
