"""Sentences that remember what they were made of: joined, kept, and said again in another language."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.said import Said, joined, kept, said, said_again

SENTENCES = (
    said("{count:,} new.", count=1200),
    said("{seconds:.0f} seconds in {folder}", seconds=60.0, folder=Path("/reports")),
    joined([said("{file} waits: {reason}", file="a{b}.csv", reason=said("it grows")), "{plain}"], "\n"),
    joined([], " "),
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_that_was_kept_can_still_be_said_otherwise(sentence: Said) -> None:
    again = said_again(kept(sentence))
    assert isinstance(again, Said)
    assert (again, again.template, kept(again)) == (sentence, sentence.template, kept(sentence))


@pytest.mark.parametrize("text", ["", "Nothing came in.", "{not json", '{"json": 1}'])
def test_any_other_text_stays_as_it_is(text: str) -> None:
    assert said_again(kept(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        '{"said": ',
        '{"said": "Half',
        '{"said": 7, "values": {}}',
        '{"said": "No values"}',
        '{"said": "{name} of other values", "values": {"other": 1}}',
        '{"said": "{0}", "values": {}}',
        '{"said": "{", "values": {}}',
        '{"said": "{n:,}", "values": {"n": "words"}}',
        '{"said": "{n.real.gone}", "values": {"n": 1}}',
        '{"said": "{n}", "values": ["n"]}',
        '{"said": "{n}", "values": {"n": ' + '{"said": "{n}", "values": {"n": ' * 5000,
    ],
)
def test_a_kept_sentence_that_is_damaged_says_so(text: str) -> None:
    assert said_again(text) == "What was told here is stored damaged and cannot be read."
