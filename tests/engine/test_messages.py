"""Staff messages from the desk to both kinds of database, and to the mail server."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.errors import BadInput
from app.core.fate import in_words
from app.core.message_entry import Box, MessageEntry
from app.core.records import Clerk, Department, ListedMessage, StaffMessage
from app.engine.desk import Desk
from app.engine.events import Activity, CourierState, Event
from tests.engine.conftest import NOW, Clock
from tests.hotel import SETUP
from tests.servers.faulty import FaultyServer


@pytest.fixture(autouse=True)
def _staff(desk: Desk) -> None:
    desk.setup.save(replace(SETUP, property_time_zone="UTC"))
    for name in ("Front Desk", "Housekeeping"):
        desk.records.save(Department(department=name))
    for code, active in (("FD1", True), ("FD2", True), ("FD3", False), ("HSK", True)):
        department = "Front Desk" if code.startswith("FD") else "Housekeeping"
        email = f"{code.lower()}@hotel.example"
        desk.records.save(Clerk(clerk_code=code, department=department, email=email, active=active))


def box(desk: Desk, clerk: str, which: Box = Box.INBOX) -> list[ListedMessage]:
    return list(desk.messages.listed(clerk, which).rows)


def send(desk: Desk, text: str, *, by: str = "HSK", answered: str = "", **to: tuple[str, ...]) -> list[str]:
    sent = desk.messages.send(MessageEntry(text=text, **to), by, answered)  # type: ignore[arg-type]
    return [message.to_clerk for message in sent]


def test_a_message_is_sent_read_and_answered_and_each_goes_by_email_at_once(desk: Desk, clock: Clock) -> None:
    with FaultyServer() as server:
        desk.setup.save(replace(SETUP, property_time_zone="UTC", email_server_port=server.port, email_traces=True))
        assert send(desk, "The lift is stuck", clerks=("fd1",)) == ["FD1"]
        assert desk.courier.run_once().sent == 1
        [listed] = box(desk, "fd1")
        assert (listed.message.from_clerk, listed.read_at, listed.answered_at) == ("HSK", None, None)
        assert in_words(listed.emailed) == "sent 2026-11-24 12:00 to FD1"
        assert desk.messages.unread("FD1") == 1
        desk.messages.set_read([listed.message.message_id])
        clock.forward(hours=1)
        desk.messages.set_read([listed.message.message_id])
        assert box(desk, "FD1")[0].read_at == NOW  # the first time counts
        assert desk.messages.unread("FD1") == len(box(desk, "FD1", Box.UNREAD)) == 0
        assert send(desk, "On my way", by="FD1", answered=listed.message.message_id, clerks=("HSK",)) == ["HSK"]
        assert desk.courier.run_once().sent == 1
    assert box(desk, "FD1")[0].answered_at == NOW + timedelta(hours=1)
    assert [each.message.text for each in box(desk, "FD1", Box.SENT)] == ["On my way"]
    assert [each.recipient for each in server.stored] == ["fd1@hotel.example", "hsk@hotel.example"]
    desk.messages.set_read([listed.message.message_id], read=False)
    assert desk.messages.unread("fd1") == 1


def test_an_answer_to_an_unread_message_reads_it(desk: Desk) -> None:
    send(desk, "Call me", clerks=("FD1",))
    send(desk, "I did", by="FD1", answered=box(desk, "FD1")[0].message.message_id, clerks=("HSK",))
    assert box(desk, "FD1")[0].read_at == NOW


def test_a_department_gets_one_each_but_for_the_author_and_who_is_not_active(desk: Desk) -> None:
    assert send(desk, "Meeting", departments=("front desk",)) == ["FD1", "FD2"]
    assert send(desk, "Meeting", clerks=("FD1",), departments=("FRONT DESK", "Housekeeping"), by="fd2") == [
        "FD1",
        "HSK",
    ]
    assert [each.message.from_clerk for each in box(desk, "HSK")] == ["FD2"]
    with pytest.raises(BadInput, match="Departments: nobody else is in Housekeeping"):
        send(desk, "Me", departments=("Housekeeping",))


@pytest.mark.parametrize(
    ("to", "by", "words"),
    [
        ({}, "HSK", "To: name a clerk or a department"),
        ({"clerks": ("FD1", "NOBODY")}, "HSK", "To: there is no clerk NOBODY"),
        ({"clerks": ("FD3",)}, "HSK", "To: FD3 is not active"),
        ({"clerks": ("FD1",)}, "", "I am: say who you are"),
        ({"clerks": ("FD1",)}, "XX", "I am: there is no clerk XX"),
    ],
)
def test_what_cannot_be_sent(desk: Desk, to: dict[str, tuple[str, ...]], by: str, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        send(desk, "Hello", by=by, **to)
    assert box(desk, "FD1") == []


def test_who_is_signed_on_writes_and_reads_as_that_clerk(desk: Desk) -> None:
    desk.signed_on.sign_on("HSK")
    send(desk, "Hello", by="FD2", clerks=("FD1",))
    assert [each.message.from_clerk for each in box(desk, "", Box.SENT)] == ["HSK"]


def test_the_newest_come_first_and_a_box_has_a_limit(desk: Desk, clock: Clock) -> None:
    for text in ("one", "two", "three"):
        send(desk, text, clerks=("FD1",))
        clock.forward(minutes=1)
    page = desk.messages.listed("FD1", Box.INBOX, 2)
    assert ([each.message.text for each in page.rows], page.more) == (["three", "two"], True)


def test_messages_say_why_they_were_not_emailed(desk: Desk) -> None:
    desk.records.save(StaffMessage(message_id="1", to_clerk="FD1", sent_at=NOW - timedelta(days=9), text="x"))
    assert in_words(box(desk, "FD1")[0].emailed) == "not emailed: older than 7 days"
    send(desk, "new", clerks=("FD1",))
    assert in_words(box(desk, "FD1")[0].emailed) == "Email Traces is N"


def test_the_courier_is_woken_for_a_message(desk: Desk) -> None:
    idle, sent = threading.Event(), threading.Event()
    with FaultyServer() as server:
        desk.setup.save(replace(SETUP, property_time_zone="UTC", email_server_port=server.port, email_traces=True))

        def hear(event: Event) -> None:
            if isinstance(event, CourierState) and event.activity is Activity.IDLE:
                (sent if server.stored else idle).set()

        desk.events.subscribe(hear)
        desk.courier.start()
        assert idle.wait(20)
        send(desk, "The lift is stuck", clerks=("FD1",))
        assert sent.wait(20)  # long before it would look by itself
        assert desk.courier.stop()
