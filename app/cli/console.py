"""What this program prints, and whether there is a display for more than that."""

from __future__ import annotations

import os
import sys


def say(text: str) -> None:
    """Print a line of the result; characters that the terminal cannot show are written as escapes."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding), flush=True)


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
