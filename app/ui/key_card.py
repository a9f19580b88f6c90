"""Help | Key Card: every key on one page."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from app.ui.dialog import Dialog
from app.ui.words import tr


class KeyCard(Dialog):
    """Shows the keys of the window's `actions`, as they are set, and those of fields and lists."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(tr("Key Card"), "key_card", parent)
        self.page = QTextBrowser()
        self.page.setObjectName("page")
        self.page.setAccessibleName(tr("Keys"))
        self.page.setTabChangesFocus(True)
        more = (
            (tr("Enter, Tab"), tr("Go to the next field; in a list: take or open the marked line")),
            (tr("Y, N, Space"), tr("Set or change a Y/N field")),
            (tr("Up, Down"), tr("Move in a list")),
        )
        rows = [(keys_of(each), each.text().replace("&", "").removesuffix("…")) for each in actions if each.shortcuts()]
        cells = (
            f"<tr><td><b>{escape(keys)}</b>&nbsp;&nbsp;&nbsp;</td><td>{escape(what)}</td></tr>"
            for keys, what in (*rows, *more)
        )
        self.page.setHtml(f"<table cellpadding='2'>{''.join(cells)}</table>")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        em = self.fontMetrics().averageCharWidth()
        self.resize(em * 80, em * 100)


def keys_of(action: QAction) -> str:
    """Return an action's keys as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(native) for keys in action.shortcuts())
