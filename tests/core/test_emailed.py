"""Emailed when, to whom, or why not."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from app.core.due import Directory, due_at
from app.core.emailed import Copy, House, emailed
from app.core.fate import in_words
from app.core.records import Clerk, StaffMessage, State, Trace

NOW = datetime(2026, 11, 24, 12)
CLERKS = (
    Clerk(clerk_code="FD1", department="Front Desk", email="fd1@hotel.example"),
    Clerk(clerk_code="FD2", department="Front Desk"),
    Clerk(clerk_code="FD3", department="Front Desk", email="fd3@hotel.example", active=False),
    Clerk(clerk_code="FD4", department="Front Desk", email="fd4@hotel.example", email_traces=False),
)


def words(*copies: Copy, on: bool = True, too_old: bool = False, **trace: object) -> str:
    record = Trace(**{"trace_id": "1", "trace_date": date(2026, 11, 24), "text": "x", **trace})  # type: ignore[arg-type]
    here = House(Directory.of(CLERKS), on, NOW)
    return in_words(emailed(record, due_at(record), copies, here, too_old=too_old))


def copy(clerk: str, state: State, *, tries: int = 0, reply: str = "", hour: int = 0) -> Copy:
    return Copy(clerk, state, datetime(2026, 11, 24, hour) if hour else None, tries, reply)


@pytest.mark.parametrize(
    ("trace", "said"),
    [
        ({"clerk_code": "FD1"}, "due, goes out next"),
        ({"clerk_code": "FD1", "on": False}, "Email Traces is N"),
        ({"clerk_code": "FD1", "too_old": True}, "not emailed: older than 7 days"),
        ({"clerk_code": "fd1", "trace_date": date(2026, 11, 25)}, "not yet due: waits for 2026-11-25 00:00"),
        ({"clerk_code": "FD1", "status": "RESOLVED"}, "not emailed: resolved"),
        ({"clerk_code": "FD2"}, "no email account linked: FD2"),
        ({"clerk_code": "FD3"}, "clerk not active: FD3"),
        ({"clerk_code": "FD4"}, "copies switched off: FD4"),
        ({"clerk_code": "XX"}, "no such clerk: XX"),
        ({"department": "Spa"}, "nobody in this department: Spa"),
        ({"department": "front desk"}, "no email account linked: FD2; copies switched off: FD4"),
    ],
)
def test_why_there_is_no_copy(trace: dict[str, object], said: str) -> None:
    assert words(**trace) == said  # type: ignore[arg-type]


def test_what_became_of_copies() -> None:
    sent = copy("FD1", State.SENT, hour=8)
    assert words(sent, department="Front Desk") == (
        "sent 2026-11-24 08:00 to FD1; no email account linked: FD2; copies switched off: FD4"
    )
    assert words(sent, copy("FD2", State.SENT, hour=9), clerk_code="FD1") == "sent 2026-11-24 09:00 to FD1, FD2"
    assert words(copy("FD3", State.SENT, hour=8), clerk_code="FD3") == "sent 2026-11-24 08:00 to FD3"
    assert words(sent, clerk_code="FD1", status="RESOLVED") == "sent 2026-11-24 08:00 to FD1"
    assert words(copy("FD1", State.WAITING), clerk_code="FD1") == "waiting to be sent to FD1"
    assert words(copy("FD1", State.WAITING), clerk_code="FD1", on=False) == (
        "waiting to be sent to FD1; Email Traces is N"
    )
    assert words(copy("FD1", State.SENDING), clerk_code="FD1") == "being sent to FD1"
    assert words(copy("FD1", State.WAITING, tries=1, reply="451 4.3.2 {later}"), clerk_code="FD1") == (
        "put off by the mail server, to FD1: 451 4.3.2 {later}"
    )
    refused = [copy("FD1", State.REFUSED, reply="550 No\nsuch user"), copy("FD2", State.REFUSED, reply="552 Full")]
    assert words(*refused, clerk_code="FD1") == "refused, to FD1: 550 No such user; refused, to FD2: 552 Full"
    assert words(copy("FD1", State.GIVEN_UP, reply="451"), clerk_code="FD1") == "given up, to FD1: 451"


def test_a_staff_message_is_told_the_same_way() -> None:
    here = House(Directory.of(CLERKS), True, NOW)
    message = StaffMessage(message_id="1", to_clerk="FD2", sent_at=NOW, text="x")
    assert in_words(emailed(message, NOW, [], here, too_old=False)) == "no email account linked: FD2"
