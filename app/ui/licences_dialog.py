"""Help | About, Licences: the licences of all that the program is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout

from app import paths
from app.core import licences
from app.ui.dialog import Dialog
from app.ui.texts import HIGH, WIDE, Texts
from app.ui.words import tr

if TYPE_CHECKING:
    from app.ui.workplace import Workplace


class LicencesDialog(Dialog):
    """Lists the packages, and beside them what each of them says."""

    def __init__(self, at: Workplace) -> None:
        super().__init__(tr("Licences"), "licences_dialog", at.window)
        self.texts = Texts(tr("Libraries and licences"), tr("What the licence says"))
        words = tr(
            "{program} is made of these libraries of others. Its windows are Qt's, under the GNU Lesser General Public "
            "License.",
            program=paths.PROGRAM,
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for each in (QLabel(words, wordWrap=True), self.texts, buttons):
            layout.addWidget(each)
        layout.setStretch(1, 1)
        wide = self.fontMetrics().averageCharWidth()
        self.resize(wide * WIDE, wide * HIGH)
        at.bridge.run(self, lambda: licences.shown(paths.licences(), paths.resources()), self.texts.fill)
