"""Who did what, on both databases."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.changes import Area, Change
from app.core.errors import DatabaseError, LetterError
from app.core.letter_templates import LetterTemplate
from app.core.records import Clerk, Trace
from app.engine.desk import Desk
from app.store.database import Database
from tests.engine.conftest import NOW, Clock
from tests.hotel import SETUP

ANN = Clerk(clerk_code="ANN", name="Ann", email="ann@hotel.example")


def told(desk: Desk, search: str = "", area: Area | None = None) -> list[Change]:
    return [each.change for each in desk.changes.listed(search, area)]


def test_a_changed_setting_is_told_with_who_when_and_where(desk: Desk, clock: Clock) -> None:
    desk.setup.save(SETUP)
    before = len(told(desk))
    clock.forward(hours=1)
    desk.signed_on.sign_on("BOB")
    desk.setup.save(replace(SETUP, email_server_port=587, email_traces=True))
    desk.setup.save(replace(SETUP, email_server_port=587, email_traces=True))
    traces, port = desk.changes.listed()[:-before]
    assert port.change == Change(Area.SETUP, "", "Email Server Port", "25", "587")
    assert traces.change == Change(Area.SETUP, "", "Email Traces", "N", "Y")
    assert (port.at, port.by) == (clock.now, desk.signed_on.actor)
    assert port.by.clerk_code == "BOB"
    assert port.by.machine


def test_a_clerk_is_told_field_by_field_also_from_a_file_and_a_trace_is_not(desk: Desk, tmp_path: Path) -> None:
    desk.records.save(ANN)
    desk.records.save(replace(ANN, email="a@hotel.example", active=False))
    desk.records.save(Trace(trace_id="T1", trace_date=NOW.date(), clerk_code="ANN", text="Towels"))
    file = tmp_path / "clerks.csv"
    file.write_text(
        "clerk_code,name,department,email,email_traces,email_messages,active\n"
        "ANN,Ann,FO,a@hotel.example,Y,Y,N\nBOB,Bob,,,,,\n"
    )
    desk.records.import_file("clerks", file, dry_run=True)
    desk.records.import_file("clerks", file)
    found = told(desk)
    assert [(each.subject, each.field, each.old, each.new) for each in found if each.field != "(added)"] == [
        ("ANN", "Department", "", "FO"),
        ("ANN", "Active", "Y", "N"),
        ("ANN", "Linked email account", "ann@hotel.example", "a@hotel.example"),
    ]
    added = [each for each in found if each.field == "(added)"]
    assert [each.subject for each in added] == ["BOB", "ANN"]
    assert "Name: Bob" in added[0].new


def test_nothing_is_told_of_what_was_not_done(desk: Desk) -> None:
    with pytest.raises(LetterError):
        desk.letters.save(("trace", "EN"), LetterTemplate("{{", "", ""))
    desk.letters.back_to_original(("trace", "EN"))
    assert told(desk) == []


def test_a_letter_is_told_part_by_part_and_back_again(desk: Desk) -> None:
    original = desk.letters.original(("test", "DE"))
    desk.letters.save(("test", "DE"), replace(original, subject="Probe"))
    desk.letters.back_to_original(("test", "DE"))
    assert told(desk) == [
        Change(Area.LETTER, "test DE", "Subject", "Probe", original.subject),
        Change(Area.LETTER, "test DE", "Subject", original.subject, "Probe"),
    ]


def test_of_a_password_only_that_it_changed(desk: Desk) -> None:
    setup = replace(SETUP, email_auth_name="hotel")
    desk.setup.set_password(setup, "the s3cret")
    desk.setup.set_password(setup, "")
    desk.setup.set_password(setup, "another")
    desk.setup.clear_password(setup)
    found = told(desk)
    assert [each.new for each in found] == ["(removed)", "(set)", "(removed)", "(set)"]
    assert {(each.area, each.subject, each.field, each.old) for each in found} == {
        (Area.PASSWORD, "hotel, 127.0.0.1", "Password", "")
    }
    assert told(desk, "s3cret") == []


def test_changes_are_searched_by_every_word_and_area_and_limited(desk: Desk) -> None:
    desk.signed_on.sign_on("BOB")
    for number in range(3):
        desk.records.save(replace(ANN, clerk_code=f"C{number}", name="100% Zoë"))
    desk.setup.save(replace(SETUP, email_server_ip="mail.hotel.example"))
    assert [each.subject for each in told(desk, "zoë bob c1")] == ["C1"]
    assert told(desk, "100_") == []
    assert [each.new for each in told(desk, "MAIL.hotel")] == ["mail.hotel.example"]
    assert {each.area for each in told(desk, area=Area.CLERK)} == {Area.CLERK}
    assert [each.change.subject for each in desk.changes.listed("", Area.CLERK, 2)] == ["C2", "C1"]


def test_what_cannot_be_remembered_is_not_done(desk: Desk) -> None:
    desk.setup.save(SETUP)
    assert isinstance(desk.database, Database)
    with desk.database.write() as connection:
        connection.exec_driver_sql("DROP TABLE changes")
    with pytest.raises(DatabaseError):
        desk.setup.save(replace(SETUP, email_server_port=587))
    with pytest.raises(DatabaseError):
        desk.records.save(ANN)
    with pytest.raises(DatabaseError):
        desk.letters.save(("test", "EN"), LetterTemplate("Test", "Test", ""))
    assert desk.setup.load() == SETUP
    assert desk.records.clerks() == []
    assert not any(each.is_own for each in desk.letters.listed())
