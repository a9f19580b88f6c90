"""Sentences that remember what they were made of, so that a window can say them in another language."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

BEGINNING = '{"said": '
"""How the text of a sentence that is kept begins; any other text is kept as it is."""


class Said(str):
    """A sentence in English. `template` is the sentence with its {placeholders}, `values` is what they stand for."""

    __slots__ = ("template", "values")

    template: str
    values: dict[str, Any]

    def __str__(self) -> str:
        return self  # an error's words are this, not a plain copy


def said(template: str, /, **values: object) -> Said:
    """Return `template`, which is English, with its {placeholders} filled."""
    sentence = Said(template.format(**values))
    sentence.template = template
    sentence.values = values
    return sentence


def joined(sentences: Iterable[str], between: str) -> Said:
    """Return sentences as one, each of which can still be said in another language."""
    parts = {f"part{number}": each for number, each in enumerate(sentences)}
    return said(between.join(f"{{{name}}}" for name in parts), **parts)


def kept(sentence: str) -> str:
    """Return a text from which `said_again` makes the same sentence."""
    return json.dumps(plain_values(sentence)) if isinstance(sentence, Said) else sentence


def said_again(text: str) -> str:
    """Return the sentence that a text of `kept` stands for; for one that is damaged, a sentence that says so."""
    if not text.startswith(BEGINNING):
        return text
    try:
        return str(sentence_of(json.loads(text)))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return said("What was told here is stored damaged and cannot be read.")


def plain_values(value: Any) -> Any:
    """Return a sentence or one of its values as JSON can hold it."""
    if isinstance(value, Said):
        return {"said": value.template, "values": {name: plain_values(each) for name, each in value.values.items()}}
    return value if isinstance(value, str | int | float) else str(value)


def sentence_of(value: Any) -> Any:
    """Return what `plain_values` was given."""
    if isinstance(value, dict):
        return said(value["said"], **{name: sentence_of(each) for name, each in value["values"].items()})
    return value
