"""Work on the GUI thread that would hold up the window as a whole, done a step at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def in_steps(owner: QObject, steps: Iterable[Callable[[], object]]) -> None:
    """Do the first step now and the others one by one, as long as `owner` lives; keys are heard in between."""
    left = iter(steps)

    def go() -> None:
        step = next(left, None)
        if step is not None:
            step()
            QTimer.singleShot(0, owner, go)

    go()


def show_again(window: QWidget) -> None:
    """Let a window that was kept from painting paint again, now, if it is still there."""
    if isValid(window):
        window.setUpdatesEnabled(True)
        window.repaint()
