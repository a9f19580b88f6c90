from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.core.retry import GIVE_UP_AFTER, Outcome, Step, is_over, next_try, outcome, sender_wait

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("step", "code", "meaning"),
    [
        (Step.FINAL_DOT, 250, Outcome.SENT),
        (Step.FINAL_DOT, 451, Outcome.DEFERRED),
        (Step.FINAL_DOT, 554, Outcome.REFUSED),
        (Step.FINAL_DOT, None, Outcome.IN_DOUBT),
        (Step.FINAL_DOT, -1, Outcome.IN_DOUBT),
        (Step.RECIPIENT, 450, Outcome.DEFERRED),
        (Step.RECIPIENT, 550, Outcome.REFUSED),
        (Step.RECIPIENT, 421, Outcome.UNAVAILABLE),
        (Step.FINAL_DOT, 432, Outcome.UNAVAILABLE),
        (Step.RECIPIENT, None, Outcome.UNAVAILABLE),
        (Step.SENDER, 550, Outcome.UNAVAILABLE),
        (Step.SENDER, 552, Outcome.REFUSED),
        (Step.SIGN_IN, 535, Outcome.UNAVAILABLE),
        (Step.CONNECT, None, Outcome.UNAVAILABLE),
    ],
)
def test_a_reply_blames_whom_it_concerns(step: Step, code: int | None, meaning: Outcome) -> None:
    assert outcome(step, code) is meaning


def test_copies_wait_longer_each_time() -> None:
    waits = [next_try(tries, NOW, 0) - NOW for tries in range(1, 8)]
    assert waits == [timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240, 240, 240)]
    assert next_try(1, NOW, 1) - NOW == timedelta(seconds=72)


def test_the_time_to_try_is_over_after_five_days() -> None:
    assert is_over(NOW - GIVE_UP_AFTER, NOW)
    assert not is_over(NOW - GIVE_UP_AFTER + timedelta(seconds=1), NOW)
    assert not is_over(None, NOW)


def test_the_sender_pauses_longer_each_time_and_no_longer_than_five_minutes() -> None:
    assert [sender_wait(failures, 0).seconds for failures in (1, 2, 6, 60)] == [5, 15, 300, 300]
