"""What is on the screen while the program has no window, as something takes its time."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.main_window import TITLE
from app.ui.words import tr

Result = TypeVar("Result")


class WaitingWindow(QWidget):
    """Says in words what goes on. It is closed by its end alone, and its end does not end the program."""

    ended = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setObjectName("waiting_window")
        self.setWindowTitle(tr(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        em = self.fontMetrics().averageCharWidth()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em * 5, em * 5, em * 5, em * 5)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        layout.addWidget(QLabel(words, textFormat=Qt.TextFormat.PlainText))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay: what goes on cannot be stopped."""
        event.ignore()


def while_shown(words: str, work: Callable[[], Result]) -> Result:
    """Return what `work` returns, which goes on in another thread while a window says so in words."""
    window, loop = WaitingWindow(words), QEventLoop()
    window.ended.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    window.show()
    with ThreadPoolExecutor(1, "waiting") as threads:
        future = threads.submit(work)
        future.add_done_callback(lambda _future: window.ended.emit())
        loop.exec()
    window.hide()
    window.deleteLater()
    return future.result()
