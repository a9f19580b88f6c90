"""F8 in a text: a code is replaced by what it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from app.core.kinds import Choice
from app.core.text_codes import TextCode, last_word, text_of
from app.ui.bridge import Bridge
from app.ui.look_up import LookUpDialog
from app.ui.words import tr

if TYPE_CHECKING:  # what stands behind the desk takes longer to import than the window to paint
    from app.engine.text_codes_desk import TextCodesDesk


class TextCodeLookUp:
    """Replaces the code before the cursor, or lists the codes."""

    def __init__(self, desk: TextCodesDesk, bridge: Bridge) -> None:
        self._desk = desk
        self._bridge = bridge

    def expand(self, editor: QPlainTextEdit) -> None:
        """Put in place of the code before the cursor what it stands for; if there is none there, list all codes."""

        def show(codes: list[TextCode]) -> None:
            text = text_of(word_before(editor), codes)
            if text is None:
                self._choose(editor, codes)
            else:
                put(editor, text)

        self._bridge.run(editor, self._desk.all, show)

    def _choose(self, editor: QPlainTextEdit, codes: list[TextCode]) -> None:
        typed = word_before(editor)
        begun = typed if any(each.code.startswith(typed.upper()) for each in codes) else ""
        choices = [Choice(each.code, " ".join(each.text.split())) for each in codes]
        dialog = LookUpDialog(tr("Text Codes"), choices, "", editor.window())
        dialog.filter.setText(begun)

        def take(code: str) -> None:
            put(editor, text_of(code, codes) or "", len(begun))

        dialog.taken.connect(take)
        dialog.finished.connect(lambda _result: editor.setFocus())
        dialog.open()


def word_before(editor: QPlainTextEdit) -> str:
    """Return the word that ends at the cursor, "" if there is none."""
    cursor = editor.textCursor()
    return last_word(cursor.block().text()[: cursor.positionInBlock()])


def put(editor: QPlainTextEdit, text: str, instead: int | None = None) -> None:
    """Put a text in place of the last `instead` characters before the cursor; None: of the word before it."""
    cursor = editor.textCursor()
    cursor.clearSelection()
    count = len(word_before(editor)) if instead is None else instead
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, count)
    cursor.insertText(text)
    editor.setTextCursor(cursor)
