"""The dialogs of the Help menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app import __version__
from app.ui.commands import key_card
from app.ui.messages import tell

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.desk import Desk


class HelpDialogs:
    """Opens them over `window`."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        self._window = window
        self._desk = desk

    def keys(self) -> None:
        """Help | Keys."""
        box = tell(self._window, "Keys", key_card())
        box.setTextFormat(Qt.TextFormat.RichText)
        box.setIcon(QMessageBox.Icon.NoIcon)

    def about(self) -> None:
        """Help | About."""
        place = self._desk.database.place
        tell(self._window, "About", f"Trace Mailer {__version__}\nHotel traces arrive as email.\n\nDatabase: {place}")
