"""The icon beside the clock: what the courier is doing, and a word when something needs a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from app import paths
from app.engine.events import CourierState
from app.ui.look import colour
from app.ui.words import tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.core.feeds import ListedFeed
    from app.engine.desk import Desk
    from app.ui.bridge import Bridge

SIZE = 64


class Tray(QObject):
    """The icon with its menu: `opened`, send now, `left`. Every trouble, of the courier's or of a feed's, is told once,
    in a notice beside the clock.
    """

    opened = Signal()
    left = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._told = ""
        self._is_held_up = False
        self._needs: dict[str, str] = {}
        self._usual = QApplication.windowIcon()
        self._marked = marked(self._usual)
        self._menu = QMenu()
        for text, do in (
            (tr("&Open"), self.opened.emit),
            (tr("&Send Now"), desk.courier.wake),
            (tr("E&xit"), self.left.emit),
        ):
            self._menu.addAction(text, do)
        self.icon = QSystemTrayIcon(self._usual, self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self.opened)
        bridge.courier_changed.connect(self.show_courier)
        bridge.feeds_changed.connect(self._ask)
        self.show_courier(desk.courier.state)
        self.icon.show()
        self._ask()

    def show_courier(self, state: CourierState) -> None:
        """Show what the courier is doing; tell a trouble when it begins."""
        trouble = self._is_held_up = state.is_held_up
        self._mark()
        self.icon.setToolTip(tr("{program}: {state}", program=paths.PROGRAM, state=tr(state.words())))
        if trouble and state.reason != self._told:
            self._tell(tr(state.reason or state.words()))
        if not state.is_sending:  # a trouble that ends shows as something else than a new try
            self._told = state.reason if trouble else ""

    def _ask(self) -> None:
        self._bridge.run(self, self._desk.feeds.listed, self.show_feeds, lambda _error: None)  # the courier tells that

    def show_feeds(self, feeds: Sequence[ListedFeed]) -> None:
        """Tell what a person should see to in each feed."""
        needs = {feed.setup.name: feed.needs for feed in feeds if feed.needs}
        new = [f"{name}: {tr(words)}" for name, words in needs.items() if words != self._needs.get(name)]
        if new:
            self._tell("\n".join(new))  # in one notice: of two at a time only the last is seen
        self._needs = needs
        self._mark()

    def _mark(self) -> None:
        self.icon.setIcon(self._marked if self._is_held_up or self._needs else self._usual)

    def _tell(self, words: str) -> None:
        self.icon.showMessage(paths.PROGRAM, words, QSystemTrayIcon.MessageIcon.Warning)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.opened.emit()


def marked(icon: QIcon) -> QIcon:
    """Return `icon` with a mark that something is wrong."""
    picture = QPixmap(SIZE, SIZE)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        icon.paint(painter, picture.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour("problem"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QRectF(SIZE / 2, SIZE / 2, SIZE / 2, SIZE / 2))
    return QIcon(picture)
