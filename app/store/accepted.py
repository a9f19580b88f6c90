"""Notes of what mail servers accepted before the database says so. A note is written without waiting for the disk, as
a commit must: it outlives a program that is killed, but not a power cut."""

from __future__ import annotations

import errno
import json
import logging
import os
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from io import FileIO
from pathlib import Path

from app.core.records import State
from app.core.retry import Outcome
from app.core.sending import Attempt
from app.store.columns import from_milliseconds, milliseconds

logger = logging.getLogger(__name__)

KEPT = 30 * 86_400
"""Seconds after which nobody is waited for who could take up an owner's notes."""

as_json = json.JSONEncoder(check_circular=False).encode
"""Half the time of `json.dumps`, which looks for circles."""

END = b"\n"
"""What ends the notes; after it may stand what is left of longer ones."""


class AcceptedNotes:
    """A file for each owner of leases."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, owner: str) -> Notes:
        """Return where answers are noted for `owner`."""
        return Notes(self._file(owner))

    def left_by(self, owner: str) -> list[Attempt]:
        """Return the answers that an owner who is gone noted last. They may be committed all the same."""
        try:
            noted = json.loads(self._file(owner).read_bytes().partition(END)[0])
            return [as_attempt(*each) for each in noted]
        except (OSError, ValueError, TypeError, OverflowError):  # none, one cut off, or a file of somebody else's
            return []

    def forget(self, owner: str) -> None:
        """Remove the notes of an owner, and those that nobody has asked for since they were written long ago."""
        remove(self._file(owner))
        for file in self._folder.glob("*.json"):
            if is_forgotten(file):
                remove(file)

    def _file(self, owner: str) -> Path:
        return self._folder / f"{owner.rpartition('/')[2]}.json"


class Notes:
    """The answers of one owner that accept a letter and are not committed. Used by all connections at once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._noted: dict[int, bytes] = {}
        self._file: FileIO | None = None

    def add(self, answer: Attempt) -> bool:
        """Note an answer that accepts its letter: losing any other sends nobody a second one. False if it cannot be."""
        if answer.outcome is not Outcome.SENT:
            return True
        with self._lock:
            self._noted[answer.id] = as_note(answer)
            try:
                self._write()
            except OSError as error:
                logger.debug("An accepted letter cannot be noted: %s", error)
                return False
        return True

    def remove(self, answers: Sequence[Attempt]) -> None:
        """Forget what is committed. In the file it stands until the next is noted, which does no harm."""
        with self._lock:
            for answer in answers:
                self._noted.pop(answer.id, None)

    def close(self) -> None:
        """Leave the file only if it tells of something that is not committed."""
        if self._file:
            self._file.close()
            if not self._noted:
                remove(self._path)

    def _write(self) -> None:
        if not self._file:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = FileIO(self._path, "w")
        page = b"[" + b",".join(self._noted.values()) + b"]" + END
        self._file.seek(0)
        if self._file.write(page) < len(page):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def remove(file: Path) -> None:
    """Remove notes; those of another account may be out of reach, and do no harm."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        logger.debug("Notes of accepted letters cannot be removed: %s", error)


def is_forgotten(file: Path) -> bool:
    """Say whether notes are older than any lease whose owner may still be gone for."""
    with suppress(OSError):
        return time.time() - file.stat().st_mtime > KEPT
    return False


def as_note(answer: Attempt) -> bytes:
    """Return an accepting answer as it is noted."""
    return as_json((answer.id, milliseconds(answer.at), answer.connection, answer.code, answer.reply)).encode()


def as_attempt(number: int, at: int, connection: str, code: int | None, reply: str) -> Attempt:
    """Return a noted answer."""
    moment = from_milliseconds(at)
    return Attempt(number, Outcome.SENT, moment, State.SENT, moment, connection, code, reply)
