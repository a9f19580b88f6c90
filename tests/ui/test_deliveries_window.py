"""Mail | Deliveries by keyboard: find why one letter was refused, send it again, look at one day, export."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QMessageBox, QPlainTextEdit, QToolTip
from pytestqt.qtbot import QtBot

from app.core.records import Kind, Letter, State
from app.engine.desk import Desk
from app.store.database import Database
from app.store.queue import write_copies
from app.ui.deliveries_window import DeliveriesWindow
from app.ui.look import colour
from app.ui.main_window import MainWindow
from tests.hotel import fill
from tests.servers.faulty import Fault, FaultyServer
from tests.servers.scripted import scripted


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow) -> Callable[[], DeliveriesWindow]:
    def open_it() -> DeliveriesWindow:
        window.work.open("deliveries")
        screen = window.findChild(DeliveriesWindow)
        with qtbot.waitSignal(screen.refreshed):
            screen.refresh()
        return screen

    return open_it


def old_copies(desk: Desk, days_ago: int, count: int) -> None:
    assert isinstance(desk.database, Database)
    at = datetime.now().astimezone() - timedelta(days=days_ago)
    letters = [
        Letter("", "d@x.example", "a@x.example", f"Old {n}", "", f"<{days_ago}.{n}@x>", at) for n in range(count)
    ]
    with desk.database.write() as connection:
        copies = [(Kind.TRACE, f"O{days_ago}-{n}", "OLD", letter) for n, letter in enumerate(letters)]
        write_copies(connection, copies, at)


def test_find_why_a_letter_was_refused_and_send_it_again(
    qtbot: QtBot, desk: Desk, tmp_path: Path, opened: Callable[[], DeliveriesWindow]
) -> None:
    fault = Fault("RCPT", b"550 5.1.1 User unknown\r\n", frozenset({2}))
    with FaultyServer(fault) as server:
        fill(desk, tmp_path, server.server_address[1], 4, datetime.now().date())
        assert desk.courier.run_once().refused == 1
        screen = opened()
        assert screen.model.rowCount() == 4
        assert QApplication.focusWidget() is screen.view
        state = screen.findChild(QComboBox, "state_filter")
        state.setFocus()
        qtbot.keyClicks(state, "ref")
        qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
        reply = screen.findChild(QPlainTextEdit, "reply")
        qtbot.waitUntil(lambda: reply.toPlainText() == "550 5.1.1 User unknown")
        assert screen.findChild(QLabel, "diagnosis").text()
        assert screen.story.model.rowCount() == 1
        assert screen.can("retry")
        screen.view.setFocus()
        qtbot.keyClick(screen.view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: desk.deliveries.counts()[State.REFUSED] == 0)
        fault.times = 0
        assert desk.courier.run_once().sent == 1
    assert desk.deliveries.counts()[State.SENT] == 4
    qtbot.waitUntil(lambda: screen.model.rowCount() == 0)
    qtbot.waitUntil(lambda: reply.toPlainText() == "")
    assert not screen.can("retry")


def test_copies_are_searched_for_by_words_clerk_and_day(
    qtbot: QtBot, desk: Desk, tmp_path: Path, opened: Callable[[], DeliveriesWindow]
) -> None:
    fill(desk, tmp_path, 1, 12, datetime.now().date())
    desk.courier.run_once()
    old_copies(desk, 3, 2)
    old_copies(desk, 40, 3)
    screen = opened()
    assert screen.model.rowCount() == 14
    qtbot.keyClick(screen.view, Qt.Key.Key_F7)
    search = QApplication.focusWidget()
    assert search is screen.filter.search
    qtbot.keyClicks(search, "t1")
    qtbot.waitUntil(lambda: screen.model.rowCount() == 3)  # 1, 10, 11
    search.clear()
    qtbot.waitUntil(lambda: screen.model.rowCount() == 14)
    screen.filter.clerk.setFocus()
    qtbot.keyClicks(screen.filter.clerk, "C1")
    qtbot.waitUntil(lambda: screen.model.rowCount() == 2)
    qtbot.keyClick(screen.filter.clerk, Qt.Key.Key_Home)
    screen.plot.setFocus()
    for _ in range(3):
        qtbot.keyClick(screen.plot, Qt.Key.Key_Left)
    assert "2 waiting" in screen.plot.accessibleDescription()
    qtbot.keyClick(screen.plot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 2)
    screen.filter.period.setCurrentIndex(3)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 17)


def test_a_bar_says_its_numbers_and_shows_them_in_their_colours(
    qtbot: QtBot, desk: Desk, tmp_path: Path, opened: Callable[[], DeliveriesWindow]
) -> None:
    with scripted(replies={"RCPT": b"550 no"}) as server:
        fill(desk, tmp_path, server.port, 6, datetime.now().date())
        assert desk.courier.run_once().refused == 6
    old_copies(desk, 1, 3)
    screen = opened()
    plot = screen.plot
    today = plot.bar(29).center().toPoint()
    assert plot.words(29).endswith(": 0 sent, 0 waiting, 6 refused")
    QApplication.sendEvent(plot, QHelpEvent(QHelpEvent.Type.ToolTip, today, plot.mapToGlobal(today)))
    qtbot.waitUntil(lambda: QToolTip.text() == plot.words(29))
    picture: QImage = plot.grab().toImage()
    assert picture.pixelColor(plot.bar(29).center().toPoint()) == colour("refused")
    yesterday = plot.bar(28)
    assert picture.pixelColor(QPoint(int(yesterday.center().x()), int(yesterday.bottom()) - 3)) == colour("waiting")
    assert picture.pixelColor(QPoint(int(yesterday.center().x()), int(yesterday.top()) + 3)) == colour("base")


def test_what_is_shown_is_exported(
    qtbot: QtBot,
    desk: Desk,
    tmp_path: Path,
    opened: Callable[[], DeliveriesWindow],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fill(desk, tmp_path, 1, 12, datetime.now().date())
    desk.courier.run_once()
    screen = opened()
    screen.filter.search.setText("t1")
    qtbot.waitUntil(lambda: screen.model.rowCount() == 3)
    file = tmp_path / "list.csv"
    for place in (tmp_path / "nowhere" / "list.csv", file):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words, place=place: (str(place), ""))
        screen.window().activateWindow()
        qtbot.waitUntil(screen.window().isActiveWindow)
        screen.view.setFocus()
        qtbot.keyClick(
            screen.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
        QApplication.activeModalWidget().close()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    with file.open(encoding="utf-8-sig", newline="") as stream:
        assert {row["subject"].rpartition(" ")[2] for row in csv.DictReader(stream)} == {"1", "10", "11"}


def test_many_rows_that_change_at_once_are_painted_once(
    qtbot: QtBot, desk: Desk, tmp_path: Path, opened: Callable[[], DeliveriesWindow]
) -> None:
    fill(desk, tmp_path, 1, 300, datetime.now().date())
    desk.courier.run_once()
    screen = opened()
    rows = desk.deliveries.listed()
    told: list[tuple[int, int]] = []
    screen.model.dataChanged.connect(lambda first, last, *_roles: told.append((first.row(), last.row())))
    screen.model.replace(replace(row, state=State.SENT) for row in rows[10:290])
    screen.model.replace(rows[:5])
    assert told == [(10, 289)]
    assert screen.model.row(10).state is State.SENT
    assert screen.model.row(9).state is State.WAITING
