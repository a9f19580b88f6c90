"""What the delivery list is asked for: state, kind, clerk, period and words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from app.core.delivery_list import DAYS, Wanted
from app.core.records import Clerk, Kind, State
from app.core.said import said
from app.ui.words import tr

PAUSE = 250
"""Milliseconds without a key after which the search starts."""

PERIODS = {said("last 30 days"): DAYS, said("last 7 days"): 7, said("today"): 1, said("all days"): 0}
"""The periods by their words, in days up to today; 0 for no limit."""


class DeliveryFilter(QWidget):
    """A row of fields. `changed` is emitted once nothing was typed for a moment."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._today = date.today()  # noqa: DTZ011 - until the desk says what day the property has
        self._day: date | None = None
        self.state = choice("state_filter", tr("State"), tr("all states"), State)
        self.kind = choice("kind_filter", tr("Kind"), tr("all kinds"), Kind)
        self.clerk = choice("clerk_filter", tr("Clerk"), tr("all clerks"), ())
        self.period = QComboBox(sizeAdjustPolicy=QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.period.setObjectName("period_filter")
        self.period.setAccessibleName(tr("Period"))
        for words, days in PERIODS.items():
            self.period.addItem(tr(words), days)
        self.search = QLineEdit(clearButtonEnabled=True, maxLength=200)
        self.search.setObjectName("search")
        self.search.setAccessibleName(tr("Find"))
        self.search.setAccessibleDescription(tr("Words in address, subject or record."))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.changed)
        self._lay_out()
        self.boxes = (self.state, self.kind, self.clerk, self.period)
        for box in self.boxes:
            box.currentIndexChanged.connect(lambda _index: self._pause.start(0))
        self.search.textChanged.connect(lambda _text: self._pause.start())

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        fields = (
            (tr("St&ate"), self.state),
            (tr("&Kind"), self.kind),
            (tr("C&lerk"), self.clerk),
            (tr("Per&iod"), self.period),
            (tr("Find"), self.search),
        )
        for words, field in fields:
            label = QLabel(words)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
        row.setStretchFactor(self.search, 1)

    def wanted(self) -> Wanted:
        """Return what is asked for."""
        days = self.period.currentData()
        since = self._today - timedelta(days=days - 1) if isinstance(days, int) and days else None
        until = None
        if isinstance(days, date):
            since = until = days
        state, kind = self.state.currentData(), self.kind.currentData()  # Qt keeps the string of each
        return Wanted(
            State(state) if state else None,
            Kind(kind) if kind else None,
            self.clerk.currentData() or "",
            since,
            until,
            self.search.text(),
        )

    def set_today(self, day: date) -> None:
        """Let periods end at this day of the property."""
        if day != self._today:
            self._today = day
            self._pause.start(0)

    def set_day(self, day: date) -> None:
        """Ask for one day alone."""
        last = self.period.count() - 1
        if isinstance(self.period.itemData(last), date):
            self.period.setItemText(last, day.isoformat())
            self.period.setItemData(last, day)
            self.period.setCurrentIndex(last)
            self._pause.start(0)
        else:
            self.period.addItem(day.isoformat(), day)
            self.period.setCurrentIndex(last + 1)

    def set_clerks(self, clerks: Iterable[Clerk]) -> None:
        """Offer these clerks; the one that was asked for stays."""
        code = self.clerk.currentData()
        self.clerk.blockSignals(True)
        while self.clerk.count() > 1:
            self.clerk.removeItem(1)
        for clerk in clerks:
            self.clerk.addItem(clerk.clerk_code, clerk.clerk_code)
        self.clerk.setCurrentIndex(max(self.clerk.findData(code), 0))
        self.clerk.blockSignals(False)


def choice(name: str, label: str, everything: str, values: Iterable[StrEnum]) -> QComboBox:
    """Return a field that holds one of these values, or none for everything."""
    box: Any = QComboBox(sizeAdjustPolicy=QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setObjectName(name)
    box.setAccessibleName(label)
    box.addItem(everything, None)
    for value in values:
        box.addItem(tr(value.value), value)
    made: QComboBox = box
    return made
