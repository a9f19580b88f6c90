"""The window, painted once without anybody looking."""

from __future__ import annotations

import sys

from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QColor, QImageReader
from PySide6.QtWidgets import QApplication

from app.ui.kept import Kept
from app.ui.look import dress
from app.ui.main_window import MainWindow


def paint() -> str:
    """Paint the main window and return what it was painted with; RuntimeError if nothing shows."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - tells the type checker what Qt has
    dress(application)
    window = MainWindow(Kept())
    window.resize(800, 600)
    picture = window.grab().toImage()
    window.deleteLater()
    colours = {QColor(picture.pixel(x, y)).name() for x in range(0, 800, 20) for y in range(0, 100, 5)}
    if len(colours) < 2:
        raise RuntimeError("the window stayed empty")
    if application.windowIcon().isNull() or application.windowIcon().pixmap(32).isNull():
        raise RuntimeError(f"the icon cannot be painted; picture formats: {QImageReader.supportedImageFormats()}")
    return f"Qt {QLibraryInfo.version().toString()}, {application.platformName()}, style {application.style().name()}"
