"""What is typed before there is something to type into waits for it, as on paper that a printer is still feeding."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

TYPED = (QEvent.Type.KeyPress, QEvent.Type.InputMethod)


class HeldKeys(QObject):
    """Keeps keys from a screen between `hold` and `let_go`. `later` is called for each of them, with what types it.

    Keys of commands are not kept: the screen hears those, and does them in its turn.
    """

    def __init__(self, screen: QWidget, later: Callable[[Callable[[], object]], object]) -> None:
        super().__init__(screen)
        self._screen = screen
        self._later = later
        self._events: deque[QEvent] = deque()
        self._is_typing = False
        self._field = screen
        self._other: QWidget | None = None

    def hold(self) -> None:
        """Keep keys from the screen from now on."""
        self.look_round()
        self._application().installEventFilter(self)

    def look_round(self) -> None:
        """See which dialog is open already: it was asked for after the keys that are kept, and gets none of them."""
        self._other = QApplication.activeModalWidget()

    def let_go(self) -> None:
        """Let keys through again."""
        self._application().removeEventFilter(self)

    def drop(self) -> str:
        """Forget the keys that were not typed yet, and return their text."""
        text = "".join(
            each.text() if isinstance(each, QKeyEvent) else each.commitString()
            for each in self._events
            if isinstance(each, QKeyEvent | QInputMethodEvent)
        )
        self._events.clear()
        return "".join(filter(str.isprintable, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a key that is meant for the screen."""
        if event.type() in TYPED and not self._is_typing and isinstance(watched, QWidget) and self._has(watched):
            self._field = watched
            self._events.append(event.clone())
            self._later(self._type)
            return True
        return False

    def _type(self) -> None:
        if self._events:  # else they were dropped
            dialog = QApplication.activeModalWidget()
            over = self._screen if dialog in (None, self._other) else dialog  # a command before it may have opened one
            self._is_typing = True
            # A screen in which the cursor is no more has no field that has it.
            QApplication.sendEvent(over.focusWidget() or self._field, self._events.popleft())
            self._is_typing = False

    def _has(self, widget: QWidget) -> bool:
        return widget is self._screen or self._screen.isAncestorOf(widget)

    def _application(self) -> QApplication:
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - tells the type checker what every window has
        return application
