"""The window's words: every text that a person reads in a window goes through here, so that it can be translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.errors import FieldError, FormError, TraceMailerError
from app.core.said import Said

CONTEXT = "TraceMailer"
"""The one context of the translation files."""


def tr(text: str, /, **values: object) -> str:
    """Return `text` in the language of the windows, its {placeholders} filled with `values`.

    `text` is English and stands in the code as a literal, or in one of the declared tables (fields, commands, columns),
    or it is a sentence that remembers what it was made of.
    """
    if isinstance(text, Said):
        parts = {name: tr(each) if isinstance(each, Said) else each for name, each in text.values.items()}
        return tr(text.template, **parts)
    words = QCoreApplication.translate(CONTEXT, text) if text else ""
    return words.format(**values) if values else words


def plain(text: str) -> str:
    """Return `text`, which stands in a menu, as `tr` does, without mnemonic and dots."""
    return tr(text).replace("&", "").removesuffix("…")


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
