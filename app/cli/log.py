"""The log: a few files of bounded size."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

LOG_FILE = "trace-mailer.log"
LOG_SIZE = 1_000_000
LOG_COPIES = 5


@contextmanager
def logging_to(folder: Path) -> Iterator[None]:
    """Keep a log in `folder` meanwhile; none if it cannot be written."""
    handler: logging.Handler = logging.NullHandler()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        handler = QuietlyRotating(
            folder / LOG_FILE, maxBytes=LOG_SIZE, backupCount=LOG_COPIES, encoding="utf-8", delay=True
        )
    handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))
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


class QuietlyRotating(RotatingFileHandler):
    """A log in a few files that never disturbs the program: on Windows another one may have the file open."""

    def rotate(self, source: str, dest: str) -> None:
        """Move the full file away, or go on in it."""
        with suppress(OSError):
            super().rotate(source, dest)

    def handleError(self, record: Any) -> None:  # noqa: N802 - the name is logging's
        """Do without the line: a full disk is no reason to stop sending."""
