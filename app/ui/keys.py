"""The keys of the commands: as they are declared, unless the user changed them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from app.ui.words import plain, tr

if TYPE_CHECKING:  # a command of the table changes the keys, so the import at run time goes the other way
    from app.ui.commands import Command

Keys = dict[str, tuple[str, ...]]
"""The keys of each command, by its id; a key is written as "Ctrl+S"."""

NEEDED = frozenset(
    ["Tab", "Backtab", "Return", "Enter", "Space", "Backspace", "Del", "Up", "Down", "Left", "Right", "Home", "End"]
)
"""Keys that fields and lists need for themselves, alone or with Shift or Ctrl."""

EDITING = frozenset(("Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Y", "Ctrl+A"))


def originals(commands: Iterable[Command]) -> Keys:
    """Return the keys as they are declared."""
    return {command.id: command.keys for command in commands}


def in_force(declared: Keys, changed: Mapping[str, tuple[str, ...]]) -> Keys:
    """Return the keys of every command, those that the user changed in place of the declared ones.

    A declared key that the user gave to another command is that one's; keys that Qt does not know are left out.
    """
    known = {name: tuple(filter(None, map(spelled, keys))) for name, keys in changed.items() if name in declared}
    given = {key for keys in known.values() for key in keys}
    return {name: known.get(name, tuple(key for key in keys if key not in given)) for name, keys in declared.items()}


def changes(declared: Keys, keys: Keys) -> Keys:
    """Return those keys that are not as declared."""
    return {name: own for name, own in keys.items() if own != declared[name]}


def renamed(commands: Iterable[Command], keys: Keys) -> dict[str, str]:
    """Return by declared key what texts say where it is not its command's any more: another key, or its name."""
    return {
        key: shown(keys[command.id][:1]) or f"“{plain(command.text)}”"
        for command in commands
        for key in command.keys
        if key not in keys[command.id]
    }


def spelled(key: str) -> str:
    """Return a key as this module writes it; "" for one that Qt does not know, or for several in a row."""
    sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText) if sequence.count() == 1 else ""


def objection(commands: Iterable[Command], keys: Keys, command_id: str, key: str) -> str:
    """Return in words what stands against giving `key` to a command, "" if nothing does."""
    name = key.rpartition("+")[2] or "+"
    modifiers = set(key.removesuffix(name).split("+")) - {""}
    if name in NEEDED or key in EDITING:
        return tr("{key} is needed in fields and lists. Choose another key.", key=shown((key,)))
    if len(name) == 1 and modifiers <= {"Shift", "Num"}:
        return tr("{key} alone is needed for typing. Choose it with Ctrl or Alt, or an F-key.", key=shown((key,)))
    if len(name) == 1 and modifiers == {"Alt"}:
        return tr("Alt with a letter opens menus and goes to fields. Choose another key.")
    for command in commands:
        if command.id != command_id and key in keys[command.id]:
            return tr(
                "{key} is the key of “{command}” already. Take it away there first, or choose another key.",
                key=shown((key,)),
                command=plain(command.text),
            )
    return ""


def shown(keys: tuple[str, ...]) -> str:
    """Return keys as this system writes them."""
    portable, native = QKeySequence.SequenceFormat.PortableText, QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key, portable).toString(native) for key in keys)
