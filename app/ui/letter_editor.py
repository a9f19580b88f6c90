"""The editor of a letter's template: subject, text and HTML."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import LetterError, LetterProblem, TraceMailerError
from app.ui.look import colour
from app.ui.messages import say
from app.ui.words import tr

SUBJECT, TEXT, HTML = "Subject", "Text", "HTML"

Parts = tuple[str, str, str]
"""Subject, text and HTML."""


class LetterEditor(QWidget):
    """Typing into it emits `edited`; lines that are wrong are marked, and said beneath."""

    edited = Signal()
    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.subject = QLineEdit()
        self.subject.setObjectName("subject")
        self.subject.setAccessibleName(tr(SUBJECT))
        self.text = self._make_pane("text", TEXT)
        self.html = self._make_pane("html", HTML)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("parts")
        self.tabs.setAccessibleName(tr("Text and HTML"))
        self.tabs.addTab(self.text, tr("Te&xt"))
        self.tabs.addTab(self.html, tr("HTM&L"))
        self.problem = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.problem.setObjectName("problem")
        self.problem.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.subject.textChanged.connect(lambda _text: self.edited.emit())
        self.text.textChanged.connect(self.edited)
        self.html.textChanged.connect(self.edited)
        self.tabs.currentChanged.connect(lambda _index: self.turned.emit())

    def _make_pane(self, name: str, label: str) -> QPlainTextEdit:
        pane = QPlainTextEdit(tabChangesFocus=True)
        pane.setObjectName(name)
        pane.setAccessibleName(tr(label))
        pane.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        return pane

    def _lay_out(self) -> None:
        label = QLabel(tr("&Subject"))
        label.setBuddy(self.subject)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.subject, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.problem)

    def fill(self, parts: Parts) -> None:
        """Show a template."""
        self.blockSignals(True)  # a half-filled template is none that anybody typed
        self.subject.setText(parts[0])
        self.subject.setCursorPosition(0)
        self.text.setPlainText(parts[1])
        self.html.setPlainText(parts[2])
        self.blockSignals(False)
        self.show_problems(())

    def parts(self) -> Parts:
        """Return what is typed."""
        return self.subject.text(), self.text.toPlainText(), self.html.toPlainText()

    def is_html(self) -> bool:
        """Say whether the HTML is in front."""
        return self.tabs.currentWidget() is self.html

    def insert(self, place: QLineEdit | QPlainTextEdit, words: str) -> None:
        """Type `words` into a part, at its cursor."""
        if isinstance(place, QLineEdit):
            place.insert(words)
        else:
            place.insertPlainText(words)

    def place(self) -> QLineEdit | QPlainTextEdit:
        """Return the part that the cursor is in, the one in front if it is elsewhere."""
        if self.subject.hasFocus():
            return self.subject
        return self.html if self.is_html() else self.text

    def show_problems(self, problems: Sequence[LetterProblem]) -> None:
        """Mark the lines that are wrong and say what it is; none clears the marks."""
        for name, pane in ((TEXT, self.text), (HTML, self.html)):
            pane.setExtraSelections([mark(pane, each.line) for each in problems if each.part == name])
        say(self.problem, "\n".join(problem_words(each) for each in problems), bad=True)

    def go_to(self, error: TraceMailerError) -> None:
        """Put the cursor at the first line that is wrong."""
        if not isinstance(error, LetterError):
            return
        problem = error.problems[0]
        if problem.part == SUBJECT:
            self.subject.setFocus()
            return
        pane = self.html if problem.part == HTML else self.text
        self.tabs.setCurrentWidget(pane)
        pane.setTextCursor(at_line(pane, problem.line))
        pane.setFocus()


def problem_words(problem: LetterProblem) -> str:
    """Return where a template is wrong, and what."""
    part, words = tr(problem.part), tr(problem.problem)
    return tr("{part}, line {line}: {problem}", part=part, line=problem.line, problem=words)


def at_line(pane: QPlainTextEdit, line: int) -> QTextCursor:
    """Return a cursor at the start of a line, counted from 1; the last one if there are fewer."""
    block = pane.document().findBlockByNumber(line - 1)
    return QTextCursor(block if block.isValid() else pane.document().lastBlock())


def mark(pane: QPlainTextEdit, line: int) -> QTextEdit.ExtraSelection:
    """Return the mark over a whole line."""
    selection = QTextEdit.ExtraSelection()
    selection.cursor = at_line(pane, line)
    selection.format.setBackground(colour("problem_base"))
    selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
    return selection
