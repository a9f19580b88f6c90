"""The window's words: every text that a person reads in a window goes through here, so that it can be translated."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.core.errors import FieldError, FormError, TraceMailerError
from app.core.said import Said

CONTEXT = "TraceMailer"
"""The one context of the translation files."""

NATIVE = "EN"
"""The code of the language that the texts in the code are written in."""

WRITTEN = re.compile(r"\bF\d{1,2}\b")
"""A key as texts name it."""

NAMES = "names of keys"
"""The application's property that says what keys are called instead."""


def tr(text: str, /, **values: object) -> str:
    """Return `text` in the language of the windows, its {placeholders} filled with `values`.

    `text` is English and stands in the code as a literal, or in one of the declared tables (fields, commands, columns),
    or it is a sentence that remembers what it was made of.
    """
    if isinstance(text, Said):
        parts = {name: tr(each) if isinstance(each, Said) else each for name, each in text.values.items()}
        return tr(text.template, **parts)
    words = as_set(QCoreApplication.translate(CONTEXT, text)) if text else ""
    return words.format(**values) if values else words


def name_keys(names: Mapping[str, str]) -> None:
    """Let texts that are made from now on call keys otherwise: {"F8": "Ctrl+L"} once the user has changed that key."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(NAMES, dict(names))


def as_set(words: str) -> str:
    """Return `words` with the keys that the user has set in place of those that it is written with."""
    application = QCoreApplication.instance() if "F" in words else None  # few texts name a key
    names = application.property(NAMES) if application is not None else None
    return WRITTEN.sub(lambda key: names.get(key[0], key[0]), words) if names else words


def plain(text: str) -> str:
    """Return `text`, which stands in a menu, as `tr` does, without mnemonic and dots."""
    return tr(text).replace("&", "").removesuffix("…")


def capital(text: str) -> str:
    """Return `text`, translated before, with a capital letter first and the others as they are."""
    return text[:1].upper() + text[1:]


def counted(count: int, one: str, more: str, /, **values: object) -> str:
    """Return `one` translated for a count of 1, else `more` with its {count}; `values` as in `tr`."""
    return tr(one, **values) if count == 1 else tr(more, count=count, **values)


def told(error: TraceMailerError) -> str:
    """Return the words of an error in the language of the windows."""
    match error:
        case FieldError():
            return f"{tr(error.label)}: {tr(error.problem)}"
        case FormError():
            return "\n".join(told(each) for each in error.errors)
    return tr(str(error))
