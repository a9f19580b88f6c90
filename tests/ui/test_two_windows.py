"""Two windows on one database: the second to save is told, whatever the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.bootstrap import open_desk
from app.core.feeds import FeedSetup
from app.engine.desk import Desk
from app.ui.conflict_dialog import ConflictDialog
from app.ui.feed_dialog import FeedDialog
from app.ui.feeds_window import FeedsWindow
from app.ui.letters_window import LettersWindow
from app.ui.main_window import MainWindow
from app.ui.setup_form import SetupForm
from tests.conftest import MemoryVault

KEY = ("trace", "EN")


@pytest.fixture
def other(desk: Desk) -> Iterator[Desk]:
    with open_desk(f"sqlite:///{desk.database.place}", vault=MemoryVault()) as other:
        other.signed_on.sign_on("BOB")
        yield other


def choose(qtbot: QtBot, window: MainWindow, name: str) -> None:
    qtbot.waitUntil(lambda: window.findChild(ConflictDialog) is not None)
    dialog = window.findChild(ConflictDialog)
    assert dialog is not None
    qtbot.keyClick(dialog.findChild(QPushButton, name), Qt.Key.Key_Space)


@pytest.mark.parametrize(
    ("answer", "port", "shown", "unsaved"),
    [
        ("keep_mine", 587, ("other.example.com", "587"), False),
        ("take_theirs", 25, ("other.example.com", "25"), False),
        ("back_to_form", 25, ("", "587"), True),
    ],
)
def test_the_email_setup(
    qtbot: QtBot,
    window: MainWindow,
    form: SetupForm,
    desk: Desk,
    other: Desk,
    answer: str,
    port: int,
    shown: tuple[str, str],
    unsaved: bool,
) -> None:
    other.setup.save(replace(other.setup.load(), email_server_ip="other.example.com"))
    form.form.fill({"email_server_port": "587"})
    form.save()
    choose(qtbot, window, answer)
    qtbot.waitUntil(lambda: form.unsaved() is unsaved)
    texts = form.form.texts()
    assert (texts["email_server_ip"], texts["email_server_port"]) == shown
    setup = desk.setup.load()
    assert (setup.email_server_ip, setup.email_server_port) == ("other.example.com", port)


@pytest.mark.parametrize(("answer", "subject"), [("keep_mine", "Mine"), ("take_theirs", "Theirs")])
def test_a_letter(qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk, answer: str, subject: str) -> None:
    window.work.open("letters")
    screen = window.findChild(LettersWindow)
    assert screen is not None
    qtbot.waitUntil(lambda: screen.model.rowCount() > 0)
    keys = [screen.model.row(number).key for number in range(screen.model.rowCount())]
    screen.view.selectRow(keys.index(KEY))
    original = desk.letters.original(KEY)
    screen.editor.fill(("Mine", original.text, original.html))
    screen._edited()
    other.letters.save(KEY, replace(original, subject="Theirs"), original)
    screen.save()
    choose(qtbot, window, answer)
    qtbot.waitUntil(lambda: not screen.unsaved())
    assert next(each.template.subject for each in desk.letters.listed() if each.key == KEY) == subject


MINE, THEIRS = FeedSetup(name="Mine", place="/reports"), FeedSetup(name="Desk", place="/reports", minutes=7)


@pytest.mark.parametrize(
    ("answer", "removed", "left"),
    [
        ("keep_mine", False, [replace(THEIRS, name="Mine")]),
        ("take_theirs", False, [THEIRS]),
        ("keep_mine", True, [MINE]),
        ("take_theirs", True, []),
    ],
)
def test_a_feed(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk, answer: str, removed: bool, left: list[FeedSetup]
) -> None:
    base = FeedSetup(name="Desk", place="/reports")
    feed_id = desk.feeds.save(None, base)
    screen = window.work.open("feeds")
    assert isinstance(screen, FeedsWindow)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
    screen.change()
    dialog = window.findChild(FeedDialog)
    assert dialog is not None
    if removed:
        other.feeds.remove(feed_id)
    else:
        other.feeds.save(feed_id, THEIRS, base)
    dialog.form.fill({"name": "Mine"})
    dialog.save()
    choose(qtbot, window, answer)
    if (answer, removed) == ("take_theirs", False):
        qtbot.waitUntil(lambda: dialog.form.texts()["minutes"] == "7")
        assert dialog.form.texts()["name"] == "Desk"
        dialog.cancel()  # asks nothing: what is stored is shown
    qtbot.waitUntil(lambda: window.findChild(FeedDialog) is None)
    assert [feed.setup for feed in desk.feeds.listed()] == left
