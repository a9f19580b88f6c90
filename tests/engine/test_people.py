"""Departments, clerks and guests: looked through one at a time, found by words, deleted only if nothing uses them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.core.errors import BadInput, FormError
from app.core.finding import MOST_FOUND, Found, besides
from app.core.records import Clerk, Department, Guest, Record, StaffMessage, State, Trace
from app.engine.desk import Desk
from tests.engine.conftest import NOW, Clock
from tests.hotel import SETUP
from tests.servers.faulty import FaultyServer


def codes(records: list[Record]) -> list[str]:
    return [getattr(each, "guest_no", None) or getattr(each, "clerk_code", None) or each.department for each in records]


def import_lines(desk: Desk, folder: Path, name: str, *lines: str) -> None:
    file = folder / f"{name}.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    desk.records.import_file(name, file)


def test_records_are_stepped_through_in_the_order_of_their_codes(desk: Desk) -> None:
    assert desk.finding.step("clerks", "", forward=True) is None
    people = [Clerk(clerk_code=code) for code in ("Ann", "BO", "cy")]
    for clerk in reversed(people):
        desk.records.save(clerk)
    assert desk.finding.step("clerks", "", forward=True) == Found(people[0], 1, 3)
    assert desk.finding.step("clerks", "ANN", forward=True) == Found(people[1], 2, 3)
    assert desk.finding.step("clerks", "b", forward=True) == Found(people[1], 2, 3)  # as after a deletion
    assert desk.finding.step("clerks", "b", forward=False) == Found(people[0], 1, 3)
    assert desk.finding.step("clerks", "", forward=False) == Found(people[2], 3, 3)
    assert desk.finding.step("clerks", "CY", forward=True) is None
    assert desk.finding.step("clerks", "ann", forward=False) is None
    assert desk.finding.at("clerks", " CY ") == Found(people[2], 3, 3)
    assert desk.finding.at("clerks", "b") is None


def test_records_are_found_by_how_their_words_begin(desk: Desk) -> None:
    desk.records.save(Clerk(clerk_code="JKR", name="Jan Krüger-Smith", email="jan.krueger@hotel.example"))
    desk.records.save(Clerk(clerk_code="JAN", name="Mary Jones"))
    for typed, found in (
        ("ja", ["JAN", "JKR"]),
        ("KRU", ["JKR"]),
        ("smi jk", ["JKR"]),
        ("jan jones", ["JAN"]),
        ("krueger@hotel", ["JKR"]),
        ("üger", []),
        ("%", []),
        ("_", []),
        ("  ", ["JAN", "JKR"]),
    ):
        assert codes(desk.finding.find("clerks", typed)) == found, typed
    assert desk.finding.find("guests", "jan") == []


def test_as_many_words_as_can_be_typed_are_searched_for(desk: Desk) -> None:
    letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    desk.records.save(Clerk(clerk_code="A", name=" ".join(letters)))
    assert codes(desk.finding.find("clerks", " ".join(letters + "äöüñçéè")[:100])) == ["A"]
    assert desk.finding.find("clerks", "x" * 100) == []


def test_clerks_who_get_nothing_are_found(desk: Desk) -> None:
    for department in ("Spa", "Front Desk"):
        desk.records.save(Department(department=department))
    people = (("A", "Anna Noe", "a@hotel.example", "Spa"), ("B", "Bo", "", "Spa"), ("C", "Cy", "", "Front Desk"))
    for code, name, email, department in people:
        desk.records.save(Clerk(clerk_code=code, name=name, email=email, department=department))
    phrase = "no email account"
    for typed, found in (
        ("no email", ["B", "C"]),
        ("no email account", ["B", "C"]),
        ("NO  Email spa", ["B"]),
        ("no", ["A"]),
        ("no a", ["A", "B", "C"]),
        ("no email x", []),
    ):
        assert codes(desk.finding.find("clerks", typed, without_email=besides(typed, phrase))) == found, typed


def test_a_changed_record_is_found_by_its_present_words(desk: Desk) -> None:
    clerk = Clerk(clerk_code="A", name="Anna Berger")
    desk.records.save(clerk)
    desk.records.save(replace(clerk, name="Anna Vogel"))
    assert desk.finding.find("clerks", "berger") == []
    assert codes(desk.finding.find("clerks", "vogel anna")) == ["A"]
    desk.records.delete(clerk)
    assert desk.finding.find("clerks", "anna") == []


def test_the_latest_arrivals_are_listed_first_and_not_more_than_a_screenful(desk: Desk, tmp_path: Path) -> None:
    lines = [f"{n:04},Ito,,,,2026-{1 + n // 25:02}-{1 + n % 25:02},," for n in range(MOST_FOUND + 50)]
    header = "guest_no,last_name,first_name,email,room,arrival,departure,language"
    import_lines(desk, tmp_path, "guests", header, "x1,Ito,,,,,,", "x0,Ito,,,,,,", *lines)
    for typed in ("", "ito"):
        found = codes(desk.finding.find("guests", typed))
        assert len(found) == MOST_FOUND
        assert found[:2] == ["0249", "0248"]
    assert codes(desk.finding.find("guests", "x")) == ["x0", "x1"]


def test_departments_of_imported_clerks_and_traces_become_known(desk: Desk, tmp_path: Path) -> None:
    clerks = "clerk_code,name,department,email,email_traces,email_messages,active"
    import_lines(desk, tmp_path, "clerks", clerks, "A,,Front Desk,,Y,Y,Y", "B,,FRONT DESK,,Y,Y,Y", "C,,,,Y,Y,Y")
    traces = "trace_id,trace_date,trace_time,clerk_code,department,text,guest_no,room,confirmation_no,entered_by,status"
    import_lines(desk, tmp_path, "traces", traces, "1,2026-11-24,,,Spa,Towels,,,,,OPEN")
    assert desk.finding.find("departments", "") == [Department(department="Front Desk"), Department(department="Spa")]
    assert codes(desk.finding.find("departments", "desk")) == ["Front Desk"]
    import_lines(desk, tmp_path, "departments", "department,name,active", "front desk,Reception,Y")
    assert desk.finding.find("departments", "recep") == [Department(department="front desk", name="Reception")]


def test_a_department_entered_by_hand_must_be_there_and_active(desk: Desk) -> None:
    clerk = Clerk(clerk_code="A", department="Spa")
    with pytest.raises(FormError, match=r"Department: there is no Spa\. F8 lists the departments"):
        desk.records.save(clerk)
    desk.records.save(Department(department="SPA"))
    desk.records.save(clerk)
    desk.records.save(Department(department="SPA", active=False))
    desk.records.save(replace(clerk, name="Ann"))  # what names it already goes on
    for record in (Clerk(clerk_code="B", department="spa"), trace("1", department="Spa")):
        with pytest.raises(FormError, match=r"Department: SPA is not active\. F8 lists those that are"):
            desk.records.save(record)
    assert desk.finding.find("departments", "", active=True) == []
    assert codes(desk.finding.find("departments", "spa")) == ["SPA"]


def test_clerks_of_an_inactive_department_still_get_its_traces(desk: Desk) -> None:
    desk.records.save(Department(department="Spa"))
    desk.records.save(Clerk(clerk_code="A", department="Spa", email="a@hotel.example"))
    desk.records.save(trace("1", department="Spa"))
    desk.records.save(Department(department="Spa", active=False))
    with FaultyServer() as server:
        desk.setup.save(replace(SETUP, email_server_port=server.server_address[1], email_traces=True))
        assert desk.courier.run_once().sent == 1
    assert [each.recipient for each in server.stored] == ["a@hotel.example"]


def trace(number: str, **values: str) -> Trace:
    return Trace(trace_id=number, trace_date=date(2026, 11, 24), text="Towels", **values)


@pytest.mark.parametrize(
    ("used", "by", "words"),
    [
        (Clerk(clerk_code="A1"), trace("1", clerk_code="a1"), "Clerk A1 is used in traces, so it cannot be deleted."),
        (Clerk(clerk_code="A1"), trace("1", clerk_code="B", entered_by="A1"), "Clerk A1 is used in traces, so"),
        (
            Clerk(clerk_code="A1"),
            StaffMessage(message_id="1", to_clerk="A1", sent_at=NOW, text="x"),
            "Clerk A1 is used in staff messages, so",
        ),
        (
            Clerk(clerk_code="A1"),
            StaffMessage(message_id="1", from_clerk="a1", to_clerk="B", sent_at=NOW, text="x"),
            "Clerk A1 is used in staff messages, so",
        ),
        (Department(department="Spa"), Clerk(clerk_code="A", department="SPA"), "Department Spa is used in clerks, so"),
        (Department(department="Spa"), trace("1", department="spa"), "Department Spa is used in traces, so"),
        (Guest(guest_no="7"), trace("1", clerk_code="B", guest_no="7"), "Guest 7 is used in traces, so"),
    ],
)
def test_what_is_used_is_not_deleted(desk: Desk, used: Record, by: Record, words: str) -> None:
    desk.records.save(used)
    desk.records.save(by)
    with pytest.raises(BadInput, match=words):
        desk.records.delete(used)
    kind = type(used).__name__.lower() + "s"
    assert desk.finding.find(kind, "") == [used]


def test_a_clerk_who_got_letters_is_not_deleted_and_can_be_made_inactive(desk: Desk, clock: Clock) -> None:
    clerk = Clerk(clerk_code="A", email="a@hotel.example")
    desk.records.save(clerk)
    desk.records.save(trace("1", clerk_code="A"))
    with FaultyServer() as server:
        desk.setup.save(
            replace(SETUP, email_server_port=server.server_address[1], email_traces=True, keep_deliveries=30)
        )
        assert desk.courier.run_once().sent == 1
    desk.records.save(trace("1", clerk_code="B"))
    for _kept in (True, False):
        with pytest.raises(BadInput, match=r"Clerk A is used in deliveries, so it cannot be deleted\. Set Active to N"):
            desk.records.delete(clerk)
        clock.forward(days=31)
        desk.caretaker.round()
    assert desk.deliveries.counts()[State.SENT] == 0
    desk.records.save(replace(clerk, active=False))
    assert desk.finding.find("clerks", "", active=True) == []


def test_a_clerk_who_resolved_a_trace_is_not_deleted(desk: Desk) -> None:
    for code in ("A1", "B"):
        desk.records.save(Clerk(clerk_code=code))
    desk.records.save(trace("1", clerk_code="B"))
    assert desk.traces.resolve(["1"], by="A1") == 1
    with pytest.raises(BadInput, match="Clerk A1 is used in traces, so"):
        desk.records.delete(Clerk(clerk_code="A1"))


def test_an_unused_record_is_deleted_and_a_new_one_never_replaces_another(desk: Desk) -> None:
    for record in (Department(department="Spa"), Clerk(clerk_code="A"), Guest(guest_no="7")):
        desk.records.add(record)
        with pytest.raises(FormError, match=r"there is .* already\. F7 finds it\."):
            desk.records.add(record)
        desk.records.delete(record)
        desk.records.delete(record)  # as when another workstation was quicker
        assert desk.finding.find(type(record).__name__.lower() + "s", "") == []
