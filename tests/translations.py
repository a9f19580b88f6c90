"""Every text of the windows, collected: `python -m tests.translations` brings the files of `resources/translations` up
to date. What is new stands in them unfinished, for Qt Linguist or an editor; what nobody shows any more is dropped.
"""

from __future__ import annotations

import ast
import dataclasses
import importlib
import pkgutil
import string
import xml.etree.ElementTree as Xml
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import app
import app.core
import app.ui
from app.core.fields import fields_of
from app.core.languages import ENGLISH, LANGUAGES
from app.core.records import RECORD_TYPES
from app.ui.main_window import MENUS, TITLE
from app.ui.translation import file_of, finished
from app.ui.words import CONTEXT

SPOKEN = {"tr": (0,), "said": (0,), "counted": (1, 2)}
"""Functions whose literal arguments are texts, and which arguments."""

OF_LISTS = {**SPOKEN, "Column": (0,)}
"""The same in the windows; a `Column` of the database is none of theirs."""

SHOWN = frozenset(
    ("label", "help", "group", "title", "description", "text", "meaning", "change", "note", "source", "words")
)
"""Attributes of the rows of declared tables that are texts."""

QT_WORDS = (
    *("OK", "Cancel", "Save", "Discard", "Close", "&Yes", "&No", "Don't Save", "Apply", "Reset", "Help"),
    *("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All", "Copy &Link Location"),
    *("&Restore", "&Move", "&Size", "Mi&nimize", "Ma&ximize", "Stay on &Top", "&Close"),
    *("Ctrl", "Shift", "Alt", "Esc", "Ins", "Del", "Return", "Enter", "Backspace", "PgUp", "PgDown"),
    *("Minimize", "Maximize", "Restore Down", "Restore", "Menu", "Unshade", "Shade", "Close Tab", "More"),
)
"""What Qt itself shows in these windows: buttons, menus of fields, names of keys, and frames of screens."""


@cache
def texts() -> frozenset[str]:
    """Return every text that a window may show."""
    names = (kind.__name__ for kind in RECORD_TYPES.values())
    found = {*literals(), *declared(), *RECORD_TYPES, *names, *MENUS.values(), TITLE, *QT_WORDS}
    return frozenset(text for text in found if any(letter.isalpha() for letter in bare(text)))


def literals() -> Iterator[str]:
    """Yield the texts that stand in the code, those of errors among them."""
    house = Path(app.__file__).parent
    for file in house.rglob("*.py"):
        if file.is_relative_to(house / "cli"):  # the command line speaks English
            continue
        functions = OF_LISTS if file.is_relative_to(house / "ui") else SPOKEN
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            for argument in spoken(node, functions):
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument.value


def spoken(node: ast.AST, functions: Mapping[str, tuple[int, ...]]) -> Iterator[ast.expr]:
    """Yield the arguments of a call of `functions`, or of a raised error, that are texts if they are literals."""
    if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
        yield from node.exc.args
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        yield from (node.args[place] for place in functions.get(node.func.id, ()) if place < len(node.args))


def declared() -> Iterator[str]:
    """Yield the texts of every declared table: fields, choices, commands, screens, columns, letters, diagnoses."""
    for package in (app.core, app.ui):
        for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            for value in vars(importlib.import_module(found.name)).values():
                yield from of_table(value, set())


def of_table(value: Any, seen: set[int]) -> Iterator[str]:
    """Yield the texts of a table, a row of one, or a type that declares some."""
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, type):
        yield from of_type(value, seen)
    elif isinstance(value, Mapping):
        yield from of_table(tuple(value.values()), seen)
    elif isinstance(value, tuple | list | frozenset):
        for each in value:
            yield from of_table(each, seen)
    elif dataclasses.is_dataclass(value) and not fields_of(value):
        for field in dataclasses.fields(value):
            part = getattr(value, field.name)
            if not isinstance(part, str):
                yield from of_table(part, seen)
            elif field.name in SHOWN:
                yield part


def of_type(kind: type[Any], seen: set[int]) -> Iterator[str]:
    """Yield the words of an enumeration, or the texts of the fields of a form or record."""
    if issubclass(kind, StrEnum):
        yield from (each.value for each in kind)
    elif dataclasses.is_dataclass(kind):
        for field in fields_of(kind):
            yield from (field.label, field.help, field.group)
            yield from of_table(getattr(field.kind, "choices", ()), seen)


def bare(text: str) -> str:
    """Return a text without its {placeholders}."""
    return "".join(words for words, _name in parts(text))


def placeholders(text: str) -> set[str]:
    """Return the names of the {placeholders} of a text."""
    return {name for _words, name in parts(text) if name}


def parts(text: str) -> list[tuple[str, str]]:
    """Return the words of a text, each with the name of the {placeholder} behind it."""
    try:
        return [(words, name or "") for words, name, _format, _conversion in string.Formatter().parse(text)]
    except ValueError:  # braces that are no placeholders, as in words about templates
        return [(text, "")]


def write(code: str, translated: Mapping[str, str]) -> None:
    """Write a language's file: every text, in order, with its translation if it has one."""
    root = Xml.Element("TS", version="2.1", language=code.lower(), sourcelanguage="en")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = CONTEXT
    for text in sorted(texts()):
        message = Xml.SubElement(context, "message")
        Xml.SubElement(message, "source").text = text
        translation = Xml.SubElement(message, "translation")
        translation.text = translated.get(text)
        if not translation.text:
            translation.set("type", "unfinished")
    Xml.indent(root, " ")
    body = Xml.tostring(root, encoding="unicode", short_empty_elements=False)
    file_of(code).parent.mkdir(exist_ok=True)
    file_of(code).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def main() -> None:
    """Bring the files up to date and say what is missing."""
    for language in LANGUAGES:
        if language.code != ENGLISH:
            translated = dict(finished(file_of(language.code))) if file_of(language.code).is_file() else {}
            write(language.code, translated)
            print(f"{language.description}: {len(texts() - set(translated))} of {len(texts())} texts to translate")


if __name__ == "__main__":
    main()
