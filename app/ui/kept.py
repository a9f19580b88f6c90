"""What the window keeps from one start to the next, for the user of this computer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from app import paths

FILE = "window.ini"
MOST = 100
"""Entries that are read of a list in the file: it may have been written by another hand."""


@dataclass(frozen=True, slots=True)
class KeptScreen:
    """A screen that was open: its id, and where it stood inside the main window, in pixels."""

    id: str
    x: int
    y: int
    width: int
    height: int
    is_maximized: bool = False


class Kept:
    """Reads and writes the file. What is missing or unreadable in it is as if it had never been kept.

    `demo`: the windows of the demo have places and a clerk of their own; keys and language are shared.
    """

    def __init__(self, *, demo: bool = False) -> None:
        self._settings = QSettings(str(paths.data_folder() / FILE), QSettings.Format.IniFormat)
        self._windows = "demo" if demo else "window"

    def geometry(self) -> QByteArray:
        """Return the main window's geometry as `saveGeometry` wrote it; empty if none is kept."""
        value = self._settings.value(f"{self._windows}/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    def screens(self) -> list[KeptScreen] | None:
        """Return the screens that were open, from back to front; None at the very first start."""
        rows = self._read(f"{self._windows}/screens")
        if not isinstance(rows, list):
            return None
        found = []
        for row in rows[:MOST]:
            try:
                found.append(KeptScreen(**row))
            except TypeError:
                continue
        return [each for each in found if is_sound(each)]

    def keep_windows(self, geometry: QByteArray, screens: Iterable[KeptScreen]) -> None:
        """Keep where the windows are."""
        self._settings.setValue(f"{self._windows}/geometry", geometry)
        self._settings.setValue(f"{self._windows}/screens", json.dumps([asdict(each) for each in screens]))

    def keys(self) -> dict[str, tuple[str, ...]]:
        """Return the keys that the user changed, by the command's id."""
        table = self._read("keys")
        if not isinstance(table, dict):
            return {}
        return {
            name: tuple(each for each in keys[:MOST] if isinstance(each, str))
            for name, keys in table.items()
            if isinstance(keys, list)
        }

    def keep_keys(self, changed: Mapping[str, tuple[str, ...]]) -> None:
        """Keep the keys that the user changed, by the command's id."""
        self._settings.setValue("keys", json.dumps({name: list(keys) for name, keys in changed.items()}))

    def language(self) -> str:
        """Return the code of the language that the user chose; "" for the system's."""
        code = self._settings.value("language")
        return code if isinstance(code, str) else ""

    def keep_language(self, code: str) -> None:
        """Keep the code of the language that the user chose, "" for the system's."""
        self._settings.setValue("language", code)

    def clerk(self) -> str:
        """Return the code of the clerk who said that they sit here; "" if nobody did."""
        code = self._settings.value(f"{self._windows}/clerk")
        return code if isinstance(code, str) else ""

    def keep_clerk(self, code: str) -> None:
        """Keep the code of the clerk who sits here."""
        self._settings.setValue(f"{self._windows}/clerk", code)

    def stays_in_tray(self) -> bool | None:
        """Return whether the program goes on when its window is closed; None if the user is to be asked."""
        return {"Y": True, "N": False}.get(str(self._settings.value("tray")))

    def keep_in_tray(self, stays: bool) -> None:
        """Keep whether the program goes on when its window is closed."""
        self._settings.setValue("tray", "Y" if stays else "N")

    def _read(self, name: str) -> Any:
        try:
            return json.loads(str(self._settings.value(name)))
        except ValueError:
            return None


def is_sound(screen: KeptScreen) -> bool:
    """Say whether a screen as it was read can be one."""
    numbers = (screen.x, screen.y, screen.width, screen.height)
    return isinstance(screen.id, str) and all(type(each) is int and abs(each) < 100_000 for each in numbers)
