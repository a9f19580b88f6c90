"""A desktop without a screen, whose windows can be looked at and typed into: Xvfb, openbox, xdotool."""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

SIZE = "1280x800x24"
WINDOW = re.compile("0x[0-9a-f]+")

SETTLE = 1.5
"""Seconds that a window under Wine may take to paint after a key."""


PAUSE = "100"
"""Milliseconds between two keys that are pressed at once."""


class Desktop:
    """Used as a `with` block, in which DISPLAY names it."""

    def __enter__(self) -> Self:
        reading, writing = os.pipe()
        server = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._programs = [subprocess.Popen(server, pass_fds=[writing], **quiet)]
        os.close(writing)
        with os.fdopen(reading) as told:
            os.environ["DISPLAY"] = f":{told.readline().strip()}"
        self._programs.append(subprocess.Popen(["openbox"], **quiet))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for program in reversed(self._programs):
            program.terminate()
            program.wait()

    def wait_for(self, title: str, timeout: float = 60.0) -> float:
        """Wait until a window whose title contains `title` is shown; return how many seconds that took."""
        began = time.monotonic()
        search = ["xdotool", "search", "--onlyvisible", "--name", title]
        while subprocess.run(search, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode:
            if time.monotonic() - began > timeout:
                raise SystemExit(f"no window {title!r} within {timeout:.0f} s")
            time.sleep(0.02)
        return time.monotonic() - began

    @contextmanager
    def next_window(self) -> Iterator[Callable[[], None]]:
        """Yield what waits until there is one more window, as openbox tells.

        Whoever looks again and again instead takes processor time from what is being timed.
        """
        spy = ["timeout", "60", "xprop", "-spy", "-root", "_NET_CLIENT_LIST"]
        with subprocess.Popen(spy, stdout=subprocess.PIPE, text=True) as told:
            assert told.stdout is not None  # noqa: S101 - tells the type checker about the pipe
            before = set(WINDOW.findall(told.stdout.readline()))

            def wait() -> None:
                while set(WINDOW.findall(line := told.stdout.readline())) <= before:
                    if not line:
                        raise SystemExit("no window within 60 s")

            yield wait
            told.terminate()

    def press(self, title: str, *keys: str) -> None:
        """Press keys, by xdotool's names, in the window with this title, and let it paint after each word of them.

        "Tab Tab y" is one word: three keys that follow each other at once.
        """
        search = ["xdotool", "search", "--onlyvisible", "--name", title, "windowactivate", "--sync"]
        subprocess.run(search, check=False, timeout=30)
        for word in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", PAUSE, *word.split()], check=True)
            time.sleep(SETTLE)

    def picture(self, file: Path) -> None:
        """Save a picture of the whole desktop."""
        subprocess.run(["import", "-window", "root", file], check=True)
