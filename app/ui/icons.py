"""The icons of the program: one family of line drawings, in the colour of the window's text."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app import paths

FAINT = 0.5
"""Opacity of what cannot be used now."""


def icon(name: str) -> QIcon:
    """Return the icon of this name; FileNotFoundError if there is none."""
    file = paths.resources() / "icons" / f"{name}.svg"
    if not file.is_file():
        raise FileNotFoundError(file)
    return QIcon(Drawing(file))


class Drawing(QIconEngine):
    """Paints a drawing whose lines are `currentColor`, when it is shown, in the palette's colour of that moment."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Paint it."""
        colour = QGuiApplication.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText)
        painter.save()
        painter.setOpacity(FAINT if mode == QIcon.Mode.Disabled else 1.0)
        renderer(self._file, colour.name()).render(painter, QRectF(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return a picture of it, in pixels of the display."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Return another one of the same drawing."""
        return Drawing(self._file)


@lru_cache(maxsize=128)
def renderer(file: Path, colour: str) -> QSvgRenderer:
    """Return what paints a drawing in a colour."""
    return QSvgRenderer(QByteArray(file.read_bytes().replace(b"currentColor", colour.encode())))
