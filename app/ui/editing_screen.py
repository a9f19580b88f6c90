"""A screen of records: what it does in which order, and before it lets unsaved changes go."""

from __future__ import annotations

from abc import abstractmethod
from collections import deque
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from app.core.errors import TraceMailerError
from app.ui.bridge import Bridge
from app.ui.held_keys import HeldKeys
from app.ui.messages import Button, ask, say
from app.ui.screen import Screen
from app.ui.words import tr

Result = TypeVar("Result")
Then = Callable[[], object]


class EditingScreen(Screen):
    """Asks before unsaved changes are lost. Commands that come while the desk is at work are done in their turn, and
    what is typed after one that shows another record, or opens a dialog, goes into that one. `says` tells how it went.
    """

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.says.setObjectName("form_message")
        self._busy = False
        self._waiting: deque[Then] = deque()
        self._keys = HeldKeys(self, self._wait)

    @abstractmethod
    def save_and(self, then: Then) -> None:
        """Save, and do `then` once that is done."""

    @abstractmethod
    def failed(self, error: TraceMailerError) -> None:
        """Say what could not be done."""

    def can(self, command: str) -> bool:
        """Say that there is something to save also while what was typed waits for its record."""
        return super().can(command) or (command == "save" and bool(self._waiting))

    def save(self) -> None:
        """Save what is on the screen."""
        self.save_and(lambda: None)

    def in_turn(self, then: Then) -> None:
        """Do `then` once the desk is done with what was asked before; not if that could not be done."""
        if self._busy:
            self._waiting.append(then)
        else:
            then()

    def open_in_turn(self, then: Then) -> None:
        """Do `then`, which opens a dialog, in its turn; what is typed until it is open goes into it."""
        self._keys.hold()
        self.in_turn(then)
        self._go_on()

    def ask_desk(self, work: Callable[[], Result], done: Callable[[Result], object]) -> None:
        """Do `work` off the GUI thread, then `done` or `failed`, then what waited for it."""
        self._busy = True

        def finished(result: Result) -> None:
            self._keys.look_round()
            self._busy = False
            done(result)
            self._go_on()

        def refused(error: TraceMailerError) -> None:
            self._busy = False
            self._waiting.clear()
            self.failed(error)
            self.settle(saved=False)
            self.stay_here()

        self.bridge.run(self, work, finished, refused)

    def once_settled(self, then: Then) -> None:
        """Do `then`, which shows another record, in its turn; if changes are unsaved, ask about them first."""
        self._keys.hold()
        self.in_turn(lambda: self._ask(then) if self.unsaved() else then())
        self._go_on()

    def stay_here(self) -> None:
        """Let what was typed for another record or a dialog go, and say so: it did not open."""
        text = self._keys.drop()
        self._go_on()
        if text:
            words = tr("“{text}” was typed for what did not open, and is not taken.", text=text)
            say(self.says, "  ".join(filter(None, (self.says.text(), words))), bad=True)

    def cancel(self) -> None:
        """Leave the screen, once it has saved if it does."""
        if self.unsaved() or self._waiting:
            self.in_turn(super().cancel)
        else:
            super().cancel()

    def _wait(self, then: Then) -> None:
        self._waiting.append(then)
        self.changed.emit()

    def _go_on(self) -> None:
        while self._waiting and not self._busy:
            self._waiting.popleft()()
        if not self._busy:
            self._keys.let_go()

    def _ask(self, then: Then) -> None:
        self._busy = True  # what waits does so until the answer is here

        def go() -> None:
            self._busy = False
            then()
            self._go_on()

        def answered(button: Button) -> None:
            if button == Button.Save:
                self._busy = False
                self.save_and(then)
            elif button == Button.Discard:
                self.discard()
                QTimer.singleShot(0, self, go)  # the question must be gone before another comes
            else:
                self._busy = False
                self._waiting.clear()
                self.stay_here()

        text = tr("Save the changes to {screen}?", screen=self.windowTitle())
        buttons = Button.Save | Button.Discard | Button.Cancel
        ask(self.window(), self.windowTitle(), text, buttons, Button.Cancel, answered)
