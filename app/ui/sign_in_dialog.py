"""Mail | Sign In: at Microsoft or Google, with a browser here or on another device."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.core.errors import TraceMailerError
from app.core.oauth import Invitation
from app.ui.bridge import Bridge
from app.ui.dialog import Dialog
from app.ui.labels import labelled
from app.ui.messages import say
from app.ui.words import told, tr

if TYPE_CHECKING:
    from app.engine.desk import Desk


class SignInDialog(Dialog):
    """Signs in with `texts` of the open Email Setup screen, saved or not; None takes what is saved."""

    _invited = Signal(object)

    def __init__(self, desk: Desk, bridge: Bridge, texts: Mapping[str, str] | None, parent: QWidget) -> None:
        super().__init__(tr("Sign In"), "sign_in_dialog", parent)
        self._desk = desk
        self._bridge = bridge
        self._texts = None if texts is None else dict(texts)
        self.outcome = QLabel(
            tr(
                "For Email Auth Meth OAUTH-MS and OAUTH-GOOGLE: whoever may use the mail account signs in at Microsoft "
                "or Google, and this program keeps, in this computer's password vault, what they grant it."
            ),
            wordWrap=True,
            textFormat=Qt.TextFormat.PlainText,
        )
        self.outcome.setObjectName("outcome")
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.page = QLineEdit(readOnly=True, placeholderText=tr("The page to sign in at is shown here"))
        self.page.setObjectName("page")
        self.page.setAccessibleName(tr("Page to sign in at"))
        self._here = QPushButton(tr("Sign in with the &browser of this computer"), default=True)
        self._here.setObjectName("here")
        self._elsewhere = QPushButton(tr("Sign in on &another device, by typing a code"))
        self._elsewhere.setObjectName("elsewhere")
        self._lay_out()
        self._invited.connect(self._show_invitation)

    def _lay_out(self) -> None:
        self._here.clicked.connect(lambda: self.sign_in(browser=True))
        self._elsewhere.clicked.connect(lambda: self.sign_in(browser=False))
        self._elsewhere.setAutoDefault(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for each in (self.outcome, self._here, self._elsewhere):
            layout.addWidget(each)
        layout.addLayout(labelled(tr("&Page"), self.page))
        layout.addWidget(buttons)
        em = self.fontMetrics().averageCharWidth()
        self.resize(em * 80, em * 40)

    def sign_in(self, *, browser: bool) -> None:
        """Ask the provider, and wait for whoever signs in beside everything else."""
        self._set_busy(True)
        say(self.outcome, tr("Asking the provider…"))

        def work() -> str:
            setup = self._desk.setup.on_screen(self._texts)
            return self._desk.sign_in.sign_in_interactively(setup, self._invite, browser=browser)

        self._bridge.talk(self, work, self._finish, lambda error: self._finish(words_of(error), bad=True))

    def _invite(self, invitation: Invitation) -> None:
        if isValid(self):  # closed meanwhile: this is called from the thread that waits
            self._invited.emit(invitation)

    def _show_invitation(self, invitation: Invitation) -> None:
        waiting = f"{tr(invitation.words)} {tr('This window waits a few minutes for it.')}"
        self.outcome.setText(waiting)
        self.page.setText(invitation.url)
        self.page.setCursorPosition(0)
        if not invitation.code and not QDesktopServices.openUrl(QUrl(invitation.url)):
            by_hand = tr("No browser opens here: copy the page's address into one on this computer.")
            self.outcome.setText(f"{waiting} {by_hand}")

    def _finish(self, words: str, *, bad: bool = False) -> None:
        self._set_busy(False)
        self._here.setFocus()
        self.page.clear()
        say(self.outcome, words, bad=bad)

    def _set_busy(self, busy: bool) -> None:
        self._here.setEnabled(not busy)
        self._elsewhere.setEnabled(not busy)


def words_of(error: TraceMailerError) -> str:
    """Return an error's words with the provider's own beneath."""
    reply = getattr(error, "reply", "")
    return f"{told(error)}\n\n{reply}" if reply else told(error)
