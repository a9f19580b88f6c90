"""Clerk | Staff Messages: what a clerk got and wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.core.errors import TraceMailerError
from app.core.fate import in_words
from app.core.message_entry import Box
from app.core.records import ListedMessage, Page
from app.ui.buttons import CommandButton
from app.ui.messages import say
from app.ui.screen import ListScreen
from app.ui.staff_message_dialogs import MessageEntryDialog, StaffMessageDialog
from app.ui.table_view import RowsView
from app.ui.tables import Column, RowsModel, shown_moment
from app.ui.who import WhoAmI
from app.ui.words import tr

if TYPE_CHECKING:  # the workplace opens the screens, so the import at run time goes the other way
    from app.ui.workplace import Workplace

REFETCH = 1000
"""Milliseconds between two fetches of the list while copies are being sent."""

BOXES = {Box.INBOX: "all that came", Box.UNREAD: "unread", Box.SENT: "sent by me"}

UNREAD = "unread"
ANSWERED = "answered"
READ = "read"

COLUMNS = (
    Column("State", lambda row: tr(state_of(row)), 9),
    Column("Sent", lambda row: shown_moment(row.message.sent_at), 19),
    Column("From", lambda row: row.message.from_clerk, 8),
    Column("To", lambda row: row.message.to_clerk, 8),
    Column("Text", lambda row: row.message.text, 34),
    Column("Emailed", lambda row: in_words(row.emailed, tr), 34),
)


def state_of(row: ListedMessage) -> str:
    """Return whether a message was read or answered."""
    if row.answered_at is not None:
        return ANSWERED
    return READ if row.read_at is not None else UNREAD


class StaffMessagesScreen(ListScreen):
    """The messages of one clerk, live. Enter reads the marked one."""

    refreshed = Signal()

    def __init__(self, at: Workplace) -> None:
        super().__init__(130, 90)
        self.setObjectName("staff_messages_screen")
        self._desk = at.desk
        self._bridge = at.bridge
        self._who = WhoAmI(at.desk, at.bridge, at.kept)
        self.model = RowsModel(COLUMNS)
        self.view = RowsView(self.model, "staff_messages")
        self.view.setAccessibleName(tr("Staff messages"))
        self.i_am = QPushButton()
        self.box = QComboBox()
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._again = QTimer(self, singleShot=True, interval=REFETCH)
        self._lay_out()
        self._connect()
        self.refresh()
        QTimer.singleShot(0, self, self._begin)  # once the screen is shown

    def _lay_out(self) -> None:
        self.says.setObjectName("says")
        self.i_am.setObjectName("i_am")
        self.i_am.setAutoDefault(False)
        self.box.setObjectName("box")
        self.box.setAccessibleName(tr("Show"))
        for box, words in BOXES.items():
            self.box.addItem(tr(words), box)
        show = QLabel(tr("&Show"))
        show.setBuddy(self.box)
        top = QHBoxLayout()
        for widget in (self.i_am, show, self.box):
            top.addWidget(widget)
        top.addWidget(self.says, 1)
        read = QPushButton(tr("Read (Enter)"))
        read.clicked.connect(lambda: self._open(self.view.currentIndex().row()))
        bottom = QHBoxLayout()
        bottom.addStretch(1)
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

    def _connect(self) -> None:
        self.i_am.clicked.connect(lambda _checked=False: self.look_up())
        self.box.currentIndexChanged.connect(lambda _index: self.refresh())
        self.view.opened.connect(self._open)
        self.view.selectionModel().selectionChanged.connect(lambda *_rows: self.changed.emit())
        self._again.timeout.connect(self.refresh)
        self._bridge.records_changed.connect(self._heard)
        self._bridge.deliveries_changed.connect(lambda _ids: None if self._again.isActive() else self._again.start())
        self.follow()

    def can(self, command: str) -> bool:
        """Say that a reply needs one message that came, and that only read ones become unread."""
        if command == "reply":
            return self._is_inbox() and self._current() is not None
        if command == "unread":
            return self._is_inbox() and any(row.read_at is not None for row in self._marked())
        return super().can(command)

    def refresh(self) -> None:
        """Fetch the list again."""
        who, box = self._who.code, self.box.currentData()
        name = tr("I am {clerk}", clerk=who) if who else tr("Who am I?")
        self.i_am.setText(name if self._who.is_signed_on else f"{name} (F8)")
        self.i_am.setEnabled(not self._who.is_signed_on)
        if not who:
            self._show((Page(()), 0))
            return
        messages = self._desk.messages
        self._bridge.run(self, lambda: (messages.listed(who, box), messages.unread(who)), self._show, self._failed)

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
            self._write(self._who.code, self._current())

    def unread(self) -> None:
        """Let the marked messages count as unread again."""
        ids = [row.message.message_id for row in self._marked()]
        self._bridge.run(self, lambda: self._desk.messages.set_read(ids, read=False))

    def _write(self, code: str, answered: ListedMessage | None) -> None:
        MessageEntryDialog(code, answered, self._desk, self._bridge, self.window()).open()

    def _open(self, number: int) -> None:
        if number < 0:
            return
        row: ListedMessage = self.model.row(number)
        if self._is_inbox() and row.read_at is None:
            self._bridge.run(self, lambda: self._desk.messages.set_read([row.message.message_id]))
        dialog = StaffMessageDialog(row, may_reply=self._is_inbox(), parent=self.window())
        dialog.answering.connect(lambda: self._write(self._who.code, row))
        dialog.open()

    def _is_inbox(self) -> bool:
        return self.box.currentData() is not Box.SENT

    def _current(self) -> ListedMessage | None:
        current = self.view.currentIndex()
        row: ListedMessage | None = self.model.row(current.row()) if current.isValid() else None
        return row

    def _marked(self) -> list[ListedMessage]:
        return [self.model.row(number) for number in self.view.marked()]

    def _begin(self) -> None:
        self.view.setFocus()
        if not self._who.code:
            self.look_up()

    def _heard(self, name: str) -> None:
        if name in ("messages", "clerks"):
            self.refresh()

    def _show(self, found: tuple[Page, int]) -> None:
        page, unread = found
        with self.view.kept(lambda row: row.message.message_id):
            self.model.set_rows(page.rows)
        say(self.says, tr("{count} unread", count=unread))
        self.changed.emit()
        self.refreshed.emit()

    def _failed(self, error: TraceMailerError) -> None:
        self.model.set_rows(())
        say(self.says, str(error), bad=True)
