"""The plot above the delivery list: how many copies of each of the last days were sent, wait, and were refused."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.core.delivery_list import DayCounts
from app.ui.look import colour
from app.ui.words import tr

SERIES = ("sent", "waiting", "refused")
"""The parts of a bar from its foot to its top: attributes of DayCounts, words of the legend and names of colours."""


class DayPlot(QWidget):
    """A bar a day. Left and Right move the mark, Enter or a click emits `chosen` with the day; bars have tool tips."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("day_plot")
        self.setAccessibleName(tr("Copies of the last 30 days"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.days: tuple[DayCounts, ...] = ()
        self._marked = -1
        self._describe()

    def sizeHint(self) -> QSize:
        """Return a size in which a bar of few copies can still be seen."""
        line = self.fontMetrics().height()
        return QSize(line * 40, line * 7)

    def show_days(self, days: Sequence[DayCounts]) -> None:
        """Show these days instead."""
        if tuple(days) != self.days:
            self.days = tuple(days)
            if not 0 <= self._marked < len(self.days):
                self._marked = len(self.days) - 1
            self._describe()
            self.update()

    def marked_day(self) -> date | None:
        """Return the day that is marked; None before there are any."""
        return self.days[self._marked].day if self.days else None

    def bar(self, number: int) -> QRectF:
        """Return the place of a day's bar, as high as the plot."""
        line = self.fontMetrics().height()
        left = self.fontMetrics().horizontalAdvance(f"{self.most():,}") + 10
        wide = (self.width() - left - 4) / max(len(self.days), 1)
        return QRectF(left + number * wide, line + 4, wide, self.height() - 2 * line - 10)

    def at(self, x: float) -> int:
        """Return the number of the bar at a place; -1 if there is none."""
        bars = [self.bar(number) for number in range(len(self.days))]
        return next((number for number, bar in enumerate(bars) if bar.left() <= x < bar.right()), -1)

    def words(self, number: int) -> str:
        """Return what a day's bar says."""
        day = self.days[number]
        return tr(
            "{day}: {sent} sent, {waiting} waiting, {refused} refused",
            day=day.day.isoformat(),
            sent=f"{day.sent:,}",
            waiting=f"{day.waiting:,}",
            refused=f"{day.refused:,}",
        )

    def most(self) -> int:
        """Return the copies of the busiest day, 1 if there were none: a scale from 0 to 0 tells nothing."""
        return max([1, *(day.copies for day in self.days)])

    def _describe(self) -> None:
        totals = {key: f"{sum(getattr(day, key) for day in self.days):,}" for key in SERIES}
        whole = tr("In all: {sent} sent, {waiting} waiting, {refused} refused.", **totals)
        keys = tr("Left and Right move by a day, Enter shows its copies alone.")
        marked = self.words(self._marked) if self.days else ""
        self.setAccessibleDescription("  ".join(filter(None, (marked, whole, keys))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint legend, scale, bars, days, and the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colour("base"))
        paint_legend(painter, self)
        if not self.days:
            return
        paint_scale(painter, self)
        for number in range(len(self.days)):
            paint_bar(painter, self, number)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.bar(self._marked).adjusted(1, -1, -1, 1))

    def event(self, event: QEvent) -> bool:
        """Show the tool tip of the bar under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self.at(event.pos().x())
            QToolTip.showText(event.globalPos(), self.words(number) if number >= 0 else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark, or choose the day."""
        last = len(self.days) - 1
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -last, Qt.Key.Key_End: last}
        key = Qt.Key(event.key())
        if self.days and key in steps:
            self._mark(max(0, min(self._marked + steps[key], last)))
        elif self.days and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.marked_day())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the mouse."""
        number = self.at(event.position().x())
        if number >= 0:
            self._mark(number)
            self.chosen.emit(self.marked_day())

    def _mark(self, number: int) -> None:
        self._marked = number
        self._describe()
        self.update()


def paint_legend(painter: QPainter, plot: DayPlot) -> None:
    """Paint which colour says what."""
    size = plot.fontMetrics().ascent()
    x = plot.bar(0).left()
    for key in SERIES:
        painter.fillRect(QRectF(x, 3, size * 0.8, size * 0.8), colour(key))
        painter.setPen(colour("text"))
        painter.drawText(QPointF(x + size * 1.1, size + 1), tr(key))
        x += plot.fontMetrics().horizontalAdvance(tr(key)) + size * 2.4


def paint_scale(painter: QPainter, plot: DayPlot) -> None:
    """Paint the lines at the foot and the top with their numbers, and as many days as there is room for."""
    metrics, first, last = plot.fontMetrics(), plot.bar(0), plot.bar(len(plot.days) - 1)
    for y, count in ((first.top(), plot.most()), (first.bottom(), 0)):
        text = f"{count:,}"
        painter.setPen(colour("line"))
        painter.drawLine(QPointF(first.left(), y), QPointF(last.right(), y))
        painter.setPen(colour("faint"))
        left = first.left() - metrics.horizontalAdvance(text) - 5
        painter.drawText(QPointF(left, y + metrics.ascent() / 2 - 1), text)
    step = -(-metrics.horizontalAdvance("00-00  ") // max(int(first.width()), 1))
    for number in range(len(plot.days) - 1, -1, -step):
        place, text = plot.bar(number), f"{plot.days[number].day:%m-%d}"
        wide = metrics.horizontalAdvance(text)
        left = min(place.center().x() - wide / 2, plot.width() - wide - 2)
        painter.drawText(QPointF(left, place.bottom() + metrics.ascent() + 3), text)


def paint_bar(painter: QPainter, plot: DayPlot, number: int) -> None:
    """Paint a day's bar."""
    place, most = plot.bar(number), plot.most()
    gap, foot = min(place.width() * 0.15, 4.0), place.bottom()
    for key in SERIES:
        if count := getattr(plot.days[number], key):
            high = max(place.height() * count / most, 1.5)  # a single copy among thousands can still be seen
            painter.fillRect(QRectF(place.left() + gap, foot - high, place.width() - 2 * gap, high), colour(key))
            foot -= high
