"""Which traces a list shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.core.fields import as_in, setting
from app.core.kinds import Choice, Code, Text
from app.core.records import OPEN, RESOLVED, Trace

ANY = "ANY"
TODAY = "TODAY"
OVERDUE = "OVERDUE"
WEEK = "WEEK"

DUE: tuple[Choice, ...] = (
    Choice(TODAY, "due today"),
    Choice(OVERDUE, "overdue", "Dated before today."),
    Choice(WEEK, "next 7 days", "Today and the seven days after it."),
    Choice(ANY, "any day", "The latest day first."),
)

STATES: tuple[Choice, ...] = (
    Choice(OPEN, "open"),
    Choice(RESOLVED, "resolved"),
    Choice(ANY, "all"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceFilter:
    """What a trace must be to be shown; a blank field leaves it open."""

    due: str = setting("Due", Code(DUE), default=ANY, help="When the trace falls due.")
    state: str = setting("State", Code(STATES), default=ANY, help="Whether it is done.")
    room: str = as_in(Trace, "room")
    search: str = setting(
        "Find", Text(100, 18), default="", help="Words in text, clerk, department, room, guest or number."
    )
    clerk_code: str = as_in(Trace, "clerk_code")
    department: str = as_in(Trace, "department")
    guest_no: str = as_in(Trace, "guest_no")


@dataclass(frozen=True, slots=True)
class Span:
    """Moments on the property's clock, from `start` to before `end`; None: no bound."""

    start: datetime | None
    end: datetime | None

    @property
    def soonest_first(self) -> bool:
        """Say whether a list begins with the soonest: a span that reaches back without end begins with the latest."""
        return self.start is not None


def span(due: str, today: date) -> Span:
    """Return when a trace must fall due."""
    start = datetime.combine(today, time.min)
    spans = {
        TODAY: Span(start, start + timedelta(days=1)),
        WEEK: Span(start, start + timedelta(days=8)),
        OVERDUE: Span(None, start),
    }
    return spans.get(due, Span(None, None))
