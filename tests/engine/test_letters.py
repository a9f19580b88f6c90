"""Letters changed by the house, on both databases; and what arrives at a real server."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from app.core.errors import BadInput, LetterError
from app.core.letter_templates import LetterTemplate
from app.core.records import Clerk, Guest, StaffMessage, Trace
from app.engine.desk import Desk
from tests.engine.conftest import NOW, Clock
from tests.hotel import SETUP
from tests.servers.faulty import FaultyServer

KEY = ("trace", "EN")
OWN = LetterTemplate("To do: {{ trace_id }}", "{{ text }}", "<h1>{{ text|lines }}</h1>")


def house(desk: Desk, port: int) -> None:
    desk.setup.save(replace(SETUP, email_server_port=port, email_traces=True))
    desk.records.save(Clerk(clerk_code="A", name="Ann", email="ann@hotel.example"))
    desk.records.save(Clerk(clerk_code="D", name="Dora", email="dora@hotel.example", language="DE"))


def trace(number: int, clerk: str) -> Trace:
    return Trace(trace_id=f"T{number}", trace_date=NOW.date(), clerk_code=clerk, text="<b>Bed</b> & towels")


def test_each_clerk_gets_the_house_own_letter_in_the_clerks_language(desk: Desk) -> None:
    with FaultyServer() as server:
        house(desk, server.server_address[1])
        desk.letters.save(KEY, OWN)
        for number, clerk in enumerate("AD"):
            desk.records.save(trace(number, clerk))
        assert desk.courier.run_once().sent == 2
        desk.letters.back_to_original(KEY)
        desk.records.save(trace(2, "A"))
        assert desk.courier.run_once().sent == 1
    own, german, original = (message_from_bytes(each.text, policy=policy.default) for each in server.stored)
    assert own["Subject"] == "To do: T0"
    assert own.get_body(("plain",)).get_content().strip() == "<b>Bed</b> & towels"
    assert "<h1>&lt;b&gt;Bed&lt;/b&gt; &amp; towels</h1>" in own.get_body(("html",)).get_content()
    assert german["Subject"].startswith("Trace 2026-11-24")
    assert "dieser Trace ist fällig" in german.get_body(("html",)).get_content()
    assert original["Subject"].startswith("Trace 2026-11-24")
    assert [part.get_content_type() for part in own.walk()] == ["multipart/alternative", "text/plain", "text/html"]


def test_only_a_good_letter_is_saved_and_the_list_tells_which_is_own(desk: Desk) -> None:
    with pytest.raises(LetterError, match="Text, line 2: there is no field nothing"):
        desk.letters.save(KEY, replace(OWN, text="a\n{{ nothing }}"))
    with pytest.raises(BadInput, match="no letter trace in IT"):
        desk.letters.save(("trace", "IT"), OWN)
    assert not any(each.is_own for each in desk.letters.listed())
    desk.letters.save(KEY, OWN)
    desk.letters.save(KEY, replace(OWN, html=""))
    assert [(each.key, each.template) for each in desk.letters.listed() if each.is_own] == [
        (KEY, replace(OWN, html=""))
    ]
    desk.letters.save(KEY, desk.letters.original(KEY))
    assert not any(each.is_own for each in desk.letters.listed())


def test_a_preview_shows_the_newest_record(desk: Desk) -> None:
    assert "Emily Harper" in desk.letters.preview(("alert_welcome", "EN"), *sample(desk, "alert_welcome")).text
    house(desk, 25)
    desk.records.save(Guest(guest_no="7", last_name="Ito", room="12"))
    desk.records.save(replace(trace(1, "D"), guest_no="7"))
    desk.records.save(
        StaffMessage(message_id="M1", from_clerk="D", to_clerk="A", sent_at=datetime(2026, 11, 24, 9), text="Hi")
    )
    shown = desk.letters.preview(KEY, *sample(desk, "trace"))
    assert "Dear Dora," in shown.text
    assert "Ito (7)" in shown.html
    assert shown.html.startswith("<!DOCTYPE html>")
    assert "Dora wrote to you" in desk.letters.preview(("message", "EN"), *sample(desk, "message")).text
    assert (
        "Your room 12 is ready"
        in desk.letters.preview(("alert_room_ready", "EN"), *sample(desk, "alert_room_ready")).subject
    )


def sample(desk: Desk, name: str) -> tuple[LetterTemplate, dict[str, object]]:
    return desk.letters.original((name, "EN")), dict(desk.letters.record(name))


def test_a_preview_of_what_this_record_does_not_have_is_told(desk: Desk) -> None:
    desk.records.save(replace(trace(1, "A"), text="Bed"))
    template = replace(OWN, text="a\n{{ text.split(' ')[1] }}")
    with pytest.raises(LetterError, match="Text, line 2: "):
        desk.letters.preview(KEY, template, desk.letters.record("trace"))


def test_a_test_letter_comes_in_the_clerks_language(desk: Desk) -> None:
    with FaultyServer() as server:
        house(desk, server.server_address[1])
        assert desk.mail.send_test(desk.setup.load(), "Dora@hotel.example").accepted
    assert "Probebrief" in message_from_bytes(server.stored[0].text, policy=policy.default)["Subject"]


def test_a_file_from_before_languages_leaves_them_as_they_are(desk: Desk, tmp_path: Path, clock: Clock) -> None:
    house(desk, 25)
    file = tmp_path / "clerks.csv"
    file.write_text(
        "clerk_code,name,department,email,email_traces,email_messages,active\n"
        "D,Dora,,dora@hotel.example,,,\nE,Eve,,,,,\nA,Anna,,ann@hotel.example,,,\n"
    )
    assert desk.records.import_file("clerks", file, dry_run=True).counts.same == 1
    counts = desk.records.import_file("clerks", file).counts
    assert (counts.new, counts.changed, counts.same) == (1, 1, 1)
    assert {each.clerk_code: each.language for each in desk.records.clerks()} == {"A": "", "D": "DE", "E": ""}
