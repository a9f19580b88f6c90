"""A letter's bytes, read back by the email package."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from app.core.letters import one_line_subject
from app.core.records import Letter
from app.mail.render import LONGEST_LINE, fast, for_the_wire, general, has_long_line, needs_smtputf8, to_bytes

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=400)
NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=60)
PLAIN = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=1100)
ADDRESSES = st.sampled_from(
    ["desk@hotel.example", "o'hara+x@hotel.example", "traces@[127.0.0.1]", "a.b@xn--bcher-kva.example"]
)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
)


LETTER = Letter(
    "", "a@b.example", "c@d.example", "S", "T\n", "<0123456789abcdef@b.example>", datetime(2026, 3, 1, tzinfo=UTC)
)
LINES = st.lists(PLAIN, max_size=5).map("\n".join)


@st.composite
def letters(draw: st.DrawFn, texts: st.SearchStrategy[str], names: st.SearchStrategy[str]) -> Letter:
    return Letter(
        sender_name=draw(names),
        sender=draw(ADDRESSES),
        recipient=draw(ADDRESSES),
        subject=one_line_subject(draw(texts)),
        text=draw(texts).strip("\n") + "\n",
        message_id="<0123456789abcdef@hotel.example>",
        date=draw(MOMENTS),
        html=draw(st.just("") | texts.map(lambda text: text + "\n")),
    )


def read(message: bytes) -> EmailMessage:
    found = message_from_bytes(message, policy=policy.SMTP)
    assert isinstance(found, EmailMessage)
    return found


def display_name(message: bytes) -> str:
    """The sender's name. The newer header classes part two encoded words by a space, against RFC 2047 section 6.2.

    Its address is replaced: Debian's `parseaddr` knows none in brackets.
    """
    raw = str(message_from_bytes(message, policy=policy.compat32)["From"])
    name, _ = parseaddr(f"{raw.rpartition('<')[0]}<a@b.example>")
    return str(make_header(decode_header(name)))


def content(part: Any) -> list[str]:
    """The lines of a part. Every line end that Unicode knows may come back as another one."""
    return part.get_content().splitlines() if part is not None else []


def meaning(message: bytes) -> tuple[object, ...]:
    """What a reader of the message gets, but for the subject: folding it, the package of Python 3.11 loses spaces."""
    found = read(message)
    sender, recipient = found["From"].addresses[0], found["To"].addresses[0]
    return (
        sender.display_name,
        sender.addr_spec,
        recipient.addr_spec,
        found["Date"].datetime,
        found["Message-ID"],
        found["Auto-Submitted"],
        [each.get_content_type() for each in found.walk()],
        content(found.get_body(("plain",))),
        content(found.get_body(("html",))),
    )


CASES = st.sampled_from(["ab =?c", "é" * 90, "\t ", " x \n.\n", "🛏" * 60, "Größe", "--=_0123456789abcdef", "\r", "=20"])


@given(letters(ANY | LINES | st.lists(CASES).map("\n".join), NAMES))
@example(replace(LETTER, subject=f"{'0' * 56} ¡ ¡"))
@example(replace(LETTER, subject=f"{'Größe ' * 30}."))
@example(letter=replace(LETTER, text="x" * 998 + "\n"))
@example(letter=replace(LETTER, text="x" * 999 + "\n", html="<p>" + "x" * 999 + "\n"))  # RFC 5322 section 2.1.1
def test_what_the_email_package_reads_is_what_went_in(letter: Letter) -> None:
    message = to_bytes(letter)
    got = read(message)
    assert [key.lower() for key in got] == [key.lower() for key in dict.fromkeys(got)]  # no header twice, none added
    assert got["From"].addresses[0].addr_spec == letter.sender
    assert display_name(message).split() == letter.sender_name.split()
    assert got["To"].addresses[0].addr_spec == letter.recipient
    assert str(got["Subject"]).split() == letter.subject.split()
    assert got["Date"].datetime == letter.date
    assert got["Message-ID"] == letter.message_id
    assert got.defects == []
    assert got.is_multipart() == bool(letter.html)
    assert content(got.get_body(("plain",))) == letter.text.splitlines()
    assert content(got.get_body(("html",))) == letter.html.splitlines()
    assert all(len(line) <= 998 for line in message.split(b"\r\n"))
    assert b"\n" not in message.replace(b"\r\n", b"")
    assert b"\r" not in message.replace(b"\r\n", b"")
    assert message.isascii()


@given(st.lists(st.integers(LONGEST_LINE - 2, LONGEST_LINE + 1) | st.integers(0, 2 * LONGEST_LINE)))
def test_a_line_that_is_too_long_is_found_wherever_it_is(lengths: list[int]) -> None:
    assert has_long_line("\n".join("x" * each for each in lengths)) == any(each > LONGEST_LINE for each in lengths)


@given(letters(ANY | LINES | st.lists(CASES).map("\n".join), NAMES))
@example(replace(LETTER, html="<p>x</p>", text="--=_0123456789abcdef\n--=_0123456789abcdef_\n"))
def test_the_fast_path_is_read_as_the_general_one(letter: Letter) -> None:
    assert meaning(fast(letter)) == meaning(general(letter))


def test_an_international_mailbox_name_stays_as_it_is() -> None:
    letter = for_the_wire(
        Letter(
            "Büro", "büro@bücher.example", "desk@bücher.example", "Grüße", "Text\n", "<1@x.example>", datetime.now(UTC)
        )
    )
    assert (letter.sender, letter.recipient) == ("büro@xn--bcher-kva.example", "desk@xn--bcher-kva.example")
    assert needs_smtputf8(letter)
    assert "büro@xn--bcher-kva.example" in to_bytes(letter).decode()


SAME = """
import sys
from datetime import UTC, datetime
from app.core.records import Letter
from app.mail.render import to_bytes
date = datetime(2026, 3, 1, tzinfo=UTC)
for text in ("plain", "Grüße " * 300):
    for sender, html in (("a@b.example", ""), ("a@b.example", text), ("ä@b.example", text)):
        letter = Letter("Büro", sender, "c@d.example", text[:60], text, "<1@b.example>", date, html)
        sys.stdout.buffer.write(to_bytes(letter))
"""


def test_another_process_makes_the_same_bytes() -> None:
    made = {
        subprocess.run(
            [sys.executable, "-c", SAME],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": ":".join(filter(None, sys.path))},
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Pacific/Auckland"))
    }
    assert len(made) == 1
    assert made.pop()
