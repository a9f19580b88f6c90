"""The log: a few files of bounded size."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path

LOG_FILE = "trace-mailer.log"


@contextmanager
def logging_to(folder: Path) -> Iterator[None]:
    """Keep a log in `folder` meanwhile; none if it cannot be written."""
    handler: logging.Handler = logging.NullHandler()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        handler = LateFile(folder / LOG_FILE)
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


class LateFile(logging.Handler):
    """Opens the log with its first line. What writes it takes 8 ms to import, a tenth of Qt's time to paint."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._path = file

    @cached_property
    def _file(self) -> logging.Handler:
        from app.cli.log_file import log_file

        return log_file(self._path)

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        self._file.emit(record)

    def close(self) -> None:
        """Close the file, if it was opened."""
        if "_file" in vars(self):
            self._file.close()
        super().close()
