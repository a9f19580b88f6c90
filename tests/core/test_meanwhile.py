from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.errors import ChangedMeanwhile, Difference
from app.core.letter_templates import LetterTemplate
from app.core.meanwhile import settled
from app.core.records import Clerk

ANN = Clerk(clerk_code="ANN", name="Ann", department="FD")
MOVED = replace(ANN, department="HK")
RENAMED = replace(ANN, name="Anna")


def test_what_nobody_else_changed_is_saved_as_it_is() -> None:
    assert settled(ANN, RENAMED, ANN, "") == RENAMED
    assert settled(ANN, ANN, ANN, "") == ANN


def test_who_changed_nothing_takes_nothing_back() -> None:
    assert settled(ANN, ANN, MOVED, "") == MOVED
    assert settled(ANN, MOVED, MOVED, "") == MOVED
    assert settled(ANN, MOVED, replace(MOVED, name="Anna"), "") == replace(MOVED, name="Anna")


def test_the_second_to_save_is_told_what_differs_and_keeps_both_changes() -> None:
    with pytest.raises(ChangedMeanwhile, match=r"by BOB at desk-2.*\n  Name: Ann → Ann, here Anna\n  Dep") as raised:
        settled(ANN, RENAMED, MOVED, "by BOB at desk-2")
    assert raised.value.theirs == MOVED
    assert raised.value.merged == replace(MOVED, name="Anna")
    assert raised.value.differences == (
        Difference("Name", "Ann", "Ann", "Anna"),
        Difference("Department", "FD", "HK", "FD"),
    )


def test_what_both_changed_is_mine_if_i_say_so() -> None:
    with pytest.raises(ChangedMeanwhile) as raised:
        settled(ANN, RENAMED, replace(ANN, name="Annie"), "")
    assert raised.value.merged == RENAMED


def test_a_removed_record_is_told() -> None:
    with pytest.raises(ChangedMeanwhile, match="removed by BOB") as raised:
        settled(ANN, RENAMED, None, "by BOB")
    assert (raised.value.merged, raised.value.theirs) == (RENAMED, None)


def test_a_letter_is_told_part_by_part() -> None:
    base = LetterTemplate("Trace", "Do it", "")
    with pytest.raises(ChangedMeanwhile) as raised:
        settled(base, replace(base, text="Do it now"), replace(base, html="<p>Do it</p>"), "")
    assert [each.label for each in raised.value.differences] == ["Text", "HTML"]
    assert raised.value.merged == LetterTemplate("Trace", "Do it now", "<p>Do it</p>")
