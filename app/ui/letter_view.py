"""A letter as it will arrive."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget

from app.ui.messages import say
from app.ui.words import tr

PAPER, INK = QColor("#ffffff"), QColor("#1c2733")


class Page(QTextBrowser):
    """Shows a page on white paper, whatever the window's colours; fetches nothing that it names."""

    def __init__(self) -> None:
        super().__init__(openLinks=False)
        self.setTabChangesFocus(True)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, PAPER)
        palette.setColor(QPalette.ColorRole.Text, INK)
        self.setPalette(palette)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Return nothing: a mail program would not fetch it unasked either, and a file's name may not be followed."""
        return None


class LetterView(QWidget):
    """Subject and page of a letter, or in words why there is none. `show_letter` keeps the place that was read."""

    def __init__(self) -> None:
        super().__init__()
        self.subject = QLabel(wordWrap=True)
        self.subject.setObjectName("preview_subject")
        self.subject.setTextFormat(self.subject.textFormat().PlainText)
        font = self.subject.font()
        font.setBold(True)
        self.subject.setFont(font)
        self.page = Page()
        self.page.setObjectName("preview")
        self.page.setAccessibleName(tr("The letter as it will arrive"))
        self.words = QLabel(wordWrap=True)
        self.words.setObjectName("preview_words")
        self.words.setTextFormat(self.words.textFormat().PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.subject)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.words)

    def show_letter(self, subject: str, text: str, html: str) -> None:
        """Show a letter: its HTML if it has any, else its text."""
        place = self.page.verticalScrollBar().value()
        self.subject.setText(subject)
        if html:
            self.page.setFont(self.font())
            self.page.setHtml(html)
        else:
            self.page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            self.page.setPlainText(text)
        self.page.verticalScrollBar().setValue(place)
        say(self.words, "")

    def say(self, words: str, *, bad: bool = False) -> None:
        """Say something beneath; the letter that is shown stays."""
        say(self.words, words, bad=bad)

    def clear(self) -> None:
        """Show no letter."""
        self.subject.clear()
        self.page.clear()
