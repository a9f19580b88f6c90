"""Reports of other makers: their dates, their times, their headings; and what is no SELECT."""

from __future__ import annotations

from datetime import date, time

import pytest

from app.core.columns import ColumnNames, guess_columns
from app.core.dates import COMMON, DatePattern, fitting_patterns, read_date, read_time
from app.core.records import Clerk, Guest, StaffMessage, Trace
from app.core.select_statement import SelectStatement


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("12-NOV-26", "DD-MON-YY"),
        ("12-nov.-2026", "DD-MON-YYYY"),
        ("12.11.26", "DD.MM.YY"),
        ("11/12/2026", "MM/DD/YYYY"),
        ("20261112", "YYYYMMDD"),
        ("2026-11-12", "YYYY-MM-DD"),
        (" 12 November 2026", "DD MON YYYY"),
    ],
)
def test_dates_as_others_write_them(text: str, pattern: str) -> None:
    assert DatePattern().parse(pattern.lower()) == pattern
    assert read_date(text, pattern) == date(2026, 11, 12)


@pytest.mark.parametrize(
    ("name", "month"), [("MÄR", 3), ("déc", 12), ("juil.", 7), ("JUIN", 6), ("août", 8), ("ene", 1), ("Okt", 10)]
)
def test_months_of_four_languages(name: str, month: int) -> None:
    assert read_date(f"02-{name}-26", "DD-MON-YY") == date(2026, month, 2)


@pytest.mark.parametrize(
    ("text", "pattern", "said"),
    [
        ("31/02/2026", "DD/MM/YYYY", "no such day"),
        ("12-XYZ-26", "DD-MON-YY", "no such day"),
        ("2026-11-12", "DD.MM.YYYY", "is not a date as DD.MM.YYYY"),
        ("2026112", "YYYYMMDD", "is not a date"),
        ("", "DD-MON-YY", "is not a date"),
    ],
)
def test_what_is_no_date_is_said(text: str, pattern: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_date(text, pattern)


@pytest.mark.parametrize("pattern", ["DD-MM", "YYYY-YY-DD-MM", "DD-MM-YYYY x", "hello", "DD-MON-MM-YY"])
def test_what_is_no_way_of_writing_dates_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="is no way of writing dates"):
        DatePattern().parse(pattern)


def test_the_way_of_writing_dates_is_found_out() -> None:
    assert fitting_patterns(["12-NOV-26", "", "01-DEC-26"]) == ["DD-MON-YY"]
    assert fitting_patterns(["05/06/2026", "07/08/2026"]) == ["DD/MM/YYYY", "MM/DD/YYYY"]
    assert fitting_patterns(["05/06/2026", "07/13/2026"]) == ["MM/DD/YYYY"]
    assert fitting_patterns(["tomorrow"]) == fitting_patterns([""]) == []
    for choice in COMMON:
        assert choice.code in fitting_patterns([choice.description.partition(",")[0]])


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("14:05", time(14, 5)),
        ("2:05 PM", time(14, 5)),
        ("12:00 a.m.", time(0, 0)),
        ("1405", time(14, 5)),
        ("905", time(9, 5)),
        ("14.05", time(14, 5)),
        ("14:05:30.123", time(14, 5, 30)),
        ("25:00", None),
        ("13:00 PM", None),
        ("noon", None),
    ],
)
def test_times_as_others_write_them(text: str, read: time | None) -> None:
    assert read_time(text) == read


def test_columns_are_guessed_from_their_headings() -> None:
    headings = [
        "TRC_NO",
        "TRC_DT",
        "TRC_TM",
        "CLK_CD",
        "DEPT",
        "NOTES",
        "GUEST_NO",
        "RM",
        "CONF#",
        "ENT_BY",
        "STS",
        "X",
    ]
    keys = [
        "trace_id",
        "trace_date",
        "trace_time",
        "clerk_code",
        "department",
        "text",
        "guest_no",
        "room",
        "confirmation_no",
        "entered_by",
        "status",
    ]
    assert guess_columns(Trace, headings) == tuple(zip(keys, headings, strict=False))
    guest = dict(
        guess_columns(Guest, ["GuestNo", "LastName", "FirstName", "E-Mail", "Room", "ArrDate", "DepDate", "Lang"])
    )
    assert guest["last_name"] == "LastName"
    assert (guest["arrival"], guest["departure"], guest["language"]) == ("ArrDate", "DepDate", "Lang")
    assert dict(guess_columns(StaffMessage, ["ID", "From", "To", "Sent", "Body"]))["sent_at"] == "Sent"
    assert dict(guess_columns(Clerk, ["Code", "Full name", "Colour"])) == {"clerk_code": "Code", "name": "Full name"}


def test_columns_are_read_as_they_are_shown() -> None:
    kind = ColumnNames()
    pairs = kind.parse("trace_date = TRC_DT\n\n text=Free = text \n")
    assert pairs == (("trace_date", "TRC_DT"), ("text", "Free = text"))
    assert kind.parse(kind.show(pairs)) == pairs
    for bad, said in (
        ("trace_date", "is not a field and a column"),
        ("a = b\na = c", "twice"),
        ("x = y\n" * 41, "at most"),
    ):
        with pytest.raises(ValueError, match=said):
            kind.parse(bad)


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT trace_id FROM traces WHERE changed >= :since;",
        "select 'DELETE; :x' AS text, \"update\" FROM t -- DROP\n",
        "WITH x AS (SELECT 1) SELECT * FROM x /* INSERT */",
        "SELECT day::date FROM t WHERE replace(a, 'b', 'c') = '12:30'",
    ],
)
def test_a_select_is_taken(statement: str) -> None:
    assert SelectStatement().parse(statement) == statement.strip().removesuffix(";")


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("DELETE FROM traces", "must be a SELECT"),
        ("", ""),
        ("SELECT 1; DROP TABLE traces", "there is a semicolon"),
        ("WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x", "says DELETE"),
        ("SELECT * INTO copy FROM t", "says INTO"),
        ("SELECT * FROM t FOR UPDATE", "says UPDATE"),
        ("SELECT 1 /*! INTO OUTFILE '/tmp/x' */", "a comment that a server runs"),
        ("-- SELECT\nUPDATE t SET a = 1", "must be a SELECT"),
        ("SELECT * FROM t WHERE a > :until", "names :until"),
        ("SELECT '" + "x" * 10_000 + "'", "is too long"),
    ],
)
def test_what_is_no_select_is_refused(statement: str, said: str) -> None:
    if not said:
        assert SelectStatement().parse(statement) == ""
        return
    with pytest.raises(ValueError, match=said):
        SelectStatement().parse(statement)
