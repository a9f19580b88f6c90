"""The status line: the field's help, what the courier is doing, how far it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar

from app.core.fields import Field
from app.engine.events import Activity, CourierState
from app.ui.messages import say


class StatusLine(QStatusBar):
    """Help on the left, the courier on the right."""

    def __init__(self) -> None:
        super().__init__()
        self._help = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._help.setObjectName("field_help")
        self._help.setMinimumWidth(1)
        self._courier = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._courier.setObjectName("courier_state")
        self._progress = QProgressBar(textVisible=False)
        self._progress.setObjectName("progress")
        self._progress.setFixedWidth(self.fontMetrics().averageCharWidth() * 24)
        self._progress.hide()
        self.addWidget(self._help, 1)
        self.addPermanentWidget(self._progress)
        self.addPermanentWidget(self._courier)

    def show_field(self, field: Field) -> None:
        """Show the help of the field that the cursor is in."""
        self._help.setText(field.help)
        self._help.setToolTip(field.help)

    def show_courier(self, state: CourierState) -> None:
        """Show what the courier is doing, with the reason in the tool tip."""
        say(self._courier, f"Email: {state.words()}", bad=state.activity in (Activity.WAITING, Activity.TROUBLE))
        self._courier.setToolTip("\n".join(filter(None, (state.reason, state.reply))))
        self._progress.setVisible(state.activity is Activity.SENDING)
        self._progress.setRange(0, max(state.total, 1))
        self._progress.setValue(state.done)
