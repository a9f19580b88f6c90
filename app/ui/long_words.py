"""Words that may be longer than there is room for."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit


class LongWords(QPlainTextEdit):
    """Shows a few lines; the rest is scrolled to, by keyboard too. `label` says to screen readers what they are."""

    def __init__(self, name: str, label: str, lines: int) -> None:
        super().__init__(readOnly=True, tabChangesFocus=True)
        self.setObjectName(name)
        self.setAccessibleName(label)
        around = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + around)

    def say(self, words: str, *, bad: bool = False) -> None:
        """Show these words, as a problem if they are `bad` news."""
        self.setProperty("problem", bad)
        self.style().polish(self)
        if words != self.toPlainText():  # else whoever reads further down stays there
            self.setPlainText(words)
