"""The fields of an alert to a guest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.core.errors import FieldError, TraceMailerError
from app.core.languages import LANGUAGES, language_of
from app.core.letter_kinds import OWN_WORDS
from app.core.records import Guest
from app.ui.buttons import CommandButton
from app.ui.messages import say
from app.ui.record_words import described
from app.ui.words import capital, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.alerts_desk import AlertsDesk


class AlertForm(QWidget):
    """The guest, the letter, its language, and words of the sender's own where the letter takes them."""

    def __init__(self, desk: AlertsDesk, look_up: Callable[[], None]) -> None:
        super().__init__()
        self.guest = QLineEdit(placeholderText=tr("Number, name or room"))
        self.guest_button = CommandButton("look_up", "", look_up)
        self.about = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.letter = QComboBox()
        for each in desk.choices():
            self.letter.addItem(capital(tr(each.title).partition(": ")[2]), each.name)
        self.language = QComboBox()
        for language in LANGUAGES:
            self.language.addItem(tr(language.description), language.code)
        self.subject = QLineEdit(maxLength=200)
        self.text = QPlainTextEdit(tabChangesFocus=True)
        self._layout = QFormLayout(self)
        self._lay_out()
        self.letter.currentIndexChanged.connect(lambda _index: self._show_fitting())
        self._show_fitting()

    def _lay_out(self) -> None:
        self.guest_button.setProperty("small", True)
        self.guest_button.setAccessibleName(tr("Look up Guest"))
        self.about.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.about.setObjectName("about_guest")
        row = QHBoxLayout()
        row.addWidget(self.guest, 1)
        row.addWidget(self.guest_button)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addRow(tr("&Guest"), row)
        self._layout.labelForField(row).setBuddy(self.guest)  # type: ignore[attr-defined]
        self._layout.addRow("", self.about)
        for label, widget, name in (
            ("", self.guest, "guest_no"),
            (tr("&Letter"), self.letter, "letter"),
            (tr("La&nguage"), self.language, "language"),
            (tr("S&ubject"), self.subject, "subject"),
            (tr("&Text"), self.text, "text"),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(label.replace("&", "") or tr("Guest"))
            if label:
                self._layout.addRow(label, widget)

    def values(self) -> tuple[str, str, str, str]:
        """Return letter, subject, text and language."""
        return (
            self.letter.currentData(),
            self.subject.text(),
            self.text.toPlainText(),
            self.language.currentData(),
        )

    def show_guest(self, guest: Guest | None, problem: str = "") -> None:
        """Say who the guest is and take the guest's language, or say why there is none."""
        if guest is None:
            say(self.about, problem, bad=True)
            return
        say(self.about, described(guest), bad=not guest.email)
        self.language.setCurrentIndex(self.language.findData(language_of(guest.language)))

    def go_to(self, error: TraceMailerError) -> None:
        """Put the cursor into the field that is wrong."""
        if isinstance(error, FieldError):
            widget = self.findChild(QWidget, error.key)
            if widget is not None:
                widget.setFocus()

    def _show_fitting(self) -> None:
        own = self.letter.currentData() == OWN_WORDS
        self._layout.setRowVisible(self.subject, own)
        self._layout.setRowVisible(self.text, own)
