from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.core.due import comes_too_late, oldest_day, wall_clock
from app.core.records import Trace

VIENNA = ZoneInfo("Europe/Vienna")


@pytest.mark.parametrize(
    ("now", "oldest"),
    [
        (datetime(2026, 11, 23, 22, 59, tzinfo=UTC), date(2026, 11, 16)),
        (datetime(2026, 11, 23, 23, 0, tzinfo=UTC), date(2026, 11, 17)),
        (datetime(2026, 3, 29, 22, 0, tzinfo=UTC), date(2026, 3, 23)),
        (datetime(2026, 10, 25, 22, 59, tzinfo=UTC), date(2026, 10, 18)),
        (datetime(2026, 10, 25, 23, 0, tzinfo=UTC), date(2026, 10, 19)),
    ],
)
def test_the_seven_days_turn_at_the_propertys_midnight(now: datetime, oldest: date) -> None:
    day_before = date.fromordinal(oldest.toordinal() - 1)
    first_seen = wall_clock(now, VIENNA).date()
    assert oldest_day(first_seen) == oldest
    assert not comes_too_late(Trace(trace_id="1", trace_date=oldest, text="x"), first_seen)
    assert comes_too_late(Trace(trace_id="1", trace_date=day_before, text="x"), first_seen)
