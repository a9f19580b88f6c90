"""What this program prints, and whether there is a display for more than that."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

NOBODY_READS = (errno.EPIPE, errno.EINVAL)
"""What writing to a pipe whose reader is gone ends with, the second on Windows."""


class OutputError(OSError):
    """The result cannot be written to where standard output leads: a disk is full, say."""


def say(text: str) -> None:
    """Print a line of the result; characters that the terminal cannot show are written as escapes."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    with printing():
        print(text.encode(encoding, "backslashreplace").decode(encoding), flush=True)


@contextmanager
def printing() -> Iterator[None]:
    """Raise BrokenPipeError or OutputError when standard output cannot be written in the block."""
    try:
        yield
    except OSError as error:
        kind = BrokenPipeError if error.errno in NOBODY_READS else OutputError
        raise kind(error.errno, error.strerror or str(error)) from error


def give_up_output() -> None:
    """Let nothing be written to standard output any more: Python flushes once more at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(message: str) -> None:
    """Print an error on standard error, each line of it marked as this program's."""
    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    for line in message.splitlines():
        marked = line if line.startswith(" ") else f"trace-mailer: {line}"
        print(marked.encode(encoding, "backslashreplace").decode(encoding), file=sys.stderr, flush=True)


def has_display() -> bool:
    """Say whether a window can be shown."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal", "vnc")):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
