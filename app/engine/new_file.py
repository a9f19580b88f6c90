"""A file that is written whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from app.core.errors import BadInput
from app.core.said import said

FOR_SPREADSHEETS = "utf-8-sig"
"""UTF-8 with the mark without which spreadsheets take a file for one of another encoding."""


@contextmanager
def in_place_of(path: Path) -> Iterator[Path]:
    """Yield a file beside `path` that takes its place at the end of the block; a failure leaves an older one as it was.

    A link stays one, and a device or pipe is yielded itself. BadInput in words if it cannot be written.
    """
    is_file, part = False, path
    try:
        target = Path(os.path.realpath(path))
        is_file = target.is_file() or target.is_dir() or not target.exists()
        part = target.parent / f"{target.name}.part" if is_file else target
        yield part
        if is_file:
            part.replace(target)
    except OSError as error:
        cause = error.strerror or error
        raise BadInput(
            said("{path} cannot be written: {cause}. Choose another place.", path=path, cause=cause)
        ) from None
    finally:
        if is_file:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def write_csv_file(path: Path, write: Callable[[TextIO], int], encoding: str = "utf-8") -> int:
    """Let `write` fill a CSV file, and return what it returns; BadInput if the file cannot be written."""
    with in_place_of(path) as part, part.open("w", encoding=encoding, newline="") as stream:
        return write(stream)
