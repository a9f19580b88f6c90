"""The attempts to send one copy: when, over which connection, what the server said, what it means, what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.delivery_list import ListedAttempt
from app.core.records import Delivery
from app.ui.bridge import Bridge
from app.ui.table_view import RowsView
from app.ui.tables import Column, RowsModel, shown_moment
from app.ui.words import tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.deliveries_desk import DeliveriesDesk


def follows(attempt: ListedAttempt) -> str:
    """Return what follows from an attempt."""
    if attempt.next_try_at is None:
        return ""
    return tr("again at {moment}", moment=shown_moment(attempt.next_try_at))


ATTEMPT_COLUMNS: tuple[Column, ...] = (
    Column("At", lambda row: shown_moment(row.at), 22),
    Column("Outcome", lambda row: tr(row.outcome.value), 11),
    Column("Connection", lambda row: row.connection, 26),
    Column("What follows", follows, 30),
    Column("Reply", lambda row: row.reply, 34),
)


class DeliveryStory(QWidget):
    """Shows the attempts of one delivery, the newest marked, with the whole reply and its meaning."""

    def __init__(self, desk: DeliveriesDesk, bridge: Bridge) -> None:
        super().__init__()
        self._desk = desk
        self._bridge = bridge
        self._shown: Delivery | None = None
        self.model = RowsModel(ATTEMPT_COLUMNS)
        self.view = RowsView(self.model, "attempts")
        self.view.setMinimumHeight(self.view.verticalHeader().defaultSectionSize() * 3)
        self._reply = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self._reply.setObjectName("reply")
        self._reply.setAccessibleName(tr("The server's reply"))
        self._diagnosis = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._diagnosis.setObjectName("diagnosis")
        self._diagnosis.setAlignment(Qt.AlignmentFlag.AlignTop)
        label = QLabel(tr("Attempts to send the &marked copy, and what the mail server said:"))
        label.setBuddy(self.view)
        right = QVBoxLayout()
        right.addWidget(self._reply, 1)
        right.addWidget(self._diagnosis, 1)
        row = QHBoxLayout()
        row.addWidget(self.view, 3)
        row.addLayout(right, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addLayout(row, 1)
        self.view.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_reply())

    def show_delivery(self, delivery: Delivery | None) -> None:
        """Show another delivery, or the same with another state; None shows nothing."""
        if delivery == self._shown:
            return
        self._shown = delivery
        if delivery is None:
            self._show(None, [])
        else:
            self._bridge.run(
                self, lambda: self._desk.attempts(delivery.id), lambda attempts: self._show(delivery, attempts)
            )

    def _show(self, delivery: Delivery | None, attempts: list[ListedAttempt]) -> None:
        if delivery == self._shown:  # else another one was marked meanwhile
            self.model.set_rows(attempts)
            if attempts:
                self.view.selectRow(len(attempts) - 1)
            self._show_reply()

    def _show_reply(self) -> None:
        current = self.view.currentIndex()
        attempt: ListedAttempt | None = self.model.row(current.row()) if current.isValid() else None
        reply = attempt.reply if attempt else (self._shown.last_reply if self._shown else "")
        if reply != self._reply.toPlainText():
            self._reply.setPlainText(tr(reply))
        diagnosis = attempt.diagnosis if attempt else None
        self._diagnosis.setText(f"{tr(diagnosis.meaning)} {tr(diagnosis.change)}" if diagnosis else "")
