"""Traces as they are entered, listed and worked off, from the desk to both kinds of database."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.core.errors import BadInput
from app.core.fate import in_words
from app.core.fields import from_texts
from app.core.records import Clerk, Department, Guest, ListedTrace, Trace
from app.core.text_codes import TextCode
from app.core.trace_entry import TraceEntry
from app.core.trace_filter import TraceFilter
from app.engine.desk import Desk
from tests.engine.conftest import NOW, Clock
from tests.hotel import SETUP
from tests.servers.faulty import Fault, FaultyServer

TODAY = NOW.date()


@pytest.fixture(autouse=True)
def _staff(desk: Desk) -> None:
    desk.setup.save(replace(SETUP, property_time_zone="UTC"))
    for name in ("Front Desk", "Spa"):
        desk.records.save(Department(department=name))
    for code in ("FD1", "FD2"):
        email = f"{code.lower()}@hotel.example"
        desk.records.save(Clerk(clerk_code=code, department="Front Desk", email=email))
    stay = {"arrival": TODAY, "departure": TODAY + timedelta(days=2)}
    desk.records.save(Guest(guest_no="7", last_name="Krüger", room="12a", **stay))  # type: ignore[arg-type]


def add(desk: Desk, number: str, days: int, **fields: str) -> None:
    fields = {"clerk_code": "FD1", "text": "Towels", **fields}
    desk.records.save(Trace(trace_id=number, trace_date=TODAY + timedelta(days=days), **fields))


def found(desk: Desk, **wanted: str) -> list[str]:
    return [row.trace.trace_id for row in desk.traces.listed(TraceFilter(**wanted)).rows]


def row(desk: Desk, number: str) -> ListedTrace:
    return next(each for each in desk.traces.listed(TraceFilter()).rows if each.trace.trace_id == number)


def said(desk: Desk, number: str) -> str:
    return in_words(row(desk, number).emailed)


def test_filters(desk: Desk) -> None:
    for number, days in (("old", -8), ("yesterday", -1), ("today", 0), ("soon", 7), ("later", 8)):
        add(desk, number, days)
    add(desk, "done", 0, department="Spa", status="RESOLVED", text="Ärztin für 100%")
    add(desk, "spa", 1, clerk_code="", department="Spa", room="12A", guest_no="7")
    assert found(desk) == ["later", "soon", "spa", "done", "today", "yesterday", "old"]
    assert found(desk, due="TODAY") == ["today", "done"]
    assert found(desk, due="TODAY", state="OPEN") == ["today"]
    assert found(desk, due="OVERDUE", state="OPEN") == ["yesterday", "old"]
    assert found(desk, due="WEEK") == ["today", "done", "spa", "soon"]
    assert found(desk, clerk_code="fd1", state="RESOLVED") == ["done"]
    assert found(desk, department="SPA") == ["spa", "done"]
    assert found(desk, room="12a") == found(desk, guest_no="7") == ["spa"]
    assert found(desk, clerk_code="FD1", department="spa") == ["done"]
    assert found(desk, guest_no="7", room="12", department="spa") == []
    assert found(desk, search="towels spa") == ["spa"]
    assert found(desk, search="100%", due="TODAY") == ["done"]
    page = desk.traces.listed(TraceFilter(), limit=6)
    assert (len(page.rows), page.more) == (6, True)
    assert not desk.traces.listed(TraceFilter(), limit=7).more


def test_an_entry_becomes_a_trace_for_each_day_and_addressee_each_emailed_and_resolved_by_itself(
    desk: Desk, clock: Clock
) -> None:
    texts = {"trace_date": f"{TODAY}", "clerks": "FD1", "departments": "Front Desk", "text": "Fruit", "guest_no": "7"}
    entry = from_texts(TraceEntry, {**texts, "repeat": "STAY"})
    assert len(desk.traces.plan(entry)) == 6
    assert found(desk) == []
    made = desk.traces.enter(entry)
    assert len(made) == len(found(desk, guest_no="7", room="12a")) == 6
    with FaultyServer() as server:
        desk.setup.save(replace(SETUP, property_time_zone="UTC", email_server_port=server.port, email_traces=True))
        assert desk.courier.run_once().sent == 3  # one to FD1, one to each clerk of the department
        assert said(desk, made[0].trace_id) == "sent 2026-11-24 12:00 to FD1"
        assert said(desk, made[2].trace_id) == "not yet due: waits for 2026-11-25 00:00"
        assert desk.traces.resolve([made[2].trace_id], "FD2") == 1
        clock.forward(days=1)
        assert desk.courier.run_once().sent == 2
    resolved = row(desk, made[2].trace_id)
    assert (resolved.resolved_by, resolved.resolved_at) == ("FD2", NOW)
    assert in_words(resolved.emailed) == "not emailed: resolved"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"clerks": "FD1, NOBODY"}, "Clerks: there is no clerk NOBODY"),
        ({"departments": "Spa, Nowhere"}, "Departments: there is no Nowhere"),
    ],
)
def test_nothing_of_an_entry_is_added_if_part_of_it_is_wrong(desk: Desk, wrong: dict[str, str], words: str) -> None:
    texts = {"trace_date": f"{TODAY}", "clerks": "FD1", "text": "Fruit", **wrong}
    with pytest.raises(BadInput, match=words):
        desk.traces.enter(from_texts(TraceEntry, texts))
    assert found(desk) == []


def test_resolving_counts_only_open_ones_and_keeps_who_was_first(desk: Desk, clock: Clock) -> None:
    for number in ("1", "2", "3"):
        add(desk, number, 0)
    assert desk.traces.resolve(["1"], "FD1") == 1
    clock.forward(hours=1)
    assert desk.traces.resolve(["1", "2", "3", "none"], "FD2") == 2
    assert [(row(desk, n).resolved_by, row(desk, n).resolved_at) for n in ("1", "2")] == [
        ("FD1", NOW),
        ("FD2", NOW + timedelta(hours=1)),
    ]
    assert desk.traces.reopen(["1", "2"]) == 2
    assert desk.traces.reopen(["1"]) == 0
    assert (row(desk, "1").resolved_by, row(desk, "1").resolved_at) == ("", None)
    assert found(desk, state="OPEN") == ["2", "1"]
    desk.signed_on.sign_on("FD2")
    desk.traces.resolve(["1"], "FD1")
    assert row(desk, "1").resolved_by == "FD2"  # who is signed on did it


def test_a_resolved_trace_is_not_sent_and_one_opened_again_is_unless_it_was_sent_before(desk: Desk) -> None:
    fault = Fault("RCPT", b"451 4.3.2 Later\r\n", frozenset({1}))
    with FaultyServer(fault) as server:
        desk.setup.save(replace(SETUP, property_time_zone="UTC", email_server_port=server.port, email_traces=True))
        add(desk, "1", 0)
        assert desk.courier.run_once().sent == 0
        assert said(desk, "1") == "put off by the mail server, to FD1: 451 4.3.2 Later"
        desk.traces.resolve(["1"])
        assert desk.deliveries.listed() == []
        desk.traces.reopen(["1"])
        assert desk.courier.run_once().sent == 1
        desk.traces.resolve(["1"])
        desk.traces.reopen(["1"])
        assert desk.courier.run_once().sent == 0
        add(desk, "1", 0, text="Four towels")  # an edit of an emailed trace sends nothing
        assert desk.courier.run_once().sent == 0


def test_a_trace_moved_before_it_was_emailed_waits_for_its_new_day(desk: Desk, clock: Clock) -> None:
    with FaultyServer() as server:
        desk.setup.save(replace(SETUP, property_time_zone="UTC", email_server_port=server.port, email_traces=True))
        add(desk, "1", 1)
        add(desk, "1", 2)
        clock.forward(days=1)
        assert desk.courier.run_once().sent == 0
        clock.forward(days=1)
        assert desk.courier.run_once().sent == 1


def test_an_import_that_says_resolved_says_when(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    file = tmp_path / "traces.csv"
    head = "trace_id,trace_date,trace_time,clerk_code,department,text,guest_no,room,confirmation_no,entered_by,status\n"
    lines = [f"{number},{TODAY},,FD1,,Towels,,,,,{status}\n" for number, status in ((1, "RESOLVED"), (2, "OPEN"))]
    file.write_text(head + "".join(lines), encoding="utf-8")
    desk.records.import_file("traces", file)
    clock.forward(hours=1)
    file.write_text(head + "".join(lines).replace("OPEN", "RESOLVED"), encoding="utf-8")
    desk.records.import_file("traces", file)
    assert [row(desk, number).resolved_at for number in ("1", "2")] == [NOW, NOW + timedelta(hours=1)]
    file.write_text(head + "".join(lines), encoding="utf-8")
    desk.records.import_file("traces", file)
    assert row(desk, "2").resolved_at is None


def test_a_trace_entered_too_late_says_so(desk: Desk) -> None:
    desk.setup.save(replace(SETUP, property_time_zone="UTC", email_traces=True))
    add(desk, "1", -8)
    assert said(desk, "1") == "not emailed: older than 7 days"


def test_text_codes_are_there_from_the_start_and_the_houses_to_change(desk: Desk) -> None:
    assert TextCode(code="EXBED", text="Extra bed in room") in desk.text_codes.all()
    desk.text_codes.save(TextCode(code="EXBED", text="Another bed"))
    desk.text_codes.save(TextCode(code="AAA", text="First"))
    desk.text_codes.remove("VIP")
    codes = {each.code: each.text for each in desk.text_codes.all()}
    assert codes["EXBED"] == "Another bed"
    assert "VIP" not in codes
    assert list(codes) == sorted(codes)
    assert desk.text_codes.all()[0].code == "AAA"


def test_dates_far_away_are_listed(desk: Desk) -> None:
    desk.records.save(Trace(trace_id="1", trace_date=date(9999, 12, 31), clerk_code="FD1", text="x"))
    desk.records.save(Trace(trace_id="2", trace_date=date(1, 1, 1), clerk_code="FD1", text="x"))
    assert found(desk) == ["1", "2"]


def test_who_resolved_a_trace_is_not_deleted(desk: Desk) -> None:
    add(desk, "1", 0)
    desk.records.save(ben := Clerk(clerk_code="BEN"))
    desk.traces.resolve(["1"], "BEN")
    with pytest.raises(BadInput, match="Clerk BEN is used in traces"):
        desk.records.delete(ben)
