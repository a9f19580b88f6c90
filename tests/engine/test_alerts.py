"""Alerts to guests: refused in words, or one letter in the queue that goes out like any other."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy

import pytest

from app.core.errors import BadInput, FieldError
from app.core.records import Guest, Kind, State
from app.engine.desk import Desk
from app.engine.events import DeliveriesChanged
from tests.engine.conftest import Clock
from tests.hotel import SETUP
from tests.servers.faulty import Fault, FaultyServer

GUEST = Guest(guest_no="7", last_name="Krüger", first_name="Jan", email="jan@guest.example", room="12", language="de")


def ready(desk: Desk, port: int = 25) -> None:
    desk.setup.save(replace(SETUP, email_server_port=port, email_traces=True))
    desk.records.save(GUEST)


def test_an_alert_arrives_in_the_guests_language_and_stands_in_the_history(desk: Desk, clock: Clock) -> None:
    heard: list[object] = []
    desk.events.subscribe(heard.append)
    with FaultyServer() as server:
        ready(desk, server.server_address[1])
        shown = desk.alerts.preview("7", "alert_room_ready")
        number = desk.alerts.send_alert(" 7 ", "alert_room_ready")
        assert DeliveriesChanged((number,)) in heard
        (waiting,) = desk.alerts.history("7")
        assert waiting.delivery is not None
        assert waiting.delivery.state is State.WAITING
        assert desk.courier.run_once().sent == 1
    arrived = message_from_bytes(server.stored[0].text, policy=policy.default)
    assert arrived["To"] == "jan@guest.example"
    assert arrived["Subject"] == shown.subject == "Ihr Zimmer 12 ist bereit"
    assert arrived.get_body(("plain",)).get_content().splitlines() == shown.text.splitlines()
    assert "Guten Tag Jan Krüger," in arrived.get_body(("html",)).get_content()
    (sent,) = desk.alerts.history("7")
    assert sent.delivery is not None
    assert (sent.delivery.id, sent.delivery.kind, sent.delivery.state) == (number, Kind.ALERT, State.SENT)
    assert sent.alert.letter == "alert_room_ready"
    assert sent.alert.created_at == clock.now


def test_own_words_in_another_language_and_the_same_alert_twice(desk: Desk, clock: Clock) -> None:
    with FaultyServer(Fault("RCPT", b"550 5.1.1 No such user\r\n", frozenset({2}))) as server:
        ready(desk, server.server_address[1])
        for text in ("A parcel\nfor you", "A parcel\nfor you"):
            desk.alerts.send_alert("7", "alert", "Parcel <now>", text, language="FR")
            clock.forward(minutes=1)
        report = desk.courier.run_once()
    assert (report.sent, report.refused) == (1, 1)
    arrived = message_from_bytes(server.stored[0].text, policy=policy.default)
    assert arrived["Subject"] == "Parcel <now>"
    assert "Bonjour Jan Krüger," in arrived.get_body(("plain",)).get_content()
    assert "A parcel<br>" in arrived.get_body(("html",)).get_content()
    states = [each.delivery.state for each in desk.alerts.history("7") if each.delivery]
    assert states == [State.REFUSED, State.SENT]
    assert desk.alerts.history("8") == []


def test_a_guest_without_an_address_is_refused_in_words(desk: Desk) -> None:
    ready(desk)
    desk.records.save(replace(GUEST, email=""))
    assert desk.alerts.preview("7", "alert_welcome").recipient == ""
    with pytest.raises(FieldError, match=r"Jan Krüger \(7\) has no email address\. Enter it in the guest's record"):
        desk.alerts.send_alert("7", "alert_welcome")
    assert desk.deliveries.listed() == []
    assert desk.alerts.history("7") == []


@pytest.mark.parametrize(
    ("guest", "letter", "subject", "text", "words"),
    [
        ("8", "alert_welcome", "", "", "Guest: there is no guest 8. F8 lists the guests."),
        ("7", "trace", "", "", "Letter: there is no alert trace."),
        ("7", "alert", " ", "x", "Subject: may not be blank."),
        ("7", "alert", "x", "\n", "Text: may not be blank."),
        ("7", "alert", "x\nBcc: b@example.com", "x", "Subject: may not contain line breaks"),
        ("7", "alert", "x", "a\0b", "Text: contains a control character."),
    ],
)
def test_what_cannot_be_sent_is_told(desk: Desk, guest: str, letter: str, subject: str, text: str, words: str) -> None:
    ready(desk)
    with pytest.raises(BadInput) as raised:
        desk.alerts.send_alert(guest, letter, subject, text)
    assert str(raised.value).startswith(words)
    assert desk.deliveries.listed() == []


def test_nothing_is_queued_while_nothing_is_sent(desk: Desk) -> None:
    desk.records.save(GUEST)
    with pytest.raises(FieldError, match="Email server IP: is needed before an alert can be sent"):
        desk.alerts.send_alert("7", "alert_welcome")
    desk.setup.save(replace(SETUP, email_traces=False))
    with pytest.raises(BadInput, match="Email Traces is N"):
        desk.alerts.send_alert("7", "alert_welcome")
    assert desk.deliveries.listed() == []


def test_a_refused_alert_goes_to_the_address_that_was_put_right(desk: Desk) -> None:
    with FaultyServer(Fault("RCPT", b"550 5.1.1 No such user\r\n", frozenset({1}))) as server:
        ready(desk, server.server_address[1])
        desk.alerts.send_alert("7", "alert_room_ready")
        assert desk.courier.run_once().refused == 1
        desk.records.save(replace(GUEST, email="jan.krueger@guest.example"))
        assert desk.deliveries.retry(None) == 1
        assert desk.courier.run_once().sent == 1
    assert [each.recipient for each in server.stored] == ["jan.krueger@guest.example"]
