"""Two people with the same form or record open, each at a program of their own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.bootstrap import open_desk
from app.core.errors import ChangedMeanwhile
from app.core.feeds import FeedSetup
from app.core.letter_templates import LetterTemplate
from app.core.records import Clerk, Guest, Record, StaffMessage, Trace
from app.engine.desk import Desk
from tests.conftest import MemoryVault
from tests.engine.conftest import NOW, Clock

RECORDS = (
    (Clerk(clerk_code="Ann", name="Ann"), "name", {"email": "ann@hotel.example"}),
    (Guest(guest_no="7", last_name="Ito"), "last_name", {"room": "9"}),
    (Trace(trace_id="T1", trace_date=NOW.date(), clerk_code="Ann", text="Towels"), "text", {"room": "9"}),
    (StaffMessage(message_id="M1", to_clerk="Ann", sent_at=NOW, text="Hello"), "text", {"from_clerk": "BOB"}),
)


@pytest.fixture
def other(desk: Desk, database_url: str, clock: Clock, memory_vault: MemoryVault) -> Iterator[Desk]:
    with open_desk(database_url, vault=memory_vault, clock=clock) as other:
        other.signed_on.sign_on("BOB")
        yield other


@pytest.mark.parametrize(("record", "field", "change"), RECORDS, ids=lambda value: type(value).__name__)
def test_a_record_is_not_overwritten_unseen(
    desk: Desk, other: Desk, record: Record, field: str, change: dict[str, str]
) -> None:
    desk.records.save(record)
    mine, theirs = replace(record, **{field: "mine"}), replace(record, **change)
    other.records.save(theirs, base=record)
    with pytest.raises(ChangedMeanwhile, match=r"changed by BOB at .*, 2026-11-24") as raised:
        desk.records.save(mine, base=record)
    assert raised.value.theirs == theirs
    desk.records.save(raised.value.merged, base=raised.value.theirs)
    both = replace(theirs, **{field: "mine"})
    with pytest.raises(ChangedMeanwhile) as again:
        other.records.save(replace(theirs, **{field: "new"}), base=theirs)
    assert again.value.theirs == both


def test_the_email_setup_is_not_overwritten_unseen(desk: Desk, other: Desk) -> None:
    base = desk.setup.load()
    other.setup.save(replace(base, email_server_ip="mail.example.com"), base)
    with pytest.raises(ChangedMeanwhile, match="changed by BOB") as raised:
        desk.setup.save(replace(base, email_server_port=587), base)
    assert desk.setup.load().email_server_port == 25
    desk.setup.save(raised.value.merged, raised.value.theirs)
    assert (desk.setup.load().email_server_ip, desk.setup.load().email_server_port) == ("mail.example.com", 587)


def test_a_letter_is_not_overwritten_unseen(desk: Desk, other: Desk) -> None:
    key = ("trace", "EN")
    base = desk.letters.original(key)
    other.letters.save(key, replace(base, subject="Trace"), base)
    mine = LetterTemplate("Note", base.text, base.html)
    with pytest.raises(ChangedMeanwhile, match="changed by BOB"):
        desk.letters.save(key, mine, base)
    other.letters.back_to_original(key)
    desk.letters.save(key, mine, base)
    assert [each.template for each in other.letters.listed() if each.is_own] == [mine]


def test_a_feed_is_not_overwritten_unseen(desk: Desk, other: Desk) -> None:
    base = FeedSetup(name="Desk", place="/reports")
    feed_id = desk.feeds.save(None, base)
    theirs = replace(base, minutes=7)
    other.feeds.save(feed_id, theirs, base)
    with pytest.raises(ChangedMeanwhile, match="changed by BOB") as raised:
        desk.feeds.save(feed_id, replace(base, active=False), base)
    assert [feed.setup for feed in desk.feeds.listed()] == [theirs]
    desk.feeds.save(feed_id, raised.value.merged, theirs)
    both = replace(theirs, active=False)
    assert [feed.setup for feed in desk.feeds.listed()] == [both]
    other.feeds.remove(feed_id)
    with pytest.raises(ChangedMeanwhile, match="removed by BOB") as gone:
        desk.feeds.save(feed_id, replace(both, active=True), both)
    assert (gone.value.merged, gone.value.theirs) == (replace(both, active=True), None)
    assert desk.feeds.listed() == []


def test_of_many_who_save_at_once_every_change_is_kept_or_told(desk: Desk) -> None:
    """Each adds a letter to what is there, and tries again with what is there when told of another's."""
    desk.records.save(Guest(guest_no="7"))

    def add(letter: str) -> None:
        base: Guest = Guest(guest_no="7")
        for _ in range(4):
            saved = False
            while not saved:
                try:
                    desk.records.save(replace(base, room=base.room + letter), base=base)
                    base, saved = replace(base, room=base.room + letter), True
                except ChangedMeanwhile as error:
                    base = error.theirs  # type: ignore[assignment]

    threads = [threading.Thread(target=add, args=(letter,)) for letter in "ABCD"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(desk.alerts.guest("7").room) == sorted("ABCD" * 4)
