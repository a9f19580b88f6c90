"""`python -m tests.tour FOLDER`: a picture of every window with the sample hotel; see --help."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from tests import windows


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description="Saves a picture of every window with the sample hotel.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--language", default="EN", help=f"{windows.PSEUDO}: words that are a third longer")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    application = windows.application(chosen.scale, chosen.folder)
    if chosen.dark:
        application.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    with windows.spoken(chosen.language), windows.hotel() as desk, windows.main_window(desk) as window:
        for number, (name, shown) in enumerate(windows.every_window(window), 1):
            picture = shown if isinstance(shown, QDialog) else window
            picture.grab().save(str(chosen.folder / f"{number:02}_{name}.png"))
    print(f"{number} pictures in {chosen.folder}")


if __name__ == "__main__":
    main()
