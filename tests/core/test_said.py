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
