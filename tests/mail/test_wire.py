"""Letters on the wire, against servers that fail at every step."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_string, policy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.records import Letter
from app.core.retry import Outcome, Step, outcome
from app.core.sending import Claimed, Login, Reply
from app.mail import wire
from app.mail.dial import Network
from app.mail.service import MailService
from tests.mail.way import OFFERS, QUICK, Sent, arrived, letter, setup_for
from tests.servers.faulty import DRIP, DROP, HANG, STORE_AND_DROP, Fault, FaultyServer
from tests.servers.tls import trusting


@pytest.mark.parametrize("offers", OFFERS)
@pytest.mark.parametrize("dribbling", [False, True])
def test_all_arrive_in_order(offers: tuple[str, ...], dribbling: bool) -> None:
    with FaultyServer(offers=offers, dribbling=dribbling) as server:
        sent = Sent(server, [letter(n) for n in range(1, 6)])
    assert sent.error is None
    assert set(sent.outcomes.values()) == {Outcome.SENT}
    assert arrived(server) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("offers", OFFERS)
def test_a_reply_that_keeps_dripping_has_one_deadline(offers: tuple[str, ...]) -> None:
    with FaultyServer(Fault(".", DRIP, frozenset({2})), offers=offers) as server:
        sent = Sent(server, [letter(n) for n in range(1, 4)])
    assert sent.error is not None
    assert (sent.outcomes[1], sent.outcomes[2]) == (Outcome.SENT, Outcome.IN_DOUBT)


@pytest.mark.parametrize("offers", OFFERS)
def test_the_end_of_a_letter_may_take_longer_than_other_steps(offers: tuple[str, ...]) -> None:
    assert Network().final_dot_deadline >= 600  # RFC 5321 section 4.5.3.2.6
    with FaultyServer(offers=offers, pause=0.6) as server:
        sent = Sent(server, [letter(1), letter(2)], Network(step_deadline=0.3, final_dot_deadline=20.0))
    assert sent.error is None
    assert sent.outcomes == {1: Outcome.SENT, 2: Outcome.SENT}


@pytest.mark.parametrize("offers", OFFERS)
def test_a_server_that_lets_wait_is_told_before_the_wait(offers: tuple[str, ...]) -> None:
    with FaultyServer(Fault(".", HANG, frozenset({3})), offers=offers) as server:
        sent = Sent(server, [letter(n) for n in range(1, 5)])
    assert 2 in sent.waits  # both answers before the wait can be committed


@pytest.mark.parametrize("offers", OFFERS)
@pytest.mark.parametrize("text", [".\n", "Towels\n.\n..\n.end\n", "x" * 2000 + "\n.\n"])
def test_lines_that_begin_with_a_dot_arrive_as_they_are(offers: tuple[str, ...], text: str) -> None:
    dotted = replace(letter(1), text=text)
    with FaultyServer(offers=offers) as server:
        sent = Sent(server, [dotted, letter(2)])
    assert set(sent.outcomes.values()) == {Outcome.SENT}
    received = re.sub(rb"^\.", b"", server.stored[0].text, flags=re.MULTILINE)  # what a server does: RFC 5321 4.5.2
    assert received == wire.to_bytes(dotted)
    assert [each.recipient for each in server.stored] == ["c1@hotel.example", "c2@hotel.example"]


@pytest.mark.parametrize("offers", OFFERS)
@pytest.mark.parametrize(
    ("step", "reply", "means"),
    [
        ("RCPT", b"550 5.1.1 Unknown\r\n", Outcome.REFUSED),
        ("RCPT", b"450-4.2.0 Greylisted,\r\n450 4.2.0 come back\r\n", Outcome.DEFERRED),
        ("DATA", b"554 No valid recipients\r\n", Outcome.REFUSED),
        ("DATA", b"451 Later\r\n", Outcome.DEFERRED),
        (".", b"554 5.7.1 Spam\r\n", Outcome.REFUSED),
        (".", b"452 Full\r\n", Outcome.DEFERRED),
        ("MAIL", b"550 5.7.60 Not you\r\n", Outcome.UNAVAILABLE),
        ("MAIL", b"552 Too large\r\n", Outcome.REFUSED),
        ("MAIL", b"354 Go on\r\n", Outcome.UNAVAILABLE),
        ("RCPT", b"354 Go on\r\n", Outcome.UNAVAILABLE),
    ],
)
def test_one_letter_fails_and_the_others_arrive(
    offers: tuple[str, ...], step: str, reply: bytes, means: Outcome
) -> None:
    with FaultyServer(Fault(step, reply, frozenset({2})), offers=offers) as server:
        sent = Sent(server, [letter(n) for n in range(1, 5)])
    assert sent.error is None
    assert sent.outcomes == {1: Outcome.SENT, 2: means, 3: Outcome.SENT, 4: Outcome.SENT}
    assert arrived(server) == [1, 3, 4]
    words = dict(sent.answers)[2].text
    assert words.startswith(reply[:3].decode())
    assert reply.split(b"\r\n")[0][4:].decode() in words


@pytest.mark.parametrize(
    ("message", "data"),
    [
        (b".a\r\n", b"..a\r\n.\r\n"),
        (b"a\r\n.\r\n..\r\n", b"a\r\n..\r\n...\r\n.\r\n"),
        (b"a.\r\nb", b"a.\r\nb\r\n.\r\n"),
    ],
)
def test_no_message_ends_early_for_a_dot(message: bytes, data: bytes) -> None:
    assert wire.dot_stuffed(message) == data


def test_a_feed_that_fails_leaves_no_letter_in_doubt() -> None:
    def feed() -> Iterator[Claimed]:
        yield from (Claimed(number, letter(number), 0, None) for number in (1, 2))
        raise ZeroDivisionError

    outcomes = {}

    def answered(claimed: Claimed, reply: Reply) -> bool:
        outcomes[claimed.id] = outcome(reply.step, reply.code)
        return True

    with FaultyServer() as server:
        setup = setup_for(server.port, signs_in=False, email_security="NONE", email_auth_meth="NONE")
        connection = MailService(trusting, QUICK).connect(Login(setup))
        with pytest.raises(ZeroDivisionError):
            connection.send_all(feed(), answered, lambda: None)
        connection.close()
    assert outcomes == {1: Outcome.SENT, 2: Outcome.UNAVAILABLE}
    assert arrived(server) == [1]


def test_a_text_that_the_server_wants_though_it_refused_the_recipient_is_empty() -> None:
    with FaultyServer(Fault("RCPT", b"550 Unknown\r\n", frozenset({1, 2}))) as server:
        sent = Sent(server, [letter(n) for n in range(1, 5)])
    assert sent.outcomes == {1: Outcome.REFUSED, 2: Outcome.REFUSED, 3: Outcome.SENT, 4: Outcome.SENT}
    assert arrived(server) == [3, 4]


@pytest.mark.parametrize("offers", OFFERS)
@pytest.mark.parametrize("what", [DROP, STORE_AND_DROP, HANG, b"What?\r\n", b"999 Odd\r\n", b"42\r\n", b"\xff\xfe\r\n"])
def test_a_text_without_a_readable_reply_is_in_doubt_and_no_other_letter_is(
    offers: tuple[str, ...], what: bytes
) -> None:
    with FaultyServer(Fault(".", what, frozenset({2})), offers=offers) as server:
        sent = Sent(server, [letter(n) for n in range(1, 6)])
    assert sent.error is not None
    outcomes = sent.outcomes
    assert (outcomes.pop(1), outcomes.pop(2)) == (Outcome.SENT, Outcome.IN_DOUBT)
    assert set(outcomes.values()) <= {Outcome.UNAVAILABLE}
    assert len(sent.answers) + sent.left == 5
    assert arrived(server) == ([1, 2] if what == STORE_AND_DROP else [1])


@pytest.mark.parametrize("offers", OFFERS)
@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize("what", [DROP, b"421 Too much\r\n", b"nonsense\r\n"])
def test_a_connection_lost_in_the_envelope_blames_no_letter(offers: tuple[str, ...], step: str, what: bytes) -> None:
    with FaultyServer(Fault(step, what, frozenset({2})), offers=offers) as server:
        sent = Sent(server, [letter(n) for n in range(1, 5)])
    assert sent.error is not None
    assert sent.outcomes == {1: Outcome.SENT, 2: Outcome.UNAVAILABLE}
    assert sent.left == 2
    assert arrived(server) == [1]


def test_a_server_that_breaks_its_word_on_pipelining_loses_and_mixes_nothing() -> None:
    with FaultyServer(deaf=True) as server:
        sent = Sent(server, [letter(n) for n in range(1, 4)], Network(step_deadline=0.3, final_dot_deadline=0.3))
    assert sent.error is not None
    assert Outcome.SENT not in sent.outcomes.values() or arrived(server)
    assert len(arrived(server)) == list(sent.outcomes.values()).count(Outcome.SENT)


@pytest.mark.parametrize("offers", OFFERS)
def test_what_the_server_cannot_take_is_refused_here(offers: tuple[str, ...]) -> None:
    letters = [letter(1), letter(2), replace(letter(3), recipient="büro@hotel.example"), letter(4)]
    letters[1] = replace(letters[1], text="Letter 2\n" + "x\n" * 2000)
    with FaultyServer(offers=(*offers, "SIZE 2000")) as server:
        sent = Sent(server, letters)
    assert sent.outcomes == {1: Outcome.SENT, 2: Outcome.REFUSED, 3: Outcome.REFUSED, 4: Outcome.SENT}
    told = dict(sent.answers)
    assert "at most 2000 bytes" in told[2].text
    assert "SMTPUTF8" in told[3].text


def test_international_addresses() -> None:
    letters = [replace(letter(1), recipient="c1@bücher.example"), replace(letter(2), recipient="büro@bücher.example")]
    with FaultyServer(offers=("PIPELINING", "SMTPUTF8")) as server:
        sent = Sent(server, letters)
    assert set(sent.outcomes.values()) == {Outcome.SENT}
    assert [each.recipient for each in server.stored] == ["c1@xn--bcher-kva.example", "büro@xn--bcher-kva.example"]
    for each, wanted in zip(server.stored, ("c1", "büro"), strict=True):
        header = message_from_string(each.text.decode(), policy=policy.SMTPUTF8)["To"]
        assert header.addresses[0].username == wanted


@pytest.mark.expects_log
def test_a_mistake_of_the_program_costs_that_letter_only(monkeypatch: pytest.MonkeyPatch) -> None:
    real = wire.to_bytes

    def to_bytes(each: Letter) -> bytes:
        if each.recipient.startswith("c2@"):
            raise ZeroDivisionError
        return real(each)

    monkeypatch.setattr(wire, "to_bytes", to_bytes)
    with FaultyServer() as server:
        sent = Sent(server, [letter(n) for n in range(1, 4)])
    assert sent.outcomes == {1: Outcome.SENT, 2: Outcome.REFUSED, 3: Outcome.SENT}
    assert arrived(server) == [1, 3]


def test_a_reply_is_kept_at_a_length_and_without_control_characters() -> None:
    long = b"".join(b"550-%s\x1b[31m\x07\r\n" % (b"x" * 400) for _ in range(20)) + b"550 end\r\n"
    with FaultyServer(Fault("RCPT", long)) as server:
        sent = Sent(server, [letter(1)])
    words = dict(sent.answers)[1].text
    assert len(words) <= 2004
    assert all(each.isprintable() or each == "\n" for each in words)


REPLIES = st.sampled_from(
    [DROP, STORE_AND_DROP, b"250 Fine\r\n", b"421 Bye\r\n", b"450 Later\r\n", b"550 No\r\n", b"354 Go on\r\n", b"?\r\n"]
)
FAULTS = st.lists(
    st.tuples(st.sampled_from(["MAIL", "RCPT", "DATA", ".", "RSET"]), REPLIES, st.integers(1, 6)), max_size=4
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(faults=FAULTS, pipelining=st.booleans())
def test_whatever_the_server_does_each_letter_is_answered_once_and_truly(
    faults: list[tuple[str, bytes, int]], pipelining: bool
) -> None:
    usual = {"MAIL": b"250 Fine\r\n", "RCPT": b"250 Fine\r\n", ".": b"250 Kept\r\n", "RSET": b"250 Fine\r\n"}
    real = [
        Fault(step, reply, frozenset({number}), times=1)
        for step, reply, number in faults
        if not (step == "DATA" and reply == b"250 Fine\r\n") and usual.get(step) != reply
    ]
    with FaultyServer(*real, offers=("PIPELINING",) if pipelining else ()) as server:
        sent = Sent(server, [letter(n) for n in range(1, 7)], Network(step_deadline=5.0, final_dot_deadline=5.0))
    outcomes = sent.outcomes
    accepted = {number for number, came in outcomes.items() if came is Outcome.SENT}
    doubtful = {number for number, came in outcomes.items() if came is Outcome.IN_DOUBT}
    assert len(outcomes) + sent.left == 6
    assert (sent.error is None) <= (sent.left == 0)
    assert len(doubtful) <= 1
    stored = arrived(server)
    assert len(stored) == len(set(stored))
    assert accepted <= set(stored) <= accepted | doubtful
    assert all(reply.step is Step.FINAL_DOT for number, reply in sent.answers if number in doubtful)
