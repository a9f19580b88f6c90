"""The file behind the log: a few of bounded size, in turn."""

from __future__ import annotations

import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

LOG_SIZE = 1_000_000
LOG_COPIES = 5


def log_file(path: Path) -> logging.Handler:
    """Return what writes lines to `path`; it is opened with the first one."""
    handler = QuietlyRotating(path, maxBytes=LOG_SIZE, backupCount=LOG_COPIES, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))
    return handler


class QuietlyRotating(RotatingFileHandler):
    """A log in a few files that never disturbs the program: on Windows another one may have the file open."""

    def rotate(self, source: str, dest: str) -> None:
        """Move the full file away, or go on in it."""
        with suppress(OSError):
            super().rotate(source, dest)

    def handleError(self, record: Any) -> None:  # noqa: N802 - the name is logging's
        """Do without the line: a full disk is no reason to stop sending."""
