"""Two people on one form or record: what the second to save is told, and what saving anyway would write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from app.core.errors import ChangedMeanwhile, Difference
from app.core.fields import fields_of
from app.core.letter_templates import LetterTemplate
from app.core.said import said

Form = TypeVar("Form")


def settled(base: Form, mine: Form, theirs: Form | None, who: str) -> Form:
    """Return what is to be saved of `mine`, which began as `base`, over what is stored now.

    ChangedMeanwhile if that is no longer `base` and would be changed. `who` says who changed it and when.
    """
    if theirs is None:
        raise ChangedMeanwhile(said("This was removed {who} while you worked on it.", who=who), mine, None, ())
    merged = replace(theirs, **own_changes(base, mine))  # type: ignore[type-var]
    if theirs == base:
        return mine
    if merged == theirs:
        return theirs
    words = said("This was changed {who} while you worked on it.", who=who)
    raise ChangedMeanwhile(words, merged, theirs, differences(base, mine, theirs))


def own_changes(base: Any, mine: Any) -> dict[str, Any]:
    """Return the values of `mine` that are not those of `base`, by attribute."""
    return {key: getattr(mine, key) for key in shown(mine) if getattr(mine, key) != getattr(base, key)}


def differences(base: Any, mine: Any, theirs: Any) -> tuple[Difference, ...]:
    """Return every field that either changed."""
    before, here, there = shown(base), shown(mine), shown(theirs)
    return tuple(
        Difference(label, text, there[key][1], here[key][1])
        for key, (label, text) in before.items()
        if not text == there[key][1] == here[key][1]
    )


def shown(form: Any) -> Mapping[str, tuple[str, str]]:
    """Return label and text of each part of a form, a record or a letter, by attribute."""
    if isinstance(form, LetterTemplate):
        return {part.name.lower(): (part.value, text) for part, text in form.parts()}
    return {field.key: (field.label, field.kind.show(getattr(form, field.key))) for field in fields_of(form)}
