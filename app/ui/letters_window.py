"""Mail | Letters: what the house writes, in every language, with a live preview on the hotel's newest record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QSplitter, QVBoxLayout, QWidget

from app.core.errors import ChangedMeanwhile, LetterError, TraceMailerError
from app.core.languages import LANGUAGES
from app.ui.bridge import Bridge
from app.ui.buttons import CommandButton
from app.ui.conflict_dialog import Choices, ConflictDialog
from app.ui.letter_editor import LetterEditor
from app.ui.letter_view import LetterView
from app.ui.look_up import LookUpDialog
from app.ui.messages import ask
from app.ui.screen import ListScreen
from app.ui.table_view import RowsView
from app.ui.tables import Column, RowsModel
from app.ui.words import plain, told, tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.core.letter_templates import Filled, LetterTemplate
    from app.engine.letters_desk import LettersDesk, ListedLetter

PAUSE = 200
"""Milliseconds without a key after which the preview follows."""

TITLE = "&Letters"
Button = QMessageBox.StandardButton
Key = tuple[str, str]


class LettersWindow(ListScreen):
    """The list of letters, the editor of the marked one, and what it would say. Changes wait, by letter, for Save."""

    refreshed = Signal()
    looked = Signal()

    def __init__(self, desk: LettersDesk, bridge: Bridge) -> None:
        super().__init__(178, 104)
        self.setObjectName("letters_window")
        self._desk = desk
        self._bridge = bridge
        self._changed: dict[Key, LetterTemplate] = {}
        self._bases: dict[Key, LetterTemplate] = {}
        self.model = RowsModel(
            (
                Column("Letter", lambda row: tr(row.letter.title), 18),
                Column("Language", lambda row: language_name(row.language), 9),
                Column("Text", lambda row: state(row, changed=row.key in self._changed), 9),
            )
        )
        self.view = RowsView(self.model, "letter_list")
        self.view.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(plain(TITLE))
        self.editor = LetterEditor()
        self.preview = LetterView()
        self.save_button = CommandButton("save", tr("Save"), self.save)
        self.original_button = CommandButton("original", tr("Back to the &Original…"), self.original)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self.view.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_marked())
        self.view.opened.connect(lambda _row: self.editor.subject.setFocus())
        self.editor.edited.connect(self._edited)
        self.editor.turned.connect(self._pause.start)
        self._pause.timeout.connect(self._look)
        self.follow()
        self.refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(CommandButton("look_up", tr("Fiel&ds…"), self.look_up))
        row.addStretch(1)
        row.addWidget(self.original_button)
        row.addWidget(self.save_button)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor, 1)
        column.addLayout(row)
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        em = self.fontMetrics().averageCharWidth()
        for widget, share in ((self.view, 0), (middle, 3), (self.preview, 3)):
            split.addWidget(widget)
            split.setStretchFactor(split.count() - 1, share)
        self.view.setMinimumWidth(em * 24)
        self.preview.setMinimumWidth(em * 36)
        split.setSizes([em * 48, em * 66, em * 60])
        QVBoxLayout(self).addWidget(split)

    def marked(self) -> ListedLetter | None:
        """Return the marked letter, as it is saved."""
        index = self.view.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def refresh(self) -> None:
        """Fetch the list again; what is changed and not saved stays."""
        self._bridge.run(self, self._desk.listed, self._show)

    def save(self) -> None:
        """Save every letter that was changed and is good; the first that is not is shown, at the line that is wrong."""
        changed, bases = dict(self._changed), dict(self._bases)

        conflicts: list[tuple[Key, ChangedMeanwhile]] = []

        def written(result: tuple[list[Key], Key | None]) -> None:
            self._saved(changed, *result)
            for key, error in conflicts[:1]:
                ConflictDialog(error, Choices(partial(mine, key), partial(theirs, key)), self.window()).open()

        def mine(key: Key, merged: LetterTemplate, base: LetterTemplate) -> None:
            self._changed[key], self._bases[key] = merged, base
            self.save()

        def theirs(key: Key, _theirs: LetterTemplate) -> None:
            del self._changed[key]
            self.refresh()

        self._bridge.run(self, lambda: write(self._desk, changed, bases, conflicts), written)

    def can(self, command: str) -> bool:
        """Say whether a command applies now."""
        return super().can(command) and (command != "original" or self.original_button.isEnabled())

    def unsaved(self) -> bool:
        """Say whether any letter is changed."""
        return bool(self._changed)

    def discard(self) -> None:
        """Forget every change."""
        self._changed.clear()

    def original(self) -> None:
        """Ask, then write the marked letter as the program brings it."""
        letter = self.marked()
        if letter is None or not self.original_button.isEnabled():
            return

        def answered(button: Button) -> None:
            if button == Button.Yes:
                self._changed.pop(letter.key, None)
                self._bridge.run(self, lambda: self._desk.back_to_original(letter.key), lambda _none: self.refresh())

        name = f"{tr(letter.letter.title)} ({language_name(letter.language)})"
        text = tr("Write “{name}” as the program brought it? The house's own text of it is lost.", name=name)
        ask(self.window(), plain(TITLE), text, Button.Yes | Button.No, Button.No, answered)

    def look_up(self) -> None:
        """List the fields that the letter can name; the one taken is typed at the cursor."""
        letter, place = self.marked(), self.editor.place()
        if letter is not None:
            dialog = LookUpDialog(
                tr("Fields of: {letter}", letter=tr(letter.letter.title)), letter.letter.fields, "", self.window()
            )
            dialog.taken.connect(lambda code: self.editor.insert(place, f"{{{{ {code} }}}}"))
            dialog.finished.connect(lambda _result: place.setFocus())
            dialog.open()

    def _show(self, rows: list[ListedLetter]) -> None:
        with self.view.kept(lambda row: row.key):
            self.model.set_rows(rows)
        self.view.fit_columns()
        self._show_marked()
        self.refreshed.emit()

    def _show_marked(self) -> None:
        letter = self.marked()
        if letter is None:
            return
        template = self._changed.get(letter.key, letter.template)
        parts = (template.subject, template.text, template.html)
        if self.editor.parts() != parts:
            self.editor.fill(parts)
        self._edited()

    def _edited(self) -> None:
        letter = self.marked()
        if letter is None:
            return
        subject, text, html = self.editor.parts()
        template = replace(letter.template, subject=subject, text=text, html=html)
        if template == letter.template:
            self._changed.pop(letter.key, None)
        else:
            if letter.key not in self._changed:
                self._bases[letter.key] = letter.template
            self._changed[letter.key] = template
        self.save_button.setEnabled(self.unsaved())
        self.changed.emit()
        self.original_button.setEnabled(letter.is_own or letter.key in self._changed)
        self.view.viewport().update()
        self._pause.start()

    def _look(self) -> None:
        letter = self.marked()
        if letter is None:
            return
        key, asked = letter.key, self.editor.parts()
        template = self._changed.get(key, letter.template)

        def show(filled: Filled | None, error: TraceMailerError | None) -> None:
            now = self.marked()
            if now is not None and (now.key, self.editor.parts()) == (key, asked):
                self.editor.show_problems(error.problems if isinstance(error, LetterError) else ())
                if filled is not None:
                    self.preview.show_letter(filled.subject, filled.text, filled.html if self.editor.is_html() else "")
                else:
                    self.preview.say(why_none(error))
                self.looked.emit()

        def work() -> Filled:
            return self._desk.preview(key, template, self._desk.record(key[0]))

        self._bridge.run(self, work, lambda filled: show(filled, None), lambda error: show(None, error))

    def _saved(self, changed: dict[Key, LetterTemplate], saved: list[Key], bad: Key | None) -> None:
        for key in saved:
            self._bases[key] = changed[key]
            if self._changed.get(key) == changed[key]:  # not typed on since
                del self._changed[key]
        if bad is not None:
            keys = [self.model.row(number).key for number in range(self.model.rowCount())]
            self.view.selectRow(keys.index(bad))
            self._bridge.run(self, lambda: self._desk.check(bad, changed[bad]), None, self.editor.go_to)
        self.refresh()
        self.settle(saved=len(saved) == len(changed))


def write(
    desk: LettersDesk,
    changed: Mapping[Key, LetterTemplate],
    bases: Mapping[Key, LetterTemplate],
    conflicts: list[tuple[Key, ChangedMeanwhile]],
) -> tuple[list[Key], Key | None]:
    """Save what can be saved; return that, and the first letter that is not good. Others' changes go to `conflicts`."""
    saved, bad = [], None
    for key, template in changed.items():
        try:
            desk.save(key, template, bases[key])
            saved.append(key)
        except LetterError:
            bad = bad or key
        except ChangedMeanwhile as error:
            conflicts.append((key, error))
    return saved, bad


def why_none(error: TraceMailerError | None) -> str:
    """Return why there is no new preview."""
    if isinstance(error, LetterError):
        return tr("As it was before the mistake.")
    return told(error) if error is not None else ""


def language_name(code: str) -> str:
    """Return a language's name."""
    return tr(next(each.description for each in LANGUAGES if each.code == code))


def state(letter: ListedLetter, *, changed: bool) -> str:
    """Return in a word or two whose text a letter has."""
    if changed:
        return tr("not saved")
    return tr("own") if letter.is_own else ""
