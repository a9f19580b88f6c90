"""`python -m tests.tour FOLDER`: a picture of every window with the sample hotel; see --help."""

from __future__ import annotations

import argparse
from pathlib import Path
from unittest import mock

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from app.ui import look
from app.ui.main_window import MainWindow
from tests import windows


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Saves a picture of every window with the sample hotel.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--language", default="EN", help=f"{windows.PSEUDO}: words that are a third longer")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    with mock.patch.object(look, "scheme", return_value="dark" if chosen.dark else "light"):
        take(chosen)


def take(chosen: argparse.Namespace) -> None:
    """Take the pictures that were chosen."""
    kept = windows.application(chosen.scale, chosen.folder)
    with windows.spoken(chosen.language), windows.hotel() as desk, windows.main_window(desk) as window:
        for number, (name, shown) in enumerate(windows.every_window(window), 1):
            wait_for_pauses(window)
            picture = shown if isinstance(shown, QDialog) else window
            picture.grab().save(str(chosen.folder / f"{number:02}_{name}.png"))
    del kept
    print(f"{number} pictures in {chosen.folder}")


def wait_for_pauses(window: MainWindow) -> None:
    """Wait for what windows do once nobody has typed for a moment, such as previews."""
    while any(timer.isActive() for timer in window.findChildren(QTimer) if timer.isSingleShot()):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    windows.settle(window)


if __name__ == "__main__":
    main()
