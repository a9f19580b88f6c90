"""Every window at three scales and in every language: `python -m tests.walk` says what it looks at."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.core.languages import ENGLISH, LANGUAGES
from app.ui.translation import file_of
from tests.windows import PSEUDO

SCALES = ("1", "1.5", "2")
TRANSLATED = [each.code for each in LANGUAGES if file_of(each.code).is_file()]


@pytest.mark.parametrize("scale", SCALES)
def test_no_window_is_clipped_nameless_ambiguous_or_a_trap(scale: str) -> None:
    walk = subprocess.run(
        [sys.executable, "-m", "tests.walk", scale, ENGLISH, *(TRANSLATED or [PSEUDO])],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=Path(__file__).parents[2],
        timeout=300,
        check=False,
    )
    assert walk.stdout == ""
    assert walk.returncode == 0, walk.stderr
