"""The icons of the program: one family of line drawings, in the colour of the window's text."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app import paths

SIZES = (16, 24, 32, 48, 64)
"""Pixels; the larger ones are for displays that show more of them on the same space."""


def icon(name: str) -> QIcon:
    """Return the icon of this name in the palette's colours of now; FileNotFoundError if there is none."""
    drawing = (paths.resources() / "icons" / f"{name}.svg").read_bytes()
    palette = QGuiApplication.palette()
    made = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText)
        if mode == QIcon.Mode.Disabled:
            colour.setAlphaF(0.5)
        for size in SIZES:
            made.addPixmap(drawn(drawing, colour, size), mode)
    return made


def drawn(drawing: bytes, colour: QColor, size: int) -> QPixmap:
    """Return a drawing whose lines are `currentColor` as a square picture of `size` pixels."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(colour.alphaF())
    coloured = drawing.replace(b"currentColor", colour.name().encode())
    QSvgRenderer(QByteArray(coloured)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
