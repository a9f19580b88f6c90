"""The window as a program: made, shown, and ended in the right order."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow

from app import paths
from app.engine.desk import Desk
from app.ui.bridge import Bridge
from app.ui.main_window import MainWindow

STYLE = "trace-mailer.qss"
ICON = "trace-mailer.svg"


def run_window(
    desk: Desk,
    *,
    arrived: Callable[[], list[tuple[str, str, str]]] | None = None,
    on_ready: Callable[[QMainWindow], None] | None = None,
) -> int:
    """Show the window over `desk`, start its courier, and return the exit status once the window is closed.

    `arrived` returns (recipient, subject, text) of the letters that arrived at the demo's server; it is called
    from other threads. `on_ready` gets the window as soon as it is shown. The courier is stopped on the way out.
    """
    known = QApplication.instance()
    application = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    dress(application)
    bridge = Bridge(desk.events)
    window = MainWindow(desk, bridge, arrived)
    try:
        window.show()
        window.email_setup()
        desk.courier.start()
        if on_ready is not None:
            on_ready(window)
        return application.exec()
    finally:
        bridge.close()
        desk.courier.stop()
        window.deleteLater()


def dress(application: QApplication) -> None:
    """Give the application its name, style and colours: the same on every system."""
    application.setApplicationName(paths.PROGRAM)
    application.setWindowIcon(QIcon(str(paths.resources() / "icons" / ICON)))
    application.setStyle("Fusion")
    palette = QPalette(QColor("#e9ecf0"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#ffffff"))
    palette.setColor(QPalette.ColorRole.AlternateBase, QColor("#f4f6f9"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#1f5f99"))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#ffffff"))
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor("#6b7480"))
    application.setPalette(palette)
    sheet = paths.resources() / "style" / STYLE
    if sheet.is_file():
        application.setStyleSheet(sheet.read_text(encoding="utf-8"))
