"""Message boxes that do not hold up the caller: the answer arrives later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from app.ui.words import tr

Button = QMessageBox.StandardButton


def ask(
    parent: QWidget, title: str, text: str, buttons: Button, safe: Button, answered: Callable[[Button], None]
) -> QMessageBox:
    """Ask a question over `parent`; `answered` gets the button.

    `safe` is what Esc means, and Enter too; but Enter saves where the question is whether to save.
    """
    box = QMessageBox(QMessageBox.Icon.Question, title, text, buttons, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setDefaultButton(Button.Save if buttons & Button.Save else safe)
    for button, text in ((Button.Save, tr("&Save")), (Button.Discard, tr("&Discard"))):
        if buttons & button:
            box.button(button).setText(text)  # Qt gives these no letter to press with Alt
    box.setEscapeButton(safe)
    box.finished.connect(lambda result: answered(Button(result)))
    box.open()
    return box


def say(label: QLabel, words: str, *, bad: bool = False) -> None:
    """Show words in a label, as a problem if they are `bad` news."""
    label.setProperty("problem", bad)
    label.style().polish(label)
    label.setText(words)


def tell(parent: QWidget | None, title: str, text: str, *, bad: bool = False) -> QMessageBox:
    """Say something over `parent`."""
    icon = QMessageBox.Icon.Warning if bad else QMessageBox.Icon.Information
    box = QMessageBox(icon, title, text, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def tell_once(parent: QWidget, title: str, text: str) -> None:
    """Say something bad over `parent`, unless just that is being said: lists fetch again and again."""
    if all(box.text() != text for box in parent.findChildren(QMessageBox)):
        tell(parent, title, text, bad=True)
