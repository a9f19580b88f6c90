"""How the windows look: one table of colours, light and dark, for palette, style sheet and whatever is painted."""

from __future__ import annotations

import json
import re
from functools import cache, partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app import paths
from app.ui.steps import in_steps, show_again

ICON = "trace-mailer.svg"
Role = QPalette.ColorRole

ROLES = {
    Role.WindowText: "text",
    Role.Text: "text",
    Role.ButtonText: "text",
    Role.ToolTipText: "text",
    Role.ToolTipBase: "alternate",
    Role.Base: "base",
    Role.AlternateBase: "alternate",
    Role.PlaceholderText: "faint",
    Role.Highlight: "highlight",
    Role.HighlightedText: "highlight_text",
    Role.Accent: "accent",
    Role.Link: "accent",
    Role.LinkVisited: "accent",
    Role.BrightText: "problem",
}
"""The colour of each role of the palette; what is not named here Qt derives from "window"."""


@cache
def colours() -> dict[str, dict[str, str]]:
    """Return every colour by name, light and dark."""
    text = (paths.resources() / "style" / "colours.json").read_text(encoding="utf-8")
    table: dict[str, dict[str, str]] = json.loads(text)
    return table


def scheme() -> str:
    """Return "dark" if the system is set to dark windows, else "light"."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def colour(name: str) -> QColor:
    """Return the colour of this name as the windows have it now; KeyError if there is none."""
    return QColor(colours()[name][scheme()])


def dress(application: QApplication) -> None:
    """Give the application its name, style and colours, the same on every system; it follows the system's scheme."""
    application.setApplicationName(paths.PROGRAM)
    application.setWindowIcon(QIcon(str(paths.resources() / "icons" / ICON)))
    application.setStyle("Fusion")
    application.setPalette(palette())
    put_on(application)
    application.focusChanged.connect(show_focus)
    application.styleHints().colorSchemeChanged.connect(lambda _scheme: change(application))


def show_focus(_left: QWidget | None, entered: QWidget | None) -> None:
    """Let the focus be seen however it came; by itself Qt shows it on buttons only after a Tab."""
    if entered is not None:
        entered.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def change(application: QApplication) -> None:
    """Change to the colours of the system's scheme, unseen until all is done.

    In steps, as what a new style sheet does to twelve open screens held the window for 180 ms, five times as long as to
    take the old one off or to put one on.
    """
    windows = [each for each in application.topLevelWidgets() if each.isVisible()]
    show = [partial(show_again, each) for each in windows]
    for each in windows:
        each.setUpdatesEnabled(False)
    bare = partial(application.setStyleSheet, "")
    in_steps(application, [bare, lambda: application.setPalette(palette()), lambda: put_on(application), *show])


def put_on(application: QApplication) -> None:
    """Put on the style sheet, in the colours of the system's scheme."""
    sheet = (paths.resources() / "style" / "trace-mailer.qss").read_text(encoding="utf-8")
    application.setStyleSheet("")  # over another one Qt also does it to widgets that are gone, and dies of that
    application.setStyleSheet(re.sub(r"@(\w+)", lambda found: colour(found[1]).name(), sheet))


def palette() -> QPalette:
    """Return the palette of the system's scheme."""
    made = QPalette(colour("window"))
    for role, name in ROLES.items():
        made.setColor(role, colour(name))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, colour("faint"))
    made.setColor(Role.Dark, colour("area"))  # what the screens stand on, and the lower edges of things
    return made
