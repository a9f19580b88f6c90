"""What is typed once becomes a trace for each addressee and each day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.core.addressees import MOST_NAMES, Names
from app.core.due import Directory
from app.core.errors import BadInput
from app.core.fields import from_texts
from app.core.own_ids import own_id
from app.core.records import Clerk, Guest
from app.core.text_codes import TextCode, last_word, text_of
from app.core.trace_entry import MOST_TRACES, TraceEntry, planned

DAY = date(2026, 11, 24)
GUEST = Guest(guest_no="7", room="204", arrival=date(2026, 11, 26), departure=date(2026, 11, 29))
HOUSE = Directory.of([Clerk(clerk_code="FD1", department="Front Desk"), Clerk(clerk_code="OLD", active=False)])


def entry(**texts: str) -> TraceEntry:
    return from_texts(TraceEntry, {"trace_date": "2026-11-24", "text": "Extra bed", "clerks": "fd1", **texts})


def days(guest: Guest | None = GUEST, **texts: str) -> list[int]:
    return [(trace.trace_date - DAY).days for trace in planned(entry(**texts), guest, HOUSE)]


def test_each_clerk_and_department_gets_a_trace_with_a_number_of_its_own() -> None:
    made = planned(entry(clerks="FD1, fd1;", departments="Housekeeping; Spa, spa", guest_no="7"), GUEST, HOUSE)
    assert [(trace.clerk_code, trace.department) for trace in made] == [("FD1", ""), ("", "Housekeeping"), ("", "Spa")]
    assert len({trace.trace_id for trace in made}) == 3
    assert {(trace.room, trace.guest_no, trace.text, trace.status) for trace in made} == {
        ("204", "7", "Extra bed", "OPEN")
    }


def test_days() -> None:
    assert days() == [0]
    assert days(repeat="stay") == [2, 3, 4, 5]
    assert days(repeat="STAY", trace_date="2026-11-28") == [4, 5]
    assert days(repeat="EVERY", every_days="1", until="2026-11-26") == [0, 1, 2]
    assert days(repeat="EVERY", every_days="3", until="2026-12-02") == [0, 3, 6]
    assert days(repeat="EVERY", every_days="365", until="2026-11-24") == [0]
    assert planned(entry(trace_date="9999-12-31", repeat="EVERY", until="9999-12-31"), None, HOUSE)


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ({"clerks": ""}, "Clerks: name a clerk or a department"),
        ({"clerks": "FD1, XX"}, "Clerks: there is no clerk XX"),
        ({"clerks": "old"}, "Clerks: OLD is not active"),
        ({"clerks": "x" * 21}, "Clerks: is too long"),
        ({"text": " "}, "Text: may not be blank"),
        ({"repeat": "STAY", "trace_date": "2026-11-30"}, "Date: lies after the departure, 2026-11-29"),
        ({"repeat": "EVERY"}, "Until: must be a day on or after Date"),
        ({"repeat": "EVERY", "until": "2026-11-23"}, "Until: must be a day on or after Date"),
        ({"repeat": "EVERY", "until": "2026-11-25", "every_days": "0"}, "Every … days: must be a whole number from 1"),
        ({"repeat": "sometimes"}, "Repeat: 'sometimes' is not in the list"),
    ],
)
def test_what_cannot_be_entered_is_told_at_its_field(texts: dict[str, str], words: str) -> None:
    with pytest.raises(BadInput, match=words):
        planned(entry(**texts), GUEST, HOUSE)


@pytest.mark.parametrize("guest", [None, Guest(guest_no="7", arrival=DAY)])
def test_a_stay_needs_a_guest_whose_stay_is_known(guest: Guest | None) -> None:
    with pytest.raises(BadInput, match="names no guest whose stay is known"):
        planned(entry(repeat="STAY"), guest, HOUSE)


def test_one_entry_makes_a_limited_number() -> None:
    last = DAY + timedelta(days=MOST_TRACES - 1)
    assert len(days(repeat="EVERY", until=f"{last}")) == MOST_TRACES
    with pytest.raises(BadInput, match="Repeat: makes more than 500 traces"):
        days(repeat="EVERY", until=f"{last + timedelta(days=1)}")
    assert len(Names(20).parse(",".join(map(str, range(MOST_NAMES))))) == MOST_NAMES
    with pytest.raises(ValueError, match="names 51, at most 50"):
        Names(20).parse(",".join(map(str, range(MOST_NAMES + 1))))


def test_numbers_of_ones_own_are_long_and_never_the_same() -> None:
    numbers = {own_id() for _ in range(10_000)}
    assert len(numbers) == 10_000
    assert {(number[:3], len(number)) for number in numbers} == {("TM-", 19)}


def test_text_codes() -> None:
    code = from_texts(TextCode, {"code": " exbed ", "text": "Extra bed in room"})
    assert text_of("ExBed", [code]) == "Extra bed in room"
    assert text_of("bed", [code]) is None
    assert [last_word(text) for text in ("204: exbed", "exbed", "bed. ", "")] == ["exbed", "exbed", "", ""]
    assert from_texts(TextCode, {"code": "x" * 12, "text": "x"}).code == "X" * 12
    for bad, words in (("x" * 13, "too long"), ("two words", "letters, digits"), ("", "may not be blank")):
        with pytest.raises(BadInput, match=words):
            from_texts(TextCode, {"code": bad, "text": "x"})
