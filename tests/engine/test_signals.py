"""The program is asked to end by a signal."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from app.engine import signals
from app.engine.signals import CLOSING, SIGNALS, answer, on_signal

elsewhere = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send itself one")

ENDS = [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]


@elsewhere
def test_each_is_heard_and_what_was_before_comes_back() -> None:
    before, heard = [signal.getsignal(each) for each in ENDS], []
    with on_signal(lambda: heard.append("asked")):
        for each in ENDS:
            signal.raise_signal(each)
    assert heard == ["asked"] * len(ENDS)
    assert [signal.getsignal(each) for each in ENDS] == before


@elsewhere
def test_one_that_is_ignored_stays_so() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with on_signal(lambda: pytest.fail("was heard")):
            signal.raise_signal(signal.SIGHUP)
    finally:
        signal.signal(signal.SIGHUP, before)


def test_a_console_that_closes_waits_for_the_end() -> None:
    asked, ended, answers = threading.Event(), threading.Event(), []
    told = answer(asked.set, ended)
    windows = threading.Thread(target=lambda: answers.append(told(CLOSING[0])))
    windows.start()
    assert asked.wait(20)
    assert answers == []
    ended.set()
    windows.join(20)
    assert answers == [True]


def test_a_console_that_closes_has_its_answer_before_the_handler_is_taken_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Windows holds its lock while a handler runs, and taking one away needs that lock."""
    answers: list[bool] = []

    @contextmanager
    def windows(told: Callable[[int], bool]) -> Iterator[None]:
        lock, entered = threading.Lock(), threading.Event()

        def closes() -> None:
            with lock:
                entered.set()
                answers.append(told(CLOSING[0]))

        closing = threading.Thread(target=closes)
        closing.start()
        assert entered.wait(20)
        yield
        with lock:
            pass

    monkeypatch.setattr(signals, "on_console", windows)
    asked = threading.Event()
    with on_signal(asked.set):
        assert asked.wait(20)
    assert answers == [True]


def test_ctrl_c_and_ctrl_break_are_left_to_python() -> None:
    asked = threading.Event()
    assert [answer(asked.set, threading.Event())(event) for event in (0, 1)] == [False, False]
    assert not asked.is_set()
