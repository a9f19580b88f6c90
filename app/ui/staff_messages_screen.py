"""Clerk | Staff Messages: what a clerk got and wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.core.errors import TraceMailerError
from app.core.fate import in_words
from app.core.message_entry import Box, progress
from app.core.records import ListedMessage, Page
from app.ui.buttons import CommandButton
from app.ui.flow_layout import FlowLayout
from app.ui.live_list import LiveList
from app.ui.messages import say
from app.ui.staff_message_dialogs import MessageEntryDialog, StaffMessageDialog
from app.ui.tables import Column, shown_moment
from app.ui.who import WhoAmI
from app.ui.words import as_set, counted, told, tr

if TYPE_CHECKING:  # the workplace opens the screens, so the import at run time goes the other way
    from app.ui.workplace import Workplace

COLUMNS = (
    Column("State", lambda row: tr(progress(row)), 9),
    Column("Sent", lambda row: shown_moment(row.message.sent_at), 21),
    Column("From", lambda row: row.message.from_clerk, 8),
    Column("To", lambda row: row.message.to_clerk, 8),
    Column("Text", lambda row: row.message.text, 34),
    Column("Emailed", lambda row: in_words(row.emailed, tr), 34),
)


class StaffMessagesScreen(LiveList):
    """The messages of one clerk. Enter reads the marked one."""

    def __init__(self, at: Workplace) -> None:
        follows = frozenset(("messages", "clerks"))
        super().__init__("staff_messages", COLUMNS, at, follows, (130, 90), emailed=True)
        self._told = ""
        self._who = WhoAmI(at.desk, at.bridge, at.kept)
        self.i_am = QPushButton()
        self.box = QComboBox()
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._lay_out()
        self.i_am.clicked.connect(self.look_up)
        self.box.currentIndexChanged.connect(lambda _index: self._tell(""))
        self.refresh()
        if not self._who.code:
            QTimer.singleShot(0, self, self.look_up)  # once the screen is shown

    def _lay_out(self) -> None:
        self.view.setAccessibleName(tr("Staff messages"))
        self.says.setObjectName("says")
        self.i_am.setObjectName("i_am")
        self.i_am.setAutoDefault(False)
        self.box.setObjectName("box")
        self.box.setAccessibleName(tr("Show"))
        for box in Box:
            self.box.addItem(tr(box.value), box)
        show = QLabel(tr("&Show"))
        show.setBuddy(self.box)
        top = QHBoxLayout()
        for widget in (self.i_am, show, self.box):
            top.addWidget(widget)
        top.addWidget(self.says, 1)
        read = QPushButton(tr("Read (Enter)"))
        read.clicked.connect(self.open_current)
        bottom = FlowLayout()
        for button in (
            CommandButton("new", tr("New…"), self.new),
            read,
            CommandButton("reply", tr("Reply…"), self.reply),
            CommandButton("unread", tr("Unread"), self.unread),
        ):
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addLayout(bottom)

    def can(self, command: str) -> bool:
        """Say that a reply needs one message that came, and that only read ones become unread."""
        if command == "reply":
            return self._shown() is not Box.SENT and self.current() is not None
        if command == "unread":
            return self._shown() is not Box.SENT and any(row.read_at is not None for row in self.marked())
        return super().can(command)

    def refresh(self) -> None:
        """Fetch the list again."""
        who, box = self._who.code, self._shown()
        name = tr("I am {clerk}", clerk=who) if who else tr("Who am I?")
        self.i_am.setText(name if self._who.is_signed_on else f"{name} ({as_set('F8')})")
        self.i_am.setEnabled(not self._who.is_signed_on)
        self.view.say_empty(
            tr("There are no staff messages here. F6 writes one.")
            if who
            else tr("Press F8 and say who you are: your staff messages are shown then.")
        )
        if not who:
            self._show((Page(()), 0))
            return
        messages = self.desk.messages
        self.bridge.run(self, lambda: (messages.listed(who, box), messages.unread(who)), self._show, self._failed)

    def look_up(self) -> None:
        """Let the clerk be chosen whose messages are shown; who is signed on sees their own."""
        if not self._who.is_signed_on:
            self._who.choose(self.window(), lambda _code: self.refresh())

    def new(self) -> None:
        """Write a message."""
        self._who.ask(self.window(), lambda code: self._write(code, None))

    def reply(self) -> None:
        """Answer the marked message."""
        if self.can("reply"):
            self._write(self._who.code, self.current())

    def unread(self) -> None:
        """Let the marked messages count as unread again."""
        ids = [row.message.message_id for row in self.marked()]
        self.bridge.run(self, lambda: self.desk.messages.set_read(ids, read=False))

    def _write(self, code: str, answered: ListedMessage | None) -> None:
        dialog = MessageEntryDialog(code, answered, self.desk, self.bridge, self.window())
        dialog.saved.connect(lambda count: self._tell(counted(count, "1 message sent.", "{count} messages sent.")))
        dialog.open()

    def _tell(self, words: str) -> None:
        self._told = words
        self.refresh()

    def open_row(self, row: ListedMessage) -> None:
        """Read a message."""
        if self._shown() is not Box.SENT and row.read_at is None:
            self.bridge.run(self, lambda: self.desk.messages.set_read([row.message.message_id]))
        dialog = StaffMessageDialog(row, may_reply=self._shown() is not Box.SENT, parent=self.window())
        dialog.answering.connect(lambda: self._write(self._who.code, row))
        dialog.open()

    def _shown(self) -> Box:
        return Box(self.box.currentData())  # Qt keeps the string of it

    def identity(self, row: ListedMessage) -> str:
        """Return the message's number."""
        return row.message.message_id

    def _show(self, found: tuple[Page, int]) -> None:
        page, unread = found
        say(self.says, "  ".join(filter(None, (self._told, counted(unread, "1 unread", "{count} unread")))))
        self.show_rows(page.rows)

    def _failed(self, error: TraceMailerError) -> None:
        say(self.says, told(error), bad=True)
        self.show_rows(())
