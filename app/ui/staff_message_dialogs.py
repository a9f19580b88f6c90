"""Writing staff messages, and reading one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.core.fate import in_words
from app.core.fields import from_texts
from app.core.message_entry import MessageEntry
from app.core.records import ListedMessage, StaffMessage
from app.ui.bridge import Bridge
from app.ui.buttons import CommandButton
from app.ui.dialog import Dialog
from app.ui.form_dialog import FormDialog
from app.ui.tables import shown_moment
from app.ui.words import tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.desk import Desk


class MessageEntryDialog(FormDialog):
    """A new message from the clerk `author`, or an answer, beneath what it answers."""

    def __init__(
        self, author: str, answered: ListedMessage | None, desk: Desk, bridge: Bridge, parent: QWidget
    ) -> None:
        self._author = author
        self._answered = answered.message.message_id if answered else ""
        texts = {"clerks": answered.message.from_clerk} if answered else {}
        title = tr("New Staff Message") if answered is None else tr("Reply")
        super().__init__(title, MessageEntry, texts, desk, bridge, parent, action=tr("Send"))
        if answered is not None:
            self.parts.insertWidget(0, QLabel(headed(answered.message)))
            pane = text_pane(answered.message)
            pane.setMaximumHeight(pane.fontMetrics().lineSpacing() * 6)
            self.parts.insertWidget(1, pane)
        self.form.entries["text" if texts.get("clerks") else "clerks"].editor.setFocus()

    def work(self, texts: dict[str, str]) -> int:
        """Send the messages; return how many."""
        return len(self.desk.messages.send(from_texts(MessageEntry, texts), self._author, self._answered))


class StaffMessageDialog(Dialog):
    """Shows a message. `answering`: the dialog is gone, and an answer is to be written."""

    answering = Signal()

    def __init__(self, row: ListedMessage, *, may_reply: bool, parent: QWidget) -> None:
        super().__init__(tr("Staff Message"), "staff_message_dialog", parent)
        emailed = QLabel(in_words(row.emailed, tr), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        reply = CommandButton("reply", tr("Reply…"), self.reply)
        reply.setVisible(may_reply)
        self._may_reply = may_reply
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        for each in (reply, close):
            buttons.addWidget(each)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(headed(row.message)))
        layout.addWidget(text_pane(row.message), 1)
        layout.addWidget(emailed)
        layout.addLayout(buttons)
        em = self.fontMetrics().averageCharWidth()
        self.resize(em * 84, em * 46)
        close.setFocus()

    def reply(self) -> None:
        """Go on to the answer."""
        if self._may_reply:
            self.accept()
            self.answering.emit()


def headed(message: StaffMessage) -> str:
    """Return who wrote a message to whom, and when."""
    at = shown_moment(message.sent_at)
    return tr("{author} to {clerk}, {at}", author=message.from_clerk, clerk=message.to_clerk, at=at)


def text_pane(message: StaffMessage) -> QPlainTextEdit:
    """Return a pane with what a message says."""
    pane = QPlainTextEdit(message.text, readOnly=True, tabChangesFocus=True)
    pane.setObjectName("message_text")
    pane.setAccessibleName(tr("Message"))
    pane.setMinimumHeight(pane.fontMetrics().lineSpacing() * 4)
    return pane
