"""The program is asked to end by a signal."""

from __future__ import annotations

import signal
import sys

import pytest

from app.engine.signals import on_signal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send itself one")

ENDS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def test_each_is_heard_and_what_was_before_comes_back() -> None:
    before, heard = [signal.getsignal(each) for each in ENDS], []
    with on_signal(lambda: heard.append("asked")):
        for each in ENDS:
            signal.raise_signal(each)
    assert heard == ["asked"] * len(ENDS)
    assert [signal.getsignal(each) for each in ENDS] == before


def test_one_that_is_ignored_stays_so() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with on_signal(lambda: pytest.fail("was heard")):
            signal.raise_signal(signal.SIGHUP)
    finally:
        signal.signal(signal.SIGHUP, before)
