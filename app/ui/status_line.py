"""The status line: the field's help, what the courier is doing, how far it is."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar

from app.ui.messages import say
from app.ui.words import counted, tr

if TYPE_CHECKING:  # it takes 4 ms to import, and the window paints before there is a courier
    from app.engine.events import CourierState

SAID_FOR = 10_000
"""Milliseconds for which something said stays."""


class Help(QLabel):
    """Words that end in … where there is no room for all of them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        QPainter(self).drawText(self.contentsRect(), Qt.AlignmentFlag.AlignVCenter, words)


class StatusLine(QStatusBar):
    """The field's help on the left; on the right the record, and the courier."""

    def __init__(self) -> None:
        super().__init__()
        self._said = label("said")
        self._said.hide()
        self._said_long_enough = QTimer(self, singleShot=True, interval=SAID_FOR)
        self._said_long_enough.timeout.connect(self._said.hide)
        self._help = Help(textFormat=Qt.TextFormat.PlainText)
        self._help.setObjectName("field_help")
        self._help.setMinimumWidth(1)
        self._progress = QProgressBar(textVisible=False)
        self._progress.setObjectName("progress")
        self._progress.setFixedWidth(self.fontMetrics().averageCharWidth() * 24)
        self._progress.hide()
        self._place, self._courier = label("record_place"), label("courier_state")
        self._clerk, self._unread, self._house = label("clerk"), label("unread_messages"), label("house")
        self.addWidget(self._said)
        self.addWidget(self._help, 1)
        for each in (self._place, self._progress, self._courier, self._clerk, self._unread, self._house):
            self.addPermanentWidget(each)

    def show_help(self, words: str) -> None:
        """Show the help of the field that the cursor is in."""
        self._help.setText(words)
        self._help.setToolTip(words)

    def say(self, words: str) -> None:
        """Say what was done or could not be, for a while; the help of the next field stands beside it."""
        self._said.setText(words)
        self._said.show()
        self._said_long_enough.start()

    def show_place(self, number: int, count: int) -> None:
        """Show that the screen is at record `number`, from 1, of `count`; nothing for screens without records.

        0 is for a new record.
        """
        place = tr("Record {number} of {count}", number=number, count=count) if number else tr("New record")
        self._place.setText(place if count else "")

    def show_clerk(self, clerk_code: str) -> None:
        """Show who is signed on, "" for nobody."""
        self._clerk.setText(clerk_code)
        self._clerk.setVisible(bool(clerk_code))
        self._clerk.setToolTip(tr("Clerk {code} is signed on.", code=clerk_code) if clerk_code else "")

    def show_unread(self, clerk_code: str, count: int) -> None:
        """Show how many staff messages wait for a clerk; nothing for none."""
        self._unread.setText(counted(count, "1 unread message", "{count} unread messages") if count else "")
        self._unread.setToolTip(tr("Staff messages to {clerk}", clerk=clerk_code) if count else "")
        self._unread.setVisible(bool(count))

    def show_house(self, database: str, workstation: str) -> None:
        """Show the database, a file by its name, and this workstation."""
        self._house.setText(f"{PurePath(database).name}  {workstation}")
        self._house.setToolTip(
            tr("Database: {database}\nWorkstation: {workstation}", database=database, workstation=workstation)
        )

    def show_courier(self, state: CourierState) -> None:
        """Show what the courier is doing, with the reason in the tool tip."""
        say(
            self._courier,
            tr("Email: {state}", state=tr(state.words())),
            bad=state.is_held_up,
        )
        self._courier.setToolTip("\n".join(filter(None, (tr(state.reason), state.reply))))
        self._progress.setVisible(state.is_sending)
        self._progress.setRange(0, max(state.total, 1))
        self._progress.setValue(state.done)


def label(name: str) -> QLabel:
    """Return a label of the status line."""
    made = QLabel(textFormat=Qt.TextFormat.PlainText)
    made.setObjectName(name)
    return made
