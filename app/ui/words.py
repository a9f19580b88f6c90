"""The window's words: every text that a person reads in a window goes through here, so that it can be translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "TraceMailer"
"""The one context of the translation files."""


def tr(text: str, /, **values: object) -> str:
    """Return `text` in the language of the windows, its {placeholders} filled with `values`.

    `text` is English and stands in the code as a literal, or in one of the declared tables (fields, commands, columns).
    """
    words = QCoreApplication.translate(CONTEXT, text)
    return words.format(**values) if values else words
