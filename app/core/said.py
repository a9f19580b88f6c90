"""Sentences that remember what they were made of, so that a window can say them in another language."""

from __future__ import annotations

from typing import Any


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
