"""The window as a program: made, shown, and ended in the right order."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.core.errors import TraceMailerError
from app.ui.bridge import Bridge
from app.ui.kept import Kept
from app.ui.look import dress
from app.ui.main_window import TITLE, MainWindow
from app.ui.messages import tell
from app.ui.words import told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.desk import Desk

log = logging.getLogger(__name__)


def run_window(
    opening: AbstractContextManager[Desk], *, arrived: Callable[[], list[tuple[str, str, str]]] | None = None
) -> int:
    """Show the window, open its desk behind it, start the courier, and return the exit status once it is closed.

    `opening` is entered in another thread, as it may take a second, and left when the window is gone; what stands
    against it is told in the window. `arrived` returns (recipient, subject, text) of the letters that arrived at the
    demo's server; it is called from other threads. The courier is stopped on the way out.
    """
    known = QApplication.instance()
    application = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    dress(application)
    window = MainWindow(Kept(demo=arrived is not None), arrived)
    opener = Opener(opening)
    opener.opened.connect(lambda desk: begin(window, desk))
    opener.failed.connect(lambda words: refuse(window, words))
    try:
        window.show()
        QTimer.singleShot(0, opener.start)  # after the first paint
        status = application.exec()
        return status if opener.error is None else 2
    finally:
        window.detach()
        opener.close()
        window.deleteLater()


def begin(window: MainWindow, desk: Desk) -> None:
    """Let the user at the desk, and the courier at its work."""
    window.attach(desk, Bridge(desk.events))
    # Once the window knows how much room the demo's pane leaves:
    QTimer.singleShot(0, window.work.begin)
    desk.courier.start()


def refuse(window: MainWindow, words: str) -> None:
    """Tell why there is no desk; the window then has nothing more to show."""
    tell(window, TITLE, words, bad=True).finished.connect(window.close)


class Opener(QObject):
    """Enters a context in a thread of its own, and leaves it at `close`."""

    opened = Signal(object)
    failed = Signal(str)

    def __init__(self, opening: AbstractContextManager[Desk]) -> None:
        super().__init__()
        self._opening = opening
        self._thread = threading.Thread(target=self._enter, name="opening")
        self._entered = False
        self.error: Exception | None = None

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def close(self) -> None:
        """Leave the context, once it is entered."""
        if self._thread.ident is not None:
            self._thread.join()
        if self._entered:
            self._opening.__exit__(None, None, None)

    def _enter(self) -> None:
        # Imported here, off the GUI thread and after the first paint: this is what the window needs to use the desk.
        from app.ui import actions  # noqa: F401

        try:
            desk = self._opening.__enter__()
            self._entered = True
            desk.sign_on.sign_off()  # before the window can do anything: nobody is signed on yet
        except TraceMailerError as error:
            self.error = error
            self.failed.emit(told(error))
        except Exception as error:
            log.exception("The database could not be opened")
            self.error = error
            self.failed.emit(tr("The program could not start because of an error of its own. The log file tells more."))
        else:
            self.opened.emit(desk)
