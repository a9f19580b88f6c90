"""Notes of what mail servers accepted before the database says so. A note is written without waiting for the disk, as
a commit must: it outlives a program that is killed, but not a power cut."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Sequence
from datetime import datetime
from io import FileIO
from pathlib import Path

from app.core.records import State
from app.core.retry import Outcome
from app.core.sending import Attempt

logger = logging.getLogger(__name__)


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
        except (OSError, ValueError):  # none, or a write that was cut off
            return []
        return [as_attempt(*each) for each in noted]

    def forget(self, owner: str) -> None:
        """Remove the notes of an owner."""
        self._file(owner).unlink(missing_ok=True)

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
            self._noted[answer.id] = as_json(answer)
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
                self._path.unlink(missing_ok=True)

    def _write(self) -> None:
        if not self._file:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = FileIO(self._path, "w")
        self._file.seek(0)
        self._file.write(b"[" + b",".join(self._noted.values()) + b"]" + END)


END = b"\n"
"""What ends the notes; after it may stand what is left of longer ones."""


def as_json(answer: Attempt) -> bytes:
    """Return an accepting answer as it is noted."""
    return json.dumps((answer.id, answer.at.isoformat(), answer.connection, answer.code, answer.reply)).encode()


def as_attempt(number: int, at: str, connection: str, code: int | None, reply: str) -> Attempt:
    """Return a noted answer."""
    moment = datetime.fromisoformat(at)
    return Attempt(number, Outcome.SENT, moment, State.SENT, moment, connection, code, reply)
