"""The log: a few files of bounded size, which all programs of a user write."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

LOG_FILE = "trace-mailer.log"
LOG_SIZE = 1_000_000
LOG_COPIES = 5
LINE = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"


@contextmanager
def logging_to(folder: Path) -> Iterator[None]:
    """Keep a log in `folder` meanwhile; none if it cannot be written."""
    handler: logging.Handler = logging.NullHandler()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        handler = SharedLog(folder / LOG_FILE)
    ours = logging.getLogger("app")
    level = ours.level
    ours.addHandler(handler)
    ours.setLevel(logging.INFO)
    try:
        yield
    finally:
        ours.removeHandler(handler)
        ours.setLevel(level)
        handler.close()


class SharedLog(logging.Handler):
    """Writes lines, and never disturbs the program.

    The file is open for no longer than a line takes: Windows renames no file that another program has open, and
    elsewhere that program would go on writing to the renamed one.
    """

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self.setFormatter(logging.Formatter(LINE))

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        try:
            line = self.format(record) + "\n"
            with suppress(OSError):  # somebody looks at it for longer, or it is new: this line still has room
                if self._file.stat().st_size + len(line) > LOG_SIZE:
                    move_away(self._file)
            with self._file.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(line)
        except Exception:  # a full disk is no reason to stop sending
            self.handleError(record)

    def handleError(self, record: Any) -> None:  # noqa: N802 - the name is logging's
        """Do without the line."""


def move_away(file: Path) -> None:
    """Make a full log the first of its copies; the copies before the first gap move on, or the oldest goes.

    Should the log itself not move, the gap is where it will go next time: no other copy is lost for it.
    """
    copies = [file.with_name(f"{file.name}.{number}") for number in range(1, LOG_COPIES + 1)]
    gap = next((place for place, copy in enumerate(copies) if not copy.exists()), LOG_COPIES - 1)
    for place in range(gap, 0, -1):
        copies[place - 1].replace(copies[place])
    file.replace(copies[0])
