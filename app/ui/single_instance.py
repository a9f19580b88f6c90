"""One window per user and database: the second start asks the first to come forward, and ends."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import SIGNAL, QCryptographicHash, QFileSystemWatcher, QLockFile, QObject, Signal

SHOW, QUIT = "show", "quit"
"""What a running window can be asked."""

LOCK, REQUEST = ".lock", ".request"
STEP = 0.1


class Instance(QObject):
    """The one window of a database, by its URL. `asked` carries SHOW or QUIT from another start of the program.

    A lock file in `folder` says that it runs; it falls free with the process. A request is a file beside it. Where
    `folder` cannot be written, every start is the one.
    """

    asked = Signal(str)

    def __init__(self, folder: Path, database_url: str) -> None:
        super().__init__()
        name = hashed(same(database_url))
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        self._request = folder / f"{name}{REQUEST}"
        self._lock = lock_of(folder / f"{name}{LOCK}")
        self._watcher = QFileSystemWatcher(self)

    def claim(self) -> bool:
        """Be the one window; False if another one is."""
        if not taken(self._lock):
            return self._lock.error() != QLockFile.LockError.LockFailedError
        self._request.unlink(missing_ok=True)
        self._watcher.directoryChanged.connect(self._look)
        return True

    def hear(self, answer: Callable[[str], None]) -> None:
        """Let `answer` hear what is asked from now on, and what was asked while nobody heard."""
        self.asked.connect(answer)
        if not self._watcher.directories():
            self._watcher.addPath(str(self._request.parent))
        self._look()

    def ask_to_show(self) -> None:
        """Ask the one window to come forward."""
        ask(self._lock, self._request, SHOW)

    def release(self) -> None:
        """Be it no more."""
        if folders := self._watcher.directories():
            self._watcher.removePaths(folders)
        self._lock.unlock()

    def _look(self) -> None:
        if not self.receivers(SIGNAL("asked(QString)")):
            return  # between two windows, or before the first: `hear` looks again
        try:
            words = self._request.read_text(encoding="ascii")
            self._request.unlink()
        except OSError:
            return  # another file of the folder, or one that is being written
        if words in (SHOW, QUIT):
            self.asked.emit(words)


def same(database_url: str) -> str:
    """Return one spelling for all URLs of one file: Windows minds no case, and there may be links on the way."""
    scheme, found, file = database_url.partition(":///")
    return os.path.normcase(os.path.realpath(file)) if found and scheme.startswith("sqlite") else database_url


def hashed(text: str) -> str:
    """Return a short name for `text` that tells nothing of it. Qt is here already; hashlib takes time to import."""
    digest = QCryptographicHash.hash(text.encode(), QCryptographicHash.Algorithm.Sha256)
    return bytes(digest.toHex().data()).decode()[:16]


def lock_of(file: Path) -> QLockFile:
    """Return the lock at `file`; it counts as free only once its process is gone."""
    lock = QLockFile(str(file))
    lock.setStaleLockTime(0)
    return lock


def taken(lock: QLockFile) -> bool:
    """Take the lock, and say whether that went.

    A killed program leaves its number in the file. To Qt it runs as long as some process of this name has that number,
    and that may be this very one: after a start of Windows numbers come again in much the same order.
    """
    if lock.tryLock(0):
        return True
    process, *_ = lock.getLockInfo()
    return process == os.getpid() and lock.removeStaleLockFile() and lock.tryLock(0)


def ask(lock: QLockFile, request: Path, what: str) -> None:
    """Leave a request for the window that holds `lock`; whole at once, as it is being watched for."""
    if sys.platform == "win32":
        import ctypes  # which takes time to import, and is needed by a second start only

        # Windows lets a program come forward only if the one in front, which is this one, allows it.
        process, *_ = lock.getLockInfo()
        ctypes.windll.user32.AllowSetForegroundWindow(process)
    written = request.with_suffix(".new")
    written.write_text(what, encoding="ascii")
    written.replace(request)


def ask_all_to_quit(folder: Path, patience: float) -> bool:
    """Ask every window of this user to close; say whether all were gone within `patience` seconds."""
    running = [file for file in folder.glob(f"*{LOCK}") if not free(file)]
    for file in running:
        ask(lock_of(file), file.with_suffix(REQUEST), QUIT)
    deadline = time.monotonic() + patience
    while any(not free(file) for file in running):
        if time.monotonic() > deadline:
            return False
        time.sleep(STEP)
    return True


def free(file: Path) -> bool:
    """Say whether nobody holds the lock at `file`."""
    lock = lock_of(file)
    if not taken(lock):
        return False
    lock.unlock()
    return True
