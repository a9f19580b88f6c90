"""The window's words: every text that a person reads in a window goes through here, so that it can be translated."""

from __future__ import annotations

import xml.etree.ElementTree as Xml
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from app import paths
from app.core.errors import FieldError, FormError, TraceMailerError
from app.core.languages import ENGLISH, LANGUAGES
from app.core.said import Said

CONTEXT = "TraceMailer"
"""The one context of the translation files."""


def tr(text: str, /, **values: object) -> str:
    """Return `text` in the language of the windows, its {placeholders} filled with `values`.

    `text` is English and stands in the code as a literal, or in one of the declared tables (fields, commands, columns),
    or it is a sentence that remembers what it was made of.
    """
    if isinstance(text, Said):
        return tr(
            text.template, **{name: tr(each) if isinstance(each, Said) else each for name, each in text.values.items()}
        )
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


class Translation(QTranslator):
    """The texts of a Qt Linguist file, without the compiled file that Qt itself would read.

    Qt's own words, such as those of buttons and menus of fields, are found in it too, whatever Qt calls their context.
    """

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = dict(finished(file))

    def isEmpty(self) -> bool:
        """Say that there is something to translate with."""
        return not self._texts

    def translate(self, _context: str, text: str, _about: str | None = None, _count: int = -1) -> str | None:
        """Return the translation of a text; None if there is none."""
        return self._texts.get(text)


def finished(file: Path) -> list[tuple[str, str]]:
    """Return each text of a Qt Linguist file and its translation, where there is one."""
    messages = Xml.parse(file).iter("message")  # noqa: S314 - the program's own file
    pairs = ((each.findtext("source") or "", each.findtext("translation") or "") for each in messages)
    return [(source, translation) for source, translation in pairs if translation]


def file_of(code: str) -> Path:
    """Return the translation file of a language, by its code."""
    return paths.resources() / "translations" / f"{code.lower()}.ts"


def language_of_system() -> str:
    """Return the code of the first of the system's languages that the windows have, else English."""
    known = [each.code for each in LANGUAGES]
    wanted = (name.partition("-")[0].upper() for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in known), ENGLISH)


def speak(application: QCoreApplication, code: str) -> None:
    """Let the windows that are made from now on speak a language, by its code; "" for the system's."""
    code = code or language_of_system()
    if code != ENGLISH and file_of(code).is_file():
        application.installTranslator(Translation(file_of(code), application))
