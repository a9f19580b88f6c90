"""The window's words: every text that a person reads in a window goes through here, so that it can be translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.errors import FieldError, FileError, FormError, LineProblem, TraceMailerError
from app.core.said import Said

CONTEXT = "TraceMailer"
"""The one context of the translation files."""

NATIVE = "EN"
"""The code of the language that the texts in the code are written in."""


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
        case FileError():
            return "\n".join([tr(error.message), *(f"  {at_line(each)}" for each in error.problems)])
    return tr(str(error))


def at_line(problem: LineProblem) -> str:
    """Return where a file is bad, and why."""
    place = tr("line {line}", line=problem.line)
    return f"{place}, {problem.column}: {tr(problem.reason)}" if problem.column else f"{place}: {tr(problem.reason)}"
