"""Guest | Send Alert: a letter to one guest, seen as it will arrive, and what was sent before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import FieldError, TraceMailerError
from app.core.languages import language_of
from app.core.records import Guest, Letter
from app.ui.alert_form import AlertForm
from app.ui.alert_history import AlertHistory
from app.ui.bridge import Bridge
from app.ui.buttons import CommandButton
from app.ui.dialog import Dialog
from app.ui.find_dialog import RecordLookUp
from app.ui.letter_view import LetterView
from app.ui.messages import say
from app.ui.words import told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.desk import Desk

PAUSE = 200
"""Milliseconds without a key after which the letter follows."""


class AlertDialog(Dialog):
    """Sends alerts to the guest `guest_no`, or to one that is chosen here if it is ""."""

    def __init__(self, desk: Desk, bridge: Bridge, guest_no: str, parent: QWidget) -> None:
        super().__init__(tr("Send Alert"), "alert_dialog", parent)
        self._desk = desk.alerts
        self._records = RecordLookUp(desk.finding, bridge)
        self._bridge = bridge
        self._shown_guest = ""
        self._sent_words = ("", "")
        self.form = AlertForm(desk.alerts, self.look_up)
        self.view = LetterView()
        self.history = AlertHistory(desk.alerts, bridge)
        self.outcome = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.outcome.setObjectName("outcome")
        self.send_button = CommandButton("save", tr("&Send"), self.send)
        self.save = self.send
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()
        self.form.guest.setText(guest_no)
        (self.form.letter if guest_no else self.form.guest).setFocus()

    def _lay_out(self) -> None:
        self.send_button.setObjectName("send")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.addButton(self.send_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        top = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        top.addWidget(self.form)
        top.addWidget(self.view)
        label = QLabel(tr("Alerts to this guest so &far"))
        label.setBuddy(self.history)
        layout = QVBoxLayout(self)
        layout.addWidget(top, 3)
        layout.addWidget(label)
        layout.addWidget(self.history, 1)
        layout.addWidget(self.outcome)
        layout.addWidget(buttons)
        em = self.fontMetrics().averageCharWidth()
        top.setSizes([em * 62, em * 66])
        self.outcome.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self.resize(QSize(em * 136, em * 92).boundedTo(self.screen().availableSize() * 0.92))

    def _connect(self) -> None:
        for signal in (
            self.form.guest.textChanged,
            self.form.letter.currentIndexChanged,
            self.form.language.currentIndexChanged,
            self.form.subject.textChanged,
            self.form.text.textChanged,
        ):
            signal.connect(self._edited)
        self._pause.timeout.connect(self._look)

    def _edited(self, *_value: object) -> None:
        self.send_button.setEnabled(True)
        say(self.outcome, "")
        self._pause.start()

    def _look(self) -> None:
        guest_no, asked = self.form.guest.text().strip(), self.form.values()
        if not guest_no:
            return
        other_guest = guest_no != self._shown_guest

        def work() -> tuple[Guest, Letter | TraceMailerError]:
            guest = self._desk.guest(guest_no)
            language = language_of(guest.language) if other_guest else asked[3]
            try:
                return guest, self._desk.preview(guest_no, *asked[:3], language)
            except FieldError as error:  # words of the sender's own that are still to be typed
                return guest, error

        def show(found: tuple[Guest, Letter | TraceMailerError]) -> None:
            if guest_no == self.form.guest.text().strip():
                self._show(*found)

        self._bridge.run(self, work, show, self._unknown)

    def _show(self, guest: Guest, letter: Letter | TraceMailerError) -> None:
        if self._shown_guest != guest.guest_no:
            self._shown_guest = guest.guest_no
            self.form.show_guest(guest)
            self.history.show_guest(guest.guest_no)
        if isinstance(letter, Letter):
            self.view.show_letter(letter.subject, letter.text, letter.html)
        else:
            self.view.clear()
            self.view.say(told(letter))

    def _unknown(self, error: TraceMailerError) -> None:
        self._shown_guest = ""
        self.form.show_guest(None, told(error))
        self.view.clear()
        self.history.show_guest("")

    def look_up(self) -> None:
        """List the guests that match what is typed as guest; all, the latest arrivals first, if one is chosen."""
        typed = self.form.guest.text().strip()
        self.form.guest.setFocus()
        self._records.choose("guests", tr("Guests"), typed, self, self.form.guest.setText)

    def send(self) -> None:
        """Put the letter into the queue; what stands against it is said."""
        if not self.send_button.isEnabled():
            return
        guest_no, (letter, subject, text, language) = self.form.guest.text().strip(), self.form.values()
        if guest_no != self._shown_guest:
            language = ""  # the guest's own, which the form does not show yet
        self.send_button.setEnabled(False)

        def sent(_delivery: int) -> None:
            self._sent((subject, text))

        self._bridge.run(
            self, lambda: self._desk.send_alert(guest_no, letter, subject, text, language), sent, self._refused
        )

    def unsaved(self) -> bool:
        """Say whether a subject or text was typed that is not sent."""
        return self.form.values()[1:3] != self._sent_words

    def _sent(self, words: tuple[str, str]) -> None:
        self._sent_words = words
        say(self.outcome, tr("The alert is on its way. The list above shows when the mail server has taken it."))
        self.history.fetch()

    def _refused(self, error: TraceMailerError) -> None:
        self.send_button.setEnabled(True)
        say(self.outcome, told(error), bad=True)
        self.form.go_to(error)
