"""What the Help menu does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMessageBox, QWhatsThis

from app import __version__
from app.ui.messages import tell
from app.ui.words import tr

if TYPE_CHECKING:
    from app.ui.workplace import Workplace


def field_help(_at: Workplace) -> None:
    """Help | Help for the Field: what the field that the cursor is in holds."""
    field = QApplication.focusWidget()
    if field is not None:
        words = field.accessibleDescription() or field.toolTip() or tr("There is no help for this field.")
        title = field.accessibleName()
        QWhatsThis.showText(
            field.mapToGlobal(field.rect().bottomLeft()), f"{title}\n{words}" if title else words, field
        )


def key_card(at: Workplace) -> None:
    """Help | Keys: every command that has a key."""
    commands = [(shown(action), action.text().replace("&", "").rstrip("…")) for action in at.window.actions()]
    more = (
        (tr("Enter, Tab"), tr("Go to the next field; in a list: take or open the marked line")),
        (tr("Y, N, Space"), tr("Set or change a Y/N field")),
        (tr("Up, Down"), tr("Move in a list")),
    )
    cells = "".join(
        f"<tr><td><b>{keys}</b>&nbsp;&nbsp;&nbsp;</td><td>{what}</td></tr>" for keys, what in (*commands, *more) if keys
    )
    box = tell(at.window, tr("Keys"), f"<table cellpadding='2'>{cells}</table>")
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setIcon(QMessageBox.Icon.NoIcon)


def shown(action: QAction) -> str:
    """Return an action's keys, "" for none."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(native) for keys in action.shortcuts())


def about(at: Workplace) -> None:
    """Help | About."""
    place = at.desk.database.place
    words = tr(
        "Trace Mailer {version}\nHotel traces arrive as email.\n\nDatabase: {place}", version=__version__, place=place
    )
    tell(at.window, tr("About"), words)
