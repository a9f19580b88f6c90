"""The windows in other languages."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

import app
from app.core import errors
from app.core.errors import FieldError, FormError
from app.core.languages import ENGLISH, LANGUAGES
from app.core.said import said
from app.ui import translation
from app.ui.keys import shown
from app.ui.main_window import MainWindow
from app.ui.translation import Translation, file_of, finished, language_of_system, speak
from app.ui.words import capital, counted, told, tr
from tests import translations

OTHERS = [each.code for each in LANGUAGES if each.code != ENGLISH and file_of(each.code).is_file()]


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_is_translated_and_none_that_is_gone(code: str) -> None:
    """`python -m tests.translations` brings the files up to date."""
    texts = dict(finished(file_of(code)))
    assert sorted(translations.texts() - set(texts)) == []
    assert sorted(set(texts) - translations.texts()) == []


@pytest.mark.parametrize("code", OTHERS)
def test_translations_have_the_placeholders_of_their_texts(code: str) -> None:
    pairs = finished(file_of(code))
    assert [text for text, own in pairs if translations.placeholders(text) != translations.placeholders(own)] == []


@pytest.mark.parametrize("code", OTHERS)
def test_translations_keep_mnemonics_dots_and_line_ends(code: str) -> None:
    def marks(text: str) -> tuple[bool, bool, int]:
        return "&" in text.replace("&&", ""), text.endswith("…"), text.count("\n")

    assert [text for text, own in finished(file_of(code)) if marks(text) != marks(own)] == []


def test_no_error_is_made_of_pieces_that_nobody_can_translate() -> None:
    """Values go into a sentence with `said`. The command line's own errors are English."""
    house = Path(app.__file__).parent
    files = [file for file in house.rglob("*.py") if not file.is_relative_to(house / "cli")]
    raised = ((file, node) for file in files for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    pieced = [
        f"{file.name}:{node.lineno}"
        for file, node in raised
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call)
        if ast.unparse(node.exc.func) in ERRORS
        if any(has_words(part) for argument in node.exc.args for part in ast.walk(argument))
    ]
    assert pieced == []


ERRORS = {"ValueError", *(name for name, kind in vars(errors).items() if isinstance(kind, type))}


def has_words(part: ast.AST) -> bool:
    parts = part.values if isinstance(part, ast.JoinedStr) else ()
    return any(isinstance(each, ast.Constant) and re.search("[a-z]{2}", each.value) for each in parts)


@pytest.fixture
def german(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translation, "file_of", lambda code: tmp_path / f"{code}.ts")
    monkeypatch.setattr(translations, "file_of", translation.file_of)
    translations.write(
        "DE",
        {
            "&Deliveries": "&Zustellungen",
            "Email Rate Limit": "Höchstzahl",
            "may not be blank.": "darf nicht leer sein.",
            "sending {number} of {total}": "sendet {number} von {total}",
            "{count} copies": "{count} Kopien",
            "1 copy": "eine Kopie",
            "Discard": "Verwerfen",
        },
    )
    speak(QCoreApplication.instance(), "DE")
    yield
    application = QCoreApplication.instance()
    for each in application.findChildren(Translation):
        application.removeTranslator(each)


@pytest.mark.usefixtures("german")
def test_the_windows_speak_another_language(window: MainWindow) -> None:
    assert window.work.open("deliveries").windowTitle() == "Zustellungen"
    assert [each.description for each in window.work.choices() if each.code == "DLVR"] == ["Zustellungen"]
    assert tr("Letters") == "Letters"  # not translated in this file: what the code says
    assert tr(said("sending {number} of {total}", number=3, total=9)) == "sendet 3 von 9"
    assert counted(1, "1 copy", "{count} copies") == "eine Kopie"
    assert counted(2, "1 copy", "{count} copies") == "2 Kopien"
    error = FieldError("email_rate_limit", "Email Rate Limit", "may not be blank.")
    assert told(FormError([error])) == "Höchstzahl: darf nicht leer sein."


@pytest.mark.usefixtures("german")
def test_qts_own_words_are_translated_too(qtbot: QtBot) -> None:
    box = QMessageBox(QMessageBox.Icon.Information, "", "", QMessageBox.StandardButton.Discard)
    qtbot.addWidget(box)
    assert box.button(QMessageBox.StandardButton.Discard).text() == "Verwerfen"


def test_keys_are_called_as_on_the_keyboards_of_the_language() -> None:
    application = QCoreApplication.instance()
    speak(application, "DE")
    assert shown(("Ctrl+Shift+Del", "Ins", "F8")) == "Strg+Umschalt+Entf, Einfg, F8"
    assert QKeySequence("Ctrl+Shift+Del") == QKeySequence("Strg+Umschalt+Entf")
    for each in application.findChildren(Translation):
        application.removeTranslator(each)


@pytest.mark.parametrize(
    ("text", "with_capital"), [("sign in", "Sign in"), ("TLS-Weg", "TLS-Weg"), ("é", "É"), ("", "")]
)
def test_a_capital_letter_leaves_the_others_as_they_are(text: str, with_capital: str) -> None:
    assert capital(text) == with_capital


def test_columns_of_the_database_are_no_texts() -> None:
    assert "first_deferred_at" not in translations.texts()


@pytest.mark.parametrize(
    ("wanted", "code"), [(["de-AT", "en"], "DE"), (["it-IT", "fr-CA", "de"], "FR"), (["fi"], "EN"), ([], "EN")]
)
def test_the_language_follows_the_system(monkeypatch: pytest.MonkeyPatch, wanted: list[str], code: str) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: wanted)
    assert language_of_system() == code


def test_a_sentence_that_remembers_its_parts_is_a_text_like_any_other() -> None:
    sentence = said("{path} cannot be written: {cause}.", path="a.csv", cause=said("no room on {disk}", disk="C:"))
    assert sentence == "a.csv cannot be written: no room on C:."
    assert str(ValueError(sentence)) == sentence
    assert tr(str(ValueError(sentence))) == sentence
