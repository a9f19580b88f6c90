"""`python -m tests.walk SCALE LANGUAGE…` looks at every window and prints what is wrong, a line each.

Is text clipped, has every field a name and a label, does every key one thing, does Tab reach everything and come back,
does the focus show?
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from app.ui.main_window import MainWindow
from tests import windows

FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit, QKeySequenceEdit, QAbstractItemView)
READ_ONLY = (QAbstractItemView, QTextEdit)


def shown(root: QWidget, kind: type[QWidget] | tuple[type[QWidget], ...] = QWidget) -> list[QWidget]:
    """Return the visible widgets of a kind, without those of windows over `root` and the insides of fields."""
    return [
        each
        for each in root.findChildren(QWidget)
        if isinstance(each, kind) and each.isVisible() and each.window() is root.window() and not is_part(each)
    ]


def is_part(widget: QWidget) -> bool:
    """Say whether a widget belongs to the inside of a field, such as the line of a combo box."""
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QAbstractSpinBox | QKeySequenceEdit | QLineEdit) or isinstance(widget, QMenu)


def called(widget: QWidget) -> str:
    """Return what to call a widget in a message."""
    text = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()} {text[:60]!r}"


def clipped(root: QWidget) -> Iterator[str]:
    """Yield the widgets that show less than their text."""
    for widget in shown(root):
        if is_clipped(widget):
            yield f"clipped: {called(widget)}, {widget.width()} x {widget.height()}"
        parent = widget.parentWidget()
        scrolls = parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea) or widget.isWindow()
        if not scrolls and widget.objectName() and not parent.rect().contains(widget.geometry()):
            yield f"outside of what it stands in: {called(widget)}"


def is_clipped(widget: QWidget) -> bool:
    """Say whether a widget is too small for its text."""
    metrics, size = widget.fontMetrics(), widget.size()
    match widget:
        case QLabel() if widget.toolTip() == widget.text():
            return False  # cut on purpose, and shown in full there
        case QLabel() if widget.wordWrap():
            return bool(widget.text()) and widget.heightForWidth(size.width()) > size.height()
        case QLabel():
            return bool(widget.text()) and widget.sizeHint().width() > size.width()
        case QAbstractButton():
            return bool(widget.text()) and widget.sizeHint().width() > size.width()
        case QLineEdit():
            return not widget.text() and metrics.horizontalAdvance(widget.placeholderText()) > size.width() - 8
        case QComboBox():
            return metrics.horizontalAdvance(widget.currentText()) > size.width() - 24
        case QGroupBox():
            return metrics.horizontalAdvance(widget.title()) > size.width()
        case QTabBar():
            return widget.sizeHint().width() > size.width()
        case QHeaderView() if widget.orientation() == Qt.Orientation.Horizontal:
            model = widget.model()
            titles = [str(model.headerData(number, Qt.Orientation.Horizontal)) for number in range(widget.count())]
            return any(
                metrics.horizontalAdvance(title) + 6 > widget.sectionSize(number) for number, title in enumerate(titles)
            )
    return False


def too_large(root: QWidget) -> Iterator[str]:
    """Yield a dialog that the display has no room for."""
    room = root.screen().availableSize()
    if isinstance(root, QDialog) and (root.width() > room.width() or root.height() > room.height()):
        yield f"{root.width()} x {root.height()} is larger than the display"


def nameless(root: QWidget) -> Iterator[str]:
    """Yield the fields without a name for screen readers, or without a label that leads to them."""
    labelled = [label.buddy() for label in shown(root.window(), QLabel)]
    for field in shown(root, FIELDS):
        if field.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(field, QHeaderView):
            continue
        if not field.accessibleName():
            yield f"without a name: {called(field)}"
        typed_in = not isinstance(field, READ_ONLY) and not (isinstance(field, QPlainTextEdit) and field.isReadOnly())
        if typed_in and not has_label(field, labelled):
            yield f"without a label: {called(field)}"


def has_label(field: QWidget, labelled: list[QWidget | None]) -> bool:
    """Say whether a label leads to a field, or the tab that it fills."""
    return field in labelled or (field.parentWidget() is not None and field.parentWidget().inherits("QStackedWidget"))


def keys_twice(root: QWidget, window: MainWindow) -> Iterator[str]:
    """Yield the Alt keys that several things share, in one window or with the menu bar."""
    here = [mnemonic(str(text)) for text in texts_with_keys(root)]
    if not isinstance(root, QDialog):
        here += [mnemonic(action.text()) for action in window.menuBar().actions()]
    for key, count in Counter(filter(None, here)).items():
        if count > 1:
            yield f"Alt+{key} stands {count} times"


def texts_with_keys(root: QWidget) -> Iterator[str]:
    """Yield the texts that may bring an Alt key."""
    for widget in shown(root):
        match widget:
            case QLabel() if widget.buddy() is not None:
                yield widget.text()
            case QAbstractButton():
                yield widget.text()
            case QGroupBox():
                yield widget.title()
            case QTabBar():
                yield from (widget.tabText(number) for number in range(widget.count()))


def mnemonic(text: str) -> str:
    """Return the letter of a text's Alt key, "" for none."""
    found = re.search(r"&([^&\s])", text.replace("&&", ""))
    return found[1].upper() if found else ""


def menus_twice(window: MainWindow) -> Iterator[str]:
    """Yield the letters that several entries of one menu share, and keys that several commands share."""
    for menu in window.menuBar().findChildren(QMenu):
        letters = Counter(filter(None, (mnemonic(action.text()) for action in menu.actions())))
        yield from (f"menu {menu.title()}: {key} stands {count} times" for key, count in letters.items() if count > 1)
    keys = Counter(keys.toString() for action in window.actions() for keys in action.shortcuts())
    yield from (f"{key} belongs to {count} commands" for key, count in keys.items() if count > 1)


def trapped(root: QWidget) -> Iterator[str]:
    """Yield where Tab does not go on from, and fields that it never reaches."""
    window = root.window()
    stops = [each for each in shown(root) if takes_tab(each)]
    if not stops:
        return
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    stops[0].setFocus()
    reached: list[QWidget] = []
    here = window.focusWidget()
    while here is not None and here not in reached:
        reached.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        if window.focusWidget() is here and len(stops) > 1:
            yield f"Tab does not leave {called(here)}"
        here = window.focusWidget()
    yield from (f"Tab does not reach {called(each)}" for each in stops if each not in reached)


def takes_tab(widget: QWidget) -> bool:
    """Say whether Tab is meant to stop at a widget."""
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return policy == Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.focusProxy() is None


def unseen(root: QWidget) -> Iterator[str]:
    """Yield the widgets that look the same with the focus as without."""
    for widget in shown(root):
        if takes_tab(widget) and not isinstance(widget, QTabBar):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            with_focus = picture(widget)
            widget.clearFocus()
            if with_focus == picture(widget):
                yield f"the focus does not show in {called(widget)}"


def picture(widget: QWidget) -> QImage:
    """Return how a widget looks."""
    return widget.grab().toImage()


def wrong(root: QWidget, window: MainWindow, *, look: bool) -> Iterator[str]:
    """Yield everything that is wrong with a window; with `look`, how it behaves too, which no language changes."""
    yield from clipped(root)
    yield from too_large(root)
    yield from nameless(root)
    yield from keys_twice(root, window)
    if look:
        yield from trapped(root)
        yield from unseen(root)


def main() -> None:
    """Walk through every window in each language."""
    scale, *languages = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        kept = windows.application(float(scale), Path(folder))
        with windows.hotel() as desk:
            for number, language in enumerate(languages):
                with windows.spoken(language), windows.main_window(desk) as window:
                    found = [f"main window: {words}" for words in menus_twice(window)]
                    for name, shown_window in windows.every_window(window):
                        look = number == 0
                        found += [f"{name}: {words}" for words in wrong(shown_window, window, look=look)]
                for words in dict.fromkeys(found):
                    print(f"{scale} {language} {words}")
        del kept


if __name__ == "__main__":
    main()
