"""Every window of the program over the sample hotel: what the tour makes pictures of and the walk looks at."""

from __future__ import annotations

import json
import os
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from unittest import mock

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app import paths
from app.bootstrap import open_desk
from app.cli.demo import fill
from app.core.certificate import Certificate
from app.core.errors import ChangedMeanwhile, Difference
from app.core.fields import to_texts
from app.core.trouble import Diagnosis
from app.engine.desk import Desk
from app.mail.loopback import LoopbackServer
from app.ui.bridge import Bridge
from app.ui.certificate_dialog import CertificateDialog
from app.ui.commands import COMMANDS
from app.ui.conflict_dialog import Choices, ConflictDialog
from app.ui.kept import Kept
from app.ui.licences_dialog import LicencesDialog
from app.ui.live_list import LiveList
from app.ui.look import dress
from app.ui.main_window import MainWindow
from app.ui.screen import Screen
from app.ui.screens import SCREENS
from app.ui.translation import Translation, file_of, finished
from app.ui.words import tr
from tests.conftest import MemoryVault
from tests.translations import texts

DISPLAYS = {1.0: (1280, 800), 1.5: (1280, 800), 2.0: (1920, 1200)}
"""The smallest display, in its own pixels, on which each scale is used."""

PSEUDO = "XX"
"""A language whose words are a third longer than English, as German ones are."""

WITHOUT_WINDOW = frozenset(("exit", "tile", "cascade", "shortcut", "field_help", "open_log_folder"))
SITTING_HERE = "CLE"
"""The clerk who uses the windows."""

QUIET = frozenset(("cancel", "save", "previous", "following", "refresh", "original"))
"""Commands of screens that open nothing."""


def longer(text: str) -> str:
    """Return a text in PSEUDO."""
    more = max(2, len(text) // 3)
    words = (" wörtlich" * (more // 9 + 1))[:more].rstrip()
    return f"{text.removesuffix('…')}{words}{'…' if text.endswith('…') else ''}"


def application(scale: float, folder: Path) -> QApplication:
    """Return the application on a display of its own that nobody sees; the first in this process."""
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    wide, high = DISPLAYS[scale]
    display = {"name": "display", "x": 0, "y": 0, "width": wide, "height": high, "logicalDpi": 96, "dpr": 1}
    config = folder / "display.json"
    config.write_text(json.dumps({"screens": [display]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    made = QApplication([])
    dress(made)
    return made


@contextmanager
def spoken(code: str) -> Iterator[None]:
    """Let the windows that are made in the block speak a language, by its code."""
    here = QCoreApplication.instance()
    assert here is not None
    pairs = [(text, longer(text)) for text in texts()] if code == PSEUDO else []
    if file_of(code).is_file():
        pairs = finished(file_of(code))
    translator = Translation(pairs, here) if pairs else None
    if translator is not None:
        here.installTranslator(translator)
    yield
    if translator is not None:
        here.removeTranslator(translator)


@contextmanager
def hotel() -> Iterator[Desk]:
    """Yield the desk of the sample hotel, its mail sent."""
    with (
        tempfile.TemporaryDirectory() as place,
        mock.patch.object(paths, "data_folder", return_value=Path(place)),
        mock.patch.object(QDesktopServices, "openUrl"),
        LoopbackServer() as server,
        open_desk(f"sqlite:///{Path(place) / 'demo.db'}", vault=MemoryVault()) as desk,
    ):
        fill(desk, Path(place), server)
        setup = desk.setup.check({**to_texts(desk.setup.load()), "email_traces": "Y"})
        desk.setup.save(setup)
        desk.courier.run_once()
        yield desk


@contextmanager
def main_window(desk: Desk) -> Iterator[MainWindow]:
    """Yield the main window, shown."""
    window = MainWindow(Kept())
    bridge = Bridge(desk.events)
    window.attach(desk, bridge)
    window.show()
    settle(window)
    yield window
    window.close()
    bridge.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def catch_up(bridge: Bridge) -> None:
    """Wait until everything that was asked for is answered; the window hears of it when it looks again."""
    answered = threading.Event()
    bridge._jobs.put(answered.set)
    answered.wait()


def settle(window: MainWindow) -> None:
    """Wait until everything that was asked for is shown."""
    for _round in range(3):
        catch_up(window.work.bridge)
        for each in threading.enumerate():
            if each.name == "talk":
                each.join()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # a text that came last has its room


def every_window(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Open one window after the other, and yield each with a name; it is closed behind it."""
    for row in SCREENS:
        yield from dialogs(window, f"{row.id}_asks", lambda name=row.id: window.work.open(name))
        window.work.kept.keep_clerk(SITTING_HERE)  # who was asked for just now
        screen = window.work.open(row.id)
        if isinstance(screen, LiveList):
            screen.refresh()
            settle(window)
            yield from dialogs(window, f"{row.id}_open", screen.open_current)
        yield row.id, screen
        for command in COMMANDS:
            if command.do is None and command.id not in QUIET and screen.can(command.id):
                yield from dialogs(window, f"{row.id}_{command.id}", lambda name=command.id: window.commands.run(name))
                window.commands.run("refresh")  # a screen that began a new record shows a stored one again
                settle(window)
        leave(window, screen)
    window.work.open("email_setup")
    opening = {row.id for row in SCREENS} | WITHOUT_WINDOW
    for command in COMMANDS:
        if command.do is not None and command.id not in opening:
            yield from dialogs(window, command.id, lambda name=command.id: window.commands.run(name))
    for name, made in (("certificate", certificate), ("conflict", conflict), ("licences", licences)):
        yield from dialogs(window, name, lambda made=made: made(window).open())


def dialogs(window: MainWindow, name: str, open_it: Callable[[], object]) -> Iterator[tuple[str, QWidget]]:
    """Do what opens a dialog, and yield it if it does, the topmost first."""
    open_it()
    settle(window)
    while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
        yield name, dialog
        dialog.done(0)
        settle(window)


def leave(window: MainWindow, screen: Screen) -> None:
    """Close a screen, whatever was typed."""
    screen.discard()
    screen.leave.emit()
    settle(window)


def certificate(window: MainWindow) -> CertificateDialog:
    """Return the dialog of a certificate that is not trusted."""
    since, until = datetime(2024, 1, 1, tzinfo=UTC), datetime(2025, 1, 1, tzinfo=UTC)
    shown = Certificate(
        "mail.hotel.example", ("mail.hotel.example",), "mail.hotel.example", since, until, "AB:" * 31 + "AB"
    )
    meaning = tr("The certificate of {server} has expired, so nothing was sent to it.", server="mail.hotel.example")
    return CertificateDialog(shown, Diagnosis("expired certificate", meaning, ""), window)


def licences(window: MainWindow) -> LicencesDialog:
    """Return what a button of About opens."""
    return LicencesDialog(window.work)


def conflict(window: MainWindow) -> ConflictDialog:
    """Return the dialog of a form that somebody else saved meanwhile."""
    differences = [Difference("Email Server Port", "25", "587", "465"), Difference("Email Traces", "N", "Y", "N")]
    error = ChangedMeanwhile("This was changed by FD1 on DESK-2 while you worked on it.", None, None, differences)
    return ConflictDialog(error, Choices(lambda _new, _base: None, lambda _stored: None), window)
