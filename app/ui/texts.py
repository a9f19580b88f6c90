"""Texts by name: a list of the names beside what the chosen one says."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QSplitter

WIDE, HIGH = 124, 70
"""Average characters that a dialog of texts is wide, and their widths that it is high."""

OF_NAMES = 30
"""Average characters for the names."""


class Texts(QSplitter):
    """A list of names and the text of the one in it, both reached by Tab."""

    def __init__(self, names: str, text: str) -> None:
        super().__init__()
        self._texts: Mapping[str, str] = {}
        self.names = QListWidget()
        self.names.setObjectName("names")
        self.names.setAccessibleName(names)
        self.text = QPlainTextEdit(readOnly=True, lineWrapMode=QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setObjectName("text")
        self.text.setAccessibleName(text)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabChangesFocus(True)
        self.names.currentTextChanged.connect(lambda name: self.text.setPlainText(self._texts.get(name, "")))
        self.addWidget(self.names)
        self.addWidget(self.text)
        wide = self.fontMetrics().averageCharWidth()
        self.setSizes([wide * OF_NAMES, wide * (WIDE - OF_NAMES)])

    def fill(self, texts: Mapping[str, str]) -> None:
        """Show these, the first to begin with."""
        self._texts = texts
        self.names.addItems(list(texts))
        self.names.setCurrentRow(0)
        self.names.setFocus()
