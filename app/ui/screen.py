"""What every screen of the main window is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.messages import Button, ask
from app.ui.next_field import leaves_field
from app.ui.table_view import RowsView
from app.ui.words import tr


class Screen(QWidget):
    """A screen inside the main window.

    A command of the table that names no function of its own calls the active screen's method of that name: `save`,
    `look_up`, `refresh`, `new`, `search`, `previous`, `following`, `cancel`, and whatever else a screen declares
    there. A screen offers a command by having the method; `can` says whether it applies now.

    A screen with something to save says so in `unsaved`, can `discard` it, and calls `settle` after each try to save:
    leaving it then asks first. `leave` asks the holder to close the screen, `stays` says that the user, asked, goes on
    in it. `hinted` carries words for the status line about a key that did nothing.

    `wide` and `high`, in average characters, are the size at which it opens where there is room; 0 for its layout's.
    """

    leave = Signal()
    stays = Signal()
    hinted = Signal(str)
    changed = Signal()
    """What `can` answers, or the record that is shown, is another one now."""

    def __init__(self, wide: int = 0, high: int = 0) -> None:
        super().__init__()
        self._wanted = (wide, high)
        self.saving = False
        """Whether what is typed is being saved, after which `settle` is called."""
        self._leaving = False
        self._question: QWidget | None = None
        self.place = (0, 0)
        """Number of the record that is shown, from 1, and how many there are; (0, 0) for a screen without records."""

    def can(self, command: str) -> bool:
        """Say whether the command with this id applies now."""
        return callable(getattr(self, command, None)) and (command != "save" or self.unsaved())

    def sizeHint(self) -> QSize:
        """Return the size at which the screen opens."""
        em, usual = self.fontMetrics().averageCharWidth(), super().sizeHint()
        wide, high = (em * each for each in self._wanted)
        return QSize(wide or usual.width(), high or usual.height())

    def cancel(self) -> None:
        """Leave the screen."""
        self.leave.emit()

    def unsaved(self) -> bool:
        """Say whether there are changes that are not saved."""
        return False

    def save(self) -> None:
        """Save what is not saved."""

    def discard(self) -> None:
        """Forget what is not saved."""

    def is_in_hand(self) -> bool:
        """Say whether the cursor is here, or nowhere: else it stays where the user works."""
        here = QApplication.focusWidget()
        return here is None or here is self or self.isAncestorOf(here)

    def settle(self, *, saved: bool) -> None:
        """Say how saving ended: the screen is left now if that is what it was saved for, and everything is saved."""
        leaving, self._leaving = self._leaving, False
        if not saved:
            self.stays.emit()
        elif leaving:
            self.leave.emit()
        self.changed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes first, or wait while they are saved; the screen closes later then."""
        event.setAccepted(not self.unsaved())
        if not self.unsaved():
            return
        if self.saving:
            self._leaving = True
        elif self._question:
            self._question.raise_()
        else:
            buttons = Button.Save | Button.Discard | Button.Cancel
            text = tr("Save the changes to {screen}?", screen=self.windowTitle())
            self._question = ask(self.window(), self.windowTitle(), text, buttons, Button.Cancel, self._leave_with)

    def _leave_with(self, button: Button) -> None:
        self._question = None
        if button == Button.Save:
            self._leaving = True
            self.save()
        elif button == Button.Discard:
            self.discard()
            QTimer.singleShot(0, self.leave.emit)  # the question must be gone before the screen under it goes
        else:
            self.stays.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter move on to the next field."""
        if leaves_field(event, self.focusWidget()):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def show_place(self, number: int, count: int) -> None:
        """Tell the status line that this is record `number` of `count`, from 1; 0 for none."""
        if self.place != (number, count):
            self.place = (number, count)
            self.changed.emit()


class ListScreen(Screen):
    """A screen whose records are the rows of a `view`: the cursor begins there, previous and next record move in it.

    Call `follow` once.
    """

    view: RowsView

    def follow(self) -> None:
        """Tell from now on which row of how many is marked."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.view)
        self.view.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_row())
        self.view.model().modelReset.connect(self._show_row)

    def previous(self) -> None:
        """Go to the row above."""
        self._go_to(self.view.currentIndex().row() - 1)

    def following(self) -> None:
        """Go to the row beneath."""
        self._go_to(self.view.currentIndex().row() + 1)

    def _go_to(self, row: int) -> None:
        if 0 <= row < self.view.model().rowCount():
            self.view.selectRow(row)

    def _show_row(self) -> None:
        self.show_place(self.view.currentIndex().row() + 1, self.view.model().rowCount())
