"""What follows from failure after failure, until a copy is given up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.core.records import Letter, State
from app.core.retry import COPY_WAITS, GIVE_UP_AFTER, Step
from app.core.sending import Claimed, Reply
from app.core.verdict import verdict

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
LETTER = Letter("Traces", "traces@hotel.example", "clerk@hotel.example", "", "", "<1@hotel.example>", NOW)


@pytest.mark.parametrize("wrong", [NOW, datetime(2015, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC)])
@pytest.mark.parametrize(
    "reply",
    [Reply(Step.RECIPIENT, 451, "451 Later"), Reply(Step.RECIPIENT, None, "hung up"), Reply(Step.FINAL_DOT, None, "")],
)
def test_no_copy_is_given_up_soon_nor_tried_for_ever_whatever_the_clock_was_at_its_first_failure(
    reply: Reply, wrong: datetime
) -> None:
    attempt = verdict(Claimed(1, LETTER, 0, None), reply, "", wrong, 0)
    tries, failures, now = int(attempt.counted), 1, NOW + timedelta(minutes=1)
    while attempt.state is State.WAITING and now < NOW + timedelta(days=30):
        attempt = verdict(Claimed(1, LETTER, tries, attempt.first_deferred_at), reply, "", now, 0)
        tries, failures, last, now = tries + attempt.counted, failures + 1, now, attempt.next_try_at
    assert attempt.state is State.GIVEN_UP
    assert failures > len(COPY_WAITS)
    assert last - NOW >= (GIVE_UP_AFTER if wrong == NOW else sum(COPY_WAITS, timedelta()))
    assert last - NOW < GIVE_UP_AFTER + 2 * sum(COPY_WAITS, timedelta())


def test_a_copy_is_given_up_at_the_first_failure_after_five_days_and_not_before() -> None:
    reply = Reply(Step.RECIPIENT, 451, "451 Later")
    for span, state in ((GIVE_UP_AFTER, State.GIVEN_UP), (GIVE_UP_AFTER - timedelta(seconds=1), State.WAITING)):
        assert verdict(Claimed(1, LETTER, len(COPY_WAITS), NOW - span), reply, "", NOW, 0).state is state
    fewer = Claimed(1, LETTER, len(COPY_WAITS) - 1, NOW - GIVE_UP_AFTER)
    assert verdict(fewer, reply, "", NOW, 0).state is State.WAITING
