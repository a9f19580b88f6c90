"""Letters: what records can do to them, in every language, and what a template may say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bootstrap import letter_book
from app.core.errors import LetterError
from app.core.languages import LANGUAGES, language_of
from app.core.letter_kinds import BY_NAME, GUEST, LETTERS, MESSAGE, TRACE, LetterKind
from app.core.letter_sandbox import as_day, check
from app.core.letter_templates import LetterTemplate
from app.core.letters import From, LetterWriter, one_line_subject
from app.core.records import Clerk, Guest, GuestAlert, Letter, Trace

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
BOOK = letter_book()
SENDER = From("Front Desk", "traces@hotel.example")
CODES = [each.code for each in LANGUAGES]
ANY = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
NASTY = st.sampled_from(
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "{{ clerk_name }}{% raw %}",
        "</td></table></body>",
        "&lt;b&gt;<!-- ",
        "a\r\nBcc: b@example.com\r\n\r\nx",
        "<b\n>",
        "{{ body }}",
    ]
)
WORDS = st.tuples(ANY | NASTY, ANY | NASTY).map("".join)


class Tags(HTMLParser):
    """Every tag with its attributes, and the text between them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, object]] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "br":
            self.tags.append((tag, attrs))

    def handle_endtag(self, tag: str) -> None:
        self.tags.append(("/", tag))

    def handle_comment(self, data: str) -> None:
        self.tags.append(("comment", data))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def trace_letter(text: str, clerk: Clerk) -> Letter:
    trace = replace(TRACE, text=text, room=text, guest_no=text, entered_by=text, department=text, confirmation_no=text)
    return LetterWriter(BOOK).trace(trace, clerk, None, sender=SENDER, now=NOW)


@given(WORDS, st.sampled_from(CODES))
def test_record_text_is_never_markup_nor_a_header(text: str, language: str) -> None:
    letter = trace_letter(text, Clerk(clerk_code="A", name=text, email="a@b.example", language=language))
    plain = trace_letter("x", Clerk(clerk_code="A", name="x", email="a@b.example", language=language))
    read, known = Tags(letter.html), Tags(plain.html)
    assert read.tags == known.tags
    assert "".join(text.split()) in "".join("".join(read.words).split())
    assert len(letter.subject.splitlines()) == 1
    assert text.strip("\n") in letter.text


@given(WORDS, WORDS, st.sampled_from(CODES))
def test_an_alerts_own_words_are_words(subject: str, text: str, language: str) -> None:
    guest = Guest(guest_no="1", last_name=text, email="g@x.example", language=language)

    def written(subject: str, text: str, name: str) -> Letter:
        alert = GuestAlert("1", "1", "alert", subject, text, NOW)
        return LetterWriter(BOOK).alert(alert, replace(guest, last_name=name), sender=SENDER, now=NOW)

    letter = written(subject, text, text)
    assert Tags(letter.html).tags == Tags(written("x", "x", "x").html).tags
    assert letter.subject == one_line_subject(subject)


@given(st.text(st.characters()))
def test_a_subject_is_always_one_line(text: str) -> None:
    subject = one_line_subject(f"Trace {text}\r\nBcc: b@example.com")
    assert len(subject.splitlines()) == 1
    assert len(subject) <= 200


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("letter", LETTERS, ids=lambda each: each.name)
def test_every_letter_is_good_in_every_language_and_names_every_field_that_english_does(
    letter: LetterKind, language: str
) -> None:
    template = BOOK.originals[letter.name, language]
    check(template, letter.samples)
    named = {each.code for each in letter.fields if each.code in template.text}
    english = BOOK.originals[letter.name, "EN"]
    for part in ("text", "html"):
        assert {each.code for each in letter.fields if each.code in getattr(template, part)} == {
            each.code for each in letter.fields if each.code in getattr(english, part)
        }
    assert named
    assert letter.samples[0].keys() == letter.samples[1].keys() == {each.code for each in letter.fields}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "EN"),
        ("de", "DE"),
        ("de-AT", "DE"),
        ("fr_CA", "FR"),
        ("German", "DE"),
        ("ESP", "EN"),
        ("spa", "ES"),
        ("pt", "EN"),
    ],
)
def test_a_language_is_known_by_what_hotel_systems_write(text: str, code: str) -> None:
    assert language_of(text) == code


def test_a_clerk_is_written_to_in_the_clerks_language() -> None:
    clerk = Clerk(clerk_code="A", email="a@b.example", language="DE")
    letter = LetterWriter(BOOK).message(MESSAGE, clerk, None, sender=SENDER, now=NOW, zone=UTC)
    assert letter.subject.startswith("Nachricht von MCO: ")
    assert '<html lang="de">' in letter.html


@pytest.mark.parametrize(
    ("language", "subject"),
    [
        ("EN", "Welcome: your stay from 24 November 2026"),
        ("FR", "Bienvenue : votre séjour à partir du 24/11/2026"),
        ("DE", "Willkommen: Ihr Aufenthalt ab 24.11.2026"),
    ],
)
def test_days_are_written_as_the_language_writes_them(language: str, subject: str) -> None:
    alert = GuestAlert("1", "1", "alert_welcome", "", "", NOW)
    guest = replace(GUEST, language=language)
    assert LetterWriter(BOOK).alert(alert, guest, sender=SENDER, now=NOW).subject == subject
    no_day = replace(guest, arrival=None, departure=None)
    assert LetterWriter(BOOK).alert(alert, no_day, sender=SENDER, now=NOW).subject == subject.split(":")[0].strip()


def test_a_day_that_is_none_stays_as_it_is() -> None:
    assert as_day("soon", "%d.%m.%Y") == "soon"
    assert as_day("", "%d.%m.%Y") == ""


GOOD = LetterTemplate("Trace {{ trace_id }}", "{{ text }}", "<p>{{ text|lines }}</p>")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"html": "<p>\n{% if room %}\n{{ room }"}, "HTML, line 3: unexpected '}'."),
        ({"text": "a\nb\n{% iff room %}{% endif %}"}, "Text, line 3: Encountered unknown tag 'iff'"),
        ({"text": "a\n{{ roomm }}"}, "Text, line 2: there is no field roomm. Did you mean room?"),
        ({"subject": "{{ xyzzy }}"}, "Subject, line 1: there is no field xyzzy. There are clerk_code, clerk_name,"),
        ({"text": "a\n{{ text|uper }}"}, "Text, line 2: No filter named 'uper'."),
        ({"html": "<p>a</p>\n<a title={{ text }}>b</a>"}, "HTML, line 2: record text may only stand between tags"),
        ({"html": "<a\nhref='{{ text }}'>b</a>"}, "HTML, line 1: record text may only stand between tags"),
        ({"html": "a\n<script>{{ text }}</script>"}, "HTML, line 2: record text may only stand between tags"),
        ({"html": "{% if text %}\n{% endif %}<p style='{{ text }}'>"}, "HTML, line 2: record text may only"),
        ({"html": "<p onclick='f({{ text }})'>"}, "HTML, line 1: record text may only stand between tags"),
        ({"html": "<{{ text }}>"}, "HTML, line 1: record text may only stand between tags"),
        ({"text": "a\n{{ 'a' * 1000000000 }}"}, "Text, line 2: * is only for whole numbers"),
        ({"text": "{{ '%999999999d' % 1 }}"}, "Text, line 1: % is only for whole numbers"),
        ({"text": "{{ 9 ** 9 }}"}, "Text, line 1: ** is only for whole numbers"),
        ({"text": "a\n{{ text|center(400000000) }}"}, "Text, line 2: numbers given to a filter or function go up to"),
        ({"text": "{{ text|indent(width=400000000) }}"}, "Text, line 1: numbers given to a filter or function"),
        ({"text": "{{ text.ljust(400000000) }}"}, "Text, line 1: numbers given to a filter or function go up to"),
        ({"text": "{{ '{:>400000000}'.format(1) }}"}, "Text, line 1: format() is not for letters."),
        ({"text": "{{ '%400000000d'|format(1) }}"}, "Text, line 1: No filter named 'format'"),
        (
            {"text": "{% for a in range(999) %}{% for b in range(999) %}{{ text }}{% endfor %}{% endfor %}"},
            "Text, line 1: it says more than 1,000,000 characters.",
        ),
        ({"html": "a\n\n{{ text|safe }}"}, "HTML, line 3: No filter named 'safe'."),
        (
            {"html": "\n{% autoescape false %}{{ text }}{% endautoescape %}"},
            "HTML, line 2: autoescape cannot be switched",
        ),
        ({"text": "{% include 'x' %}"}, "Text, line 1: a letter stands alone"),
        ({"text": "a\n\n{{ text.split('-')[7] }}"}, "Text, line 3: "),
        ({"html": "a\n{{ text.__class__ }}"}, "HTML, line 2: "),
        ({"text": "{% if room %}x{% endif %}"}, "Text, line 1: is blank for some records."),
        ({"subject": " "}, "Subject, line 1: may not be blank."),
        ({"text": "{% for n in range(1000000) %}{% endfor %}"}, "Text, line 1: numbers given to a filter or function"),
    ],
)
def test_what_a_template_may_not_say_is_told_with_its_line(change: dict[str, str], words: str) -> None:
    check(GOOD, BY_NAME["trace"].samples)
    with pytest.raises(LetterError) as raised:
        check(replace(GOOD, **change), BY_NAME["trace"].samples)
    assert str(raised.value).startswith(words)


def test_a_letter_may_be_plain_text_alone() -> None:
    check(replace(GOOD, html=""), BY_NAME["trace"].samples)
    clerk = Clerk(clerk_code="A", email="a@b.example")
    own = {("trace", "EN"): replace(GOOD, html="")}
    letter = LetterWriter(BOOK, own).trace(TRACE, clerk, None, sender=SENDER, now=NOW)
    assert (letter.subject, letter.html) == ("Trace 48211", "")


def test_an_own_letter_that_fails_for_one_record_holds_up_nothing(caplog: pytest.LogCaptureFixture) -> None:
    own = {("trace", "EN"): replace(GOOD, text="{{ text.split('-')[1].strip() }}")}
    writer = LetterWriter(BOOK, own)
    clerk = Clerk(clerk_code="A", email="a@b.example")
    trace = Trace(trace_id="1", trace_date=date(2026, 11, 24), clerk_code="A", text="Bed - extra")
    assert writer.trace(trace, clerk, None, sender=SENDER, now=NOW).text == "extra\n"
    letter = writer.trace(replace(trace, text="Bed"), clerk, None, sender=SENDER, now=NOW)
    assert "this trace is due 2026-11-24" in letter.text
    assert "own letter trace (EN) could not be used" in caplog.text


def test_record_text_may_stand_in_quotes_and_between_tags() -> None:
    html = '<p title="{{ text }}">{{ text|lines }} {{ 2 * 3 }}</p><a href="https://hotel.example/?q={{ room }}">b</a>'
    check(LetterTemplate("Trace", "Text", html), BY_NAME["trace"].samples)


def test_widths_that_a_letter_needs_are_taken() -> None:
    template = LetterTemplate("{{ text|indent }}", "{{ text.ljust(72) }}|{{ text|center(40) }}", "")
    check(template, BY_NAME["trace"].samples)
