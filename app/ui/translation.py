"""The windows' language: Qt Linguist's files are read as they are, so that no compiled ones have to be kept."""

from __future__ import annotations

import struct
import xml.etree.ElementTree as Xml
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from app import paths
from app.core.languages import ENGLISH, LANGUAGES

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
HASHES, MESSAGES = 0x42, 0x69
END, TRANSLATION, SOURCE = 1, 3, 6
"""Tags of the format that Qt reads: https://doc.qt.io/qt-6/qtranslator.html#load, qtranslator.cpp of Qt 6."""


class Translation(QTranslator):
    """Says texts in another language, Qt's own too, such as those of buttons: they are found whatever their context."""

    def __init__(self, texts: Iterable[tuple[str, str]], parent: QObject) -> None:
        super().__init__(parent)
        self._compiled = compiled(texts)  # Qt reads in it as long as it lives
        self.load(self._compiled)


def compiled(texts: Iterable[tuple[str, str]]) -> bytes:
    """Return texts and their translations in the form that Qt reads."""
    messages = bytearray()
    places: list[tuple[int, int]] = []
    for text, translated in texts:
        source = text.encode()
        places.append((elf_hash(source), len(messages)))
        for tag, data in ((TRANSLATION, translated.encode("utf-16-be")), (SOURCE, source)):
            messages += struct.pack(">BI", tag, len(data)) + data
        messages.append(END)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    sections = ((HASHES, hashes), (MESSAGES, bytes(messages)))
    return MAGIC + b"".join(struct.pack(">BI", tag, len(data)) + data for tag, data in sections)


def elf_hash(data: bytes) -> int:
    """Return the hash by which Qt finds a text: that of ELF's symbol tables, but never 0."""
    value = 0
    for byte in data:
        value = ((value << 4) + byte) & 0xFFFFFFFF
        high = value & 0xF0000000
        value = (value ^ high >> 24) & ~high
    return value or 1


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
        application.installTranslator(Translation(finished(file_of(code)), application))
