"""What the window needs of its toolkit, whatever version is installed."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer, Signal


class Bell(QObject):
    rung = Signal()


def test_signals_and_properties_count_what_they_use() -> None:
    """PySide 6.12.0 does not: Python before 3.12 aborts once True or None is used up, after some thousand signals."""
    bell = Bell()
    gc.collect()  # else what other tests left lets go of its own meanwhile
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _time in range(200):
        bell.rung.emit()
        QTimer(bell, singleShot=True)
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert all(now > then - 100 for then, now in zip(before, after, strict=True))
