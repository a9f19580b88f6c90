"""What a clerk may not open, the desk does not do for that clerk either; the screens are not the only door."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from app.bootstrap import open_desk
from app.core.access import ACCESS_TO, Access
from app.core.email_setup import EmailSetup
from app.core.errors import NotAllowed
from app.core.feeds import FeedSetup
from app.core.letter_templates import LetterTemplate
from app.core.records import Clerk, Department, Guest, Trace
from app.core.text_codes import TextCode
from app.engine.desk import Desk
from app.ui.screens import SCREENS
from tests.conftest import MemoryVault
from tests.hotel import SETUP

KEY = ("trace", "EN")
CODE = TextCode(code="EXBED", text="Extra bed")
LETTER = LetterTemplate("Subject", "Text", "")

OF_GLOBAL: dict[str, Callable[[Desk], object]] = {
    "setup.save": lambda desk: desk.setup.save(SETUP),
    "setup.set_password": lambda desk: desk.setup.set_password(SETUP, "secret"),
    "setup.clear_password": lambda desk: desk.setup.clear_password(SETUP),
    "sign_in": lambda desk: desk.sign_in.sign_in_interactively(SETUP, print),
    "letters.save": lambda desk: desk.letters.save(KEY, LETTER),
    "letters.back_to_original": lambda desk: desk.letters.back_to_original(KEY),
    "feeds.save": lambda desk: desk.feeds.save(None, FeedSetup(name="F", place="/reports")),
    "feeds.remove": lambda desk: desk.feeds.remove(1),
    "feeds.look_now": lambda desk: desk.feeds.look_now(1),
    "clerk": lambda desk: desk.records.save(Clerk(clerk_code="EVE")),
    "new clerk": lambda desk: desk.records.add(Clerk(clerk_code="EVE")),
    "no clerk": lambda desk: desk.records.delete(Clerk(clerk_code="EVE")),
    "department": lambda desk: desk.records.add(Department(department="Spa")),
    "import": lambda desk: desk.records.import_file("guests", Path("guests.csv")),
    "export": lambda desk: desk.records.export("clerks", io.StringIO()),
    "text_codes.add": lambda desk: desk.text_codes.add(CODE),
    "text_codes.save": lambda desk: desk.text_codes.save(CODE),
    "text_codes.remove": lambda desk: desk.text_codes.remove("EXBED"),
    "move": lambda desk: desk.moving.move("sqlite:///there.db", print, threading.Event()),
}
OF_CLERK: dict[str, Callable[[Desk], object]] = {
    "guest": lambda desk: desk.records.add(Guest(guest_no="1", last_name="Ito")),
    "trace": lambda desk: desk.records.save(Trace(trace_id="1", trace_date=date(2026, 11, 24), text="x")),
    "traces.resolve": lambda desk: desk.traces.resolve(["1"]),
    "traces.reopen": lambda desk: desk.traces.reopen(["1"]),
    "messages.set_read": lambda desk: desk.messages.set_read(["1"]),
    "alerts": lambda desk: desk.alerts.send_alert("1", "alert_welcome"),
    "deliveries.retry": lambda desk: desk.deliveries.retry(None),
}


@pytest.fixture
def sqlite_desk(sqlite_hotel: str, memory_vault: MemoryVault) -> Iterator[Desk]:
    with open_desk(sqlite_hotel, vault=memory_vault) as desk:
        yield desk


@pytest.mark.parametrize("act", OF_GLOBAL.values(), ids=OF_GLOBAL)
def test_what_needs_global_access_is_refused_to_clerks(sqlite_desk: Desk, act: Callable[[Desk], object]) -> None:
    sqlite_desk.signed_on.sign_on("BOB", Access.CLERK)
    with pytest.raises(NotAllowed, match="more access"):
        act(sqlite_desk)


@pytest.mark.parametrize("act", OF_CLERK.values(), ids=OF_CLERK)
def test_nothing_is_done_for_somebody_who_is_not_signed_on(sqlite_desk: Desk, act: Callable[[Desk], object]) -> None:
    sqlite_desk.signed_on.sign_on("", None)
    with pytest.raises(NotAllowed, match="more access"):
        act(sqlite_desk)


def test_a_clerk_does_the_days_work(sqlite_desk: Desk) -> None:
    sqlite_desk.signed_on.sign_on("BOB", Access.CLERK)
    sqlite_desk.records.add(Guest(guest_no="1", last_name="Ito"))
    assert sqlite_desk.traces.resolve(["1"]) == 0
    assert sqlite_desk.deliveries.retry(None) == 0
    assert sqlite_desk.setup.load() == EmailSetup()


def test_every_screen_has_its_access_declared() -> None:
    assert [row.id for row in SCREENS if row.id not in ACCESS_TO] == []
