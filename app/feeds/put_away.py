"""Where a file goes once it was read, and how it gets there."""

from __future__ import annotations

import errno
import os
import shutil
from datetime import datetime
from pathlib import Path

LONGEST_NAME = 220
"""Bytes of a file's name, so that date, time, a number and .error.txt fit behind it: file systems take 255."""


def move(path: Path, target: Path) -> None:
    """Move a file, to another drive too: done may have been put there."""
    try:
        path.rename(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        shutil.copy2(path, target)
        path.unlink()


def free_name(wanted: Path) -> Path:
    """Return the path, with date and time if there is something of this name already, cut if it is very long.

    A number is added only to what is moved within one second: to try one after the other would take ever longer.
    """
    while len(os.fsencode(wanted.name)) > LONGEST_NAME:
        wanted = wanted.with_name(f"{wanted.stem[:-1]}{wanted.suffix}")
    candidate, number = wanted, 0
    stamp = f"{datetime.now():%Y%m%d-%H%M%S}"  # noqa: DTZ005 - for people who look into the folder
    while candidate.exists():
        number += 1
        times = f"-{number}" if number > 1 else ""
        candidate = wanted.with_name(f"{wanted.stem}-{stamp}{times}{wanted.suffix}")
    return candidate
