"""Entering new traces, and changing one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from app.core.errors import ChangedMeanwhile, TraceMailerError
from app.core.fate import in_words
from app.core.fields import from_texts, to_texts
from app.core.records import ListedTrace, Trace
from app.core.trace_entry import TraceChange, TraceEntry, change_of, changed
from app.ui.bridge import Bridge
from app.ui.conflict_dialog import Choices, ConflictDialog
from app.ui.form_dialog import FormDialog
from app.ui.messages import say
from app.ui.who import WhoAmI
from app.ui.words import counted, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.desk import Desk
    from app.ui.workplace import Workplace

PAUSE = 200
"""Milliseconds without a key after which is told what would be made."""


class TraceEntryDialog(FormDialog):
    """New traces: beneath the form stands how many would be made. It can be typed into at once; what an entry about a
    guest, by a clerk, begins with is filled in around that once it is known, and only then it is saved.
    """

    def __init__(self, guest_no: str, who: str, desk: Desk, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(tr("New Traces"), TraceEntry, {}, desk, bridge, parent)
        self.save_button.setEnabled(False)
        self._is_to_be_saved = False
        bridge.run(self, lambda: desk.traces.blank(guest_no, who), self._begin, self.failed)
        self.form.entries["clerks"].editor.setFocus()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        self.form.edited.connect(self._pause.start)

    def _begin(self, texts: dict[str, str]) -> None:
        self.form.fill_rest(texts, self._filled)
        self._filled |= texts
        self.save_button.setEnabled(True)
        if self._is_to_be_saved:
            self.save()

    def save(self) -> None:
        """Save, or do so once it is filled in."""
        self._is_to_be_saved = True
        super().save()

    def reject(self) -> None:
        """Close without saving, also if that was to be done once it is filled in."""
        self._is_to_be_saved = False
        super().reject()

    def work(self, texts: dict[str, str]) -> int:
        """Add the traces; return how many."""
        return len(self.desk.traces.enter(from_texts(TraceEntry, texts)))

    def _look(self) -> None:
        texts = self.form.texts()

        def plan() -> tuple[Trace, ...]:
            return self.desk.traces.plan(from_texts(TraceEntry, texts))

        def show(made: tuple[Trace, ...]) -> None:
            if texts == self.form.texts():
                say(self.says, described(made))

        self.bridge.run(self, plan, show, lambda _error: None)  # what is missing is told once it is saved


def described(made: tuple[Trace, ...]) -> str:
    """Return how many traces an entry makes, and for which days."""
    first, last = made[0].trace_date, made[-1].trace_date
    if len(made) == 1:
        return tr("Makes one trace, for {day}.", day=first)
    if first == last:
        return tr("Makes {count} traces, all for {day}.", count=len(made), day=first)
    return tr("Makes {count} traces, from {first} to {last}.", count=len(made), first=first, last=last)


def enter_traces(at: Workplace, tell: Callable[[str], object], guest_no: str = "") -> None:
    """Let new traces be entered, about a guest if one is named; `tell` gets in words how many."""
    who = WhoAmI(at.desk, at.bridge, at.kept).code
    dialog = TraceEntryDialog(guest_no, who, at.desk, at.bridge, at.window)
    dialog.saved.connect(lambda count: tell(counted(count, "1 trace entered.", "{count} traces entered.")))
    dialog.open()


class TraceDialog(FormDialog):
    """Changes a trace; above the form stands what became of its copies."""

    def __init__(self, listed: ListedTrace, desk: Desk, bridge: Bridge, parent: QWidget) -> None:
        self._trace = listed.trace
        self._stored: Trace | None = listed.trace
        title = tr("Trace {number}", number=listed.trace.trace_id)
        super().__init__(title, TraceChange, to_texts(change_of(listed.trace)), desk, bridge, parent)
        emailed = QLabel(in_words(listed.emailed, tr), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        emailed.setObjectName("emailed")
        self.parts.insertWidget(0, emailed)
        self.form.entries["trace_date"].editor.setFocus()

    def work(self, texts: dict[str, str]) -> None:
        """Save the trace, unless others have changed it."""
        self.desk.records.save(changed(self._trace, from_texts(TraceChange, texts)), self._stored)

    def failed(self, error: TraceMailerError) -> None:
        """Let the second of two people choose."""
        super().failed(error)
        if isinstance(error, ChangedMeanwhile):
            say(self.says, "")
            ConflictDialog(error, Choices(self._keep_mine, self._take_theirs), self).open()

    def _keep_mine(self, merged: object, theirs: object | None) -> None:
        self._show(merged, theirs)
        self.save()

    def _take_theirs(self, theirs: object | None) -> None:
        if theirs is None:
            self.discard()  # theirs was to delete it
            return
        self._show(theirs, theirs)
        self._filled = self.form.texts()  # so nothing was typed yet

    def _show(self, trace: object | None, stored: object | None) -> None:
        self._stored = stored if isinstance(stored, Trace) else None
        if isinstance(trace, Trace):
            self._trace = trace
            self.form.fill(to_texts(change_of(trace)))
