"""The window as a program: made, shown, and ended in the right order."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app import paths
from app.core.errors import TraceMailerError
from app.ui.kept import Kept
from app.ui.look import dress
from app.ui.main_window import TITLE, MainWindow, Restoring
from app.ui.messages import tell
from app.ui.signals import ending_on_signals
from app.ui.single_instance import Instance
from app.ui.words import NATIVE, told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from pathlib import Path

    from app.engine.desk import Desk
    from app.engine.opening import Opening
    from app.ui.background import Background

log = logging.getLogger(__name__)

TURN = 0.000_05
"""Seconds after which a thread at work lets the window have Python. A repaint of a list asks for it hundreds of times:
with 1 ms, and with Python's own 5 ms, the window stood still for up to 100 ms. Sending costs no more by it.
"""

PATIENCE = 500
"""Milliseconds in which a window that can be seen is painted."""

NO_LANGUAGE = "C"
"""What a system without a language calls its own."""


def run_window(
    opening: Callable[[], AbstractContextManager[Desk]],
    *,
    arrived: Callable[[], list[tuple[str, str, str]]] | None = None,
    database_url: str = "",
    hidden: bool = False,
    restore: Callable[[str, Path], str] | None = None,
) -> int:
    """Show the window, open its desk behind it, start the courier, and return the exit status once it is closed.

    What `opening` returns is entered in another thread, as it may take a second, and left when the window is gone; what
    stands against it is told in the window, which waits for a database's server that is away. `arrived` returns
    (recipient, subject, text) of the letters that arrived at the demo's server; it is called from other threads. The
    courier is stopped on the way out.

    Of a `database_url`, this user has one window: a second one asks the first to come forward, unless it is `hidden`
    itself, and is done. A `hidden` one stands in the tray until it is asked for.

    `restore` puts a copy in the place of a database's file once the window is closed; the next one tells of it.
    """
    application = the_application()
    instance = Instance(paths.window_folder(), database_url) if database_url else None
    if instance is not None and not instance.claim():
        if not hidden:
            instance.ask_to_show()
        return 0
    dress(application)
    kept = Kept(demo=arrived is not None)
    speak_as_chosen(application, kept.language())
    try:
        return show_in_turn(application, opening, instance, kept, arrived, restore, hidden)
    finally:
        if instance is not None:
            instance.release()


def show_in_turn(
    application: QApplication,
    opening: Callable[[], AbstractContextManager[Desk]],
    instance: Instance | None,
    kept: Kept,
    arrived: Callable[[], list[tuple[str, str, str]]] | None,
    restore: Callable[[str, Path], str] | None,
    hidden: bool,
) -> int:
    """Show one window, and another one after each restore; return the exit status once the last is closed."""
    news: News | None = None
    while True:
        window = MainWindow(kept, arrived, can_restore=restore is not None)
        status = show_one(application, window, opening, instance, hidden=hidden and news is None, news=news)
        if window.restoring is None or restore is None:
            return status
        news = news_of(restore, window.restoring)


def the_application() -> QApplication:
    """Return the one of this process."""
    known = QApplication.instance()
    application = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)  # the end of its own window ends it: that may be in the tray
    return application


def show_one(
    application: QApplication,
    window: MainWindow,
    opening: Callable[[], AbstractContextManager[Desk]],
    instance: Instance | None,
    *,
    hidden: bool,
    news: News | None,
) -> int:
    """Show one window, with its desk behind it; return the exit status once it is closed and the desk is left."""
    opener = Opener(opening)
    window.closed.connect(lambda: application.exit())
    opener.failed.connect(partial(refuse, window))
    opener.waits.connect(window.wait)
    then = partial(open_behind, opener, window, instance, hidden=hidden, news=news)
    return show_until_closed(application, window, opener, then, hidden=hidden)


@dataclass(frozen=True, slots=True)
class News:
    """What is told in a window as soon as it is there."""

    words: str
    bad: bool


def news_of(restore: Callable[[str, Path], str], wanted: Restoring) -> News:
    """Put a copy in the place of a database's file, which takes a while; return what came of it."""
    from app.ui.waiting_window import while_shown  # most windows need none

    words = tr("Putting the copy of {made} into place. The window then opens again.", made=wanted.made)
    try:
        return News(tr(while_shown(words, lambda: restore(wanted.place, wanted.copy))), bad=False)
    except TraceMailerError as error:
        return News(told(error), bad=True)


def open_behind(
    opener: Opener, window: MainWindow, instance: Instance | None, *, hidden: bool, news: News | None
) -> None:
    """Open the desk, now that the window is painted."""
    from app.ui.background import Background  # only now, for the time to start

    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 - tells the type checker whose window it is
    gc.enable()
    background = Background(application, window, window.kept)
    if instance is not None:
        background.hear(instance)
    opener.opened.connect(lambda desk: begin(window, desk, background, hidden=hidden))
    if news is not None:
        tell(window, tr(TITLE), news.words, bad=news.bad)
    opener.start()


def speak_as_chosen(application: QApplication, code: str) -> None:
    """Let the windows speak the language of this code; "" for the system's."""
    if (code or QLocale.system().uiLanguages()[0])[:2].upper() not in (NATIVE, NO_LANGUAGE):
        # Imported here for the time to start: most windows speak English, and need none of it.
        from app.ui.translation import speak

        speak(application, code)


def show_until_closed(
    application: QApplication, window: MainWindow, opener: Opener, then: Callable[[], None], *, hidden: bool
) -> int:
    """Show the window, unless it is `hidden`, and `then` go on; return the exit status once it is closed."""
    with ending_on_signals(application):  # until the letters in hand are done: Windows then ends what it asked to end
        try:
            window.setVisible(not hidden)
            once_painted(window, then, hidden=hidden)
            status = application.exec()
            return status if opener.error is None else 2
        finally:
            window.detach()
            opener.close()
            window.deleteLater()


def once_painted(window: MainWindow, then: Callable[[], None], *, hidden: bool) -> None:
    """Call `then` after the first paint, or soon if there is none: of a `hidden` or minimized window."""
    timer = QTimer(window, singleShot=True, interval=0 if hidden else PATIENCE)
    timer.timeout.connect(then)
    window.painted.connect(lambda: timer.start(0) if timer.isActive() else None)
    timer.start()


def begin(window: MainWindow, desk: Desk, background: Background, *, hidden: bool) -> None:
    """Let the user at the desk, and the courier at its work."""
    from app.ui import sign_on  # for the time to start: these need more than the window does to paint
    from app.ui.bridge import Bridge

    bridge = Bridge(desk.events)
    window.attach(desk, bridge)
    background.begin(desk, bridge, hidden=hidden)
    # Once the window knows how much room the demo's pane leaves:
    QTimer.singleShot(0, partial(sign_on.begin, window.work))
    keep_quick()
    desk.duties.start()


def keep_quick() -> None:
    """Let nothing that Python does hold up the window, now that everything is there.

    What is there stays, so it is not searched for garbage any more: that took 80 ms each time, in whatever thread.
    """
    sys.setswitchinterval(TURN)
    gc.freeze()


def refuse(window: MainWindow, words: str) -> None:
    """Tell why there is no desk; the window then has nothing more to show."""
    window.show()
    tell(window, tr(TITLE), words, bad=True).finished.connect(window.leave)


class Opener(QObject):
    """Enters a context in a thread of its own, and leaves it at `close`. `waits` carries what it waits for."""

    opened = Signal(object)
    failed = Signal(str)
    waits = Signal(object)

    def __init__(self, opening: Callable[[], AbstractContextManager[Desk]]) -> None:
        super().__init__()
        self._opening = opening
        self._begun: Opening | None = None

    @property
    def error(self) -> Exception | None:
        """What stands against it, if anything."""
        return self._begun.error if self._begun else None

    def start(self) -> None:
        """Begin."""
        # Imported here, after the first paint, for the time to start.
        from app.engine.opening import Opening

        self._begun = Opening(self._enter, self.waits.emit, self._done)
        self._begun.start()

    def close(self) -> None:
        """Leave the context, once it is entered."""
        if self._begun is not None:
            self._begun.close()

    @contextmanager
    def _enter(self) -> Iterator[Desk]:
        # Imported here, off the GUI thread and after the first paint: this is what the window needs to use the desk.
        from app.ui import actions  # noqa: F401

        with self._opening() as desk:
            desk.sign_on.sign_off()  # before the window can do anything: nobody is signed on yet
            yield desk

    def _done(self) -> None:
        assert self._begun is not None  # noqa: S101 - it has begun if it is done
        match self._begun.error:
            case None:
                self.opened.emit(self._begun.desk)
            case TraceMailerError() as error:
                self.failed.emit(told(error))
            case error:
                log.error("The database could not be opened", exc_info=error)
                words = tr("The program could not start because of an error of its own. The log file tells more.")
                self.failed.emit(words)
