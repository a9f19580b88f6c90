"""What the Help menu does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMessageBox, QWhatsThis, QWidget

from app import __version__
from app.core.kinds import Choice
from app.core.languages import LANGUAGES
from app.ui.hints import helped
from app.ui.key_card import KeyCard
from app.ui.keys import Keys, changes, in_force, originals
from app.ui.keys_dialog import KeysDialog
from app.ui.licences_dialog import LicencesDialog
from app.ui.look_up import LookUpDialog
from app.ui.messages import tell
from app.ui.words import tr

if TYPE_CHECKING:
    from app.ui.workplace import Workplace

SYSTEM = "AUTO"
"""Stands in the list of languages for the system's."""


def field_help(_at: Workplace) -> None:
    """Help | Help for the Field: what the field that the cursor is in holds."""
    field = QApplication.focusWidget()
    if field is not None:
        QWhatsThis.showText(field.mapToGlobal(field.rect().bottomLeft()), help_of(field), field)


def help_of(field: QWidget) -> str:
    """Return the name of a field and what it holds."""
    words = helped(field) or tr("There is no help for this field.")
    return "\n".join(filter(None, (field.accessibleName(), words)))


def keys(at: Workplace) -> None:
    """Help | Keys: look at the keys of all commands, and change them."""
    declared = originals(at.commands)
    dialog = KeysDialog(at.commands, in_force(declared, at.kept.keys()), at.window)

    def change(keys: Keys) -> None:
        at.kept.keep_keys(changes(declared, keys))
        at.keys_changed.emit()

    dialog.changed.connect(change)
    dialog.open()


def key_card(at: Workplace) -> None:
    """Help | Key Card: every command that has a key."""
    KeyCard(at.window.actions(), at.window).open()


def language(at: Workplace) -> None:
    """Window | Language: the language of the windows from the next start on."""
    system = Choice(SYSTEM, tr("The language of this computer"))
    dialog = LookUpDialog(tr("Language"), [system, *LANGUAGES], at.kept.language() or SYSTEM, at.window)

    def take(code: str) -> None:
        at.kept.keep_language("" if code == SYSTEM else code)
        tell(at.window, tr("Language"), tr("The windows speak it when the program is started again."))

    dialog.taken.connect(take)
    dialog.open()


def about(at: Workplace) -> None:
    """Help | About: version and database, and a way to the licences."""
    place = at.desk.database.place
    words = tr(
        "Trace Mailer {version}\nHotel traces arrive as email.\n\nDatabase: {place}", version=__version__, place=place
    )
    box = tell(at.window, tr("About"), words)
    box.addButton(tr("&Licences…"), QMessageBox.ButtonRole.ActionRole).clicked.connect(
        lambda: LicencesDialog(at).open()
    )
