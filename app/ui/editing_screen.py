"""A screen of records: what it does in which order, and before it lets unsaved changes go."""

from __future__ import annotations

from abc import abstractmethod
from collections import deque
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer

from app.core.errors import TraceMailerError
from app.ui.bridge import Bridge
from app.ui.messages import Button, ask
from app.ui.screen import Screen
from app.ui.words import tr

Result = TypeVar("Result")
Then = Callable[[], object]


class EditingScreen(Screen):
    """Asks before unsaved changes are lost. Keys that come while the desk is at work are heard when it is done."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self._busy = False
        self._waiting: deque[Then] = deque()

    @abstractmethod
    def save_and(self, then: Then) -> None:
        """Save, and do `then` once that is done."""

    @abstractmethod
    def failed(self, error: TraceMailerError) -> None:
        """Say what could not be done."""

    def save(self) -> None:
        """Save what is on the screen."""
        self.save_and(lambda: None)

    def in_turn(self, then: Then) -> None:
        """Do `then` once the desk is done with what was asked before; not if that could not be done."""
        if self._busy:
            self._waiting.append(then)
        else:
            then()

    def ask_desk(self, work: Callable[[], Result], done: Callable[[Result], object]) -> None:
        """Do `work` off the GUI thread, then `done` or `failed`, then what waited for it."""
        self._busy = True

        def finished(result: Result) -> None:
            self._busy = False
            done(result)
            while self._waiting and not self._busy:
                self._waiting.popleft()()

        def refused(error: TraceMailerError) -> None:
            self._busy = False
            self._waiting.clear()
            self.failed(error)
            self.settle(saved=False)

        self.bridge.run(self, work, finished, refused)

    def once_settled(self, then: Then) -> None:
        """Do `then`, which would lose unsaved changes, in its turn; if there are any, ask about them first."""
        self.in_turn(lambda: self._ask(then) if self.unsaved() else then())

    def cancel(self) -> None:
        """Leave the screen, once it has saved if it does."""
        if self.unsaved():
            self.in_turn(super().cancel)
        else:
            super().cancel()

    def _ask(self, then: Then) -> None:
        def answered(button: Button) -> None:
            if button == Button.Save:
                self.save_and(then)
            elif button == Button.Discard:
                self.discard()
                QTimer.singleShot(0, self, then)  # the question must be gone before another comes

        text = tr("Save the changes to {screen}?", screen=self.windowTitle())
        buttons = Button.Save | Button.Discard | Button.Cancel
        ask(self.window(), self.windowTitle(), text, buttons, Button.Cancel, answered)
