"""How long a server may take for a reply, how long the reply may be, and what may stand in it."""

from __future__ import annotations

import base64
import hmac
import socket
import time

import pytest

from app.core import auth_methods
from app.core.retry import Outcome, Step
from app.core.sending import Login, TestReport
from app.mail.client import REPLY_LIMIT
from app.mail.dial import Network
from app.mail.incoming import Incoming
from app.mail.service import MailService
from tests.mail.way import LETTER, OFFERS, Sent, arrived, letter, setup_for
from tests.servers.faulty import DROP, FLOOD, Fault, FaultyServer
from tests.servers.scripted import scripted
from tests.servers.tls import ACCOUNT, trusting

CHALLENGE = b"PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+"
"""RFC 2195 section 2."""


def reply_of(length: int) -> bytes:
    """A refusal of so many bytes, in lines as long as RFC 5321 section 4.5.3.1.5 allows."""
    lines, rest = divmod(length - 12, 512)
    return b"".join(b"550-%s\r\n" % (b"x" * size) for size in [506] * lines) + b"550 No%s\r\n" % (b"x" * (rest + 4))


def test_a_reply_that_comes_at_once_bit_by_bit_has_one_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.monotonic()
    monkeypatch.setattr("app.mail.incoming.time.monotonic", lambda: now)
    server, client = socket.socketpair()
    with server, client:
        client.settimeout(5)
        incoming = Incoming(client)
        incoming.before_waiting = lambda: None
        server.sendall(b"250-a\r\n" * 2)
        incoming.expect()
        assert incoming.read(7) == b"250-a\r\n"
        now += 5
        with pytest.raises(TimeoutError):
            incoming.read(7)
        incoming.expect()
        assert incoming.read(7) == b"250-a\r\n"


@pytest.mark.parametrize("offers", OFFERS)
@pytest.mark.parametrize("step", ["MAIL", "RCPT", "."])
def test_a_reply_without_an_end_is_told_as_such(offers: tuple[str, ...], step: str) -> None:
    with FaultyServer(Fault(step, FLOOD, frozenset({2})), offers=offers) as server:
        sent = Sent(server, [letter(1), letter(2)], Network(step_deadline=60.0, final_dot_deadline=60.0))
    assert sent.error is not None
    assert "does not end" in sent.error.reply
    assert sent.outcomes == {1: Outcome.SENT, 2: Outcome.IN_DOUBT if step == "." else Outcome.UNAVAILABLE}
    assert "does not end" in dict(sent.answers)[2].text


def test_a_reply_may_have_so_many_bytes_and_not_one_more() -> None:
    assert len(reply_of(REPLY_LIMIT)) == REPLY_LIMIT
    for length, is_read in ((REPLY_LIMIT, True), (REPLY_LIMIT + 1, False)):
        with FaultyServer(Fault("RCPT", reply_of(length), frozenset({1}))) as server:
            sent = Sent(server, [letter(1), letter(2)])
        assert (sent.error is None) is is_read
        assert sent.outcomes[1] is (Outcome.REFUSED if is_read else Outcome.UNAVAILABLE)
        assert arrived(server) == ([2] if is_read else [])


@pytest.mark.parametrize("offers", OFFERS)
@pytest.mark.parametrize(
    ("fault", "after"),
    [("RCPT", Step.RECIPIENT), ("DATA", Step.TEXT), ("MAIL", Step.SENDER)],
)
def test_a_connection_lost_after_the_recipient_was_named_is_told_of_the_letter(
    offers: tuple[str, ...], fault: str, after: Step
) -> None:
    """With pipelining the recipient is named in the same breath as the sender."""
    with FaultyServer(Fault(fault, DROP, frozenset({2})), offers=offers) as server:
        sent = Sent(server, [letter(1), letter(2), letter(3)])
    reply = dict(sent.answers)[2]
    assert (reply.step, reply.code) == (Step.RECIPIENT if offers else after, None)
    assert sent.outcomes[2] is Outcome.UNAVAILABLE


def test_a_connection_lost_at_a_text_says_nothing_of_the_letter_behind_it() -> None:
    with FaultyServer(Fault(".", DROP, frozenset({1}))) as server:
        sent = Sent(server, [letter(1), letter(2)])
    assert [(number, reply.step) for number, reply in sent.answers] == [(1, Step.FINAL_DOT), (2, Step.SENDER)]


@pytest.mark.parametrize("size", ["\u00b2", "9" * 5000, "-1", "many", "1_0"])
def test_a_size_that_is_no_number_is_no_limit(size: str) -> None:
    hello = b"250-x\r\n250 SIZE " + size.encode("latin-1") + b"\r\n"
    with FaultyServer(Fault("EHLO", hello)) as server:
        sent = Sent(server, [letter(1)])
    assert sent.outcomes == {1: Outcome.SENT}


def tried(port: int, method: str, password: str) -> TestReport:
    setup = setup_for(port, email_auth_meth=method, email_security="NONE")
    return MailService(trusting, Network(step_deadline=10.0)).test(Login(setup, password), LETTER)


def test_a_short_password_that_stands_in_a_challenge_by_chance_does_not_spoil_it() -> None:
    password = CHALLENGE.decode()[5]
    replies = {"EHLO": b"250-x\r\n250 AUTH CRAM-MD5", "AUTH": b"334 " + CHALLENGE}
    digest = hmac.new(password.encode(), base64.b64decode(CHALLENGE), "md5").hexdigest()
    with scripted(replies=replies) as server:
        report = tried(server.port, auth_methods.CRAM_MD5, password)
    assert base64.b64encode(f"{ACCOUNT} {digest}".encode()).decode() in server.received
    told = next(line for line in report.conversation if line.startswith("< 334"))
    assert password not in told.replace("(secret left out)", "")


def test_a_secret_is_shown_neither_when_it_is_repeated_as_a_challenge_nor_in_answer_to_the_end_of_it() -> None:
    replies = {"EHLO": b"250-x\r\n250 AUTH PLAIN", "AUTH": b"334 other-Secret!", "*": b"334 other-Secret!"}
    with scripted(replies=replies) as server:
        report = tried(server.port, auth_methods.PLAIN, "other-Secret!")
    assert "*" in server.received
    assert "other-Secret!" not in repr(report)
