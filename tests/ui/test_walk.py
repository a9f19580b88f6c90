"""Every window at three scales and in every language: `python -m tests.walk` says what it looks at."""

from __future__ import annotations

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

from app.core.languages import ENGLISH, LANGUAGES
from app.ui.translation import file_of
from tests.windows import PSEUDO

SCALES = ("1", "1.5", "2")
TRANSLATED = [each.code for each in LANGUAGES if file_of(each.code).is_file()]


def test_no_window_is_clipped_nameless_ambiguous_or_a_trap() -> None:
    languages = [ENGLISH, *(TRANSLATED or [PSEUDO])]
    with ExitStack() as running:
        walks = [running.enter_context(walk(scale, languages)) for scale in SCALES]
        for each in walks:
            running.callback(each.kill)
        for each in walks:
            said, errors = each.communicate(timeout=300)
            assert said == ""
            assert each.returncode == 0, errors


def walk(scale: str, languages: list[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.walk", scale, *languages],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=Path(__file__).parents[2],
    )
